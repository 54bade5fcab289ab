/**
 * The draws of an assessment: the same for every day and every world, so that two answers differ only by what is known. They are
 * spread evenly and not by chance, so that the mean over them is that of the distributions to the digits that are printed.
 */
import { gammaQuantiles, normalQuantile } from './arithmetic.ts'

/** Streams: what a number is for. Those of the indicators follow from `ratio` on. */
export const STREAM = { warEnds: 0, dependence: 1, tempering: 2, share: 3, unlooked: 4, ratio: 5 } as const

const made = new Map<string, Float64Array>()
function drawn(key: string, make: () => Float64Array): Float64Array {
  let values = made.get(key)
  if (!values) made.set(key, (values = make()))
  return values
}

/** Between 0 and 1: the fractions of the odd multiples of half the root of a prime, another for each stream (Kronecker's sequence). */
export const uniforms = (stream: number, count: number): Float64Array =>
  drawn(`uniform ${stream} ${count}`, () => {
    const root = Math.sqrt(primeAt(stream))
    return Float64Array.from({ length: count }, (_, n) => (n + 0.5) * root - Math.floor((n + 0.5) * root))
  })
export const normals = (stream: number, count: number): Float64Array =>
  drawn(`normal ${stream} ${count}`, () => uniforms(stream, count).map(normalQuantile))
/** Rising: the middles of `count` equal parts of the Gamma distribution of this shape and rate 1. */
export const gammas = (shape: number, count: number): Float64Array =>
  drawn(`gamma ${shape} ${count}`, () => gammaQuantiles(shape, count))

function primeAt(place: number): number {
  const primes: number[] = []
  for (let n = 2; primes.length <= place; n++) if (primes.every((p) => n % p !== 0)) primes.push(n)
  return primes[place]!
}
