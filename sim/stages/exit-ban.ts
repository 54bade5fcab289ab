/** The exit ban: its days by law, and what reaches the border. Both are kept side by side. */
import type { About } from '../about.ts'
import { NEVER, UNKNOWN, type Day } from '@draftlight/law'
import { choiceOf, eventDay, Flag, flag, setEvent, setFlag, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { cancel, nextOf, NOBODY, NOT_DUE, dueDay, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { FOURTH, isBelow, pick, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import type { Plan } from '../plan.ts'
import { addDays, count, uncount, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { setDay } from '../law/statute.ts'
import { tell } from '../person/story.ts'
import { awaitTrip } from './border.ts'

export const parameters = {
  enforced: share(0.3, 0.6, 0.9, 'assumed', 'of bans that reach the border'),
  lag: days(0, 1, 3, 'funnel: exit_ban_to_border_latency_days', 'mean days from the ban to the border'),
  withoutLaw: share(
    0.5,
    0.9,
    1,
    'assumed',
    'of placed summonses to men whom the law spares or leaves open that are enforced as others are: the machine sees the record',
  ),
  liftLag: days(
    0,
    2,
    10,
    'law base MEA-09: within a day, 5 to 30 days claimed',
    'mean days from the end of a ban by law to the border',
  ),
} satisfies Parameters

export const about: About = {
  purpose: 'The exit ban: its days by law, and what reaches the border, side by side.',
  process: [
    'The law says from which day a ban stands; practice, whether and when the border hears of it.',
    'A ban whose ground the law denies or leaves open may be enforced all the same: the machine sees the record.',
    'On the day on which he first knows of the summons the law says how far off the ban is, or since when it stands, and whether he may sue about it.',
    'When he has come, or age has ended it, the law says when it ends; practice, when it is lifted.',
  ],
  exact: [
    'The border hears only of summonses in the federal register.',
    'A ban that age alone ends stays at the border, and measures stay laid, unless not a day is drawn until they are lifted. A ban that ends before the border hears of it never reaches it. A next summons lifts what was left of the last one’s ban and measures.',
  ],
  reads: ['the summons’s placement and service', 'what he knows'],
  writes: ['what stands in law, what the border does'],
  counts: [
    'ban/lawful',
    'ban/unsettled',
    'ban/done',
    'ban/lawful-unknowing',
    'ban/done-unknowing',
    'ban/began-lawful',
    'ban/began-unknowing',
    'ban/done-lawful',
    'ban/done-unlawful',
    'ban/done-unsettled',
    'ban/lifted',
    'ban/overdue',
    'ban/known-before',
    'ban/known-before-days',
    'ban/known-on-day',
    'ban/known-after',
    'ban/known-after-days',
    'ban/known-none',
    'ban/known-unsettled',
    'ban/known-suit-open',
  ],
  asks: ['sent', 'suit', 'ended'],
  draws: ['banLag'],
  regional: [],
  simpler:
    'One chance of enforcement for the whole country. Of how many a ban begins before they know hangs more on the reading of its first day than on any rate: each scenario takes one.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  enforced: threshold(v.enforced),
  lagDays: 2 * Math.round(v.lag) + 1,
  withoutLaw: threshold(v.withoutLaw),
  liftDays: 2 * Math.round(v.liftLag) + 1,
})

const Ban = Object.freeze({ begins: 0, reachesBorder: 1, ends: 2, isLifted: 3 })
/** `willReach` of a case. */
const STAYS_ON_PAPER = 0
const REACHES_BORDER = 1

const LAWFUL = column('ban/lawful')
const UNSETTLED = column('ban/unsettled')
const DONE = column('ban/done')
const LAWFUL_UNKNOWING = column('ban/lawful-unknowing')
const DONE_UNKNOWING = column('ban/done-unknowing')
const BEGAN = column('ban/began-lawful')
const BEGAN_UNKNOWING = column('ban/began-unknowing')
const BY_LAW = [column('ban/done-unlawful'), column('ban/done-lawful'), column('ban/done-unsettled')] as const
const LIFTED = column('ban/lifted')
const OVERDUE = column('ban/overdue')

const KNOWN_BEFORE = column('ban/known-before')
const KNOWN_BEFORE_DAYS = column('ban/known-before-days')
const KNOWN_ON_DAY = column('ban/known-on-day')
const KNOWN_AFTER = column('ban/known-after')
const KNOWN_AFTER_DAYS = column('ban/known-after-days')
const KNOWN_NONE = column('ban/known-none')
const KNOWN_UNSETTLED = column('ban/known-unsettled')
const SUIT_OPEN = column('ban/known-suit-open')

/** A summons has gone out: does a ban follow by law, and does one reach the border? */
export function expectBan(shard: Shard, slot: number, person: number, n: number): void {
  const { plan, cases, today } = shard
  const { enforced } = plan.chances.exitBan
  const from = eventDay(cases, slot, plan.law.day.banFrom)
  const lawful = from === UNKNOWN ? 2 : from === NEVER || isOverBefore(shard, slot, from) ? 0 : 1
  const placed = choiceOf(cases, slot, cases.statute.choice.register) === plan.values.federalRegister
  const w = word(plan.keys, person, purpose.banLag, n)
  const reaches = placed && isBelow(w, enforced) && (lawful === 1 || goesBeyondLaw(plan, w))
  setFlag(cases, slot, Flag.expectedBan, lawful)
  setFlag(cases, slot, Flag.reachesBorder, reaches ? REACHES_BORDER : STAYS_ON_PAPER)
  if (lawful === 0 && !reaches) return
  schedule(shard.banQueue, slot, Math.max(today, lawful === 1 ? from : today) - plan.from, Ban.begins)
}

const goesBeyondLaw = ({ chances }: Plan, w: number): boolean =>
  isBelow(Math.imul(w, THIRD), chances.exitBan.withoutLaw)
/** Whether the register does to him, whom the law spares or leaves open, what it does to others: of one summons the same for ban and measures. */
export const isActedOnWithoutLaw = (shard: Shard, slot: number): boolean =>
  goesBeyondLaw(shard.plan, wordOf(shard, slot))

/** Age, or time, ends the ban by its first day: there is none. */
function isOverBefore({ plan, cases }: Shard, slot: number, from: Day): boolean {
  if (flag(cases, slot, Flag.ageMayEnd) === 0 && !plan.law.bansExpire) return false
  ask(cases.statute, plan.law.questions.ended, cases, slot)
  return eventDay(cases, slot, plan.law.day.banUntil) <= from
}

export function exitBanDay(shard: Shard): void {
  const { banQueue } = shard
  for (let slot = takeDay(banQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(banQueue, slot)
    const what = whatOf(banQueue, slot)
    if (what === Ban.begins) begin(shard, slot)
    else if (what === Ban.reachesBorder) reachBorder(shard, slot)
    else if (what === Ban.ends) end(shard, slot)
    else lift(shard, slot)
  }
}

function begin(shard: Shard, slot: number): void {
  const { cases } = shard
  const lawful = flag(cases, slot, Flag.expectedBan)
  setFlag(cases, slot, Flag.lawfulBan, lawful)
  if (lawful === 1) {
    count(shard, LAWFUL)
    count(shard, BEGAN)
    if (flag(cases, slot, Flag.knows) === 0) {
      count(shard, LAWFUL_UNKNOWING)
      count(shard, BEGAN_UNKNOWING)
    }
  } else if (lawful === 2) count(shard, UNSETTLED)
  if (lawful > 0) tell(shard, cases.man[slot]!, 'ban-began', lawful)
  awaitTrip(shard, slot)
  const lag = pick(Math.imul(wordOf(shard, slot), SECOND), shard.plan.chances.exitBan.lagDays)
  if (flag(cases, slot, Flag.reachesBorder) === STAYS_ON_PAPER) awaitEnd(shard, slot)
  else if (lag === 0) reachBorder(shard, slot)
  else if (!awaitEnd(shard, slot, shard.t + lag)) schedule(shard.banQueue, slot, shard.t + lag, Ban.reachesBorder)
}

function reachBorder(shard: Shard, slot: number): void {
  const { cases } = shard
  setFlag(cases, slot, Flag.doneBan, 1)
  count(shard, DONE)
  count(shard, BY_LAW[flag(cases, slot, Flag.expectedBan)]!)
  if (flag(cases, slot, Flag.knows) === 0) count(shard, DONE_UNKNOWING)
  tell(shard, cases.man[slot]!, 'ban-done', flag(cases, slot, Flag.expectedBan))
  awaitEnd(shard, slot)
}

/** He first knows of the summons today: how long before the ban of the law, or after it; and can he sue while it stands? */
export function learnsOfBan(shard: Shard, slot: number): void {
  const { plan, cases, today } = shard
  const { statute } = cases
  const from = eventDay(cases, slot, plan.law.day.banFrom)
  const lawful = flag(cases, slot, Flag.expectedBan)
  if (lawful !== 1) return count(shard, lawful === 0 ? KNOWN_NONE : KNOWN_UNSETTLED)
  if (from > today) {
    count(shard, KNOWN_BEFORE)
    return addDays(shard, KNOWN_BEFORE_DAYS, from - today)
  }
  // A ban that has begun and stands no more is one that age or time has ended: only then was the law asked when.
  const stands = from === today || flag(cases, slot, Flag.lawfulBan) === 1
  count(shard, from === today ? KNOWN_ON_DAY : KNOWN_AFTER)
  addDays(shard, KNOWN_AFTER_DAYS, (stands ? today : eventDay(cases, slot, plan.law.day.banUntil)) - from)
  if (!stands) return
  setEvent(cases, slot, statute.event.on, today)
  setDay(statute, cases.events, slot, statute.event.ban_learned_on, today)
  ask(statute, plan.law.questions.suit, cases, slot)
  if (verdictOf(cases, slot, plan.law.verdict.banSuit) === 1) count(shard, SUIT_OPEN)
}

/**
 * The ban may end without him: by age, where age can end within the run, or by the time since his summons, under a law that says so.
 * Whether it does by a day of the run: one that ends before the border hears of it never reaches it.
 */
function awaitEnd(shard: Shard, slot: number, by: number = NEVER): boolean {
  const { plan, cases } = shard
  if (flag(cases, slot, Flag.lawfulBan) !== 1) return false
  if (flag(cases, slot, Flag.ageMayEnd) === 0 && !plan.law.bansExpire) return false
  ask(cases.statute, plan.law.questions.ended, cases, slot)
  const until = eventDay(cases, slot, plan.law.day.banUntil)
  if (until >= UNKNOWN || until - plan.from > by) return false
  schedule(shard.banQueue, slot, Math.max(shard.t + 1, until - plan.from), Ban.ends)
  return true
}

/** He has come, or the summons is withdrawn: the law says when the ban ends. A ban still on its way never arrives. */
export function endBan(shard: Shard, slot: number): void {
  const { plan, cases, banQueue } = shard
  if (
    dueDay(banQueue, slot) === NOT_DUE &&
    flag(cases, slot, Flag.lawfulBan) === 0 &&
    flag(cases, slot, Flag.doneBan) === 0
  )
    return
  cancel(banQueue, slot)
  const until = eventDay(cases, slot, plan.law.day.banUntil)
  schedule(banQueue, slot, Math.max(shard.t + 1, until < UNKNOWN ? until - plan.from : 0), Ban.ends)
}

function endInLaw(shard: Shard, slot: number): void {
  const { cases } = shard
  const lawful = flag(cases, slot, Flag.lawfulBan)
  setFlag(cases, slot, Flag.lawfulBan, 0)
  if (lawful === 1) {
    uncount(shard, LAWFUL)
    if (flag(cases, slot, Flag.knows) === 0) uncount(shard, LAWFUL_UNKNOWING)
  } else if (lawful === 2) uncount(shard, UNSETTLED)
}

function end(shard: Shard, slot: number): void {
  const { cases, plan } = shard
  const lawful = flag(cases, slot, Flag.lawfulBan)
  endInLaw(shard, slot)
  if (lawful > 0) tell(shard, cases.man[slot]!, 'ban-ended', 1)
  if (flag(cases, slot, Flag.doneBan) === 0) return
  const lag = pick(Math.imul(wordOf(shard, slot), FOURTH), plan.chances.exitBan.liftDays)
  if (lag === 0) return lift(shard, slot)
  // of whom age has ended it before he came it is told already
  if (flag(cases, slot, Flag.overdue) === 0) count(shard, OVERDUE)
  setFlag(cases, slot, Flag.overdue, 1)
  // A man who has not come stays stopped: the register is not corrected by age alone.
  if (eventDay(cases, slot, cases.statute.event.appeared_at) <= shard.today)
    schedule(shard.banQueue, slot, shard.t + lag, Ban.isLifted)
}

/** Another summons goes out: what was left of the last one's ban ends with it. */
export function dropBan(shard: Shard, slot: number): void {
  const { cases, banQueue } = shard
  cancel(banQueue, slot)
  endInLaw(shard, slot)
  if (flag(cases, slot, Flag.doneBan) === 1) lift(shard, slot)
}

function lift(shard: Shard, slot: number): void {
  const { cases } = shard
  setFlag(cases, slot, Flag.doneBan, 0)
  uncount(shard, DONE)
  if (flag(cases, slot, Flag.overdue) === 1) uncount(shard, OVERDUE)
  setFlag(cases, slot, Flag.overdue, 0)
  if (flag(cases, slot, Flag.knows) === 0) uncount(shard, DONE_UNKNOWING)
  count(shard, LIFTED)
  cancel(shard.borderQueue, slot)
  tell(shard, cases.man[slot]!, 'ban-lifted')
}

const wordOf = (shard: Shard, slot: number): number =>
  word(
    shard.plan.keys,
    shard.firstPerson + shard.cases.man[slot]!,
    purpose.banLag,
    flag(shard.cases, slot, Flag.summonses) - 1,
  )
