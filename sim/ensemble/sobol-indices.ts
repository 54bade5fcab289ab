/**
 * How much of the spread of a result each input accounts for: alone (first-order index) and with all that it does together with
 * others (total index). Saltelli's design of two independent sets of points A and B, and for each input A with B's column of it;
 * first-order by Saltelli (2010), total by Jansen; intervals by resampling the rows.
 */
import { keysOf, purpose, word } from '../kernel/random.ts'
import { MOST_DIMENSIONS, sobolPoints } from './sobol-points.ts'

export interface Index {
  readonly value: number
  /** 95 in 100 of the resamples lie between. */
  readonly low: number
  readonly high: number
}
export interface SobolIndices {
  readonly first: readonly Index[]
  readonly total: readonly Index[]
  readonly mean: number
  readonly variance: number
}

/** [run][input] in 0..1: for each base point A, B, and A with each column of B in turn. `base` must be a power of two. */
export function sobolDesign(inputs: number, base: number): readonly Float64Array[] {
  if (base < 2 || (base & (base - 1)) !== 0)
    throw new RangeError(`${base} base points. Expected a power of two: only then are the points even.`)
  if (2 * inputs > MOST_DIMENSIONS)
    throw new RangeError(`${inputs} inputs. Expected ${Math.floor(MOST_DIMENSIONS / 2)} at most.`)
  return sobolPoints(base, 2 * inputs).flatMap((both) => {
    const a = both.subarray(0, inputs)
    const b = both.subarray(inputs)
    const mixed = Array.from({ length: inputs }, (_, i) => {
      const ab = a.slice()
      ab[i] = b[i]!
      return ab
    })
    return [a, b, ...mixed]
  })
}

const RESAMPLES = 200
const keys = keysOf(0x536f, 0x626f)

/** Of the results of the design's runs, in its order. Where nothing varies, all indices are 0. */
export function sobolIndices(results: ArrayLike<number>, inputs: number): SobolIndices {
  const stride = inputs + 2
  const base = results.length / stride
  const rows = Int32Array.from({ length: base }, (_, n) => n)
  const { mean, variance, first, total } = estimate(results, inputs, rows)
  const resampled = Array.from({ length: RESAMPLES }, (_, r) =>
    estimate(
      results,
      inputs,
      rows.map((_, n) => Math.floor(((word(keys, r, purpose.latinHypercube, n) >>> 0) / 4294967296) * base)),
    ),
  )
  const withSpan = (values: readonly number[], of: (e: Estimate) => readonly number[]): Index[] =>
    values.map((value, i) => {
      const spread = resampled.map((e) => of(e)[i]!).sort((x, y) => x - y)
      return { value, low: spread[Math.floor(RESAMPLES * 0.025)]!, high: spread[Math.ceil(RESAMPLES * 0.975) - 1]! }
    })
  return { mean, variance, first: withSpan(first, (e) => e.first), total: withSpan(total, (e) => e.total) }
}

interface Estimate {
  readonly mean: number
  readonly variance: number
  readonly first: readonly number[]
  readonly total: readonly number[]
}

function estimate(results: ArrayLike<number>, inputs: number, rows: Int32Array): Estimate {
  const stride = inputs + 2
  const at = (n: number, run: number): number => results[rows[n]! * stride + run]!
  let mean = 0
  for (let n = 0; n < rows.length; n++) mean += at(n, 0) + at(n, 1)
  mean /= 2 * rows.length
  let variance = 0
  for (let n = 0; n < rows.length; n++)
    variance += (at(n, 0) - mean) * (at(n, 0) - mean) + (at(n, 1) - mean) * (at(n, 1) - mean)
  variance /= 2 * rows.length
  const share = (sum: number): number => (variance === 0 ? 0 : sum / rows.length / variance)
  const first: number[] = []
  const total: number[] = []
  for (let i = 0; i < inputs; i++) {
    let alone = 0
    let together = 0
    for (let n = 0; n < rows.length; n++) {
      const [a, b, ab] = [at(n, 0), at(n, 1), at(n, 2 + i)]
      // less the mean: a large constant part would drown the product in rounding
      alone += (b - mean) * (ab - a)
      together += (a - ab) * (a - ab)
    }
    first.push(share(alone))
    total.push(share(together / 2))
  }
  return { mean, variance, first, total }
}
