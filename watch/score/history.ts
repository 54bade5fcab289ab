/** What each series of priors says of the first of every month. The page draws it; a changed prior begins another series. */
import { isoOf } from '@draftlight/law'
import type { Assessment } from '../assess/assess.ts'
import { kept } from '../generated/history.ts'

/** One first of a month: `[mean, low 80%, high 80%, base rate]` of E1 for 3, 6 and 12 months, and each indicator's factor. */
export interface HistoryRow {
  readonly on: string
  readonly kind: Assessment['kind']
  readonly chances: readonly (readonly [mean: number, low: number, high: number, baseRate: number])[]
  readonly factors: Readonly<Record<string, number>>
}
export interface Series {
  readonly series: string
  /** SHA-256 over the priors that made it. */
  readonly priors: string
  /** The same over the tables that an assessment follows from: call-ups, losses and recruits. */
  readonly tables: string
  readonly rows: readonly HistoryRow[]
}

/** Refuses a series that is called as before though what it follows from, besides the ledger, is not what it was. */
export function mustBeNamedAnew(
  { series, priors, tables }: Omit<Series, 'rows'>,
  earlier: readonly Omit<Series, 'rows'>[],
): void {
  const before = earlier.find((one) => one.series === series)
  if (before === undefined || (before.priors === priors && before.tables === tables)) return
  const what = before.priors === priors ? 'tables under watch/series' : 'priors'
  throw new Error(
    `watch/priors/combining.yaml: The ${what} have changed and the series is still called "${series}". Expected a new name; what "${series}" said stays in watch/history/${series}.json.`,
  )
}

/** The series in use first, then those of earlier priors. */
export const seriesKept: readonly Series[] = kept

export function rowOf({ on, kind, events, shares }: Assessment): HistoryRow {
  return {
    on: isoOf(on),
    kind,
    chances: events[0]!.horizons.map(({ mean, intervals, baseRate }) => [mean, ...intervals[80], baseRate]),
    // Drawn as a colour of five: three digits are more than is seen.
    factors: Object.fromEntries(shares.map(({ id, factor }) => [id, Math.round(factor * 1000) / 1000])),
  }
}
