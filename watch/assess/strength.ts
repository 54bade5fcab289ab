/** How strongly all that was reported, and all silence where somebody looked, speaks: the logarithm of a factor on the hazard. */
import { exp, log, Z90 } from './arithmetic.ts'
import { normals, STREAM, uniforms } from './draws.ts'
import type { Reading } from './evidence.ts'
import type { Indicator, Priors } from '../priors.ts'

/** No chance of a report is taken for more than this. */
const MOST = 0.95

/**
 * Log of the factor that silence brings where somebody looked all along: the chance of no report before a call-up over that
 * before none. The two chances of a report have the ratio given, and `shows` lies in the middle between them.
 */
function silenceSays(ratio: number, shows: number): number {
  const before = Math.min(MOST, (2 * shows * ratio) / (1 + ratio))
  const otherwise = Math.min(MOST, (2 * shows) / (1 + ratio))
  return log((1 - before) / (1 - otherwise))
}
/** What one indicator adds when its ratio is known: reported with chance `present`, else silent where somebody looked. */
function says({ present, looked }: Reading, ratio: number, silence: number): number {
  return present === 0 ? looked * silence : log(present * ratio + (1 - present) * exp(looked * silence))
}

/** The ratio of each indicator in each draw, and what its silence says: the same on every day. */
interface Ratios {
  readonly spread: readonly number[]
  readonly drawn: readonly Float64Array[]
  readonly silence: readonly Float64Array[]
}
const made = new WeakMap<readonly Indicator[], Map<number, Ratios>>()
function ratiosOf(indicators: readonly Indicator[], count: number): Ratios {
  const byCount = made.get(indicators) ?? new Map<number, Ratios>()
  made.set(indicators, byCount)
  const found = byCount.get(count)
  if (found) return found
  const spread = indicators.map(({ ratio }) => (log(ratio.high) - log(ratio.low)) / (2 * Z90))
  // half of the draws on either side of the central ratio, a tenth beyond each end
  const drawn = indicators.map(({ ratio: { low, central, high } }, k) => {
    const [below, above] = [log(central / low) / Z90, log(high / central) / Z90]
    return normals(STREAM.ratio + k, count).map((z) => central * exp(z * (z < 0 ? below : above)))
  })
  const silence = indicators.map(({ shows }, k) => drawn[k]!.map((ratio) => silenceSays(ratio, shows)))
  const ratios = { spread, drawn, silence }
  byCount.set(count, ratios)
  return ratios
}

/** All of it, for every draw. */
export interface Strength {
  /** Log of the factor on the hazard, by draw. */
  readonly drawn: Float64Array
  /** The same with every ratio at its low or high end. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** Mean part of each indicator in `drawn`, in the order of the indicators. */
  readonly parts: readonly number[]
}

export function strengthOf(readings: readonly Reading[], { indicators, combining }: Priors, count: number): Strength {
  const clusters = clustersOf(indicators)
  const dependence = uniforms(STREAM.dependence, count)
  const tempering = uniforms(STREAM.tempering, count)
  const unlooked = normals(STREAM.unlooked, count)
  const { spread, drawn, silence } = ratiosOf(indicators, count)
  const atEnd = (end: 'low' | 'high'): readonly number[] =>
    byRank(
      indicators.map(({ ratio, shows }, k) => says(readings[k]!, ratio[end], silenceSays(ratio[end], shows))),
      clusters,
    )
  const lows = atEnd('low')
  const highs = atEnd('high')
  const width = unlookedWidth(readings, clusters, spread)
  const cap = log(combining.cap)
  const out = { drawn: new Float64Array(count), low: new Float64Array(count), high: new Float64Array(count) }
  const parts = indicators.map(() => 0)
  const said = indicators.map(() => 0)
  for (let j = 0; j < count; j++) {
    const keep = 1 - within(combining.dependence, dependence[j]!)
    const temper = within(combining.tempering, tempering[j]!)
    for (let k = 0; k < said.length; k++) said[k] = says(readings[k]!, drawn[k]![j]!, silence[k]![j]!)
    const sigma = temper * width
    // The mean of this factor is 1: what nobody looked at adds nothing, and widens.
    const noise = sigma * unlooked[j]! - (sigma * sigma) / 2
    out.drawn[j] = clamped(temper * together(said, clusters, keep, parts, temper / count) + noise, cap)
    out.low[j] = clamped(temper * summed(lows, keep) + noise, cap)
    out.high[j] = clamped(temper * summed(highs, keep) + noise, cap)
  }
  return { ...out, parts }
}

/** The indicators of each cluster, by place. */
function clustersOf(indicators: readonly Indicator[]): readonly (readonly number[])[] {
  const clusters = new Map<string, number[]>()
  indicators.forEach(({ cluster }, k) => clusters.set(cluster, [...(clusters.get(cluster) ?? []), k]))
  return [...clusters.values()]
}

/**
 * Adds up what the indicators say. Within a cluster, and for each direction apart, the strongest counts in full, the next by
 * `keep`, the one after by its square, and so on: three reports of one thing are not three things. Whatever rises in any
 * indicator, the sum never falls. Each part, times `scale`, is added to `parts`.
 */
function together(
  said: readonly number[],
  clusters: readonly (readonly number[])[],
  keep: number,
  parts: number[],
  scale: number,
): number {
  let sum = 0
  for (const cluster of clusters)
    for (const sign of [1, -1]) {
      let factor = 1
      let done = 0
      // Clusters have a handful of members: the next strongest is found by looking through them again.
      for (;;) {
        let best = -1
        for (const k of cluster)
          if (said[k]! * sign > 0 && (done & (1 << k)) === 0 && (best < 0 || said[k]! * sign > said[best]! * sign))
            best = k
        if (best < 0) break
        done |= 1 << best
        const part = factor * said[best]!
        sum += part
        parts[best] = parts[best]! + scale * part
        factor *= keep
      }
    }
  return sum
}

/** The same for values that are equal in all draws: what comes first in its cluster, second, third ..., each added up. */
function byRank(said: readonly number[], clusters: readonly (readonly number[])[]): readonly number[] {
  const ranks: number[] = []
  for (const cluster of clusters)
    for (const sign of [1, -1])
      cluster
        .map((k) => said[k]!)
        .filter((value) => value * sign > 0)
        .sort((a, b) => sign * (b - a))
        .forEach((value, rank) => (ranks[rank] = (ranks[rank] ?? 0) + value))
  return ranks
}
const summed = (ranks: readonly number[], keep: number): number =>
  ranks.reduceRight((sum, value) => value + keep * sum, 0)

/** How wide the factor is that nobody looked for: one unread report a cluster, in proportion to what was not looked at. */
function unlookedWidth(
  readings: readonly Reading[],
  clusters: readonly (readonly number[])[],
  spread: readonly number[],
): number {
  let variance = 0
  for (const cluster of clusters) {
    const widest = Math.max(...cluster.map((k) => (1 - readings[k]!.looked) * spread[k]!))
    variance += widest * widest
  }
  return Math.sqrt(variance)
}

const within = ({ low, high }: { low: number; high: number }, u: number): number => low + u * (high - low)
const clamped = (x: number, cap: number): number => Math.max(-cap, Math.min(cap, x))
