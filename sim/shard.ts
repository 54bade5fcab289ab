/**
 * One commissariat's men and everything its stages keep, made once a thread and lived through for office after office.
 * People are not stored: they are generated, lived and dropped.
 */
import type { Day } from '@draftlight/law'
import { casesFor, clearCases, type Cases } from './cases.ts'
import { INDICATORS } from './indicators.ts'
import { dueWithChange } from './pace.ts'
import { rowOf } from './periods.ts'
import type { Plan } from './plan.ts'
import { clearQueue, dayQueue, type DayQueue } from './kernel/queue.ts'
import { purpose, word } from './kernel/random.ts'
import { clearRoll, rollOf, type Roll } from './kernel/roll.ts'
import { clearMuster, musterFor, type Muster } from './muster.ts'
import type { Story } from './person/story.ts'

/** The states of a man: the columns at the head of `indicators`. */
export const State = Object.freeze({
  underage: 0,
  open: 1,
  unrecorded: 2,
  deferred: 3,
  exempt: 4,
  reserve: 5,
  summoned: 6,
  missed: 7,
  waiting: 8,
  calledUp: 9,
  sent: 10,
  mobilizationCalled: 11,
  mobilized: 12,
})

export interface Shard {
  /** `shardWith` may put another plan here, of the same law and days, if it needs no more room. */
  plan: Plan
  /** Room for cases. */
  readonly slots: number
  /** The office now lived: its place in `plan.offices`, region, first man's number in the country, and men. */
  office: number
  region: number
  firstPerson: number
  men: number
  /** Local ids below this may be liable at some time of the run; the rest are past the age. */
  young: number
  /** First local id of each cohort, youngest first, and the end. */
  readonly cohortStart: Int32Array
  /** Day of the run, from 0, and the same as a day. */
  t: number
  today: Day
  /** Where today's counts begin in `counts`. The first row is before the first counted day. */
  row: number
  readonly counts: Int32Array
  /** Men of all offices that are in `counts`. */
  menCounted: number

  readonly state: Uint8Array
  /** Men the register shows as liable, by rank: see `rankOf`. */
  readonly roll: Roll
  rankMask: number
  rankSalt: number
  readonly cases: Cases
  /** Slots that wait for the commission, and for dispatch. */
  readonly waiting: Roll
  readonly ready: Roll
  /** By man: comes of age, a deferral ends, age ends liability. */
  readonly registerQueue: DayQueue
  /** By man: what a feed tells of him. */
  readonly feedQueue: DayQueue
  /** By slot. */
  readonly serviceQueue: DayQueue
  readonly banQueue: DayQueue
  readonly borderQueue: DayQueue
  readonly measuresQueue: DayQueue
  readonly dealQueue: DayQueue
  readonly appearanceQueue: DayQueue
  readonly penaltyQueue: DayQueue
  readonly raidQueue: DayQueue
  readonly slotQueues: readonly DayQueue[]
  /** Men called by an order of mobilization. */
  readonly musterQueue: DayQueue
  readonly muster: Muster
  /** The campaign in force, or -1, and done so far for it by this office. */
  campaign: number
  /** The time between drafts, or -1. */
  between: number
  summoned: number
  /** Men lacking for dispatch in this campaign for whom work beyond the even pace has been taken on. */
  lacked: number
  heard: number
  sent: number
  /** Tells the life of one man, when somebody asks for it. */
  story: Story | undefined
}

/** Memory for the largest office of the plan, to be lived through for one office after another. */
export function shardFor(plan: Plan): Shard {
  const { largestOffice: men, mostYoung, mostCases: slots, days, rows } = plan
  const queue = (size: number): DayQueue => dayQueue(days, size)
  const slotQueues: DayQueue[] = []
  const bySlot = (): DayQueue => {
    slotQueues.push(queue(slots))
    return slotQueues.at(-1)!
  }
  return {
    plan,
    slots,
    office: 0,
    region: 0,
    firstPerson: 0,
    men: 0,
    young: 0,
    cohortStart: new Int32Array(plan.cohorts.length + 1),
    t: 0,
    today: plan.from,
    row: 0,
    counts: new Int32Array(rows * INDICATORS),
    menCounted: 0,
    state: new Uint8Array(men),
    roll: rollOf(powerOfTwo(men)),
    rankMask: 0,
    rankSalt: 0,
    cases: casesFor(plan.statute, men, slots),
    waiting: rollOf(slots),
    ready: rollOf(slots),
    registerQueue: queue(mostYoung),
    feedQueue: queue(mostYoung),
    serviceQueue: bySlot(),
    banQueue: bySlot(),
    borderQueue: bySlot(),
    measuresQueue: bySlot(),
    dealQueue: bySlot(),
    appearanceQueue: bySlot(),
    penaltyQueue: bySlot(),
    raidQueue: bySlot(),
    slotQueues,
    musterQueue: queue(plan.mostCalls),
    muster: musterFor(plan.mostCalls),
    campaign: -1,
    between: -1,
    summoned: 0,
    lacked: 0,
    heard: 0,
    sent: 0,
    story: undefined,
  }
}

