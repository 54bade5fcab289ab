/** The random numbers of an assessment: the same for every day and every world, so that two answers differ only by what is known. */
import { gamma, normal, uniform } from './random.ts'

const SEED = 20260924
/** Streams: what a number is for. Those of the indicators follow from `RATIO` on, those of the Gamma draws from `HAZARD` on. */
export const STREAM = {
  warEnds: 1,
  dependence: 2,
  tempering: 3,
  share: 4,
  unlooked: 5,
  ratio: 100,
  hazard: 10_000,
} as const

const made = new Map<string, Float64Array>()
function drawn(kind: string, stream: number, count: number, draw: (n: number) => number): Float64Array {
  const key = `${kind} ${stream} ${count}`
  let values = made.get(key)
  if (!values) made.set(key, (values = Float64Array.from({ length: count }, (_, n) => draw(n))))
  return values
}

export const uniforms = (stream: number, count: number): Float64Array =>
  drawn('uniform', stream, count, (n) => uniform(SEED, stream, n))
export const normals = (stream: number, count: number): Float64Array =>
  drawn('normal', stream, count, (n) => normal(SEED, stream, n))
export const gammas = (shape: number, count: number): Float64Array =>
  drawn(`gamma ${shape}`, STREAM.hazard, count, (n) => gamma(shape, SEED, STREAM.hazard, n))
