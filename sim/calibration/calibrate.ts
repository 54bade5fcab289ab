/** Holds a scenario against published counts: points of its ranges that agree with them, as a weighted sample. */
import { deviationOf, meanOf } from '../ensemble/deviation.ts'
import { growsWithMen } from '../ensemble/quantity.ts'
import { practiceWith, rangedOf, valuesAt, type Ranged } from '../ensemble/ranges.ts'
import { livePoints, menInSample, type Point, type PointJob, type PointsOptions } from '../ensemble/sample.ts'
import { sobolPoints } from '../ensemble/sobol-points.ts'
import { layoutOf } from '../plan.ts'
import { practiceOf } from '../scenario/scenario.ts'
import type { Calibration, Target } from './calibration-file.ts'
import {
  effectivePoints,
  missOf,
  plausibleBox,
  plausibleShare,
  weightedSpread,
  weightsOf,
  worstMisses,
  type Aim,
  type Spread,
} from './fit.ts'

const SEEDS = 8

/** How one target is met. */
export interface TargetFit {
  readonly target: Target
  readonly aim: Aim
  /** At the central values; over the whole ranges; over the posterior. */
  readonly central: number
  readonly prior: Spread
  readonly posterior: Spread | undefined
  /** From the other targets alone, and whether what was published lies within, errors taken together. */
  readonly predicted: Spread | undefined
  readonly isPredicted: boolean
  /** Share of all points that agree with this target. */
  readonly plausible: number
}
/** What is left of the ranges once they are held against what was published. */
export interface Posterior {
  readonly parameters: readonly Ranged[]
  /** Of the last wave: [point][parameter] values, [point][target] results, and weights. */
  readonly values: readonly (readonly number[])[]
  readonly results: readonly (readonly number[])[]
  readonly weights: Float64Array
  readonly effective: number
  /** Of the first wave: share of points that agree with all targets. */
  readonly plausible: number
  readonly fits: readonly TargetFit[]
  /** Of each parameter: before, and after. */
  readonly spreads: readonly { readonly prior: Spread; readonly posterior: Spread | undefined }[]
}

/** [point][target]. */
type Results = readonly (readonly number[])[]

/** Two waves of `points` runs each. Rejects with what a thread throws, or with the signal's reason. */
export async function calibrate(calibration: Calibration, points: number, options: PointsOptions): Promise<Posterior> {
  const { scenario, parameters, targets } = calibration
  const byId = new Map(rangedOf(scenario).map((p) => [p.id, p]))
  const ranged = parameters.map((id) => byId.get(id)!)
  const live = liverOf(calibration, 2 * points + SEEDS + 1, options)
  const practice = practiceOf(scenario)
  const [central, ...seeds] = await live([
    { practice },
    ...Array.from({ length: SEEDS }, (_, i) => ({ practice, seed: i + 1 })),
  ])
  const aims = targets.map((target, t) => aimOf(target, column(seeds, t)))
  const at = (wave: readonly Float64Array[]): Promise<Results> =>
    live(wave.map((p) => ({ practice: practiceWith(scenario, valuesAt(ranged, p)) })))

  const first = sobolPoints(points, ranged.length, 1)
  const firstResults = await at(first)
  const misses = worstMisses(firstResults, aims)
  const box = plausibleBox(first, misses)
  const second = sobolPoints(points, ranged.length, 2).map((p) =>
    p.map((x, k) => box[k]![0] + x * (box[k]![1] - box[k]![0])),
  )
  const results = await at(second)

  const weights = weightsOf(results, aims)
  const stated = (wave: readonly Float64Array[]) => wave.map((p) => ranged.map(({ id }) => valuesAt(ranged, p)[id]!))
  const values = stated(second)
  const firstValues = stated(first)
  const even = evenly(points)
  return {
    parameters: ranged,
    values,
    results,
    weights,
    effective: effectivePoints(weights),
    plausible: plausibleShare(misses),
    fits: targets.map((target, t) => ({
      target,
      central: central![t]!,
      posterior: spread(results, t, weights),
      ...fitBefore(firstResults, aims, t),
    })),
    spreads: ranged.map((_, k) => ({
      prior: weightedSpread(column(firstValues, k), even),
      posterior: spread(values, k, weights),
    })),
  }
}

/** Lives points and gives back what they come to, target by target; `all` for the progress of everything lived with it. */
function liverOf({ scenario, targets }: Calibration, all: number, options: PointsOptions) {
  const part = menInSample(scenario) / layoutOf(scenario).people
  const measured = targets.map(({ quantity }) => quantity)
  const read = (point: Point): number[] =>
    targets.map(({ quantity, complement }, t) => {
      const result = point.measured[t]! / (growsWithMen(quantity) ? part : 1)
      return complement ? 1 - result : result
    })
  let before = 0
  return async (jobs: readonly PointJob[]): Promise<Results> => {
    const asked = jobs.map((job) => ({ ...job, measured }))
    const onProgress = (done: number): void => options.onProgress?.(before + done, all)
    const lived = await livePoints(scenario, asked, read, { ...options, onProgress })
    before += jobs.length
    return lived
  }
}

/** What the first wave says of a target: its box knows nothing of the one that is left out. */
function fitBefore(
  results: Results,
  aims: readonly Aim[],
  t: number,
): Pick<TargetFit, 'aim' | 'prior' | 'predicted' | 'isPredicted' | 'plausible'> {
  const aim = aims[t]!
  const predicted = spread(results, t, weightsOf(results, aims, t))
  const error = 1.645 * Math.sqrt(aim.observed * aim.observed + aim.discrepancy * aim.discrepancy)
  const own = column(results, t)
  return {
    aim,
    prior: weightedSpread(own, evenly(results.length)),
    predicted,
    isPredicted: predicted !== undefined && predicted.low - error <= aim.value && aim.value <= predicted.high + error,
    plausible: plausibleShare(own.map((result) => missOf(result, aim))),
  }
}

const evenly = (points: number): Float64Array => new Float64Array(points).fill(1 / points)
const column = (rows: Results, k: number): number[] => rows.map((r) => r[k]!)
const spread = (rows: Results, k: number, weights: Float64Array): Spread | undefined =>
  effectivePoints(weights) === 0 ? undefined : weightedSpread(column(rows, k), weights)

function aimOf({ observed, discrepancy }: Target, seeds: readonly number[]): Aim {
  const values = observed.map((o) => o.value)
  return { value: meanOf(values), observed: deviationOf(values), discrepancy, noise: deviationOf(seeds) }
}
