/** Holds a scenario against published counts: points of its ranges that agree with them, as a weighted sample. */
import { growsWithMen } from '../ensemble/quantity.ts'
import { practiceWith, rangedOf, valuesAt, type Ranged } from '../ensemble/ranges.ts'
import { livePoints, menInSample, type Point, type PointJob, type PointsOptions } from '../ensemble/sample.ts'
import { sobolPoints } from '../ensemble/sobol-points.ts'
import { layoutOf } from '../plan.ts'
import { practiceOf } from '../scenario.ts'
import type { Calibration, Target } from './calibration-file.ts'
import { effectivePoints, plausibleBox, weightedSpread, weightsOf, worstMisses, type Aim, type Spread } from './fit.ts'

const SEEDS = 8

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

/** Two waves of `points` runs each. Rejects with what a thread throws, or with the signal's reason. */
export async function calibrate(
  { scenario, parameters, targets }: Calibration,
  points: number,
  options: PointsOptions,
): Promise<Posterior> {
  const byId = new Map(rangedOf(scenario).map((p) => [p.id, p]))
  const ranged = parameters.map((id) => byId.get(id)!)
  const part = menInSample(scenario) / layoutOf(scenario).people
  const measured = targets.map(({ quantity }) => quantity)
  const read = (point: Point): number[] =>
    targets.map(({ quantity, complement }, t) => {
      const result = point.measured[t]! / (growsWithMen(quantity) ? part : 1)
      return complement ? 1 - result : result
    })
  const all = 2 * points + SEEDS + 1
  let before = 0
  const live = async (jobs: readonly PointJob[]): Promise<number[][]> => {
    const asked = jobs.map((job) => ({ ...job, measured }))
    const lived = await livePoints(scenario, asked, read, {
      ...options,
      onProgress: (done) => options.onProgress?.(before + done, all),
    })
    before += jobs.length
    return lived
  }
  const practice = practiceOf(scenario)
  const [central, ...seeds] = await live([
    { practice },
    ...Array.from({ length: SEEDS }, (_, i) => ({ practice, seed: i + 1 })),
  ])
  const aims = targets.map((target, t): Aim =>
    aimOf(
      target,
      seeds.map((r) => r[t]!),
    ),
  )
  const lived = async (at: readonly Float64Array[]): Promise<number[][]> =>
    live(at.map((p) => ({ practice: practiceWith(scenario, valuesAt(ranged, p)) })))

  const first = sobolPoints(points, ranged.length, 1)
  const firstResults = await lived(first)
  const misses = worstMisses(firstResults, aims)
  const box = plausibleBox(first, misses)
  const second = sobolPoints(points, ranged.length, 2).map((p) =>
    p.map((x, k) => box[k]![0] + x * (box[k]![1] - box[k]![0])),
  )
  const results = await lived(second)

  const weights = weightsOf(results, aims)
  const even = new Float64Array(points).fill(1 / points)
  const values = second.map((p) => ranged.map(({ id }) => valuesAt(ranged, p)[id]!))
  const firstValues = first.map((p) => ranged.map(({ id }) => valuesAt(ranged, p)[id]!))
  const column = (rows: readonly (readonly number[])[], k: number): number[] => rows.map((r) => r[k]!)
  const spread = (rows: readonly (readonly number[])[], k: number, w: Float64Array): Spread | undefined =>
    effectivePoints(w) === 0 ? undefined : weightedSpread(column(rows, k), w)
  const fits = targets.map((target, t): TargetFit => {
    // from the first wave: its box knows nothing of the target that is left out
    const predicted = spread(firstResults, t, weightsOf(firstResults, aims, t))
    const aim = aims[t]!
    const error = 1.645 * Math.sqrt(aim.observed * aim.observed + aim.discrepancy * aim.discrepancy)
    return {
      target,
      aim,
      central: central![t]!,
      prior: weightedSpread(column(firstResults, t), even),
      posterior: spread(results, t, weights),
      predicted,
      isPredicted: predicted !== undefined && predicted.low - error <= aim.value && aim.value <= predicted.high + error,
      plausible:
        worstMisses(
          firstResults.map((r) => [r[t]!]),
          [aim],
        ).filter((m) => m <= 3).length / points,
    }
  })
  return {
    parameters: ranged,
    values,
    results,
    weights,
    effective: effectivePoints(weights),
    plausible: misses.filter((m) => m <= 3).length / points,
    fits,
    spreads: ranged.map((_, k) => ({
      prior: weightedSpread(column(firstValues, k), even),
      posterior: spread(values, k, weights),
    })),
  }
}

function aimOf({ observed, discrepancy }: Target, seeds: readonly number[]): Aim {
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length
  const deviation = (of: readonly number[]): number => {
    const m = mean(of)
    return of.length < 2 ? 0 : Math.sqrt(of.reduce((a, x) => a + (x - m) * (x - m), 0) / (of.length - 1))
  }
  const values = observed.map((o) => o.value)
  return { value: mean(values), observed: deviation(values), discrepancy, noise: deviation(seeds) }
}
