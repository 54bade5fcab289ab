/**
 * Sobol points: of any power of two of them, every part of every range holds as many as every other, in one dimension and in pairs.
 * Scrambled in Owen's way by a hash, so that no point lies on an edge and another salt gives other points just as even.
 */
import { directionNumbers } from './direction-numbers.ts'
import { mix } from '../kernel/random.ts'

const BITS = 32
export const MOST_DIMENSIONS = directionNumbers.length + 1

/** [dimension][bit]: the direction numbers, highest bit first. */
const directions: readonly Int32Array[] = [
  Int32Array.from({ length: BITS }, (_, i) => 1 << (BITS - 1 - i)),
  ...directionNumbers.map(([polynomial, ...m]) => {
    const degree = m.length
    const v = Int32Array.from({ length: BITS }, (_, i) => (i < degree ? m[i]! << (BITS - 1 - i) : 0))
    for (let i = degree; i < BITS; i++) {
      v[i] = v[i - degree]! ^ (v[i - degree]! >>> degree)
      for (let k = 1; k < degree; k++) if ((polynomial! >>> (degree - 1 - k)) & 1) v[i]! ^= v[i - k]!
    }
    return v
  }),
]

/** The point itself, unscrambled: one word a dimension. */
export function sobolWords(index: number, dimensions: number): Int32Array {
  if (dimensions > MOST_DIMENSIONS)
    throw new RangeError(`Sobol points of ${dimensions} dimensions. Expected ${MOST_DIMENSIONS} at most.`)
  // by the Gray code of the index, as the sequence is usually numbered
  const gray = index ^ (index >>> 1)
  const out = new Int32Array(dimensions)
  for (let d = 0; d < dimensions; d++)
    for (let i = 0, rest = gray; rest !== 0; i++, rest >>>= 1) if (rest & 1) out[d]! ^= directions[d]![i]!
  return out
}

/** [point][dimension] in 0..1, neither 0 nor 1; the same for the same salt. */
export const sobolPoints = (points: number, dimensions: number, salt = 0): readonly Float64Array[] =>
  Array.from({ length: points }, (_, n) =>
    Float64Array.from(
      sobolWords(n, dimensions),
      (w, d) => ((scramble(w, mix(salt + Math.imul(d + 1, 0x9e3779b1))) >>> 0) + 0.5) / 4294967296,
    ),
  )

/** Owen's scrambling: each bit is flipped by chance that hangs on all higher bits (the hash of Laine and Karras, bits reversed). */
function scramble(word: number, salt: number): number {
  let x = reversed(word)
  x = (x + salt) | 0
  x ^= Math.imul(x, 0x6c50b47c)
  x ^= Math.imul(x, 0xb82f1e52 | 0)
  x ^= Math.imul(x, 0xc7afe638 | 0)
  x ^= Math.imul(x, 0x8d22f6e6 | 0)
  return reversed(x)
}

function reversed(x: number): number {
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return (x >>> 16) | (x << 16)
}
