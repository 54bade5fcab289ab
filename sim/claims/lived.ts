/**
 * The runs behind claims: each scenario once in full, and its sample again at the points of what we do not know, with other luck,
 * and without whatever has no source. Two scenarios share points, seeds, men and luck, so that their difference is no accident.
 */
import { POINTS, pointsOf } from '../ensemble/bands.ts'
import { latinHypercube } from '../ensemble/latin-hypercube.ts'
import { growsWithMen, measure, nationalOf, type Quantity } from '../ensemble/quantity.ts'
import { allParameters, practiceWith, rangedOf, valuesAt, type ParameterValues } from '../ensemble/ranges.ts'
import { livePoints, menInSample, type Point, type PointJob, type PointsOptions } from '../ensemble/sample.ts'
import { runCountry } from '../run.ts'
import { practiceOf, type Scenario } from '../scenario.ts'
import { isSourced } from '../source.ts'

/** Other draws of all chance. */
export const SEEDS = 8

/** One a claim; nothing where a claim does not ask for this scenario, and 0 is measured. */
export type Quantities = readonly (Quantity | undefined)[]

/** Lives the jobs and measures what is asked: [job][quantity]. */
function liveMeasured(
  scenario: Scenario,
  jobs: readonly PointJob[],
  quantities: Quantities,
  options: PointsOptions,
): Promise<number[][]> {
  const measured = quantities.filter((q) => q !== undefined)
  const read = (point: Point): number[] => quantities.map((q) => (q ? point.measured[measured.indexOf(q)]! : 0))
  return livePoints(
    scenario,
    jobs.map((job) => ({ ...job, measured })),
    read,
    options,
  )
}

/** Of one scenario, one quantity each: [quantity]. */
export interface Lived {
  /** Men of the country for each man of the sample. */
  readonly scale: number
  readonly full: readonly number[]
  readonly central: readonly number[]
  /** [point][quantity], [seed][quantity]. */
  readonly points: readonly (readonly number[])[]
  readonly seeds: readonly (readonly number[])[]
}
/** The same with every unsourced parameter at "no effect", but for some: the sourced ones at their centre, and over their ranges. */
export interface LivedWithout {
  readonly central: readonly number[]
  readonly points: readonly (readonly number[])[]
}

export interface LivingOptions extends PointsOptions {
  /** Of the offices, in the full run. Default: all. */
  readonly share?: number
}

/** What a scenario is lived at: its own practice, the points of all ranges, the other seeds. */
export function livedJobs(scenario: Scenario): readonly PointJob[] {
  const practice = practiceOf(scenario)
  return [
    { practice },
    ...pointsOf(scenario).map((at) => ({ practice: at })),
    ...Array.from({ length: SEEDS }, (_, i) => ({ practice, seed: i + 1 })),
  ]
}

export async function live(scenario: Scenario, quantities: Quantities, options: LivingOptions): Promise<Lived> {
  const run = await runCountry(scenario, {
    threads: options.threads,
    ...(options.share !== undefined && { share: options.share }),
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  const values = await liveMeasured(scenario, livedJobs(scenario), quantities, options)
  const counted = run.people.counted / run.people.all
  const national = nationalOf(run.tally.cube, run.tally.shape.regions)
  const full = quantities.map((q) => (q ? measure(q, national, scenario, counted) : 0))
  return {
    scale: run.people.all / menInSample(scenario),
    full: full.map((v, q) => (quantities[q] && growsWithMen(quantities[q]) ? v / counted : v)),
    central: values[0]!,
    points: values.slice(1, 1 + POINTS),
    seeds: values.slice(1 + POINTS),
  }
}

/** `keep`: parameters that the claim is about. A parameter that the scenario sets loses its value too, unless it is among them. */
export function withoutJobs(
  scenario: Scenario,
  noEffect: ParameterValues,
  keep: readonly string[],
): readonly PointJob[] {
  const away = Object.fromEntries(
    allParameters.flatMap(({ id, of }) => (isSourced(of) || keep.includes(id) ? [] : [[id, noEffect[id]!]])),
  )
  const sourced = rangedOf(scenario).filter(({ of }) => isSourced(of))
  const ids = sourced.map(({ id }) => id)
  return [
    { practice: practiceWith(scenario, away) },
    ...latinHypercube(ids, POINTS).map((p) => ({
      practice: practiceWith(scenario, { ...valuesAt(sourced, p), ...away }),
    })),
  ]
}

export async function liveWithout(
  scenario: Scenario,
  noEffect: ParameterValues,
  keep: readonly string[],
  quantities: Quantities,
  options: PointsOptions,
): Promise<LivedWithout> {
  const jobs = withoutJobs(scenario, noEffect, keep)
  const [central, ...points] = await liveMeasured(scenario, jobs, quantities, options)
  return { central: central!, points }
}

/** The sample with some parameters elsewhere, each set of values a run: [run][quantity]. */
export const liveWith = (
  scenario: Scenario,
  values: readonly ParameterValues[],
  quantities: Quantities,
  options: PointsOptions,
): Promise<number[][]> =>
  liveMeasured(
    scenario,
    values.map((v) => ({ practice: practiceWith(scenario, v) })),
    quantities,
    options,
  )
