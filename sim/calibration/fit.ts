/**
 * Which points of the ranges agree with published counts. History matching first: a point that misses a target by more than three
 * deviations, all errors taken together, is implausible. Then approximate Bayesian computation: the others weigh the more the nearer
 * they come. Never one best point; and each target is left out once and predicted from the rest.
 */
import { exponential } from '../kernel/exponential.ts'

/** A published count, and how far off a run may be and still agree with it. */
export interface Aim {
  readonly value: number
  /** Of the published values among themselves, of the model (another era, what it leaves out), of chance in the sample. */
  readonly observed: number
  readonly discrepancy: number
  readonly noise: number
}

/** Points further off than this are ruled out: three deviations, as is usual. */
const PLAUSIBLE = 3

/** By how many deviations a result misses the aim. */
export const missOf = (result: number, { value, observed, discrepancy, noise }: Aim): number =>
  Math.abs(result - value) / Math.sqrt(observed * observed + discrepancy * discrepancy + noise * noise)

/** Of each point the worst miss over the aims; `without` leaves one out. */
export const worstMisses = (results: readonly ArrayLike<number>[], aims: readonly Aim[], without = -1): Float64Array =>
  Float64Array.from(results, (r) => {
    let worst = 0
    aims.forEach((aim, t) => {
      if (t !== without) worst = Math.max(worst, missOf(r[t]!, aim))
    })
    return worst
  })

/** Share of the points that are not ruled out. */
export const plausibleShare = (misses: readonly number[] | Float64Array): number =>
  [...misses].filter((miss) => miss <= PLAUSIBLE).length / misses.length

/** The smallest box around the plausible points, [low, high] of each place; the whole range where there is none. */
export function plausibleBox(
  points: readonly Float64Array[],
  misses: Float64Array,
): readonly (readonly [number, number])[] {
  const kept = points.filter((_, i) => misses[i]! <= PLAUSIBLE)
  const dimensions = points[0]?.length ?? 0
  return Array.from({ length: dimensions }, (_, k) => {
    if (kept.length === 0) return [0, 1] as const
    const at = kept.map((p) => p[k]!)
    return [Math.min(...at), Math.max(...at)] as const
  })
}

/** Weights that add up to 1: 0 for implausible points, the others by the normal law of their misses. All 0 when there is none. */
export function weightsOf(results: readonly ArrayLike<number>[], aims: readonly Aim[], without = -1): Float64Array {
  const misses = worstMisses(results, aims, without)
  const weights = Float64Array.from(results, (r, i) => {
    if (misses[i]! > PLAUSIBLE) return 0
    let square = 0
    aims.forEach((aim, t) => {
      if (t !== without) square += missOf(r[t]!, aim) * missOf(r[t]!, aim)
    })
    return exponential(-square / 2)
  })
  const sum = weights.reduce((a, b) => a + b, 0)
  return sum === 0 ? weights : weights.map((w) => w / sum)
}

/** As many equally weighted points would tell as much; 0 when all weights are 0. */
export function effectivePoints(weights: Float64Array): number {
  let square = 0
  for (let i = 0; i < weights.length; i++) square += weights[i]! * weights[i]!
  return square === 0 ? 0 : 1 / square
}

/** A weighted mean and where nine tenths of the weight lie. */
export interface Spread {
  readonly mean: number
  /** Nine tenths of the weight lie between. */
  readonly low: number
  readonly high: number
}
export function weightedSpread(values: ArrayLike<number>, weights: Float64Array): Spread {
  const order = Array.from(weights.keys())
    .filter((i) => weights[i]! > 0)
    .sort((a, b) => values[a]! - values[b]!)
  const at = (share: number): number => {
    let sum = 0
    for (const i of order) {
      sum += weights[i]!
      if (sum >= share) return values[i]!
    }
    return values[order.at(-1)!]!
  }
  return { mean: order.reduce((m, i) => m + weights[i]! * values[i]!, 0), low: at(0.05), high: at(0.95) }
}
