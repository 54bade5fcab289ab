/** Dispatch: on working days within the law's windows, up to the office's share of the plan. */
import type { About } from '../about.ts'
import { eventDay, Flag, flag, setEvent, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { type Parameters } from '../parameter.ts'
import { dueSoFar } from '../pace.ts'
import { pickFromRoll } from '../kernel/roll.ts'
import { addDays, count, setState, State, type Shard } from '../shard.ts'
import { ask } from '../law/program.ts'
import { setDay } from '../law/statute.ts'
import { tell } from '../person/story.ts'
import { goBack } from './appearance.ts'
import { releasedByAge } from './register.ts'

export const parameters = {} satisfies Parameters

export const about: About = {
  purpose: 'Men called up are sent, up to the office’s share of the plan: an input, never a finding.',
  process: [
    'On working days within the law’s windows the plan’s share of the day is sent, in a fixed order.',
    'The law says whether the decision still lives; one that lapsed sends him back to the roll.',
    'Of a man sent wrongly the law says whether he could still complain or sue about the decision.',
  ],
  exact: ['Those called up are taken in a circle, as from the roll.'],
  reads: ['decisions', 'the plan', 'the windows'],
  writes: ['state'],
  counts: [
    'dispatch/sent',
    'dispatch/sent-wronged',
    'dispatch/wronged-in-term',
    'dispatch/wronged-days',
    'dispatch/lapsed',
  ],
  asks: ['decision', 'remedy', 'window'],
  draws: [],
  regional: ['the plan, shared out by men'],
  simpler: 'What an office falls short of it carries over within itself, to the end of the draft.',
}

const SENT = column('dispatch/sent')
const WRONGED = column('dispatch/sent-wronged')
const WRONGED_IN_TERM = column('dispatch/wronged-in-term')
const WRONGED_DAYS = column('dispatch/wronged-days')
const LAPSED = column('dispatch/lapsed')

export function dispatchDay(shard: Shard): void {
  const { plan, ready } = shard
  const { campaign } = shard
  if (campaign < 0 || ready.count === 0 || plan.isWorkingDay[shard.t] === 0 || plan.law.inDispatchWindow[shard.t] !== 1)
    return
  const due = dueSoFar(plan.sendingPaces[campaign]!, plan.offices[shard.office]!.planned[campaign]!, shard.t, 1000)
  while (shard.sent < due && ready.count > 0) send(shard, pickFromRoll(ready))
}

function send(shard: Shard, slot: number): void {
  if (releasedByAge(shard, slot)) return
  const { plan, cases, today } = shard
  const man = cases.man[slot]!
  setEvent(cases, slot, cases.statute.event.on, today)
  ask(cases.statute, plan.law.questions.decision, cases, slot)
  if (verdictOf(cases, slot, plan.law.verdict.decisionAlive) === 0) {
    count(shard, LAPSED)
    tell(shard, man, 'lapsed')
    return goBack(shard, man, State.open)
  }
  shard.sent++
  setEvent(cases, slot, cases.statute.event.dispatch_on, today)
  setState(shard, man, State.sent)
  count(shard, SENT)
  if (flag(cases, slot, Flag.wronged) === 1) sendWronged(shard, slot)
  tell(shard, man, 'sent', 1)
}

/** He stood before the commission: its decision was known to him on its day. */
function sendWronged(shard: Shard, slot: number): void {
  const { plan, cases, today } = shard
  const { statute } = cases
  const decided = eventDay(cases, slot, statute.event.callup_decision_on)
  count(shard, WRONGED)
  addDays(shard, WRONGED_DAYS, today - decided)
  setDay(statute, cases.events, slot, statute.event.decision_notified_on, decided)
  ask(statute, plan.law.questions.remedy, cases, slot)
  const { decisionComplaint, decisionSuit } = plan.law.verdict
  if (verdictOf(cases, slot, decisionComplaint) === 1 || verdictOf(cases, slot, decisionSuit) === 1)
    count(shard, WRONGED_IN_TERM)
}
