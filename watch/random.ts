/** Counter-based chance: a number follows from (seed, stream, n) and from nothing that was drawn before. */
import { exp, log, normalQuantile } from './arithmetic.ts'

/** 0 < u < 1, on a grid of 2^32. */
export function uniform(seed: number, stream: number, n: number): number {
  return (mixed(mixed(mixed(seed + 0x9e3779b9) ^ Math.imul(stream, 0x85ebca6b)) ^ n) + 0.5) / 4294967296
}

/** Thomas Mueller's mix of 32 bits, once more than he uses it. */
function mixed(x: number): number {
  for (let round = 0; round < 3; round++) x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
  return (x ^ (x >>> 16)) >>> 0
}

export const normal = (seed: number, stream: number, n: number): number => normalQuantile(uniform(seed, stream, n))

/** The Gamma distribution of this shape and rate 1, by Marsaglia and Tsang (2000). */
export function gamma(shape: number, seed: number, stream: number, n: number): number {
  if (shape < 1) {
    const u = uniform(seed, stream + 1, n)
    return gamma(shape + 1, seed, stream + 2, n) * exp(log(u) / shape)
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (let attempt = 0; ; attempt++) {
    const z = normal(seed, stream + 3 + 2 * attempt, n)
    const root = 1 + c * z
    if (root <= 0) continue
    const v = root * root * root
    const u = uniform(seed, stream + 4 + 2 * attempt, n)
    if (log(u) < (z * z) / 2 + d - d * v + d * log(v)) return d * v
  }
}
