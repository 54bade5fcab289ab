/** What each indicator says on a day: how surely it was reported, and how much of its window somebody looked at. */
import { civilOf, dayOf, type Day } from '@draftlight/law'
import { manpower } from '../generated/series.ts'
import type { Credibility, GradeName, Reliability } from '../grade.ts'
import { isClaimUnderTest, knownOn, type Ledger } from '../ledger.ts'
import type { Published } from '../observation.ts'
import { isOccupied } from '../regions.ts'
import { SERIES_GRADE, type Combining, type Coverage, type Indicator, type Priors } from '../priors.ts'

export const MONTH = 30.4375

/** One indicator on one day. */
export interface Reading {
  /** 0 to 1: the chance that the report is true, less with age. 0 where nothing was reported. */
  readonly present: number
  /** 0 to 1: share of its window in which somebody looked. */
  readonly looked: number
  /** The records behind it, the strongest first. */
  readonly records: readonly string[]
}

/** A record that may count, from the day it was known to the day a later record put it right. */
interface Counted {
  readonly record: Published
  readonly from: Day
  readonly until: Day
}

/** The records that each indicator reads; made once for a ledger, because a history asks for it sixty times. */
export type Evidence = ReadonlyMap<string, readonly Counted[]>

export function evidenceOf({ published, withdrawals }: Ledger, indicators: readonly Indicator[]): Evidence {
  const ends = new Map<string, Day>()
  // a correction of which nobody knows when it came out changes no day, as any other such record
  for (const record of published)
    if (record.corrects !== undefined) ends.set(record.corrects, knownOn(record) ?? Infinity)
  for (const { withdraws, on } of withdrawals) ends.set(withdraws, on)
  const counted = published.flatMap((record): Counted[] => {
    const from = knownOn(record)
    if (from === undefined || isClaimUnderTest(record)) return []
    return [{ record, from, until: ends.get(record.id) ?? Infinity }]
  })
  return new Map(indicators.map((one) => [one.id, counted.filter(({ record }) => reads(one, record))]))
}

/** Whether an indicator reads a record. None reads what was observed only in occupied Ukraine. */
export function reads(
  { reads: { mechanisms, records, not } }: Indicator,
  { id, mechanism, regions }: Published,
): boolean {
  if (not?.includes(id) || regions.every(isOccupied)) return false
  return records?.includes(id) === true || mechanisms?.includes(mechanism) === true
}

const chanceTrue = (grade: GradeName, combining: Combining): number =>
  combining.true[grade[0] as Reliability][grade[1] as Credibility]

export function readingOf(one: Indicator, evidence: Evidence, on: Day, priors: Priors): Reading {
  const looked = lookedAt(one, on, priors)
  if (one.reads.series) return { ...losing(one, on, priors.combining), looked }
  const found = evidence
    .get(one.id)!
    .filter(({ from, until }) => from <= on && on < until && on - from <= one.window * MONTH)
    .map(({ record, from }) => ({
      record,
      weight: chanceTrue(record.grade, priors.combining) * fadedBy(on - from, one.halves),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.record.id < b.record.id ? -1 : 1))
  if (one.subjects !== undefined && subjectsIn(found.map(({ record }) => record)) < one.subjects)
    return { present: 0, looked, records: [] }
  return { present: found[0]?.weight ?? 0, looked, records: found.map(({ record }) => record.id) }
}

/** A record about the whole country stands for as many subjects as any indicator asks for. */
function subjectsIn(records: readonly Published[]): number {
  const named = new Set(records.flatMap(({ regions }) => regions).filter((code) => !isOccupied(code)))
  return named.has('RU') ? Infinity : named.size
}

/** One half after `halves` days, by straight lines between the halvings: no power of a fraction is needed. */
function fadedBy(days: number, halves: number): number {
  let weight = 1
  let left = days
  while (left >= halves) [weight, left] = [weight / 2, left - halves]
  return weight * (1 - left / (2 * halves))
}

/** The letter of the month that lies so many before that of the day before `on`: m, p or a dot; undefined where there is none. */
export function lookedIn({ months }: Coverage, id: string, on: Day, back: number): string | undefined {
  const { year, month } = civilOf(on - 1)
  const index = year * 12 + month - 1 - back
  return months[id]?.[Math.floor(index / 12)]?.[index % 12]
}

/** Share of the months of the window in which somebody looked: m counts whole, p half. The last is that of the day before. */
function lookedAt({ id, window }: Indicator, on: Day, { coverage }: Priors): number {
  let sum = 0
  for (let back = 0; back < window; back++) {
    const letter = lookedIn(coverage, id, on, back)
    sum += letter === 'm' ? 1 : letter === 'p' ? 0.5 : 0
  }
  return sum / window
}

/** Claimed losses above estimated recruits over the last three months for which both were known. */
function losing({ window, halves }: Indicator, on: Day, combining: Combining): Omit<Reading, 'looked'> {
  const known = manpower.filter(
    (row) =>
      row.wholeMonth === 'yes' &&
      row.recruits !== undefined &&
      dayOf(row.lossesKnownOn) <= on &&
      dayOf(row.recruitsKnownOn!) <= on &&
      on - dayOf(row.lossesKnownOn) <= (window + 3) * MONTH,
  )
  const last = known.slice(-3)
  if (last.length < 3) return { present: 0, records: [] }
  const losses = last.reduce((sum, row) => sum + row.losses, 0)
  const recruits = last.reduce((sum, row) => sum + row.recruits!, 0)
  if (losses <= recruits) return { present: 0, records: [] }
  const age = on - dayOf(last[2]!.lossesKnownOn)
  return { present: chanceTrue(SERIES_GRADE, combining) * fadedBy(age, halves), records: [] }
}
