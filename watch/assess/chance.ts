/** From hazards to chances: by when a call-up has come, if the war does not end first. */
import { exp, log } from './arithmetic.ts'
import { gammas, STREAM, uniforms } from './draws.ts'
import type { ClassOn } from './base-rate.ts'
import type { Combining } from '../priors.ts'

/** A span of the time ahead in which the hazard is constant. */
interface Piece {
  readonly length: number
  /** Power of the evidence in it. */
  readonly power: number
  /** Which horizon ends with it, or -1. */
  readonly horizon: number
}

export function piecesOf(horizons: readonly number[], fades: Combining['fades']): readonly Piece[] {
  let end = 0
  const steps = fades.map(({ months, power }) => ({ end: (end += months), power }))
  const cuts = [...new Set([...horizons, ...steps.map((s) => s.end)])]
    .filter((cut) => cut <= Math.max(...horizons))
    .sort((a, b) => a - b)
  return cuts.map((cut, i) => ({
    length: cut - (cuts[i - 1] ?? 0),
    power: steps.find((s) => cut <= s.end)?.power ?? 0,
    horizon: horizons.indexOf(cut),
  }))
}

/** The chance at each horizon, by draw: `[horizon][draw]`. */
export type Chances = readonly Float64Array[]

/**
 * `hazard` and `ends` are the hazards a month of a call-up and of the war's end; `strength` the log of the factor of the evidence,
 * left out for the base rate. Within a piece: P = hazard / (hazard + ends) (1 - exp(-(hazard + ends) length)) of what is left.
 */
export function chances(
  pieces: readonly Piece[],
  hazard: Float64Array,
  ends: Float64Array,
  strength?: Float64Array,
): Chances {
  const out = pieces.filter(({ horizon }) => horizon >= 0).map(() => new Float64Array(hazard.length))
  for (let j = 0; j < hazard.length; j++) {
    let left = 1
    let come = 0
    for (const { length, power, horizon } of pieces) {
      const now = strength && power !== 0 ? hazard[j]! * exp(power * strength[j]!) : hazard[j]!
      const both = now + ends[j]!
      const stays = exp(-both * length)
      come += left * (now / both) * (1 - stays)
      left *= stays
      if (horizon >= 0) out[horizon]![j] = come
    }
  }
  return out
}

/** The hazard a month by draw: the draws are dealt to the classes by weight, and drawn from each class's distribution. */
export function hazards(classes: readonly ClassOn[], count: number): Float64Array {
  const out = new Float64Array(count)
  let from = 0
  let sum = 0
  for (const { events, months, weight } of classes) {
    if (weight === 0) continue
    sum += weight
    const to = Math.min(count, Math.round(sum * count))
    out.set(
      gammas(events + 0.5, to - from).map((rate) => rate / months),
      from,
    )
    from = to
  }
  return out
}

/** The hazard a month of the war's end, by draw: as likely in each doubling of the range. */
export function warsEnd(low: number, high: number, count: number): Float64Array {
  const u = uniforms(STREAM.warEnds, count)
  const step = log(high / low)
  return Float64Array.from(u, (x) => low * exp(x * step))
}