/** The shard for a plan of the same law and days: a new one only where the plan needs more room, which takes longer than a small office. */
export function shardWith(shard: Shard | undefined, plan: Plan): Shard {
  const hasRoom =
    shard &&
    plan.largestOffice <= shard.state.length &&
    plan.mostYoung <= shard.registerQueue.links.length / 4 &&
    plan.mostCases <= shard.slots
  if (!hasRoom) return shardFor(plan)
  shard.plan = plan
  return shard
}

/** Empties the shard for another office. What is counted stays: see `clearCounts`. */
export function clearShard(shard: Shard, office: number): void {
  const { plan } = shard
  const of = plan.offices[office]!
  shard.office = office
  shard.region = of.region
  shard.firstPerson = of.firstPerson
  shard.cohortStart.set(of.cohortStart)
  shard.men = of.cohortStart[plan.cohorts.length]!
  shard.young = of.cohortStart[plan.youngCohorts]!
  shard.rankMask = powerOfTwo(shard.men) - 1
  shard.rankSalt = word(plan.keys, office, purpose.order, 0) & shard.rankMask
  clearRoll(shard.roll, shard.rankMask + 1)
  clearRoll(shard.waiting, shard.slots)
  clearRoll(shard.ready, shard.slots)
  clearQueue(shard.registerQueue, shard.young)
  clearQueue(shard.feedQueue, shard.young)
  for (const queue of shard.slotQueues) clearQueue(queue, shard.cases.count)
  clearCases(shard.cases)
  clearQueue(shard.musterQueue, shard.muster.called)
  clearMuster(shard.muster)
  shard.campaign = -1
  shard.between = -1
}

export function clearCounts(shard: Shard): void {
  shard.counts.fill(0)
  shard.menCounted = 0
}

const powerOfTwo = (least: number): number => 2 ** (32 - Math.clz32(least - 1))

/**
 * A man's fixed place in the office's order, drawn by the seed: a mix of all ages, where local ids go by year of birth.
 * Odd factors permute the numbers below a power of two; the second undoes the first.
 */
export const SCATTER = 0x9e3779b1 | 0
const GATHER = 0xe8b2f51
export const rankOf = (shard: Shard, man: number): number => Math.imul(man ^ shard.rankSalt, SCATTER) & shard.rankMask
export const manAt = (shard: Shard, rank: number): number => (Math.imul(rank, GATHER) & shard.rankMask) ^ shard.rankSalt

export function startDay(shard: Shard, t: number): void {
  const { plan } = shard
  shard.t = t
  shard.today = plan.from + t
  shard.row = rowOf(t, plan.warmUp, plan.step) * INDICATORS
  if (plan.campaignOn[t] !== shard.campaign || plan.betweenOn[t] !== shard.between) {
    shard.campaign = plan.campaignOn[t]!
    shard.between = plan.betweenOn[t]!
    shard.summoned = shard.lacked = shard.heard = shard.sent = 0
  }
}

/**
 * Summonses, or hearings, that are due by today of the draft in force: its share of the plan times `thousandths`, and `atCentre` of them
 * from the day on which there is one draft point. Between drafts a part of the pace of the draft before.
 */
export function workDue(shard: Shard, thousandths: number, atCentre = thousandths): number {
  const { plan, campaign, between, t } = shard
  if (campaign < 0 && between < 0) return 0
  const perSent = plan.chances.summons.perSent
  const planned = plan.offices[shard.office]!.planned
  const { centreFrom } = plan.rollout[shard.region]!
  if (campaign >= 0) {
    const each = [Math.round((perSent * thousandths) / 1000), Math.round((perSent * atCentre) / 1000)] as const
    return (
      dueWithChange(plan.workPaces[campaign]!, planned[campaign]!, t, centreFrom, each) +
      Math.floor((shard.lacked * each[centreFrom <= t ? 1 : 0]) / 1000)
    )
  }
  if (!plan.runs.raids) return 0
  const { pace, like } = plan.betweenPaces[between]!
  const { between: elsewhere, betweenAtCentre } = plan.chances.raids
  return dueWithChange(pace, planned[like]!, t, centreFrom, [
    Math.round((perSent * thousandths * elsewhere) / 1e6),
    Math.round((perSent * atCentre * betweenAtCentre) / 1e6),
  ])
}

export function count(shard: Shard, column: number): void {
  shard.counts[shard.row + column]!++
}
/** Adds days of one man to a sum of days. */
export function addDays(shard: Shard, column: number, days: number): void {
  shard.counts[shard.row + column]! += days
}
export function uncount(shard: Shard, column: number): void {
  shard.counts[shard.row + column]!--
}
/** Moves the man to another state, today. */
export function setState(shard: Shard, man: number, to: number): void {
  const { counts, row, state } = shard
  counts[row + state[man]!]!--
  counts[row + to]!++
  state[man] = to
}
