/** The shipped ledger, and how to look through it. */
import { actsInForce, isoOf, lawReadTo, type Day } from '@draftlight/law'
import { records } from './generated/ledger.ts'
import { atLeast, passesOn, type GradeName } from './grade.ts'
import { readLedger, type Entry } from './ledger-file.ts'
import { publish, type Draft, type Graded, type Mechanism, type Published, type Withdrawal } from './observation.ts'
import { periodOf } from './period.ts'
import { underTest } from './publishers.ts'
import type { RegionCode } from './regions.ts'
import { isWithdrawal, observationOf, withdrawalOf, type WrittenRecord } from './written.ts'

/** Published records with the state that later records gave them, and the withdrawals, by day and id. */
export interface Ledger {
  readonly published: readonly Published[]
  readonly withdrawals: readonly Withdrawal[]
}

/** Makes a ledger of records that passed the checks. Throws where one has no grade. */
export function ledgerOf(written: readonly WrittenRecord[]): Ledger {
  const withdrawals = written.filter(isWithdrawal).map(withdrawalOf)
  const graded = written.flatMap((record) => (isWithdrawal(record) ? [] : [observationOf(record)])).map(mustBeGraded)
  const withdrawn = new Map(withdrawals.map(({ id, withdraws }) => [withdraws, id]))
  const corrected = new Map(graded.map(({ id, corrects }) => [corrects, id]))
  const published = graded.map((record): Published => {
    const by = withdrawn.get(record.id) ?? corrected.get(record.id)
    return by === undefined
      ? publish(record)
      : { ...publish(record), state: withdrawn.has(record.id) ? 'withdrawn' : 'corrected', by }
  })
  return { published: published.sort(byDay), withdrawals: withdrawals.sort(byDay) }
}

function mustBeGraded(record: Draft | Graded): Graded {
  if (record.state === 'draft') throw new Error(`${record.id} has no grade: run \`npm run generate\`.`)
  return record
}

function byDay(a: { on: Day; id: string }, b: { on: Day; id: string }): number {
  return a.on - b.on || (a.id < b.id ? -1 : 1)
}

export const shipped: Ledger = ledgerOf(records)
/** Every published record, corrected and withdrawn ones too, by day and id. */
export const ledger: readonly Published[] = shipped.published

/** Ukrainian texts of records that have none of their own, by id; a file of its own, loaded when asked for. */
export const ukrainianTexts = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('./generated/ukrainian.ts')).ukrainian

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
  /** True: only what was later corrected or withdrawn. Left out: only what stands. */
  readonly changed?: boolean
}

/** The records that pass the filter, by day and id. */
export function list(filter: LedgerFilter = {}, among: readonly Published[] = ledger): readonly Published[] {
  const { from = -Infinity, to = Infinity, regions, mechanisms, minGrade, changed = false } = filter
  // a record of a whole month would lie on both sides of days that were mixed up
  if (from > to) return []
  return among.filter((record) => {
    if ((record.state !== 'published') !== changed) return false
    if (mechanisms !== undefined && !mechanisms.includes(record.mechanism)) return false
    if (minGrade !== undefined && !atLeast(record.grade, minGrade)) return false
    if (regions !== undefined && !record.regions.some((code) => regions.includes(code))) return false
    const { first, last } = periodOf(record.on, record.precision)
    return last >= from && first <= to
  })
}

/**
 * The day from which a record can have been known: when what carries it came out. `undefined` where that day is not
 * known, or where nothing that carries it was seen; such a record is listed, and is left out of every assessment.
 */
export function knownOn({ sources }: Published): Day | undefined {
  const carrier =
    sources.find((s) => s.seen && passesOn(s.role)) ?? sources.find((s) => s.seen && s.role === 'original')
  return carrier?.publishedOn ?? carrier?.publishedBy
}

/** Whether a record comes from what the project tests. It is listed, and is evidence of nothing. */
export const isClaimUnderTest = ({ sources }: Published): boolean => sources.some((s) => underTest(s) !== undefined)

/** One epoch of the law: what changed, and since when. */
export interface LawInForce {
  readonly id: string
  readonly title: string
  readonly since: Day
}
export interface UnderLaw {
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
    law: law.filter(({ since }) => since <= first),
    began: law.filter(({ since }) => since > first),
    lawWasRead: last <= lawReadTo,
  }
}

/**
 * Reads a ledger file of one's own beside the shipped ledger: an id used there, or an observation told there, is refused.
 * Throws InputError: file, line, what was expected, the nearest right word.
 */
export function validateLedger(text: string, file: string): readonly (Draft | Graded | Withdrawal)[] {
  return readLedger([{ file, text }], shippedEntries()).map(({ record }) => record)
}

/** The shipped records as entries, for checks of further ones. */
export const shippedEntries = (): readonly Entry[] =>
  records.map((written) => ({
    record: isWithdrawal(written) ? withdrawalOf(written) : observationOf(written),
    written,
    file: `watch/ledger/${isoOf(isWithdrawal(written) ? withdrawalOf(written).on : observationOf(written).on).slice(0, 4)}.yaml`,
    line: 1,
  }))
