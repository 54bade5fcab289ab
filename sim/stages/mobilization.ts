/**
 * Mobilization: an order names a day, a number and whom; offices call men of the reserve by hand, or through the register and by
 * hand. What counts as served, who may be called and who may not leave is asked of the law before the run.
 */
import { NEVER, UNKNOWN } from '@draftlight/law'
import type { About } from '../about.ts'
import { gapDays } from '../kernel/gaps.ts'
import { column, INDICATORS } from '../indicators.ts'
import { days, ratio, share, type Parameters, type Values } from '../parameter.ts'
import { rowOf } from '../periods.ts'
import { cohortOf } from '../people.ts'
import { nextOf, NOBODY, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { FIFTH, FOURTH, isBelow, pick, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import { addToRoll, isOnRoll, pickFromRoll, removeFromRoll } from '../kernel/roll.ts'
import { count, manAt, rankOf, setState, State, uncount, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'

export const parameters = {
  booked: share(0.03, 0.08, 0.15, 'assumed', 'of men in the reserve who are booked by their employer'),
  largeFamily: share(0.01, 0.02, 0.04, 'assumed', 'of men in the reserve deferred for their family'),
  unfitForWar: share(0.02, 0.05, 0.1, 'assumed', 'of men in the reserve unfit altogether (D)'),
  spared: share(
    0.02,
    0.1,
    0.3,
    'assumed',
    'of men whom the law spares who are called all the same, against the others',
  ),
  callsPerMan: ratio(1.5, 3, 5, 'assumed', 'summonses for each man ordered, over the days in which they go out'),
  paperDays: days(
    20,
    37,
    60,
    'law base MOB-06: order of 21 September, task declared fulfilled on 28 October 2022',
    'days in which an order is carried out by hand, from its day until those called have arrived',
  ),
  registerDays: days(1, 5, 20, 'assumed', 'days in which they go out through the register'),
  handed: share(0.3, 0.5, 0.75, 'assumed', 'of summonses handed over'),
  handDays: days(2, 5, 14, 'assumed', 'mean days until they are'),
  comes: share(0.6, 0.8, 0.95, 'assumed', 'of men who know of the summons who come'),
  comeDays: days(1, 3, 7, 'assumed', 'mean days from knowing to coming'),
  accepted: share(0.7, 0.85, 0.95, 'assumed', 'of men who come whom the office keeps'),
  arriveDays: days(2, 5, 20, 'assumed', 'mean days from coming to the troops'),
  flees: share(
    0.008,
    0.02,
    0.033,
    'funnel: emigration_after_mobilization_2022',
    'of men in the reserve who try to leave after the order',
  ),
  fleeDays: days(4, 9, 20, 'assumed', 'mean days from the order until they do'),
  stopped: share(0.01, 0.05, 0.3, 'assumed', 'of these refused at the border though nothing has been sent to them'),
  stoppedCalled: share(0.3, 0.6, 0.95, 'assumed', 'of these refused when a summons of theirs is in the register'),
} satisfies Parameters

export const about: About = {
  purpose:
    'An order for a number of men of stated ages and training, carried out by paper or through the register: how fast it is served, how fast men appear and arrive, who leaves first.',
  process: [
    'The order is shared out to regions and offices by their men, in whole numbers.',
    'From its day on each office calls the next men of the reserve in its fixed order until enough are kept.',
    'By hand a summons reaches some; through the register it stands in the account at once, and is handed over as well.',
    'It counts as served as the law says, under the reading chosen; the man may know earlier, later or never.',
    'Who knows may come; the office keeps some; they arrive after a while, up to the number ordered.',
    'Some men of the reserve try to leave; a summons in the register makes it likelier that they are refused. Who got out after one order is not there for the next.',
  ],
  exact: [
    'The men meant are told by the year of the order less the year of birth. By hand the days of sending are those in which an order is carried out, less the mean days of handing, coming and arriving. Calls go out evenly over the days of sending; when the longest waits for handing and for coming are over too, as many again, until enough are kept.',
    'Who has served: of men still of call-up years all who are in the reserve; of older ones those taken in when they were 18 to 26, 24, 22, 15, 10, 8, 7, 6, 5 and 3 in a hundred of the men taken in a year (country/data/draft_campaigns.csv; before 2010 330,000 a year, assumed).',
    'A notice in the account is read as any other of the register. Days to coming and to arriving are counted from the next day; those to a flight are exponential, from the day of the order.',
  ],
  reads: ['the order', 'men in the reserve', 'account'],
  writes: ['state'],
  counts: [
    'men/mobilization-called',
    'men/mobilized',
    'mobilization/called',
    'mobilization/called-not-callable',
    'mobilization/served',
    'mobilization/served-unsettled',
    'mobilization/served-unknowing',
    'mobilization/known',
    'mobilization/appeared',
    'mobilization/not-kept',
    'mobilization/arrived',
    'mobilization/left',
    'mobilization/left-refused',
    'mobilization/movement-limited',
  ],
  asks: ['mobilization'],
  draws: ['mobilizable', 'mobilizationCall', 'mobilizationFlight', 'account'],
  regional: ['the order, shared out by men', 'the day on which the register starts in the region'],
  simpler:
    'One order at a time; ranks and specialties are not told apart; no order calls a man twice, and no penalty follows.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  bookedBelow: threshold(v.booked),
  familyBelow: threshold(Math.min(1, v.booked + v.largeFamily)),
  unfitBelow: threshold(Math.min(1, v.booked + v.largeFamily + v.unfitForWar)),
  spared: threshold(v.spared),
  /** Thousandths. */
  callsPerMan: Math.round(v.callsPerMan * 1000),
  /** Those called last are handed it, come and arrive within the same days, on average; coming and arriving begin on the next day. */
  paperDays: Math.max(
    1,
    Math.round(v.paperDays) - Math.round(v.handDays) - Math.round(v.comeDays) - Math.round(v.arriveDays) - 2,
  ),
  registerDays: Math.max(1, Math.round(v.registerDays)),
  handed: threshold(v.handed),
  handDays: 2 * Math.round(v.handDays) + 1,
  comes: threshold(v.comes),
  comeDays: 2 * Math.round(v.comeDays) + 1,
  accepted: threshold(v.accepted),
  arriveDays: 2 * Math.round(v.arriveDays) + 1,
  flees: threshold(v.flees),
  fleeMean: Math.max(1, Math.round(v.fleeDays)),
  stopped: threshold(v.stopped),
  stoppedCalled: threshold(v.stoppedCalled),
})

const Step = Object.freeze({ comes: 0, arrives: 1 })
const CALLED = column('mobilization/called')
const NOT_CALLABLE = column('mobilization/called-not-callable')
const SERVED = column('mobilization/served')
const SERVED_UNSETTLED = column('mobilization/served-unsettled')
const SERVED_UNKNOWING = column('mobilization/served-unknowing')
const KNOWN = column('mobilization/known')
const APPEARED = column('mobilization/appeared')
const NOT_KEPT = column('mobilization/not-kept')
const ARRIVED = column('mobilization/arrived')
const LEFT = column('mobilization/left')
const LEFT_REFUSED = column('mobilization/left-refused')
const LIMITED = column('mobilization/movement-limited')
const WRONG = column('register/wrong')

/** Counts something that is settled today and happens on a later day. */
function countOn({ plan, counts }: Shard, t: number, column: number): void {
  if (t < plan.days) counts[rowOf(t, plan.warmUp, plan.step) * INDICATORS + column]!++
}

export function mobilizationDay(shard: Shard): void {
  const { plan, muster, musterQueue, t } = shard
  const { orders } = plan
  if (orders.length === 0) return
  if (muster.order + 1 < orders.length && orders[muster.order + 1]!.t === t) {
    muster.order++
    muster.rank = muster.calls = muster.coming = 0
    announce(shard)
  }
  if (muster.order < 0) return
  for (let slot = takeDay(musterQueue, t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(musterQueue, slot)
    if (whatOf(musterQueue, slot) === Step.comes) addToRoll(muster.comers, slot)
    else arrive(shard, slot)
  }
  while (muster.comers.count > 0) come(shard, pickFromRoll(muster.comers))
  callMen(shard)
}

/** The day of the order: some men of the reserve make up their minds to leave, called or not. */
function announce(shard: Shard): void {
  const { plan, muster, state } = shard
  const order = plan.orders[muster.order]!
  const { stopped } = plan.chances.mobilization
  // whoever is on the register, whomever the order means
  if (order.law.movementLimited === 1)
    for (const is of state.subarray(0, shard.men)) if (is === State.reserve) count(shard, LIMITED)
  for (let c = order.firstCohort; c <= order.lastCohort; c++)
    for (let man = shard.cohortStart[c]!; man < shard.cohortStart[c + 1]!; man++) {
      if (state[man] !== State.reserve) continue
      const on = leavesOn(shard, man)
      if (on < plan.days && !leftBefore(shard, man))
        countOn(shard, on, isStopped(shard, man, stopped) ? LEFT_REFUSED : LEFT)
    }
}

const flightWord = (shard: Shard, man: number, order: number): number =>
  word(shard.plan.keys, shard.firstPerson + man, purpose.mobilizationFlight, order)
/** Day of the run on which he tries to leave after an order, the one in force if none is named; NEVER when he does not. */
function leavesOn(shard: Shard, man: number, order = shard.muster.order): number {
  const { plan } = shard
  const { flees, fleeMean } = plan.chances.mobilization
  const w = flightWord(shard, man, order)
  return isBelow(w, flees) ? plan.orders[order]!.t + gapDays(plan.gaps, Math.imul(w, SECOND), fleeMean) - 1 : NEVER
}
const isStopped = (shard: Shard, man: number, chance: number, order = shard.muster.order): boolean =>
  isBelow(Math.imul(flightWord(shard, man, order), FOURTH), chance)
/** A man of the reserve who got out after an earlier order, before the one in force: nobody comes back. */
function leftBefore(shard: Shard, man: number): boolean {
  const { orders, chances } = shard.plan
  const now = shard.muster.order
  for (let k = 0; k < now; k++) {
    const { firstCohort, lastCohort } = orders[k]!
    if (leavesOn(shard, man, k) >= orders[now]!.t || isStopped(shard, man, chances.mobilization.stopped, k)) continue
    const c = cohortOf(shard, man)
    if (c >= firstCohort && c <= lastCohort) return true
  }
  return false
}

/**
 * Calls the next men: evenly over the days that paper or the register takes; and again when these have had their time, while too few
 * have come.
 */
function callMen(shard: Shard): void {
  const { plan, muster, office, t } = shard
  const order = plan.orders[muster.order]!
  const ordered = order.men[office]!
  const { callsPerMan, paperDays, registerDays, handDays, comeDays } = plan.chances.mobilization
  const span = order.by === 'register' ? registerDays : paperDays
  const wave = span + handDays + comeDays
  const inWave = Math.min(span, ((t - order.t) % wave) + 1)
  const due = Math.floor((ordered * callsPerMan * (Math.floor((t - order.t) / wave) + inWave / span)) / 1000)
  while (muster.calls < due && muster.coming < ordered && muster.called < muster.man.length) {
    const man = nextMan(shard)
    if (man < 0) return
    muster.calls++
    call(shard, man)
  }
}

/** The next man of the reserve whom the order means, as the office sees it; -1 when there is none left. */
function nextMan(shard: Shard): number {
  const { plan, muster, state, men, rankMask } = shard
  const order = plan.orders[muster.order]!
  while (muster.rank <= rankMask) {
    const man = manAt(shard, muster.rank++)
    if (man >= men || state[man] !== State.reserve) continue
    const c = cohortOf(shard, man)
    if (c < order.firstCohort || c > order.lastCohort) continue
    const w = word(plan.keys, shard.firstPerson + man, purpose.mobilizable, 0)
    if (man >= shard.young && !isBelow(Math.imul(w, SECOND), order.trained[c]!)) continue
    if (order.law.callable[kindOf(shard, w) * plan.cohorts.length + c] === 1) return man
    if (isBelow(Math.imul(w, THIRD), plan.chances.mobilization.spared)) return man
  }
  return -1
}
/** Place in `reservists`. */
function kindOf({ plan }: Shard, w: number): number {
  const { bookedBelow, familyBelow, unfitBelow } = plan.chances.mobilization
  return isBelow(w, bookedBelow) ? 1 : isBelow(w, familyBelow) ? 2 : isBelow(w, unfitBelow) ? 3 : 0
}

function call(shard: Shard, man: number): void {
  const { plan, muster, t } = shard
  const order = plan.orders[muster.order]!
  const chances = plan.chances.mobilization
  const person = shard.firstPerson + man
  const rank = rankOf(shard, man)
  if (isOnRoll(shard.roll, rank)) {
    removeFromRoll(shard.roll, rank)
    uncount(shard, WRONG)
  }
  setState(shard, man, State.mobilizationCalled)
  count(shard, CALLED)
  const kind = kindOf(shard, word(plan.keys, person, purpose.mobilizable, 0))
  if (order.law.callable[kind * plan.cohorts.length + cohortOf(shard, man)] !== 1) count(shard, NOT_CALLABLE)
  tell(shard, man, 'mobilization-called')

  const w = word(plan.keys, person, purpose.mobilizationCall, muster.order)
  const byRegister = order.by === 'register' && plan.rollout[shard.region]!.registerFrom <= t
  const hasLeft = leftBefore(shard, man)
  const flight = hasLeft ? NEVER : leavesOn(shard, man)
  const isAbroad = hasLeft || (flight < t && !isStopped(shard, man, chances.stopped))
  let known: number = NEVER
  let served: number = NEVER
  if (!isAbroad && isBelow(w, chances.handed)) {
    known = t + pick(Math.imul(w, SECOND), chances.handDays)
    served = known < plan.days ? order.law.servedIfHanded[known]! : NEVER
  }
  if (byRegister) {
    const placed = order.law.servedIfPlaced[t]!
    if (placed === UNKNOWN) count(shard, SERVED_UNSETTLED)
    else if (placed < served) served = placed
    const { account, readsNotice, readingDays } = plan.chances.service
    const reads = Math.imul(w, FOURTH)
    if (isBelow(word(plan.keys, person, purpose.account, 0), account) && isBelow(reads, readsNotice)) {
      const read = t + pick(Math.imul(reads, SECOND), readingDays)
      if (read < known) known = read
    }
    if (flight < NEVER && flight >= t) refuseCalled(shard, man, flight)
  }
  if (served < plan.days) {
    countOn(shard, served, SERVED)
    tell(shard, man, 'served', 1, '', plan.from + served)
    if (known > served) countOn(shard, served, SERVED_UNKNOWING)
  }
  if (known >= plan.days) return
  countOn(shard, known, KNOWN)
  tell(shard, man, 'known', -1, '', plan.from + known)
  const isGone = flight < NEVER && !isStopped(shard, man, byRegister ? chances.stoppedCalled : chances.stopped)
  const comesOn = known + 1 + pick(Math.imul(w, FIFTH), chances.comeDays)
  if (!isBelow(Math.imul(w, THIRD), chances.comes) || hasLeft || (isGone && flight <= comesOn)) return
  const slot = muster.called++
  muster.man[slot] = man
  schedule(shard.musterQueue, slot, comesOn, Step.comes)
}

/** A summons of his is in the register now: a crossing that was counted as let out may be refused. */
function refuseCalled(shard: Shard, man: number, flight: number): void {
  const { plan, counts } = shard
  const { stopped, stoppedCalled } = plan.chances.mobilization
  if (flight >= plan.days || isStopped(shard, man, stopped) || !isStopped(shard, man, stoppedCalled)) return
  const row = rowOf(flight, plan.warmUp, plan.step) * INDICATORS
  counts[row + LEFT]!--
  counts[row + LEFT_REFUSED]!++
}

function come(shard: Shard, slot: number): void {
  const { plan, muster, office, t } = shard
  const order = plan.orders[muster.order]!
  const man = muster.man[slot]!
  const w = word(plan.keys, shard.firstPerson + man, purpose.mobilizationCall, muster.order)
  const { accepted, arriveDays } = plan.chances.mobilization
  count(shard, APPEARED)
  tell(shard, man, 'mobilization-came')
  if (muster.coming >= order.men[office]! || !isBelow(Math.imul(w, 0x165667b1), accepted)) {
    count(shard, NOT_KEPT)
    return setState(shard, man, State.reserve)
  }
  muster.coming++
  schedule(shard.musterQueue, slot, t + 1 + pick(Math.imul(w, 0x61c88647), arriveDays), Step.arrives)
}

function arrive(shard: Shard, slot: number): void {
  const man = shard.muster.man[slot]!
  count(shard, ARRIVED)
  setState(shard, man, State.mobilized)
  tell(shard, man, 'mobilized')
}
