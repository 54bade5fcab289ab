/**
 * Two scenarios side by side: the same men, the same luck, the same points of what we do not know, so that what differs is what the
 * scenarios make differ. The band is that of the difference, which is far narrower than the two bands would suggest.
 */
import { differenceOf, type Counted } from '../estimate.ts'
import { indicators, type Indicator } from '../indicators.ts'
import { runCountry, type CountryRun } from '../run.ts'
import { practiceOf, type Scenario } from '../scenario.ts'
import { POINTS, pointsOf } from './bands.ts'
import { livePoints, menInSample, sample, totalsOf, type PointsOptions } from './sample.ts'

export interface ComparedIndicator {
  readonly indicator: Indicator
  readonly first: number
  readonly second: number
  /** Second minus first, and its counting error; equal ends when everybody was counted. */
  readonly difference: Counted
  /** Of the difference, over all that we do not know. Not a confidence interval. */
  readonly range: { readonly low: number; readonly high: number }
}
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
    const inSample = first.points.map((totals, i) => second.points[i]![c]! - totals[c]!)
    const moved = inSample.map((d) => difference.value + (d - inSample[0]!) * scale)
    return {
      indicator,
      first: first.run.view.total(indicator.id).value,
      second: second.run.view.total(indicator.id).value,
      difference,
      range: { low: Math.min(...moved), high: Math.max(...moved) },
    }
  })
  return { first: first.run, second: second.run, rows, points: POINTS, offices: sample.length }
}

/** The run, and the sample's totals: first at the central values, then at each point. */
async function lived(
  scenario: Scenario,
  { share, ...options }: CompareOptions,
): Promise<{ run: CountryRun; points: readonly Float64Array[] }> {
  const run = await runCountry(scenario, { ...options, ...(share !== undefined && { share }) })
  const practices = [practiceOf(scenario), ...pointsOf(scenario)]
  return {
    run,
    points: await livePoints(
      scenario,
      practices.map((practice) => ({ practice })),
      totalsOf,
      options,
    ),
  }
}
