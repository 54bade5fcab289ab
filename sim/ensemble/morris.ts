/**
 * Morris screening: walks through the box of all ranges that change one input at a time. The mean size of a change says how much an
 * input matters; its spread, whether it does so everywhere alike. Cheap: one run more than there are inputs, for each walk.
 */
import { deviationOf, meanOf } from './deviation.ts'
import { keysOf, pick, purpose, SECOND, word } from '../kernel/random.ts'

export interface Effect {
  /** Mean change of the result over the whole range of the input, in the result's unit; and of its size. */
  readonly mean: number
  readonly size: number
  /** Standard deviation of the change: large where it hangs on other inputs. */
  readonly spread: number
}

/** Levels of each input: 1/8, 3/8, 5/8, 7/8. A step is two levels: half the range. */
const LEVELS = 4
const STEP = 0.5
const keys = keysOf(0x4d6f, 0x7272)

export interface Walks {
  /** [run][input] in 0..1: walk after walk. */
  readonly points: readonly Float64Array[]
  /** [walk][step]: the input changed between run and next run. */
  readonly changed: readonly Int32Array[]
}

/** The same for the same numbers of inputs and walks. */
export function morrisWalks(inputs: number, walks: number): Walks {
  const points: Float64Array[] = []
  const changed: Int32Array[] = []
  for (let w = 0; w < walks; w++) {
    const draw = Int32Array.from({ length: inputs }, (_, i) => word(keys, w, purpose.latinHypercube, i))
    const order = Int32Array.from(draw.keys()).sort((a, b) => draw[a]! - draw[b]! || a - b)
    const at = Float64Array.from(
      { length: inputs },
      (_, i) => (pick(Math.imul(draw[i]!, SECOND), LEVELS) + 0.5) / LEVELS,
    )
    points.push(at.slice())
    for (const i of order) {
      at[i] = at[i]! < 0.5 ? at[i]! + STEP : at[i]! - STEP
      points.push(at.slice())
    }
    changed.push(order)
  }
  return { points, changed }
}

/** Of the results of the walks' runs, in their order: one effect an input. */
export function morrisEffects({ points, changed }: Walks, results: ArrayLike<number>): readonly Effect[] {
  const inputs = points[0]!.length
  const changes: number[][] = Array.from({ length: inputs }, () => [])
  changed.forEach((order, w) =>
    order.forEach((i, k) => {
      const run = w * (inputs + 1) + k
      const up = points[run + 1]![i]! > points[run]![i]!
      const change = (results[run + 1]! - results[run]!) / STEP
      changes[i]!.push(up ? change : -change)
    }),
  )
  return changes.map((of) => ({ mean: meanOf(of), size: meanOf(of.map(Math.abs)), spread: deviationOf(of) }))
}
