/** Penalties: fines for not coming, and the few criminal cases. */
import type { About } from '../about.ts'
import { choiceOf, eventDay, flag, Flag, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { nextOf, NOBODY, schedule, takeDay } from '../kernel/queue.ts'
import { isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { count, State, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { tell } from '../person/story.ts'
import { press } from './appearance.ts'
import { learn } from './service.ts'

export const parameters = {
  finedUnserved: share(
    0,
    0.05,
    0.2,
    'assumed',
    'of the fines given to men served, so many as a share are also given to men never served',
  ),
  fined: share(
    0.03,
    0.08,
    0.2,
    'assumed: cases are counted (11,500 to 15,400 a campaign, 2012 and 2016), missed dates are not',
    'of missed appearance dates that are fined',
  ),
  fineDays: days(10, 30, 60, 'assumed', 'mean days until the fine'),
  criminal: share(
    0.12,
    0.3,
    0.7,
    'assumed: 934 criminal cases in 2021, some 27,000 administrative ones a year in 2012 and 2016; who of them avoided is not counted',
    'of fines of men who knew and avoided the summons that become a criminal case',
  ),
  criminalUnlawful: share(
    0,
    0.1,
    0.5,
    'assumed',
    'of such cases in which the law is sure that there is no crime that are opened all the same',
  ),
} satisfies Parameters

export const about: About = {
  purpose: 'Fines for not coming, and the few criminal cases.',
  process: [
    'Some missed dates are fined after a while; the law says whether the fine is due.',
    'Some fines of men who knew of the summons and avoided it become a criminal case; where the law says that it is no crime, few.',
    'A fine tells him of the summons and presses him.',
  ],
  exact: [
    'Days until the fine are counted from the next day; who has come since is fined all the same, unless another summons has gone out by then.',
    'Who goes back on the roll at once is not fined.',
    'Whether he knew and avoided it is settled on the missed date.',
  ],
  reads: ['missed date', 'service'],
  writes: ['what he knows'],
  counts: [
    'penalty/fines',
    'penalty/fines-unlawful',
    'penalty/criminal',
    'penalty/criminal-unlawful',
    'penalty/criminal-unsettled',
  ],
  asks: ['penalty'],
  draws: ['fine', 'crime'],
  regional: [],
  simpler: 'A case ends with its opening; fines and cases are chances, whatever courts and police can take on.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  fined: threshold(v.fined),
  finedUnserved: threshold(v.fined * v.finedUnserved),
  fineDays: 2 * Math.round(v.fineDays) + 1,
  criminalOfAvoiding: threshold(v.criminal),
  criminalUnlawful: threshold(v.criminalUnlawful),
})

const FINES = column('penalty/fines')
const FINES_UNLAWFUL = column('penalty/fines-unlawful')
const CRIMINAL = column('penalty/criminal')
const CRIMINAL_UNLAWFUL = column('penalty/criminal-unlawful')
const CRIMINAL_UNSETTLED = column('penalty/criminal-unsettled')

export function expectPenalty(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const { fined, finedUnserved, fineDays } = plan.chances.penalties
  const served = eventDay(cases, slot, plan.law.day.service) <= shard.today
  const w = word(plan.keys, shard.firstPerson + cases.man[slot]!, purpose.fine, flag(cases, slot, Flag.summonses) - 1)
  if (isBelow(w, served ? fined : finedUnserved))
    schedule(shard.penaltyQueue, slot, shard.t + 1 + pick(Math.imul(w, SECOND), fineDays), 0)
}

/** Each missed summons is an offence of its own. */
export function penaltiesDay(shard: Shard): void {
  const { plan, cases, penaltyQueue } = shard
  for (let slot = takeDay(penaltyQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(penaltyQueue, slot)
    const man = cases.man[slot]!
    ask(cases.statute, plan.law.questions.penalty, cases, slot)
    const lawful = verdictOf(cases, slot, plan.law.verdict.fine) === plan.values.noFine ? 0 : 1
    count(shard, FINES)
    if (lawful === 0) count(shard, FINES_UNLAWFUL)
    tell(shard, man, 'fined', lawful)
    prosecute(shard, slot)
    if (shard.state[man] !== State.missed) continue
    learn(shard, slot)
    press(shard, slot)
  }
}

/** A case against one who knew and avoided it. */
function prosecute(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const man = cases.man[slot]!
  const { criminalOfAvoiding, criminalUnlawful } = plan.chances.penalties
  if (choiceOf(cases, slot, cases.statute.choice.intent_to_evade) !== plan.values.intentAlleged) return
  const w = word(plan.keys, shard.firstPerson + man, purpose.crime, flag(cases, slot, Flag.summonses) - 1)
  if (!isBelow(w, criminalOfAvoiding)) return
  const evasion = verdictOf(cases, slot, plan.law.verdict.evasion)
  if (evasion === 0 && !isBelow(Math.imul(w, SECOND), criminalUnlawful)) return
  count(shard, CRIMINAL)
  if (evasion === 0) count(shard, CRIMINAL_UNLAWFUL)
  else if (evasion === 2) count(shard, CRIMINAL_UNSETTLED)
  tell(shard, man, 'criminal-case', evasion)
}
