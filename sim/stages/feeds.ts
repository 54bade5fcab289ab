/**
 * Seven feeds move the register towards the truth: each tells the office of some men, late, and sometimes wrongly. Whom a feed
 * does not tell about keeps a wrong record: a deferral that has ended, an old address, an illness nobody knows of.
 */
import type { About } from '../about.ts'
import { choiceOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { firstDeferralIsHealth } from '../people.ts'
import { move, nextOf, NOBODY, takeDay, whatOf } from '../kernel/queue.ts'
import { FIFTH, FOURTH, isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { addToRoll, isOnRoll, removeFromRoll } from '../kernel/roll.ts'
import { count, rankOf, setState, State, uncount, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { noticeReadOn, notifyEntry } from './notification.ts'
import { enterOnRoll } from './register.ts'

/** In the order of their words' numbers: never changed. */
export const Feed = Object.freeze({
  tax: 0,
  investigators: 1,
  courts: 2,
  health: 3,
  socialFund: 4,
  authorities: 5,
  universities: 6,
})

const coverage = (low: number, central: number, high: number, of: string) =>
  share(low, central, high, 'assumed', `of ${of}, once it is connected in full`)
const late = (low: number, central: number, high: number, from: string) =>
  days(low, central, high, from, 'mean days from the event to the office')
const wrong = (low: number, central: number, high: number, by: string) =>
  share(low, central, high, 'assumed', `of what ${by} passes on that is wrong`)
const LATE = 'funnel: data_feed_latency_days'
const LATER = 'assumed: somewhat later than all feeds together (funnel: data_feed_latency_days)'

export const parameters = {
  rampDays: days(180, 365, 365, 'assumed', 'days from the start of the register until every feed is connected in full'),
  taxCoverage: coverage(0.3, 0.6, 0.9, 'men with children whose register the tax service keeps'),
  taxDays: late(1, 10, 30, LATE),
  taxErrors: wrong(0, 0.01, 0.03, 'the tax service'),
  investigatorsCoverage: coverage(0.3, 0.6, 0.9, 'men under investigation'),
  investigatorsDays: late(1, 14, 30, LATER),
  investigatorsErrors: wrong(0, 0.01, 0.03, 'an investigative body'),
  courtsCoverage: coverage(0.3, 0.6, 0.9, 'men convicted'),
  courtsDays: late(1, 14, 30, LATER),
  courtsErrors: wrong(0, 0.01, 0.03, 'a court'),
  healthCoverage: coverage(0.1, 0.3, 0.7, 'illnesses that make unfit'),
  healthDays: late(1, 20, 60, LATER),
  healthErrors: wrong(0, 0.02, 0.05, 'the health service'),
  socialFundCoverage: coverage(0.5, 0.8, 0.95, 'men with a disability'),
  socialFundDays: late(1, 10, 30, LATE),
  socialFundErrors: wrong(0, 0.005, 0.02, 'the pension and social fund'),
  authoritiesCoverage: coverage(0.3, 0.6, 0.9, 'men liable or moved of whom the authorities know'),
  authoritiesDays: late(1, 14, 45, LATER),
  authoritiesErrors: wrong(0, 0.01, 0.03, 'an authority'),
  universitiesCoverage: coverage(0.4, 0.7, 0.95, 'students'),
  universitiesDays: late(1, 14, 45, LATER),
  universitiesErrors: wrong(0, 0.01, 0.03, 'a university'),
  withoutPresence: share(
    0.3,
    0.6,
    0.9,
    'assumed: 550,000 deferrals online were reported for autumn 2025 (funnel: online_deferrals_autumn_2025)',
    'of rights to a deferral that the register knows of which are granted without a summons',
  ),
} satisfies Parameters

export const about: About = {
  purpose:
    'Tax service, investigators, courts, health service, pension and social fund, authorities, universities: what they know reaches the register, or does not.',
  process: [
    'A man is covered by a feed by a chance of his own; within the ramp after the start of the register feeds are connected man by man.',
    'A covered change reaches the office after the delay of the feed, unless the message is wrong.',
    'A liable man without a record is entered, one who comes of age too; a man shown as liable who is deferred, exempt or in the reserve is taken off the roll.',
    'Wrong messages put men on the roll who are not liable, and take off men who are.',
    'What the commission and the post need to know of a man (illness, disability, right to a deferral, penal ground, address) is asked here when they need it.',
  ],
  exact: [
    'Feeds are connected evenly over the ramp. Delays are counted from the next day. A message that is wrong is none.',
    'Who tells: of men to be entered, of the reserve and of addresses the authorities; of the exempt and of deferrals for health the health service; of deferrals for children the tax service; of any other the universities.',
    'Wrong messages, once the register has started: in a year as many as the feed’s coverage times its share of wrong messages of all such men, and only about those whose record is right on the first day; universities of the deferred, health service of the exempt, authorities of the others. Each comes once, and does nothing to a man who has become something else.',
  ],
  reads: ['the truth about the man', 'the region’s start of the register', 'the notice he has read'],
  writes: ['the roll', 'the state of the man, where it says what the register shows'],
  counts: ['feeds/created', 'feeds/corrected', 'feeds/corrupted'],
  asks: [],
  draws: ['feeds'],
  regional: ['the day on which the register starts in the region'],
  simpler:
    'One message a change; only men of call-up age. Terms that the law sets for a body are not used: nobody publishes what they are in fact.',
}

export const chancesOf = (v: Values<typeof parameters>) => {
  const by = (...list: number[]): Int32Array => Int32Array.from(list, threshold)
  const errors = [
    v.taxErrors,
    v.investigatorsErrors,
    v.courtsErrors,
    v.healthErrors,
    v.socialFundErrors,
    v.authoritiesErrors,
    v.universitiesErrors,
  ]
  return {
    rampDays: Math.round(v.rampDays),
    coverage: by(
      v.taxCoverage,
      v.investigatorsCoverage,
      v.courtsCoverage,
      v.healthCoverage,
      v.socialFundCoverage,
      v.authoritiesCoverage,
      v.universitiesCoverage,
    ),
    errors: by(...errors),
    delays: Int32Array.of(
      v.taxDays,
      v.investigatorsDays,
      v.courtsDays,
      v.healthDays,
      v.socialFundDays,
      v.authoritiesDays,
      v.universitiesDays,
    ).map((d) => 2 * Math.round(d) + 1),
    withoutPresence: threshold(v.withoutPresence),
    /** Wrong messages in a year: of the deferred, the exempt, the reserve, the liable. */
    wrongOf: {
      deferred: v.universitiesCoverage * v.universitiesErrors,
      exempt: v.healthCoverage * v.healthErrors,
      reserve: v.authoritiesCoverage * v.authoritiesErrors,
      open: v.authoritiesCoverage * v.authoritiesErrors,
    },
  }
}
export type Chances = ReturnType<typeof chancesOf>

/**
 * Wrong messages about men of whom the record is right, on the word that says so: how much of it each day of the run takes. The same men
 * on the same days however long the run is.
 */
export interface WrongMessages {
  readonly deferred: number
  readonly exempt: number
  readonly reserve: number
  readonly open: number
}
export function wrongMessages({ wrongOf }: Chances, runs: boolean): WrongMessages {
  const aDay = (aYear: number): number => (runs ? threshold(aYear) / 365 : 0)
  return {
    deferred: aDay(wrongOf.deferred),
    exempt: aDay(wrongOf.exempt),
    reserve: aDay(wrongOf.reserve),
    open: aDay(wrongOf.open),
  }
}

const Message = Object.freeze({ correct: 0, enter: 1, corrupt: 2, drop: 3, readNotice: 4, ended: 5 })
const CREATED = column('feeds/created')
const CORRECTED = column('feeds/corrected')
const CORRUPTED = column('feeds/corrupted')
const AFTER_NOTICE = column('notice/record-corrected')
const WRONG = column('register/wrong')
const NOT_TOLD = 0x3fffffff

const wordOf = (shard: Shard, man: number, feed: number): number =>
  word(shard.plan.keys, shard.firstPerson + man, purpose.feeds, feed)

/** Day of the run on which a feed is connected for the man whose word this is; later than any when it never tells of him, or wrongly. */
function connectedOn(shard: Shard, feed: number, w: number): number {
  const { plan } = shard
  const { coverage, errors, rampDays } = plan.chances.feeds
  if (!plan.runs.feeds || !isBelow(w, coverage[feed]!) || isBelow(Math.imul(w, FOURTH), errors[feed]!)) return NOT_TOLD
  return plan.rollout[shard.region]!.registerFrom + Math.floor(((w >>> 2) / coverage[feed]!) * rampDays)
}
/** Day of the run on which the office hears from a feed of something that has long been so; later than any when it never does. */
function heardOn(shard: Shard, man: number, feed: number): number {
  const w = wordOf(shard, man, feed)
  return connectedOn(shard, feed, w) + 1 + pick(Math.imul(w, SECOND), shard.plan.chances.feeds.delays[feed]!)
}
/** The same of something that is so from today on: when it is connected, after its delay. The feeds of today are through. */
function heardOfToday(shard: Shard, man: number, feed: number): number {
  const w = wordOf(shard, man, feed)
  const delay = pick(Math.imul(w, FIFTH), shard.plan.chances.feeds.delays[feed]!)
  return Math.max(shard.t, connectedOn(shard, feed, w)) + 1 + delay
}
/** Whether the office knows by today what a feed has to tell of him. */
export const tells = (shard: Shard, man: number, feed: number): boolean => heardOn(shard, man, feed) <= shard.t

/** Of men whose record is wrong: the first of feed and notice corrects it. */
export function expectCorrection(shard: Shard, man: number): void {
  const told = heardOn(shard, man, feedOf(shard, man))
  const read = noticeReadOn(shard, man)
  const on = Math.min(told, read)
  if (on < shard.plan.days)
    move(shard.feedQueue, man, Math.max(shard.t, on), told <= read ? Message.correct : Message.readNotice)
}
/** Of a man who is liable on the run's first day and whom the register does not show. */
export function expectEntry(shard: Shard, man: number): void {
  const on = heardOn(shard, man, Feed.authorities)
  if (on < shard.plan.days) move(shard.feedQueue, man, Math.max(shard.t, on), Message.enter)
}
/** The same of a man who has come of age today. */
export function expectEntryOfNew(shard: Shard, man: number): void {
  move(shard.feedQueue, man, heardOfToday(shard, man, Feed.authorities), Message.enter)
}
/**
 * The wrong message, if one comes within the run, about a man of whom the record is right. `r`: how far his word for the record lies
 * above those of whom it is wrong; `aDay`: how much of it each day takes, see `WrongMessages`.
 */
export function expectError(shard: Shard, man: number, r: number, aDay: number, shown: boolean): void {
  const { days, rollout } = shard.plan
  if (r >= days * aDay) return
  const on = Math.floor(r / aDay)
  if (on >= rollout[shard.region]!.registerFrom) move(shard.feedQueue, man, on, shown ? Message.drop : Message.corrupt)
}
/** His deferral has ended: whether a feed tells the office, after its delay. */
export function tellEnd(shard: Shard, man: number): boolean {
  const feed = feedOf(shard, man)
  if (connectedOn(shard, feed, wordOf(shard, man, feed)) > shard.t) return false
  move(shard.feedQueue, man, heardOfToday(shard, man, feed), Message.ended)
  return true
}

/** The feed that knows why he is not to be summoned. */
function feedOf(shard: Shard, man: number): number {
  const state = shard.state[man]!
  if (state === State.reserve) return Feed.authorities
  if (state === State.exempt) return Feed.health
  const { cases, plan } = shard
  const slot = cases.slotOf[man]!
  const deferral = slot < 0 ? 0 : choiceOf(cases, slot, cases.statute.choice.deferral)
  const isHealth = deferral === 0 ? firstDeferralIsHealth(shard, man) : deferral === plan.values.healthDeferral
  // a deferral for children ends in no run
  return isHealth ? Feed.health : Feed.universities
}

export function feedsDay(shard: Shard): void {
  const { feedQueue, roll, state } = shard
  for (let man = takeDay(feedQueue, shard.t), after = NOBODY; man !== NOBODY; man = after) {
    after = nextOf(feedQueue, man)
    const what = whatOf(feedQueue, man)
    const now = state[man]!
    const isSpared = now === State.deferred || now === State.exempt || now === State.reserve
    const rank = rankOf(shard, man)
    if (what === Message.enter || what === Message.ended) {
      if (now !== State.unrecorded) continue
      count(shard, what === Message.enter ? CREATED : CORRECTED)
      if (what === Message.enter) notifyEntry(shard, man)
      enterOnRoll(shard, man)
    } else if (what === Message.correct || what === Message.readNotice) {
      if (!isSpared || !isOnRoll(roll, rank)) continue
      removeFromRoll(roll, rank)
      uncount(shard, WRONG)
      count(shard, what === Message.correct ? CORRECTED : AFTER_NOTICE)
      tell(shard, man, 'record-corrected')
    } else if (what === Message.corrupt) {
      if (!isSpared || isOnRoll(roll, rank)) continue
      addToRoll(roll, rank)
      count(shard, WRONG)
      count(shard, CORRUPTED)
      tell(shard, man, 'record-corrupted')
    } else if (now === State.open && isOnRoll(roll, rank)) {
      removeFromRoll(roll, rank)
      setState(shard, man, State.unrecorded)
      count(shard, CORRUPTED)
      tell(shard, man, 'record-corrupted')
    }
  }
}
