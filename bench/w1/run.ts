/** W1 on one thread and on the product's thread pool. */
import { runOn, type Port, type Work } from '@draftlight/sim'
import {
  checksum,
  DAYS,
  liveShards,
  REGIONS,
  regionOf,
  shardsIn,
  STATES,
  sumOverDays,
  type Country,
  type Tally,
} from './year.ts'

export interface W1Result {
  readonly cube: Int32Array
  readonly flows: Int32Array
  readonly events: number
  /** Order-free word over all events; 0 without `check`. */
  readonly check: number
}
/** Shards of one call: many short calls run in optimised code, one long call does not. */
const BATCH = 16
const CUBE = DAYS * STATES
const FLOWS = DAYS * 2

interface Job {
  readonly from: number
  readonly to: number
}
const batchesOf = (men: number): Job[] => {
  const shards = shardsIn(men)
  return Array.from({ length: Math.ceil(shards / BATCH) }, (_, b) => ({
    from: b * BATCH,
    to: Math.min(shards, (b + 1) * BATCH),
  }))
}

export function runAlone(country: Country): W1Result {
  const cube = new Int32Array(REGIONS * CUBE)
  const flows = new Int32Array(REGIONS * FLOWS)
  const tally: Tally = { events: 0, check: 0 }
  for (const { from, to } of batchesOf(country.men)) liveShards(country, from, to, 0, cube, flows, tally)
  sumOverDays(cube)
  return { cube, flows, events: tally.events, check: tally.check >>> 0 }
}

/** What a thread does: a batch's regions, cube then flows, and the two totals in the last words. */
export const w1Work: Work<Country, Job> =
  (country) =>
  ({ from, to }) => {
    const shards = shardsIn(country.men)
    const first = regionOf(from, shards)
    const regions = regionOf(to - 1, shards) - first + 1
    const result = new Int32Array(regions * (CUBE + FLOWS) + 2)
    const tally: Tally = { events: 0, check: 0 }
    liveShards(
      country,
      from,
      to,
      first,
      result.subarray(0, regions * CUBE),
      result.subarray(regions * CUBE, regions * (CUBE + FLOWS)),
      tally,
    )
    result[result.length - 2] = tally.events
    result[result.length - 1] = tally.check
    return result
  }

export async function runOnThreads(country: Country, threads: readonly Port[]): Promise<W1Result> {
  const cube = new Int32Array(REGIONS * CUBE)
  const flows = new Int32Array(REGIONS * FLOWS)
  const shards = shardsIn(country.men)
  const jobs = batchesOf(country.men)
  let events = 0
  let check = 0
  await runOn(threads, {
    setup: country,
    jobs,
    onResult: (index, result) => {
      const regions = (result.length - 2) / (CUBE + FLOWS)
      const first = regionOf(jobs[index]!.from, shards)
      for (let i = 0; i < regions * CUBE; i++) cube[first * CUBE + i]! += result[i]!
      for (let i = 0; i < regions * FLOWS; i++) flows[first * FLOWS + i]! += result[regions * CUBE + i]!
      events += result[result.length - 2]!
      check = (check + result[result.length - 1]!) | 0
    },
  })
  sumOverDays(cube)
  return { cube, flows, events, check: check >>> 0 }
}

export const sumsOf = (r: W1Result): { cube: string; flows: string } => ({
  cube: checksum(r.cube),
  flows: checksum(r.flows),
})
