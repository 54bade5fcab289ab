/**
 * Two scenarios side by side: the same men, the same luck, the same points of what we do not know, so that what differs is what the
 * scenarios make differ. The band is that of the difference, which is far narrower than the two bands would suggest.
 */
import { differenceOf, type Counted } from '../result/estimate.ts'
import { indicators, type Indicator } from '../indicators.ts'
import { runCountry, type CountryRun } from '../run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { POINTS, pointTotalsOf, type PointTotals } from './bands.ts'
import { menInSample, sample, type PointsOptions } from './sample.ts'

/** One indicator in both scenarios: totals over the run. */
export interface ComparedIndicator {
  readonly indicator: Indicator
  readonly first: number
  readonly second: number
  /** Second minus first, and its counting error; equal ends when everybody was counted. */
  readonly difference: Counted
  /** Of the difference, over all that we do not know. Not a confidence interval. */
  readonly range: { readonly low: number; readonly high: number }
}
/** Two scenarios on common random numbers. */
export interface Comparison {
  readonly first: CountryRun
  readonly second: CountryRun
  readonly rows: readonly ComparedIndicator[]
  readonly points: number
  readonly offices: number
}
export interface CompareOptions extends PointsOptions {
  /** Of the offices, in both full runs. Default: all. */
  readonly share?: number
}

/** The second scenario takes the first one's seed. Rejects with what a thread throws, or with the signal's reason. */
export async function compareScenarios(a: Scenario, other: Scenario, options: CompareOptions): Promise<Comparison> {
  const b = { ...other, seed: a.seed }
  const [first, second] = [await lived(a, options), await lived(b, options)]
  const scale = first.run.people.all / menInSample(a)
  const rows = indicators.map((indicator, c): ComparedIndicator => {
    const difference = differenceOf(second.run.tally, first.run.tally, indicator.id)
    return {
      indicator,
      first: first.run.view.total(indicator.id).value,
      second: second.run.view.total(indicator.id).value,
      difference,
      range: rangeOfDifference(first.points, second.points, c, difference.value, scale),
    }
  })
  return { first: first.run, second: second.run, rows, points: POINTS, offices: sample.length }
}

/**
 * How far a difference moves over all that we do not know: both lived at the same points. `c`: column of the indicator; `scale`: men
 * of the country for each man of the sample.
 */
export function rangeOfDifference(
  first: PointTotals,
  second: PointTotals,
  c: number,
  difference: number,
  scale: number,
): { readonly low: number; readonly high: number } {
  const inSample = first.map((totals, i) => second[i]![c]! - totals[c]!)
  const moved = inSample.map((d) => difference + (d - inSample[0]!) * scale)
  return { low: Math.min(...moved), high: Math.max(...moved) }
}

/** The run, and the sample's totals: first at the central values, then at each point. */
async function lived(
  scenario: Scenario,
  { share, ...options }: CompareOptions,
): Promise<{ run: CountryRun; points: PointTotals }> {
  const run = await runCountry(scenario, { ...options, ...(share !== undefined && { share }) })
  return { run, points: await pointTotalsOf(scenario, options) }
}
