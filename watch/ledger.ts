/** The shipped ledger, and how to look through it. */
import { actsInForce, dayOf, lawReadTo, type Day } from '@draftlight/law'
import { records } from './generated/ledger.ts'
import { atLeast, gradeOf, type GradeName } from './grade.ts'
import { readLedger } from './ledger-file.ts'
import type { Draft, Mechanism, Precision, Published, Source } from './observation.ts'
import { periodOf } from './period.ts'
import type { RegionCode } from './regions.ts'

/** A published record as the generated module carries it: checked there; days as ISO dates, seen as a word. */
export interface WrittenRecord extends Pick<
  Published,
  'id' | 'regions' | 'mechanism' | 'text' | 'reasons' | 'corrects' | 'regraded'
> {
  readonly on: string
  readonly precision?: Precision
  readonly sources: readonly (Omit<Source, 'publishedOn' | 'seen'> & {
    readonly publishedOn?: string
    readonly seen: 'yes' | 'no'
  })[]
}

/** Every published record, corrected ones too, by day and id. */
export const ledger: readonly Published[] = records.map(published).toSorted(byDay)

function published(written: WrittenRecord): Published {
  const grade = gradeOf(written.reasons)
  if (grade === undefined) throw new Error(`${written.id} has no grade: run \`npm run generate\`.`)
  const sources = written.sources.map(({ publishedOn, seen, ...source }) => ({
    ...source,
    ...(publishedOn === undefined ? {} : { publishedOn: dayOf(publishedOn) }),
    seen: seen === 'yes',
  }))
  return { ...written, on: dayOf(written.on), precision: written.precision ?? 'day', sources, draft: false, grade }
}

function byDay(a: Published, b: Published): number {
  return a.on - b.on || (a.id < b.id ? -1 : 1)
}

/** The newest day observed: the ledger says nothing about later ones. */
export const throughDay: Day = ledger.at(-1)!.on

/** What is left out lets everything through. */
export interface LedgerFilter {
  /** First and last day, both included. A record known only to the month is kept when its month touches them. */
  readonly from?: Day
  readonly to?: Day
  /** Records that name at least one of these. `RU` finds those about the whole country, not those of its subjects. */
  readonly regions?: readonly RegionCode[]
  readonly mechanisms?: readonly Mechanism[]
  /** At least this good on both scales: `B2` keeps A1, A2, B1 and B2. */
  readonly minGrade?: GradeName
}

/** The records that pass the filter, by day and id. A record that another one corrects is left out. */
export function list(filter: LedgerFilter = {}, among: readonly Published[] = ledger): readonly Published[] {
  const { from = -Infinity, to = Infinity, regions, mechanisms, minGrade } = filter
  const corrected = new Set(among.map((record) => record.corrects))
  return among
    .filter((record) => {
      const { first, last } = periodOf(record.on, record.precision)
      return (
        last >= from &&
        first <= to &&
        (regions === undefined || record.regions.some((code) => regions.includes(code))) &&
        (mechanisms === undefined || mechanisms.includes(record.mechanism)) &&
        (minGrade === undefined || atLeast(record.grade, minGrade)) &&
        !corrected.has(record.id)
      )
    })
    .toSorted(byDay)
}

/** One epoch of the law: what changed, and since when. */
export interface LawInForce {
  readonly id: string
  readonly title: string
  readonly since: Day
}
export interface UnderLaw {
  readonly record: Published
  /** In force on every day on which the observation can lie, newest first. */
  readonly law: readonly LawInForce[]
  /** Began within the month or other unit in which it lies: before or after it, the record does not say. */
  readonly began: readonly LawInForce[]
  /** False where the observation may be later than the newest legal source read: later acts are then not known. */
  readonly lawWasRead: boolean
}

/** An observation beside the law of its day. What was only practice is not law and is not given. */
export function withLaw(record: Published): UnderLaw {
  const { first, last } = periodOf(record.on, record.precision)
  const law = actsInForce(last)
    .filter(({ kind }) => kind === 'law')
    .map(({ id, title, since }) => ({ id, title, since }))
  return {
    record,
    law: law.filter(({ since }) => since <= first),
    began: law.filter(({ since }) => since > first),
    lawWasRead: last <= lawReadTo,
  }
}

/**
 * Reads a ledger file of one's own. A correction in it may name a shipped record.
 * Throws InputError: file, line, what was expected, the nearest right word.
 */
export function validateLedger(text: string, file: string): readonly (Draft | Published)[] {
  return readLedger([{ file, text }], new Set(ledger.map(({ id }) => id))).map(({ record }) => record)
}
