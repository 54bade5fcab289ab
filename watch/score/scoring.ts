/** How good a chance was: Brier score and log score, and how far chances can be taken at their word. */
import { log, Z90 } from '../assess/arithmetic.ts'

/** A chance that was given, and 1 if it happened, else 0. */
export interface Scored {
  readonly chance: number
  readonly outcome: 0 | 1
}

/** (p - o)^2: 0 is best, 1 is worst, 0.25 is always saying one half. Not the sum over both outcomes, which is twice this. */
export const brierOf = ({ chance, outcome }: Scored): number => (chance - outcome) * (chance - outcome)
/** Chances are taken into this range first, so that one "never" that came true does not weigh without end. */
const CLIP = 0.01
/** log2 of the chance given to what happened: 0 is best. */
export function logScoreOf({ chance, outcome }: Scored): number {
  const clipped = Math.max(CLIP, Math.min(1 - CLIP, chance))
  return log(outcome === 1 ? clipped : 1 - clipped) / log(2)
}

export interface Score {
  readonly n: number
  /** How many of the n happened. */
  readonly happened: number
  readonly brier: number
  readonly log2: number
}
/** Mean scores; `undefined` for nothing. */
export function scoreOf(all: readonly Scored[]): Score | undefined {
  if (all.length === 0) return undefined
  const mean = (of: (s: Scored) => number): number => all.reduce((sum, s) => sum + of(s), 0) / all.length
  return {
    n: all.length,
    happened: all.filter(({ outcome }) => outcome === 1).length,
    brier: mean(brierOf),
    log2: mean(logScoreOf),
  }
}

/** A fifth of the chances: what was said in it, and what came. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly n: number
  /** Mean of the chances in it: where its point stands. */
  readonly said: number
  /** Share that happened, with the 80% interval that so few cases leave (Wilson). */
  readonly came: number
  readonly interval: readonly [number, number]
}
const BINS = 5

/** Only bins that hold something. */
export function reliability(all: readonly Scored[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, i) => i).flatMap((i) => {
    const inside = all.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === i)
    if (inside.length === 0) return []
    const n = inside.length
    const came = inside.filter(({ outcome }) => outcome === 1).length / n
    const said = inside.reduce((sum, { chance }) => sum + chance, 0) / n
    return [{ from: i / BINS, to: (i + 1) / BINS, n, said, came, interval: wilson(came, n) }]
  })
}

function wilson(share: number, n: number): readonly [number, number] {
  const z2 = (Z90 * Z90) / n
  const middle = (share + z2 / 2) / (1 + z2)
  const half = (Z90 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n))) / (1 + z2)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** Murphy's parts: Brier = miscalibration - resolution + uncertainty + what is left inside the bins. */
export interface Decomposition {
  readonly miscalibration: number
  readonly resolution: number
  readonly uncertainty: number
  readonly within: number
}
export function decompose(all: readonly Scored[]): Decomposition {
  const total = scoreOf(all)!
  const rate = total.happened / total.n
  const sum = (of: (bin: Bin) => number): number =>
    reliability(all).reduce((s, bin) => s + (bin.n / total.n) * of(bin), 0)
  const miscalibration = sum(({ said, came }) => (said - came) * (said - came))
  const resolution = sum(({ came }) => (came - rate) * (came - rate))
  const uncertainty = rate * (1 - rate)
  return { miscalibration, resolution, uncertainty, within: total.brier - (miscalibration - resolution + uncertainty) }
}
