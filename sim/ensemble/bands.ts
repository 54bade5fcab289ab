/**
 * What we do not know. Practice is known only in ranges, so the year is lived again at 64 points spread evenly over all of them
 * at once, by the same men with the same luck, in a few offices of every federal district. How far a total moves there, against
 * the central values in the same offices, is a range of the full figure: low and high are factors of it. A range, never a
 * confidence interval.
 */
import { apportion, commissariats, regions } from '@draftlight/country'
import { liveOffice } from '../country.ts'
import { hashOfText } from '../hash.ts'
import { INDICATORS, indicators } from '../indicators.ts'
import { valueAtPlace, type Parameter } from '../parameter.ts'
import type { Plan } from '../plan.ts'
import { runOn, type Port } from '../pool.ts'
import { keysOf, purpose, word } from '../random.ts'
import { practiceOf, type Scenario } from '../scenario.ts'
import { shardFor } from '../shard.ts'
import { parameters, type Practice } from '../stages/index.ts'
import { practised } from './practised.ts'

export const POINTS = 64
/** Of the offices. */
const SAMPLE = 0.02
/** The points are the same for every scenario and seed. */
const keys = keysOf(0x4c61, 0x7469)

/** The smallest and the largest of the points, as factors of the central value. */
export interface Band {
  readonly low: number
  readonly high: number
}
export interface Bands {
  readonly points: number
  readonly offices: number
  /** By indicator id; undefined where the sample's central value is 0, so that no factor can be said. */
  readonly factors: Readonly<Record<string, Band | undefined>>
}

/** For a thread: the sample's year at one point, or at the central values. */
export interface PointJob {
  /** 0..63, or -1: central. */
  readonly point: number
}

/** Parameters whose value is known only as a range. One that the scenario sets itself is a part of its question and stays. */
function rangedOf(scenario: Scenario): readonly { stage: string; name: string; of: Parameter }[] {
  return Object.entries(parameters).flatMap(([stage, list]) =>
    Object.entries(list as Readonly<Record<string, Parameter>>).flatMap(([name, of]) =>
      of.low < of.high && scenario.practice[stage]?.[name] === undefined ? [{ stage, name, of }] : [],
    ),
  )
}

/** Of 64 equal parts of a parameter's range each point has another; the parameter's name alone says which. */
function partsOf(stage: string, name: string): readonly number[] {
  const salt = Number.parseInt(hashOfText(`${stage}.${name}`).slice(0, 8), 16) | 0
  const draw = Int32Array.from({ length: POINTS }, (_, i) => word(keys, salt, purpose.latinHypercube, i))
  const byDraw = Array.from(draw.keys()).sort((a, b) => draw[a]! - draw[b]! || a - b)
  const parts = new Array<number>(POINTS).fill(0)
  byDraw.forEach((point, part) => (parts[point] = part))
  return parts
}

/** The practice at every point, each value in the middle of its part of the range. */
export function pointsOf(scenario: Scenario): readonly Practice[] {
  const ranged = rangedOf(scenario).map((p) => ({ ...p, parts: partsOf(p.stage, p.name) }))
  return Array.from({ length: POINTS }, (_, i) => {
    const practice = structuredClone(practiceOf(scenario)) as unknown as Record<string, Record<string, number>>
    for (const { stage, name, of, parts } of ranged)
      practice[stage]![name] = valueAtPlace(of, (parts[i]! + 0.5) / POINTS)
    return practice as unknown as Practice
  })
}

/** Two offices in a hundred, always the same: shared out to the federal districts by their offices, evenly over each one's regions. */
function sampleOffices(): readonly number[] {
  const byDistrict = new Map<string, number[]>()
  let office = 0
  for (const { index, district } of regions)
    for (let k = 0; k < commissariats[index]!.offices; k++)
      byDistrict.set(district, [...(byDistrict.get(district) ?? []), office++])
  const lists = [...byDistrict.values()]
  const shares = apportion(
    Math.ceil(office * SAMPLE),
    lists.map((list) => list.length),
  )
  return lists.flatMap((list, d) =>
    Array.from({ length: shares[d]! }, (_, k) => list[Math.floor(((k + 0.5) * list.length) / shares[d]!)]!),
  )
}
/** By their place in `plan.offices`. */
export const sample = sampleOffices()

/** On a thread: gives back the sample's total of each indicator. */
export function pointWork(plan: Plan): (job: PointJob) => Int32Array<ArrayBuffer> {
  const { scenario } = plan
  const points = pointsOf(scenario)
  return ({ point }) => {
    const shard = shardFor(practised(plan, point < 0 ? practiceOf(scenario) : points[point]!, sample))
    const totals = new Int32Array(INDICATORS)
    for (const office of sample) {
      liveOffice(shard, office)
      for (let c = 0; c < INDICATORS; c++)
        for (let i = indicators[c]!.kind === 'stock' ? c : INDICATORS + c; i < shard.counts.length; i += INDICATORS)
          totals[c]! += shard.counts[i]!
    }
    return totals
  }
}

export interface BandsOptions {
  /** The threads of `runCountry`: they serve both. */
  readonly threads: readonly Port[]
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/** Rejects with what a thread throws, or with the signal's reason. */
export async function bandsOf(scenario: Scenario, { threads, onProgress, signal }: BandsOptions): Promise<Bands> {
  const jobs = Array.from({ length: POINTS + 1 }, (_, i): PointJob => ({ point: i - 1 }))
  const totals: Int32Array[] = []
  let done = 0
  await runOn<Scenario, PointJob>(threads, {
    setup: scenario,
    jobs,
    ...(signal && { signal }),
    onResult: (index, of) => {
      totals[index] = of.slice()
      onProgress?.(++done, jobs.length)
    },
  })
  const [central, ...points] = totals as [Int32Array, ...Int32Array[]]
  const bandOf = (c: number): Band | undefined => {
    if (central[c] === 0) return undefined
    const values = points.map((totals) => totals[c]! / central[c]!)
    return { low: Math.min(...values), high: Math.max(...values) }
  }
  return {
    points: POINTS,
    offices: sample.length,
    factors: Object.fromEntries(indicators.map((x, c) => [x.id, bandOf(c)])),
  }
}
