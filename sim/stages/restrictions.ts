/** The measures that follow twenty days of not coming: laid, in part or not, and what they stop. */
import type { About } from '../about.ts'
import { NEVER, UNKNOWN } from '@draftlight/law'
import { addOne, choiceOf, eventDay, Flag, flag, setFlag } from '../cases.ts'
import { gapDays, meanDaysOf } from '../kernel/gaps.ts'
import { column } from '../indicators.ts'
import { days, perYear, share, type Parameters, type Values } from '../parameter.ts'
import { cancel, dueDay, nextOf, NOBODY, NOT_DUE, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { isBelow, pick, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import { count, State, uncount, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { ask } from '../law/program.ts'
import { press } from './appearance.ts'
import { isActedOnWithoutLaw } from './exit-ban.ts'
import { learn } from './service.ts'

export const parameters = {
  laid: share(0.1, 0.4, 0.9, 'assumed: packages seen in five regions by March 2026', 'of measures due that are laid'),
  daysWhereLawIsOpen: days(
    20,
    20,
    27,
    'funnel: restrictions_after_no_show_days',
    'days after the appearance date on which the register acts where the law is silent or open',
  ),
  noticed: share(0.2, 0.5, 0.8, 'assumed', 'of men laid under measures who read the notice of it'),
  liftLag: days(
    1,
    5,
    30,
    'law base MEA-09: within a day, 5 to 30 days claimed',
    'mean days from the end by law to lifting',
  ),
  licence: share(0.45, 0.6, 0.7, 'funnel: driving_licence_share_men_18_29', 'of men who hold a driving licence'),
  vehicle: perYear(0.08, 0.15, 0.25, 'assumed', 'vehicle registrations of a man'),
  property: perYear(
    0.02,
    0.04,
    0.08,
    'funnel: real_estate_deal_share_per_year_men_18_29',
    'property registrations of a man',
  ),
  business: perYear(0.02, 0.04, 0.08, 'assumed', 'registrations of a man as sole proprietor or self-employed'),
  loan: perYear(
    0.2,
    0.4,
    0.8,
    'assumed: as many in a year as say that they have one to repay (funnel: has_loan_share_age_18_24, has_loan_share_age_25_34)',
    'loans sought by a man',
  ),
  loanLinked: share(
    0,
    0.1,
    0.6,
    'assumed: loans were absent from the first packages seen',
    'of loans that a lender refuses for it',
  ),
} satisfies Parameters

export const about: About = {
  purpose: 'The measures that follow twenty days of not coming, and what they stop.',
  process: [
    'The law says from which day measures stand; where it is open the register acts on its own day.',
    'Laid or not, by the register: only where the summons stands in it; where the law gives none or is open, only if the register acts there as it does with bans. A notice of it may be read.',
    'Dealings follow a plan of each man’s own; those that the measures stop press him and tell him.',
    'When he has come the law says when they end; practice, when they are lifted.',
  ],
  reads: ['missed date', 'the plan of dealings'],
  writes: ['measures in law, measures laid', 'what he knows'],
  counts: [
    'measures/lawful',
    'measures/done',
    'measures/done-unknowing',
    'measures/began',
    'measures/began-unlawful',
    'measures/began-unsettled',
    'measures/lifted',
    'measures/blocked-driving',
    'measures/blocked-vehicle',
    'measures/blocked-property',
    'measures/blocked-business',
    'measures/blocked-loan',
  ],
  asks: ['missed', 'ended'],
  draws: ['measures', 'attempts'],
  regional: [],
  simpler: 'What a region may add is not drawn: no such list was seen.',
}

export const chancesOf = (v: Values<typeof parameters>) => {
  const all = v.vehicle + v.property + v.business + v.loan
  const part = (x: number): number => threshold(all > 0 ? Math.min(1, x / all) : 0)
  return {
    laid: threshold(v.laid),
    openDays: Math.round(v.daysWhereLawIsOpen),
    noticed: threshold(v.noticed),
    liftDays: 2 * Math.round(v.liftLag) + 1,
    licence: threshold(v.licence),
    meanDays: meanDaysOf(all),
    vehicleBelow: part(v.vehicle),
    propertyBelow: part(v.vehicle + v.property),
    businessBelow: part(v.vehicle + v.property + v.business),
    loanLinked: threshold(v.loanLinked),
  }
}

const Measures = Object.freeze({ begin: 0, end: 1, areLifted: 2 })

const LAWFUL = column('measures/lawful')
const DONE = column('measures/done')
const DONE_UNKNOWING = column('measures/done-unknowing')
const BEGAN = column('measures/began')
const UNLAWFUL = column('measures/began-unlawful')
const UNSETTLED = column('measures/began-unsettled')
const LIFTED = column('measures/lifted')
const DRIVING = column('measures/blocked-driving')
const VEHICLE = column('measures/blocked-vehicle')
const PROPERTY = column('measures/blocked-property')
const BUSINESS = column('measures/blocked-business')
const LOAN = column('measures/blocked-loan')

/** The appearance date is missed: the law says from when measures stand; where it is open the register acts on its own day. */
export function expectMeasures(shard: Shard, slot: number): void {
  const { plan, cases, t } = shard
  const from = eventDay(cases, slot, plan.law.day.measuresFrom)
  const lawful = from === UNKNOWN ? 2 : from === NEVER ? 0 : 1
  if (lawful !== 1 && !isPlaced(shard, slot)) return
  setFlag(cases, slot, Flag.expectedMeasures, lawful)
  schedule(
    shard.measuresQueue,
    slot,
    lawful === 1 ? Math.max(t, from - plan.from) : t + plan.chances.restrictions.openDays + 1,
    Measures.begin,
  )
}
const isPlaced = ({ plan, cases }: Shard, slot: number): boolean =>
  choiceOf(cases, slot, cases.statute.choice.register) === plan.values.federalRegister

export function restrictionsDay(shard: Shard): void {
  const { measuresQueue, dealQueue } = shard
  for (let slot = takeDay(measuresQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(measuresQueue, slot)
    const what = whatOf(measuresQueue, slot)
    if (what === Measures.begin) begin(shard, slot)
    else if (what === Measures.end) end(shard, slot)
    else lift(shard, slot)
  }
  for (let slot = takeDay(dealQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(dealQueue, slot)
    deal(shard, slot)
  }
}

function begin(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const man = cases.man[slot]!
  if (shard.state[man] !== State.missed) return
  const lawful = flag(cases, slot, Flag.expectedMeasures)
  setFlag(cases, slot, Flag.lawfulMeasures, lawful)
  if (lawful === 1) {
    count(shard, LAWFUL)
    tell(shard, man, 'measures-began', 1)
    awaitEnd(shard, slot)
  }
  const w = word(plan.keys, shard.firstPerson + man, purpose.measures, flag(cases, slot, Flag.summonses) - 1)
  const { laid, noticed, licence } = plan.chances.restrictions
  if (!isPlaced(shard, slot) || !isBelow(w, laid) || (lawful !== 1 && !isActedOnWithoutLaw(shard, slot))) return
  setFlag(cases, slot, Flag.restricted, 1)
  count(shard, DONE)
  count(shard, BEGAN)
  if (lawful === 0) count(shard, UNLAWFUL)
  else if (lawful === 2) count(shard, UNSETTLED)
  if (flag(cases, slot, Flag.knows) === 0) count(shard, DONE_UNKNOWING)
  if (isBelow(word(plan.keys, shard.firstPerson + man, purpose.attempts, 0), licence)) count(shard, DRIVING)
  tell(shard, man, 'measures-done', lawful)
  if (isBelow(Math.imul(w, SECOND), noticed)) learn(shard, slot)
  press(shard, slot)
  awaitDeal(shard, slot)
}

/** Measures may end without him, as a ban may. */
function awaitEnd(shard: Shard, slot: number): void {
  const { plan, cases, t } = shard
  if (flag(cases, slot, Flag.ageMayEnd) === 0 && !plan.law.bansExpire) return
  ask(cases.statute, plan.law.questions.ended, cases, slot)
  const until = eventDay(cases, slot, plan.law.day.measuresUntil)
  if (until < UNKNOWN) schedule(shard.measuresQueue, slot, Math.max(t + 1, until - plan.from), Measures.end)
}

function awaitDeal(shard: Shard, slot: number): void {
  const { plan, cases, dealQueue } = shard
  if (dueDay(dealQueue, slot) !== NOT_DUE) return
  const w = word(plan.keys, shard.firstPerson + cases.man[slot]!, purpose.attempts, 1 + addOne(cases, slot, Flag.deals))
  schedule(dealQueue, slot, shard.t + gapDays(plan.gaps, w, plan.chances.restrictions.meanDays), 0)
}

/** A deal that the measures stop, if it is of a kind that is really refused. */
function deal(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  if (flag(cases, slot, Flag.restricted) === 0) return
  const man = cases.man[slot]!
  const chances = plan.chances.restrictions
  const w = Math.imul(word(plan.keys, shard.firstPerson + man, purpose.attempts, flag(cases, slot, Flag.deals)), SECOND)
  const isLoan = !isBelow(w, chances.businessBelow)
  if (!isLoan || isBelow(Math.imul(w, THIRD), chances.loanLinked)) {
    count(
      shard,
      isLoan
        ? LOAN
        : isBelow(w, chances.vehicleBelow)
          ? VEHICLE
          : isBelow(w, chances.propertyBelow)
            ? PROPERTY
            : BUSINESS,
    )
    tell(shard, man, 'deal-refused', flag(cases, slot, Flag.lawfulMeasures))
    // pressed he is since they were laid
    learn(shard, slot)
  }
  awaitDeal(shard, slot)
}

/** He has come: the law says when measures end. Those not yet begun never do. */
export function endMeasures(shard: Shard, slot: number): void {
  const { plan, cases, measuresQueue } = shard
  cancel(measuresQueue, slot)
  if (flag(cases, slot, Flag.lawfulMeasures) === 0 && flag(cases, slot, Flag.restricted) === 0) return
  const until = eventDay(cases, slot, plan.law.day.measuresUntil)
  schedule(measuresQueue, slot, Math.max(shard.t + 1, until < UNKNOWN ? until - plan.from : 0), Measures.end)
}

function end(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  if (flag(cases, slot, Flag.lawfulMeasures) === 1) {
    uncount(shard, LAWFUL)
    tell(shard, cases.man[slot]!, 'measures-ended', 1)
  }
  setFlag(cases, slot, Flag.lawfulMeasures, 0)
  if (flag(cases, slot, Flag.restricted) === 0) return
  const w = word(
    plan.keys,
    shard.firstPerson + cases.man[slot]!,
    purpose.measures,
    flag(cases, slot, Flag.summonses) - 1,
  )
  const lag = pick(Math.imul(w, THIRD), plan.chances.restrictions.liftDays)
  if (lag === 0) lift(shard, slot)
  // Of a man who has not come they stay laid: the register is not corrected by age alone.
  else if (eventDay(cases, slot, cases.statute.event.appeared_at) <= shard.today)
    schedule(shard.measuresQueue, slot, shard.t + lag, Measures.areLifted)
}

function lift(shard: Shard, slot: number): void {
  const { cases } = shard
  setFlag(cases, slot, Flag.restricted, 0)
  uncount(shard, DONE)
  if (flag(cases, slot, Flag.knows) === 0) uncount(shard, DONE_UNKNOWING)
  count(shard, LIFTED)
  cancel(shard.dealQueue, slot)
}

/** Another summons goes out: what was left of the last one's measures ends with it. */
export function dropMeasures(shard: Shard, slot: number): void {
  const { cases } = shard
  cancel(shard.measuresQueue, slot)
  if (flag(cases, slot, Flag.lawfulMeasures) === 1) uncount(shard, LAWFUL)
  setFlag(cases, slot, Flag.lawfulMeasures, 0)
  if (flag(cases, slot, Flag.restricted) === 1) lift(shard, slot)
}
