/**
 * Points spread evenly over all ranges at once: of as many equal parts of each range as there are points, every point has another
 * one. Which one depends on the parameter's name alone, so that two scenarios share their points.
 */
import { hashOfText } from '../kernel/hash.ts'
import { keysOf, purpose, word } from '../kernel/random.ts'

/** The same for every scenario and seed. */
const keys = keysOf(0x4c61, 0x7469)

/** Of each point its part, 0..points-1. */
function partsOf(id: string, points: number): readonly number[] {
  const salt = Number.parseInt(hashOfText(id).slice(0, 8), 16) | 0
  const draw = Int32Array.from({ length: points }, (_, i) => word(keys, salt, purpose.latinHypercube, i))
  const byDraw = Array.from(draw.keys()).sort((a, b) => draw[a]! - draw[b]! || a - b)
  const parts = new Array<number>(points).fill(0)
  byDraw.forEach((point, part) => (parts[point] = part))
  return parts
}

/** [point][id]: places in 0..1, each in the middle of its part. */
export function latinHypercube(ids: readonly string[], points: number): readonly Float64Array[] {
  const parts = ids.map((id) => partsOf(id, points))
  return Array.from({ length: points }, (_, i) => Float64Array.from(parts, (of) => (of[i]! + 0.5) / points))
}
