/** Summonses: each office's daily number, drawn from its roll in a circle; channel, purpose and appearance date. */
import type { About } from '../about.ts'
import type { Day } from '@draftlight/law'
import { addOne, Flag, forgetSummons, openCase, setChoice, setEvent, setFlag, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, ratio, share, type Parameters, type Values } from '../parameter.ts'
import { birthIn, cohortOf, firstDeferralIsHealth } from '../people.ts'
import { dueSoFar } from '../pace.ts'
import { cancel, dueDay, NOT_DUE, schedule } from '../kernel/queue.ts'
import { FIFTH, isBelow, pick, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import { pickFromRoll } from '../kernel/roll.ts'
import { count, manAt, setState, State, workDue, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { AGE_COLUMN, AGE_IS_KNOWN } from '../law/kinds.ts'
import { setDay } from '../law/statute.ts'
import { tell } from '../person/story.ts'
import { Coming, Disposition } from './appearance.ts'
import { grantUnseen, isGrantedUnseen } from './commission.ts'
import { dropBan, expectBan } from './exit-ban.ts'
import { dropMeasures } from './restrictions.ts'
import { awaitService, Channel, deliver } from './service.ts'

export const parameters = {
  perSent: ratio(3.5, 5, 7, 'funnel: called_per_sent_for_model', 'summonses for each man to be sent'),
  capacity: ratio(0.8, 1, 1.2, 'assumed', "an office's summonses and hearings a day against what the plan asks"),
  electronic: share(
    0.2,
    0.45,
    0.8,
    'assumed',
    'of summonses placed in the federal register, where paper is still used',
  ),
  letter: share(0.3, 0.5, 0.7, 'assumed', 'of paper summonses sent as registered letters'),
  paperAlsoPlaced: share(0.05, 0.2, 0.5, 'assumed', 'of paper summonses also placed in the register'),
  dataCheck: share(0.2, 0.3, 0.5, 'assumed', 'of summonses for a check of data only'),
  commission: share(0.1, 0.2, 0.3, 'assumed', 'of summonses straight to the commission'),
  outOfSeason: share(
    0.05,
    0.2,
    0.5,
    'assumed',
    'of call-up summonses for a day the law does not allow that are sent all the same',
  ),
  leadShortest: days(7, 10, 14, 'assumed', 'fewest days from sending to appearance'),
  leadLongest: days(25, 30, 45, 'assumed', 'most days from sending to appearance'),
} satisfies Parameters

export const about: About = {
  purpose: 'Each office’s summonses: as many a working day as its share of the plan asks for.',
  process: [
    'The next men of the roll are taken in a circle, in an order drawn by the seed.',
    'An office that lacks men for its plan sends more.',
    'One whose right to a deferral the register knows may be granted it without a summons.',
    'Channel: electronic where the region has no paper any more or by chance once the register works, Moscow’s own register until it joined the federal one, registered letter, by hand.',
    'Purpose and appearance date; a call-up summons for which the law allows none of the days becomes a data check, or goes out all the same.',
    'The law says whether he is callable, when service and ban come, and whether the date lies too far ahead.',
  ],
  exact: [
    'A draft is shared out to the regions by their men of 18 to 29. Its summonses are spread evenly over its working days; what an office falls short of is dropped at its end. Men who are to be sent by the first day on which anybody summoned today could come, and who are not called up, are lacking: for each of them as many summonses and hearings again are due, once in a draft, and on no day more than the day’s even share. Who comes on the roll takes his own place in the circle.',
    'A deferral granted without a summons counts as one of the summonses that are due.',
    'The register works in a region from the step federal-register, else from nationwide; a region’s own register lasts until federal-register, else mass-summonses (country/data/register_rollout.csv). From then on some letters and summonses by hand are placed as well.',
    'The appearance date is any day of the week between the fewest and the most days, each as likely; where the law does not allow the summons for that day, one of those for which it does, if there is one.',
  ],
  reads: ['the roll', 'the plan of men to be sent', 'the calendar', 'the region’s rollout'],
  writes: ['state', 'a case with the days of the summons'],
  counts: [
    'summons/electronic',
    'summons/letter',
    'summons/by-hand',
    'summons/moscow-register',
    'summons/data-check',
    'summons/medical',
    'summons/commission',
    'summons/out-of-season',
    'summons/season-unsettled',
    'summons/over-cap',
    'summons/to-not-callable',
    'summons/age-unsettled',
  ],
  asks: ['person', 'sent', 'season'],
  draws: ['order', 'channel', 'appearanceDay', 'disposition'],
  regional: ['the plan, shared out by men', 'the region’s rollout, and whether it still uses paper'],
  simpler:
    'A missed man is not summoned again unless no summons reached him. A summons to the medical examination and one straight to the commission lead to the same hearing; none goes out for the dispatch.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  electronic: threshold(v.electronic),
  letter: threshold(v.letter),
  paperAlsoPlaced: threshold(v.paperAlsoPlaced),
  dataCheckBelow: threshold(v.dataCheck),
  commissionBelow: threshold(Math.min(1, v.dataCheck + v.commission)),
  outOfSeason: threshold(v.outOfSeason),
  leadShortest: Math.round(v.leadShortest),
  leadDays: Math.max(1, Math.round(v.leadLongest) - Math.round(v.leadShortest) + 1),
  /** Thousandths. */
  perSent: Math.round(v.perSent * v.capacity * 1000),
})

const BETWEEN = column('raids/between-drafts')
const ELECTRONIC = column('summons/electronic')
const LETTER = column('summons/letter')
const BY_HAND = column('summons/by-hand')
const MOSCOW = column('summons/moscow-register')
const OUT_OF_SEASON = column('summons/out-of-season')
const SEASON_UNSETTLED = column('summons/season-unsettled')
const OVER_CAP = column('summons/over-cap')
const NOT_CALLABLE = column('summons/to-not-callable')
const AGE_UNSETTLED = column('summons/age-unsettled')

/** In the order of `purposes`. */
const PURPOSES = ['data-check', 'medical', 'commission'].map((name) => column(`summons/${name}`))

export function summonsDay(shard: Shard): void {
  const { plan, roll } = shard
  if (plan.isWorkingDay[shard.t] === 0) return
  seeWhoLacks(shard)
  const due = workDue(shard, 1000)
  while (shard.summoned < due && roll.count > 0) {
    shard.summoned++
    const man = manAt(shard, pickFromRoll(roll))
    if (isGrantedUnseen(shard, man)) grantUnseen(shard, slotFor(shard, man))
    else summon(shard, man)
  }
}

/**
 * The plan is to be met: men who are to be sent by the first day on which anybody summoned today could come, and who are not called up,
 * are lacking. For each of them as much work again is due, once, and on no day more than the day's own.
 */
function seeWhoLacks(shard: Shard): void {
  const { plan, campaign, t } = shard
  if (campaign < 0 || !plan.runs.commission || !plan.runs.dispatch) return
  const planned = plan.offices[shard.office]!.planned[campaign]!
  const by = Math.min(t + plan.chances.summons.leadShortest, plan.days - 1)
  const lack = dueSoFar(plan.sendingPaces[campaign]!, planned, by, 1000) - shard.sent - shard.ready.count
  if (lack <= shard.lacked) return
  const until = (day: number): number => (day < 0 ? 0 : dueSoFar(plan.workPaces[campaign]!, planned, day, 1000))
  shard.lacked = Math.min(lack, shard.lacked + until(t) - until(t - 1))
}

function summon(shard: Shard, man: number): void {
  const { plan, cases, today } = shard
  const was = shard.state[man]!
  const slot = slotFor(shard, man)
  setFlag(cases, slot, Flag.was, was)
  const n = addOne(cases, slot, Flag.summonses)
  setState(shard, man, State.summoned)

  const person = shard.firstPerson + man
  const channel = channelOf(shard, person, n)
  const appearance = nameAppearance(shard, slot, person, n)
  setEvent(cases, slot, cases.statute.event.on, today)
  deliver(shard, slot, person, n, channel)
  ask(cases.statute, plan.law.questions.sent, cases, slot)

  count(shard, COUNTED[channel]!)
  if (shard.campaign < 0) count(shard, BETWEEN)
  const { verdict } = plan.law
  if (verdictOf(cases, slot, verdict.overCap) === 1) count(shard, OVER_CAP)
  const callable = verdictOf(cases, slot, verdict.callable)
  if (callable === 0) count(shard, NOT_CALLABLE)
  else if (callable === 2) count(shard, AGE_UNSETTLED)
  tell(shard, man, 'summoned', callable)
  awaitService(shard, slot)
  expectBan(shard, slot, person, n)
  schedule(shard.appearanceQueue, slot, appearance - plan.from, Coming.date)
}
const slotFor = (shard: Shard, man: number): number =>
  shard.cases.slotOf[man]! < 0 ? open(shard, man, shard.state[man]!) : renew(shard, man)

/** What his last summons left behind ends. */
function renew(shard: Shard, man: number): number {
  const slot = shard.cases.slotOf[man]!
  dropBan(shard, slot)
  dropMeasures(shard, slot)
  cancel(shard.serviceQueue, slot)
  cancel(shard.borderQueue, slot)
  cancel(shard.penaltyQueue, slot)
  cancel(shard.raidQueue, slot)
  forgetSummons(shard.cases, slot)
  return slot
}
const COUNTED = [ELECTRONIC, LETTER, BY_HAND, MOSCOW] as const

/** A case for him. What birth alone decides was asked of the law once for every birthday. */
function open(shard: Shard, man: number, was: number): number {
  const { plan, cases } = shard
  const { law } = plan
  const cohort = plan.cohorts[cohortOf(shard, man)]!
  const birth = birthIn(shard, man, cohort)
  const slot = openCase(cases, man)
  const { events, statute } = cases
  const { birthEvents } = statute
  const rows = cohort.birthRows()
  for (let k = 0, row = birth * birthEvents.length, at = slot * statute.eventStride; k < birthEvents.length; k++)
    events[at + birthEvents[k]!] = rows[row + k]!
  setFlag(cases, slot, Flag.disposition, dispositionOf(shard, man))
  setFlag(cases, slot, Flag.ageMayEnd, cohort.plain ? 0 : 1)
  if (cohort.plain) setChoice(cases, slot, AGE_COLUMN, AGE_IS_KNOWN)
  standAs(shard, slot, man, was)
  setEvent(cases, slot, cases.statute.event.on, shard.today)
  ask(cases.statute, law.questions.person, cases, slot)
  return slot
}

/** What a man is, by the state in which the summons finds him: a wrong record summons men who are deferred, exempt or past it. */
function standAs(shard: Shard, slot: number, man: number, was: number): void {
  const { plan, cases, registerQueue } = shard
  const { choice, event } = cases.statute
  if (was === State.deferred) {
    const end = dueDay(registerQueue, man)
    setChoice(
      cases,
      slot,
      choice.deferral,
      firstDeferralIsHealth(shard, man) ? plan.values.healthDeferral : plan.values.studyDeferral,
    )
    setEvent(cases, slot, event.deferral_until, plan.from + (end === NOT_DUE ? plan.days : end))
  } else if (was === State.exempt) {
    setChoice(cases, slot, choice.fitness, plan.values.fitnessV)
    setDay(cases.statute, cases.events, slot, event.fitness_decided_on, plan.from)
  } else if (was === State.reserve) {
    setChoice(cases, slot, choice.in_reserve, plan.values.inReserve)
    setChoice(cases, slot, choice.service_done, plan.values.servedAsConscript)
  }
}

/** Electronic where the region has no paper any more, or by chance; Moscow's own register until it joined the federal one. */
function channelOf(shard: Shard, person: number, n: number): number {
  const { plan, t } = shard
  const chances = plan.chances.summons
  const rollout = plan.rollout[shard.region]!
  const w = word(plan.keys, person, purpose.channel, n)
  if (rollout.ownFrom <= t && t < rollout.ownUntil) return Channel.moscow
  if (rollout.electronicOnlyFrom <= t || (rollout.registerFrom <= t && isBelow(w, chances.electronic)))
    return Channel.electronic
  return isBelow(Math.imul(w, SECOND), chances.letter) ? Channel.letter : Channel.byHand
}

/** Purpose and appearance date. A call-up summons for which the law allows no day becomes a data check, or goes out all the same. */
function nameAppearance(shard: Shard, slot: number, person: number, n: number): Day {
  const { plan, cases, t, today } = shard
  const {
    law,
    chances: { summons: chances },
  } = plan
  const { choice, event } = cases.statute
  const w = word(plan.keys, person, purpose.appearanceDay, n)
  const kind = Math.imul(w, SECOND)
  let named = isBelow(kind, chances.dataCheckBelow) ? 0 : isBelow(kind, chances.commissionBelow) ? 2 : 1
  let lead = chances.leadShortest + pick(w, chances.leadDays)
  let allowed = law.inSeason[named * law.seasonDays + t + lead]!
  if (allowed === 0) {
    lead = leadInSeason(shard, named, w) ?? lead
    allowed = law.inSeason[named * law.seasonDays + t + lead]!
  }
  if (allowed === 0 && !isBelow(Math.imul(w, THIRD), chances.outOfSeason)) {
    named = 0
    allowed = law.inSeason[t + lead]!
  }
  count(shard, PURPOSES[named]!)
  if (allowed === 0) count(shard, OUT_OF_SEASON)
  else if (allowed === 2) count(shard, SEASON_UNSETTLED)
  setChoice(cases, slot, choice.purpose, plan.values.purposes[named]!)
  setDay(cases.statute, cases.events, slot, event.appearance_at, today + lead)
  return today + lead
}

/** One of the leads whose days the law does allow, each as likely; undefined where there is none. */
function leadInSeason({ plan, t }: Shard, named: number, w: number): number | undefined {
  const { leadShortest, leadDays } = plan.chances.summons
  const { inSeason, seasonDays } = plan.law
  const first = named * seasonDays + t + leadShortest
  let allowed = 0
  for (let k = 0; k < leadDays; k++) if (inSeason[first + k] !== 0) allowed++
  if (allowed === 0) return undefined
  let k = 0
  for (let skip = pick(Math.imul(w, FIFTH), allowed); inSeason[first + k] === 0 || skip-- > 0;) k++
  return leadShortest + k
}

/** What a man does when he knows that he is summoned; the same in every scenario. */
function dispositionOf(shard: Shard, man: number): number {
  const { plan } = shard
  const w = word(plan.keys, shard.firstPerson + man, purpose.disposition, 0)
  const { comesBelow, pressedBelow } = plan.chances.appearance
  return isBelow(w, comesBelow)
    ? Disposition.comes
    : isBelow(w, pressedBelow)
      ? Disposition.pressed
      : Disposition.avoids
}
