/**
 * A few offices of every federal district, lived again under another practice or with other luck: what a whole country lived
 * thousands of times would cost too much for.
 */
import { apportion, commissariats, regions } from '@draftlight/country'
import { addOffice } from '../live-office.ts'
import { INDICATORS } from '../indicators.ts'
import { keysOfRun, layoutOf, menIn, practised, type Plan } from '../plan.ts'
import { runOn, type Port } from '../kernel/pool.ts'
import { measure, type Quantity } from './quantity.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { clearCounts, shardWith, type Shard } from '../shard.ts'
import { totalsOf } from '../result/totals.ts'
import type { Practice } from '../stages/index.ts'

/** Of the offices. */
const SHARE = 0.02

/** For a thread: the sample's year under a practice. */
export interface PointJob {
  readonly practice: Practice
  /** Another seed than the scenario's: the same country with other luck. */
  readonly seed?: number
  /** By their place in `plan.offices`; those of `sample` unless said. */
  readonly offices?: readonly number[]
  /** What is wanted beside the totals. */
  readonly measured?: readonly Quantity[]
}

/** What the sample's year came to, not scaled to the country. */
export interface Point {
  /** Of each indicator one number: a flow over the counted days, a stock at their end. */
  readonly totals: Float64Array
  /** In the order in which it was asked. */
  readonly measured: Float64Array
}

/**
 * Offices by their place in `plan.offices`: a share (above 0, up to 1) of all, always the same ones, shared out to the federal
 * districts by their offices, evenly over each one's regions.
 */
export function sampleOf(share: number): readonly number[] {
  const byDistrict = new Map<string, number[]>()
  let office = 0
  for (const { index, district } of regions)
    for (let k = 0; k < commissariats[index]!.offices; k++)
      byDistrict.set(district, [...(byDistrict.get(district) ?? []), office++])
  const lists = [...byDistrict.values()]
  const shares = apportion(
    Math.ceil(office * share),
    lists.map((list) => list.length),
  )
  return lists.flatMap((list, d) =>
    Array.from({ length: shares[d]! }, (_, k) => list[Math.floor(((k + 0.5) * list.length) / shares[d]!)]!),
  )
}
/** Two in a hundred. */
export const sample = sampleOf(SHARE)

/** Men of the sample's offices. */
export function menInSample(scenario: Scenario, among: readonly number[] = sample): number {
  const { offices } = layoutOf(scenario)
  return among.reduce((n, office) => n + menIn(offices[office]!), 0)
}

/** On a thread: gives back totals, then what is measured, as the words of these numbers: the counts of every day are hundreds of times as many. */
export function pointWork(plan: Plan): (job: PointJob) => Int32Array<ArrayBuffer> {
  let shard: Shard | undefined
  return ({ practice, seed, offices = sample, measured = [] }) => {
    const point = practised(plan, practice, offices)
    shard = shardWith(shard, seed === undefined ? point : { ...point, keys: keysOfRun(seed) })
    clearCounts(shard)
    for (const office of offices) addOffice(shard, office)
    const { counts } = shard
    const { scenario, people } = plan
    const part = offices.reduce((n, office) => n + menIn(plan.offices[office]!), 0) / people
    const numbers = new Float64Array(INDICATORS + measured.length)
    totalsOf(counts, numbers)
    measured.forEach((quantity, k) => (numbers[INDICATORS + k] = measure(quantity, counts, scenario, part)))
    return new Int32Array(numbers.buffer)
  }
}
const pointOf = ({ buffer }: Int32Array<ArrayBuffer>): Point => {
  // the thread's answer is gone once it is read
  const numbers = new Float64Array(buffer.slice(0))
  return { totals: numbers.subarray(0, INDICATORS), measured: numbers.subarray(INDICATORS) }
}

/** On which threads, and who is told how far it is. */
export interface PointsOptions {
  /** The threads of `runCountry`: they serve both. */
  readonly threads: readonly Port[]
  readonly onProgress?: (done: number, all: number) => void
  readonly signal?: AbortSignal
}

/**
 * Lives the sample once for each job and gives back what `read` makes of each point, in the order of the jobs. Rejects with what a thread
 * throws, or with the signal's reason.
 */
export async function livePoints<T>(
  scenario: Scenario,
  jobs: readonly PointJob[],
  read: (point: Point, index: number) => T,
  { threads, onProgress, signal }: PointsOptions,
): Promise<T[]> {
  const out: T[] = []
  let done = 0
  await runOn<Scenario, PointJob>(threads, {
    setup: scenario,
    jobs,
    ...(signal && { signal }),
    onResult: (index, result) => {
      out[index] = read(pointOf(result), index)
      onProgress?.(++done, jobs.length)
    },
  })
  return out
}
