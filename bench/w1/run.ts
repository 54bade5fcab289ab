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
const CUBE = DAYS * STATES
const FLOWS = DAYS * 2

interface Job {
  readonly from: number
  readonly to: number
}
/** A region's shards together, some 18: many short calls run in optimised code, one long call does not, and a thread gives back one region. */
const jobsOf = (men: number): Job[] => {
  const shards = shardsIn(men)
  const jobs: Job[] = []
  for (let from = 0, to = 0; from < shards; from = to) {
    while (to < shards && regionOf(to, shards) === regionOf(from, shards)) to++
    jobs.push({ from, to })
  }
  return jobs
}

export function runAlone(country: Country): W1Result {
  const cube = new Int32Array(REGIONS * CUBE)
  const flows = new Int32Array(REGIONS * FLOWS)
  const tally: Tally = { events: 0, check: 0 }
  for (const { from, to } of jobsOf(country.men)) liveShards(country, from, to, 0, cube, flows, tally)
  sumOverDays(cube)
  return { cube, flows, events: tally.events, check: tally.check >>> 0 }
}

/** What a thread does: a region's cube, then its flows, and the two totals in the last words. */
export const w1Work: Work<Country, Job> =
  (country) =>
  ({ from, to }) => {
    const result = new Int32Array(CUBE + FLOWS + 2)
    const tally: Tally = { events: 0, check: 0 }
    const region = regionOf(from, shardsIn(country.men))
    liveShards(country, from, to, region, result.subarray(0, CUBE), result.subarray(CUBE, CUBE + FLOWS), tally)
    result[CUBE + FLOWS] = tally.events
    result[CUBE + FLOWS + 1] = tally.check
    return result
  }

export async function runOnThreads(country: Country, threads: readonly Port[]): Promise<W1Result> {
  const cube = new Int32Array(REGIONS * CUBE)
  const flows = new Int32Array(REGIONS * FLOWS)
  const shards = shardsIn(country.men)
  const jobs = jobsOf(country.men)
  let events = 0
  let check = 0
  await runOn(threads, {
    setup: country,
    jobs,
    onResult: (index, result) => {
      const region = regionOf(jobs[index]!.from, shards)
      cube.set(result.subarray(0, CUBE), region * CUBE)
      flows.set(result.subarray(CUBE, CUBE + FLOWS), region * FLOWS)
      events += result[CUBE + FLOWS]!
      check = (check + result[CUBE + FLOWS + 1]!) | 0
    },
  })
  sumOverDays(cube)
  return { cube, flows, events, check: check >>> 0 }
}

export const sumsOf = (r: W1Result): { cube: string; flows: string } => ({
  cube: checksum(r.cube),
  flows: checksum(r.flows),
})
