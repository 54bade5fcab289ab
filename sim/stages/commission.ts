/** The commission: hears so many a day, examines, defers, exempts or calls up, and errs. */
import type { About } from '../about.ts'
import type { Day } from '@draftlight/law'
import { choiceOf, Flag, flag, setChoice, setEvent, setFlag, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { ratio, share, type Parameters, type Values } from '../parameter.ts'
import { shareAtAge } from '../cohorts.ts'
import { cohortOf, nextSummer } from '../people.ts'
import { move } from '../kernel/queue.ts'
import { FIFTH, isBelow, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import { addToRoll, pickFromRoll } from '../kernel/roll.ts'
import { count, setState, State, uncount, workDue, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { setDay } from '../law/statute.ts'
import { tell } from '../person/story.ts'
import { Feed, tells } from './feeds.ts'
import { keepsRight } from './information.ts'
import { Due, releasedByAge } from './register.ts'

export const parameters = {
  hearings: ratio(0.7, 0.9, 1.1, 'assumed', "an office's hearings a day against its summonses"),
  unfit: share(
    0.13,
    0.17,
    0.22,
    'assumed: somewhat fewer than were found so (funnel: unfit_share_target_2024, exempted_share_of_summoned_central_district_autumn_2012)',
    'of men unfit in truth (V or D)',
  ),
  temporarilyUnfit: share(
    0.04,
    0.06,
    0.1,
    'assumed: fewer than were sent to be examined again (funnel: further_examination_share_central_district_autumn_2012)',
    'of men unfit for a time (G)',
  ),
  twelveMonths: share(0.3, 0.5, 0.7, 'assumed', 'of deferrals for health given for twelve months, the rest for six'),
  unfitPassed: share(0.02, 0.08, 0.2, 'assumed', 'of unfit men found fit'),
  fitFailed: share(0.005, 0.02, 0.05, 'assumed', 'of fit men found unfit'),
  right18: share(0.6, 0.75, 0.85, 'assumed', 'men of 18 on the roll: with a right to a deferral for study or family'),
  right22: share(0.4, 0.55, 0.65, 'assumed', 'men of 22 on the roll: with such a right'),
  right29: share(0.15, 0.28, 0.4, 'assumed', 'men of 29 on the roll: with such a right'),
  rightRefused: share(
    0.02,
    0.06,
    0.15,
    'assumed',
    'of men with a right to a deferral of which the register does not know who are refused it',
  ),
  penalPassed: share(
    0.05,
    0.2,
    0.5,
    'assumed',
    'of men with a penal ground of which no feed has told who are called up all the same',
  ),
  centreCapacity: ratio(1, 1.2, 2, 'assumed', 'hearings a day where there is one draft point, against other offices'),
} satisfies Parameters

export const about: About = {
  purpose: 'The commission hears so many a day, examines, defers, exempts or calls up, and errs.',
  process: [
    'So many hearings a working day as its share of the plan asks for, more where there is one draft point; hearings for which nobody waits are lost.',
    'A penal ground, an illness, a right to a deferral count if a feed has told of them, or if the man’s own word is taken.',
    'The law says whether a call-up is lawful, and whether a decision in his favour may be taken without him.',
  ],
  exact: [
    'In this order: a penal ground (he is exempt then), unfit (exempt), unfit for a time (deferred for 182 or 365 days), a right to a deferral; else he is called up.',
    'A right is drawn by age, on straight lines between the ages named (calendar year less year of birth); one in twenty is for children, the others for study. A deferral for study ends as those of the first day do, one for children not within the run.',
    'Those who wait are taken in a circle, as from the roll. Hearings are those of the summonses that are due, those granted a deferral without one included.',
  ],
  reads: ['fitness, study, family, penal ground', 'feeds', 'help'],
  writes: ['state', 'deferral', 'decision'],
  counts: [
    'commission/examined',
    'commission/deferred',
    'commission/deferred-health',
    'commission/deferred-unseen',
    'commission/deferred-unseen-not-lawful',
    'commission/barred',
    'commission/exempted',
    'commission/called-up',
    'commission/called-up-unlawful',
    'commission/called-up-unsettled',
    'commission/called-up-unfit',
  ],
  asks: ['callUp', 'favour'],
  draws: ['fitness', 'decision', 'study', 'penal'],
  regional: ['regions with a draft point of their own'],
  simpler:
    'Appeals and alternative service are not drawn. No number of a draft point’s places was seen: its capacity is a multiple. An office that has called up enough men for its plan goes on: more are called up than sent, and they wait.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  /** Thousandths of the office's summonses. */
  hearings: Math.round(v.hearings * 1000),
  unfitBelow: threshold(v.unfit),
  fitAbove: threshold(Math.min(1, v.unfit + v.temporarilyUnfit)),
  longDeferral: threshold(v.twelveMonths),
  unfitPassed: threshold(v.unfitPassed),
  fitFailed: threshold(v.fitFailed),
  rightRefused: threshold(v.rightRefused),
  penalPassed: threshold(v.penalPassed),
  centre: Math.round(v.centreCapacity * 1000),
  right18: v.right18,
  right22: v.right22,
  right29: v.right29,
})
/** Thresholds of a right to a deferral by calendar year of the run and cohort: straight lines between the ages named. */
export function rightsOf(
  c: { right18: number; right22: number; right29: number },
  cohorts: readonly { readonly birthYear: number }[],
  firstYear: number,
  lastYear: number,
): Float64Array {
  const at = (age: number): number => threshold(shareAtAge(age, c.right18, c.right22, c.right29))
  return Float64Array.from({ length: (lastYear - firstYear + 1) * cohorts.length }, (_, i) =>
    at(firstYear + Math.floor(i / cohorts.length) - cohorts[i % cohorts.length]!.birthYear),
  )
}
const hasRight = (shard: Shard, man: number, w: number): boolean => {
  const { plan, t } = shard
  return isBelow(w, plan.rights[plan.yearOn[t]! * plan.cohorts.length + cohortOf(shard, man)]!)
}

const EXAMINED = column('commission/examined')
const DEFERRED = column('commission/deferred')
const DEFERRED_HEALTH = column('commission/deferred-health')
const EXEMPTED = column('commission/exempted')
const CALLED_UP = column('commission/called-up')
const UNLAWFUL = column('commission/called-up-unlawful')
const UNSETTLED = column('commission/called-up-unsettled')
const UNFIT = column('commission/called-up-unfit')
const BARRED = column('commission/barred')
const UNSEEN = column('commission/deferred-unseen')
const UNSEEN_UNSETTLED = column('commission/deferred-unseen-not-lawful')
const WRONG = column('register/wrong')

export function commissionDay(shard: Shard): void {
  const { plan, waiting } = shard
  if (plan.isWorkingDay[shard.t] === 0) return
  const { hearings, centre } = plan.chances.commission
  const due = workDue(shard, hearings, Math.round((hearings * centre) / 1000))
  while (shard.heard < due && waiting.count > 0) {
    shard.heard++
    hear(shard, pickFromRoll(waiting))
  }
  // What a day has left over is lost: hearings cannot be saved up.
  if (waiting.count === 0) shard.heard = due
}

export function hear(shard: Shard, slot: number): void {
  if (releasedByAge(shard, slot)) return
  const { plan, cases, today } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  const person = shard.firstPerson + man
  const chances = plan.chances.commission
  count(shard, EXAMINED)
  const truth = word(plan.keys, person, purpose.fitness, 0) >>> 2
  // whom an earlier decision has found unfit is so, whatever his record says
  const unfit = truth < chances.unfitBelow || choiceOf(cases, slot, statute.choice.fitness) === plan.values.fitnessV
  const errs = word(plan.keys, person, purpose.decision, flag(cases, slot, Flag.summonses) - 1)
  const foundUnfit = unfit
    ? isIllnessKnown(shard, man, truth) || !isBelow(errs, chances.unfitPassed)
    : isBelow(errs, chances.fitFailed)
  setEvent(cases, slot, statute.event.on, today)
  if (isBarred(shard, slot, errs)) {
    settle(shard, man, State.exempt)
    count(shard, BARRED)
    return tell(shard, man, 'barred')
  }
  setDay(statute, cases.events, slot, statute.event.fitness_decided_on, today)
  if (foundUnfit) {
    setChoice(cases, slot, statute.choice.fitness, plan.values.fitnessV)
    settle(shard, man, State.exempt)
    count(shard, EXEMPTED)
    return tell(shard, man, 'exempted')
  }
  if (truth >= chances.unfitBelow && truth < chances.fitAbove) {
    setChoice(cases, slot, statute.choice.fitness, plan.values.fitnessG)
    const long = isBelow(Math.imul(errs, SECOND), chances.longDeferral)
    setChoice(cases, slot, statute.choice.g_months, long ? plan.values.twelveMonths : plan.values.sixMonths)
    count(shard, DEFERRED_HEALTH)
    return defer(shard, slot, plan.values.healthDeferral, today + (long ? 365 : 182))
  }
  setChoice(cases, slot, statute.choice.fitness, plan.values.fitnessB)
  const w = word(plan.keys, person, purpose.study, 0)
  if (hasRight(shard, man, w)) {
    nameRight(shard, slot, w)
    if (
      tells(shard, man, isByFamily(w) ? Feed.tax : Feed.universities) ||
      !isBelow(Math.imul(errs, THIRD), chances.rightRefused) ||
      keepsRight(shard, person, flag(cases, slot, Flag.summonses) - 1)
    )
      return grant(shard, slot, w)
  } else if (choiceOf(cases, slot, statute.choice.study_level) !== plan.values.noStudy)
    // he studied when he was deferred before
    setChoice(cases, slot, statute.choice.study_level, plan.values.noStudy)
  callUp(shard, slot, unfit)
}

/** One in twenty rights is for two children, the rest for study. */
const isByFamily = (w: number): boolean => (w & 0xff00) < 0x0d00
function nameRight({ plan, cases }: Shard, slot: number, w: number): void {
  const { choice } = cases.statute
  if (isByFamily(w)) setChoice(cases, slot, choice.children_count, plan.values.twoChildren)
  else setChoice(cases, slot, choice.study_level, plan.values.bachelor)
}
function grant(shard: Shard, slot: number, w: number): void {
  const { plan, today } = shard
  if (isByFamily(w)) return defer(shard, slot, plan.values.familyDeferral, plan.from + plan.days + 3650)
  const summer = plan.summers[nextSummer(shard, today) + (w & 3)]!
  defer(shard, slot, plan.values.studyDeferral, summer + ((w >>> 2) & 63))
}

/** A feed has told the office of his illness or disability. */
const isIllnessKnown = (shard: Shard, man: number, truth: number): boolean =>
  tells(shard, man, Feed.health) || (isDisabled(shard, truth) && tells(shard, man, Feed.socialFund))

/** The first part of the unfit. */
const isDisabled = ({ plan: { chances } }: Shard, truth: number): boolean =>
  truth < (chances.people.disabled / 1073741824) * chances.commission.unfitBelow

/** Under investigation, or convicted: known from a feed, or from himself. */
function isBarred(shard: Shard, slot: number, errs: number): boolean {
  const { plan, cases } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  const w = word(plan.keys, shard.firstPerson + man, purpose.penal, 0) >>> 2
  const { underInvestigation, convicted } = plan.chances.people
  if (w >= underInvestigation + convicted) return false
  const isUnder = w < underInvestigation
  setChoice(
    cases,
    slot,
    isUnder ? statute.choice.under_investigation_or_trial : statute.choice.unexpunged_conviction,
    isUnder ? plan.values.underInvestigation : plan.values.convicted,
  )
  return (
    tells(shard, man, isUnder ? Feed.investigators : Feed.courts) ||
    !isBelow(Math.imul(errs, FIFTH), plan.chances.commission.penalPassed)
  )
}

/**
 * Before a summons: a right to a deferral that the register knows of may be granted without one. Opens no case unless it is.
 */
export function isGrantedUnseen(shard: Shard, man: number): boolean {
  const { plan } = shard
  if (!plan.runs.feeds || !plan.runs.commission || shard.state[man] !== State.open) return false
  const person = shard.firstPerson + man
  const w = word(plan.keys, person, purpose.study, 0)
  if (!hasRight(shard, man, w)) return false
  const byFamily = isByFamily(w)
  return (
    isBelow(Math.imul(w, FIFTH), plan.chances.feeds.withoutPresence) &&
    tells(shard, man, byFamily ? Feed.tax : Feed.universities)
  )
}
export function grantUnseen(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  const w = word(plan.keys, shard.firstPerson + man, purpose.study, 0)
  setEvent(cases, slot, statute.event.on, shard.today)
  nameRight(shard, slot, w)
  ask(statute, plan.law.questions.favour, cases, slot)
  count(shard, UNSEEN)
  if (verdictOf(cases, slot, plan.law.verdict.favour) !== 1) count(shard, UNSEEN_UNSETTLED)
  setFlag(cases, slot, Flag.was, State.open)
  grant(shard, slot, w)
}

function callUp(shard: Shard, slot: number, unfit: boolean): void {
  const { plan, cases, today } = shard
  const man = cases.man[slot]!
  ask(cases.statute, plan.law.questions.callUp, cases, slot)
  const lawful = verdictOf(cases, slot, plan.law.verdict.callUp)
  setDay(cases.statute, cases.events, slot, cases.statute.event.callup_decision_on, today)
  setFlag(cases, slot, Flag.wronged, lawful === 0 || unfit ? 1 : 0)
  count(shard, CALLED_UP)
  if (lawful === 0) count(shard, UNLAWFUL)
  else if (lawful === 2) count(shard, UNSETTLED)
  if (unfit) count(shard, UNFIT)
  settle(shard, man, State.calledUp)
  addToRoll(shard.ready, slot)
  tell(shard, man, 'called-up', lawful)
}

function defer(shard: Shard, slot: number, kind: number, until: Day): void {
  const { plan, cases } = shard
  const { statute } = cases
  const man = cases.man[slot]!
  setChoice(cases, slot, statute.choice.deferral, kind)
  setEvent(cases, slot, statute.event.deferral_until, until)
  settle(shard, man, State.deferred)
  count(shard, DEFERRED)
  if (man < shard.young) move(shard.registerQueue, man, until - plan.from, Due.deferralEnds)
  tell(shard, man, 'deferred', 1)
}

/** The decision corrects a wrong record too. */
function settle(shard: Shard, man: number, state: number): void {
  const { cases } = shard
  const slot = cases.slotOf[man]!
  if (flag(cases, slot, Flag.was) !== State.open) {
    uncount(shard, WRONG)
    setFlag(cases, slot, Flag.was, State.open)
  }
  setState(shard, man, state)
}
