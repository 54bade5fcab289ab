/** Appearance: whether and when a man comes, given what he knows and what presses him. */
import type { About } from '../about.ts'
import { UNKNOWN } from '@draftlight/law'
import { choiceOf, eventDay, Flag, flag, setChoice, setEvent, setFlag, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { cancel, dueDay, move, nextOf, NOBODY, NOT_DUE, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { addToRoll } from '../kernel/roll.ts'
import { addDays, count, rankOf, setState, State, uncount, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { tell } from '../person/story.ts'
import { endBan } from './exit-ban.ts'
import { expectPenalty } from './penalties.ts'
import { expectRaid } from './raids.ts'
import { Due, releasedByAge } from './register.ts'
import { endMeasures, expectMeasures } from './restrictions.ts'

export const parameters = {
  comes: share(
    0.7,
    0.82,
    0.95,
    'assumed: 98 % of the served came in 2012 and 2013, when paper served them (funnel: appeared_share_of_summoned)',
    'of men who come when they know in time',
  ),
  pressed: share(0.03, 0.1, 0.15, 'assumed', 'of men who come only when a ban, measures or a fine press them'),
  lateDays: days(3, 10, 30, 'assumed', 'mean days from learning, or from being pressed, to coming'),
  again: share(0.5, 0.8, 1, 'assumed', 'of men whom no summons reached by its date who go back on the roll at once'),
  papersAccepted: share(
    0.8,
    0.95,
    0.99,
    'assumed',
    'of men summoned by a wrong record whose papers are accepted when they come',
  ),
  onwards: share(0.5, 0.7, 0.9, 'assumed', 'of men come for a data check who are heard by the commission all the same'),
} satisfies Parameters

export const about: About = {
  purpose: 'Whether and when a man comes, given what he knows, his disposition and what presses him.',
  process: [
    'On the day on which he first knows of the summons the law says which is the last day to come.',
    'On the appearance date a man comes who knows and comes when called, or who is pressed by what hit him.',
    'Another one misses it; he comes later when he learns of it or is pressed.',
    'Whoever comes: ban and measures end as the law says; papers correct a wrong record; a data check sends him home or on to the commission.',
  ],
  exact: [
    'By the appearance date only a refusal at the border can have pressed a man.',
    'If by its date a summons counts as served by no rule the man may go back on the roll, unless his record is wrong; what is on its way may still reach him.',
    'Who comes late waits from the day after he learns of it, or, if he comes only when pressed, from the day after he both knows and is pressed.',
    'Who is sent home is back on the roll.',
  ],
  reads: ['what he knows', 'disposition', 'ban, measures, fine'],
  writes: ['state', 'end of ban and measures'],
  counts: [
    'appearance/in-time',
    'appearance/late',
    'appearance/brought',
    'appearance/missed',
    'appearance/missed-unknowing',
    'appearance/back-on-roll',
    'appearance/sent-home',
    'appearance/record-corrected',
    'appearance/known-in-time',
    'appearance/known-in-time-days',
    'appearance/known-too-late',
    'appearance/known-no-day',
  ],
  asks: ['due', 'missed', 'ended', 'deferral'],
  draws: ['lateness', 'appearing'],
  regional: [],
  simpler: 'Nobody has a valid reason for not coming.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  comesBelow: threshold(v.comes),
  pressedBelow: threshold(Math.min(1, v.comes + v.pressed)),
  lateDays: 2 * Math.round(v.lateDays) + 1,
  again: threshold(v.again),
  papersAccepted: threshold(v.papersAccepted),
  onwards: threshold(v.onwards),
})

export const Disposition = Object.freeze({ comes: 0, pressed: 1, avoids: 2 })
/** What a case is due for in this queue. */
export const Coming = Object.freeze({ date: 0, later: 1 })

const IN_TIME = column('appearance/in-time')
const LATE = column('appearance/late')
const BROUGHT = column('appearance/brought')
const MISSED = column('appearance/missed')
const MISSED_UNKNOWING = column('appearance/missed-unknowing')
const BACK_ON_ROLL = column('appearance/back-on-roll')
const SENT_HOME = column('appearance/sent-home')
const RECORD_CORRECTED = column('appearance/record-corrected')
const KNOWN_IN_TIME = column('appearance/known-in-time')
const KNOWN_IN_TIME_DAYS = column('appearance/known-in-time-days')
const KNOWN_TOO_LATE = column('appearance/known-too-late')
const KNOWN_NO_DAY = column('appearance/known-no-day')
const NEVER_SERVED = column('service/never')
const WRONG = column('register/wrong')

export function appearanceDay(shard: Shard): void {
  const { cases, appearanceQueue } = shard
  for (let slot = takeDay(appearanceQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(appearanceQueue, slot)
    const knows = flag(cases, slot, Flag.knows) === 1
    if (whatOf(appearanceQueue, slot) === Coming.later) {
      count(shard, LATE)
      appear(shard, slot)
    } else if (
      knows &&
      (flag(cases, slot, Flag.disposition) === Disposition.comes ||
        (flag(cases, slot, Flag.disposition) === Disposition.pressed && flag(cases, slot, Flag.pressed) === 1))
    ) {
      count(shard, IN_TIME)
      appear(shard, slot)
    } else miss(shard, slot)
  }
}

function miss(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  count(shard, MISSED)
  if (flag(cases, slot, Flag.knows) === 0) count(shard, MISSED_UNKNOWING)
  setEvent(cases, slot, statute.event.on, shard.today)
  const intent =
    flag(cases, slot, Flag.disposition) === Disposition.avoids && flag(cases, slot, Flag.knows) === 1
      ? plan.values.intentAlleged
      : plan.values.noIntent
  setChoice(cases, slot, statute.choice.intent_to_evade, intent)
  ask(statute, plan.law.questions.missed, cases, slot)
  tell(shard, man, 'missed')
  if (eventDay(cases, slot, plan.law.day.service) > shard.today) {
    if (plan.runs.service) count(shard, NEVER_SERVED)
    const w = word(plan.keys, shard.firstPerson + man, purpose.appearing, flag(cases, slot, Flag.summonses) - 1)
    if (flag(cases, slot, Flag.was) === State.open && isBelow(w, plan.chances.appearance.again)) {
      count(shard, BACK_ON_ROLL)
      return goBack(shard, man, State.open)
    }
  }
  setState(shard, man, State.missed)
  expectMeasures(shard, slot)
  expectPenalty(shard, slot)
  expectRaid(shard, slot)
}

/** He learned of it: can he still come by the day on which the law wants him, and how many days has he left? */
export function learnsOfDate(shard: Shard, slot: number): void {
  const { plan, cases, today } = shard
  ask(cases.statute, plan.law.questions.due, cases, slot)
  const by = eventDay(cases, slot, plan.law.day.appearBy)
  if (by >= UNKNOWN) count(shard, KNOWN_NO_DAY)
  else if (by < today) count(shard, KNOWN_TOO_LATE)
  else {
    count(shard, KNOWN_IN_TIME)
    addDays(shard, KNOWN_IN_TIME_DAYS, by - today)
  }
}
/** He learned of it: one who comes when he knows comes late. */
export function knowsNow(shard: Shard, slot: number): void {
  if (flag(shard.cases, slot, Flag.disposition) === Disposition.comes) comeLater(shard, slot)
  else if (flag(shard.cases, slot, Flag.pressed) === 1) press(shard, slot)
}
/** A ban, measures or a fine have hit him. */
export function press(shard: Shard, slot: number): void {
  const { cases } = shard
  setFlag(cases, slot, Flag.pressed, 1)
  if (flag(cases, slot, Flag.disposition) === Disposition.pressed && flag(cases, slot, Flag.knows) === 1)
    comeLater(shard, slot)
}
function comeLater(shard: Shard, slot: number): void {
  const { plan, cases, appearanceQueue } = shard
  if (shard.state[cases.man[slot]!] !== State.missed || dueDay(appearanceQueue, slot) !== NOT_DUE) return
  const w = word(
    plan.keys,
    shard.firstPerson + cases.man[slot]!,
    purpose.lateness,
    flag(cases, slot, Flag.summonses) - 1,
  )
  schedule(appearanceQueue, slot, shard.t + 1 + pick(w, plan.chances.appearance.lateDays), Coming.later)
}

/** He is brought to the office, by the police or from the border. */
export function bring(shard: Shard, slot: number): void {
  if (!shard.plan.runs.appearance) return
  cancel(shard.appearanceQueue, slot)
  count(shard, BROUGHT)
  appear(shard, slot)
}

/** He comes: the law says when ban and measures end; the office accepts his papers, sends him home, or on to the commission. */
function appear(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  setEvent(cases, slot, statute.event.appeared_at, shard.today)
  setEvent(cases, slot, statute.event.on, shard.today)
  if (endsAnything(shard, slot)) ask(statute, plan.law.questions.ended, cases, slot)
  tell(shard, man, 'came')
  endBan(shard, slot)
  endMeasures(shard, slot)
  const w = word(plan.keys, shard.firstPerson + man, purpose.appearing, flag(cases, slot, Flag.summonses) - 1)
  const was = flag(cases, slot, Flag.was)
  if (was !== State.open && isBelow(w, plan.chances.appearance.papersAccepted)) return correct(shard, slot, was)
  const onlyData = choiceOf(cases, slot, cases.statute.choice.purpose) === plan.values.purposes[0]
  if (onlyData && !isBelow(Math.imul(w, SECOND), plan.chances.appearance.onwards)) {
    count(shard, SENT_HOME)
    if (was !== State.deferred || isStillDeferred(shard, slot)) return goBack(shard, man, was)
    putRight(shard, slot)
    return goBack(shard, man, State.open)
  }
  setState(shard, man, State.waiting)
  addToRoll(shard.waiting, slot)
}

/** A ban or measures stand, or are on their way: only then does anybody ask when they end. */
const endsAnything = ({ cases, banQueue, measuresQueue }: Shard, slot: number): boolean =>
  dueDay(banQueue, slot) !== NOT_DUE ||
  dueDay(measuresQueue, slot) !== NOT_DUE ||
  flag(cases, slot, Flag.lawfulBan) +
    flag(cases, slot, Flag.doneBan) +
    flag(cases, slot, Flag.lawfulMeasures) +
    flag(cases, slot, Flag.restricted) >
    0

/** The register learns what he is: he goes back to that, and off the roll. */
function correct(shard: Shard, slot: number, was: number): void {
  const man = shard.cases.man[slot]!
  putRight(shard, slot)
  count(shard, RECORD_CORRECTED)
  tell(shard, man, 'papers-shown')
  if (was !== State.deferred || isStillDeferred(shard, slot)) return setState(shard, man, was)
  goBack(shard, man, State.open)
}

/** His record is wrong no more: it is corrected, or he has become what it said. */
function putRight(shard: Shard, slot: number): void {
  uncount(shard, WRONG)
  setFlag(shard.cases, slot, Flag.was, State.open)
}

/** Whether the deferral still runs with which the summons found him. On its last day the register has looked already: it looks again tomorrow. */
function isStillDeferred(shard: Shard, slot: number): boolean {
  const { cases, plan } = shard
  const { statute } = cases
  ask(statute, plan.law.questions.deferral, cases, slot)
  if (verdictOf(cases, slot, plan.law.verdict.deferral) !== 1) return false
  if (eventDay(cases, slot, statute.event.deferral_until) === shard.today)
    move(shard.registerQueue, cases.man[slot]!, shard.t + 1, Due.deferralEnds)
  return true
}

/** Back on the roll, to be summoned another time. A man whose record is wrong is again what he is, and still on the roll. */
export function goBack(shard: Shard, man: number, was: number): void {
  if (was === State.open && releasedByAge(shard, shard.cases.slotOf[man]!)) return
  setState(shard, man, was)
  addToRoll(shard.roll, rankOf(shard, man))
}
