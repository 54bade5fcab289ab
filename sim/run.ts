/** The whole country: its offices in the seeded order, on any number of threads; the result cube and its hash. */
import { regions } from '@draftlight/country'
import { addOffices, tallyOf, viewOf, type Shape, type Tally, type YearView } from './result/estimate.ts'
import { addOffice } from './live-office.ts'
import { pointWork, type PointJob } from './ensemble/sample.ts'
import { hashOf } from './kernel/hash.ts'
import { INDICATORS, indicators } from './indicators.ts'
import { batchesOf, orderOf } from './offices.ts'
import { groupsIn, mostPacked, packCounts } from './result/packed-counts.ts'
import { layoutOf, menIn, planOf, practised, type Layout, type Plan } from './plan.ts'
import { runOn, type Port, type Work } from './kernel/pool.ts'
import { practiceOf, type Scenario } from './scenario/scenario.ts'
import { clearCounts, shardWith, type Shard } from './shard.ts'
import { totalsOf } from './result/totals.ts'

/** Offices by their place in `plan.offices`. */
export interface OfficesJob {
  readonly offices: readonly number[]
}
/** What one thread is asked for: the years of some offices, or the sample's year under another practice. */
export type CountryJob = OfficesJob | PointJob

/** What the last run on this thread was made ready as. */
let planned:
  | { readonly of: string; readonly plan: Plan; readonly pointOf: ReturnType<typeof pointWork>; shard?: Shard }
  | undefined

/** Of a scenario that differs from the last one in practice alone, as after a slider, only what hangs on practice is made anew. */
function madeReady(scenario: Scenario): NonNullable<typeof planned> {
  const { practice, ...others } = scenario
  const of = JSON.stringify(others)
  if (planned?.of !== of) {
    const plan = planOf(scenario)
    return (planned = { of, plan, pointOf: pointWork(plan) })
  }
  if (JSON.stringify(practice) === JSON.stringify(planned.plan.scenario.practice)) return planned
  const { plan: before, shard } = planned
  const plan = { ...practised(before, practiceOf(scenario)), scenario }
  return (planned = { of, plan, pointOf: pointWork(plan), ...(shard && { shard }) })
}

/** What a thread does: lives some offices and gives back their counts, see `packed-counts`; or see `pointWork`. */
export const countryWork: Work<Scenario, CountryJob> = (scenario) => {
  const made = madeReady(scenario)
  const { plan, pointOf } = made
  const size = plan.rows * INDICATORS
  const [before, after] = [new Float64Array(INDICATORS), new Float64Array(INDICATORS)]
  let result = new Int32Array(0)
  return (job) => {
    if ('practice' in job) return pointOf(job)
    // who asks for points only needs no room for the largest office
    const shard = (made.shard = shardWith(made.shard, plan))
    const groups = groupsOf(job.offices, plan)
    const most = job.offices.length * INDICATORS + groups.length * (1 + mostPacked(size))
    if (result.length < most) result = new Int32Array(most)
    let end = 0
    for (const group of groups) {
      result[end++] = group.length
      clearCounts(shard)
      before.fill(0)
      for (const office of group) {
        addOffice(shard, office)
        totalsOf(shard.counts, after)
        for (let c = 0; c < INDICATORS; c++) result[end++] = after[c]! - before[c]!
        before.set(after)
      }
      end = packCounts(shard.counts, size, result, end)
    }
    return result.slice(0, end)
  }
}

/** Cuts the list where the region changes. */
function groupsOf(offices: readonly number[], plan: Plan): number[][] {
  const groups: number[][] = []
  let region = -1
  for (const office of offices) {
    if (plan.offices[office]!.region === region) groups.at(-1)!.push(office)
    else groups.push([office])
    region = plan.offices[office]!.region
  }
  return groups
}

/** A run that is over: everybody counted, or a share of the offices. */
export interface CountryRun {
  readonly scenario: Scenario
  readonly tally: Tally
  /** The year, or the estimate of it when only a share was counted. */
  readonly view: YearView
  /** 'reported' or 'projection', and how the table of men came about. */
  readonly people: { readonly all: number; readonly counted: number; readonly kind: string; readonly note: string }
  /** Of the result cube: the same for the same scenario and seed on any number of threads, in Node and in a browser. */
  readonly hash: string
}
/** On which threads, how much of the country, and who is told how far it is. */
export interface RunOptions {
  readonly threads: readonly Port[]
  /** Counts a prefix of the seeded order that holds at least this share of the offices. Default: all. */
  readonly share?: number
  /** After each batch: how many of how many offices. */
  readonly onProgress?: (done: number, all: number, tally: Tally) => void
  readonly signal?: AbortSignal
}

/** Rejects with what a thread throws, or with the signal's reason. */
export async function runCountry(scenario: Scenario, options: RunOptions): Promise<CountryRun> {
  const plan = layoutOf(scenario)
  const order = orderOf(plan.offices, scenario.seed)
  const wanted = Math.min(order.length, Math.max(1, Math.ceil(order.length * (options.share ?? 1))))
  const tally = tallyOf(shapeOf(plan, order))
  const regionAt = (place: number): number => tally.shape.offices[place]!.region
  const jobs = batchesOf(regionAt, 0, wanted).map((places): OfficesJob => ({ offices: places.map((p) => order[p]!) }))
  await runOn<Scenario, OfficesJob>(options.threads, {
    setup: scenario,
    jobs,
    ...(options.signal && { signal: options.signal }),
    onResult: (_, counts) => {
      for (const group of groupsIn(counts, INDICATORS)) addOffices(tally, group)
      options.onProgress?.(tally.done, wanted, tally)
    },
  })
  const view = viewOf(tally)
  return {
    scenario,
    tally,
    view,
    people: { all: plan.people, counted: view.counted, kind: plan.peopleKind, note: plan.peopleNote },
    hash: hashOf(tally.cube),
  }
}

/** The country as it is known before anybody is counted; offices in the order of the run. */
export function shapeOf(plan: Layout, order: Int32Array): Shape {
  return {
    from: plan.from + plan.warmUp,
    days: plan.days - plan.warmUp,
    indicators,
    regions: regions.length,
    offices: Array.from(order, (o) => ({
      region: plan.offices[o]!.region,
      men: menIn(plan.offices[o]!),
    })),
  }
}
