/** Terms of remedies: from which day each runs, to which day, and whether it is open on the day asked. What each does: ../remedies.ts. */
import {
  all,
  any,
  before,
  happens,
  is,
  monthsAfter,
  never,
  notAfter,
  on,
  plus,
  reading,
  unsettledDay,
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule, type Cite } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COMPLAINT_FIRST, SW_COUNT, SW_WORKDAY } from '../readings.ts'
import { applyBy } from './alternative-service.ts'

const courtTerm = cite('KAS', 'art. 219 p. 1', 'high', 'S304', 'S03')
const counting = cite('KAS', 'art. 92, 93', 'high', 'S320')
/** A last day that is a day off moves on by the court code; whether that holds of the term to sue is SW-WORKDAY. */
const rolling = (day: DayExpression): DayExpression =>
  reading(SW_WORKDAY, { no_roll: day, roll: plus(day, 0, 'next-working-day') })

// ---------------------------------------------------------------- against the commission's decision

/** To the commission of the region. Three months stand in the text before 2023; the text since then was not seen. */
export const decisionComplaintBy = dayRule('remedy/decision-complaint-by', {
  decidedBy: on(fact.callup_decision_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 28 p. 7', 'medium', 'S302')],
      value: monthsAfter(3, fact.callup_decision_on),
    },
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 28', 'low', 'S302', 'S301')],
      value: monthsAfter(3, fact.callup_decision_on),
    },
  ],
})
const fromNotice = rolling(monthsAfter(3, fact.decision_notified_on))
/** MEA-12, DEC-07: three months from the day on which he learned of the decision, or of the refusal of his complaint. */
export const decisionSuitBy = dayRule('remedy/decision-suit-by', {
  decidedBy: on(fact.decision_notified_on),
  versions: [
    { since: since('2015-09-15'), cites: [courtTerm, counting], value: fromNotice },
    {
      since: since('2023-04-14'),
      cites: [courtTerm, counting, cite('53-FZ', 'art. 28, 29 as amended in 2023', 'low', 'S301')],
      value: reading(SW_COMPLAINT_FIRST, {
        not_needed: fromNotice,
        needed: rolling(monthsAfter(3, fact.complaint_refused_on)),
      }),
    },
  ],
})

// ---------------------------------------------------------------- against a ban or measures, a fine; complaints

/** MEA-12. */
export const banSuitBy = dayRule('remedy/ban-suit-by', {
  decidedBy: on(fact.ban_learned_on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [courtTerm, counting, cite('53-FZ', 'art. 7.1', 'medium', 'S03')],
      value: rolling(monthsAfter(3, fact.ban_learned_on)),
    },
  ],
})
/** Ten days from the day on which he got the ruling. */
export const fineComplaintBy = dayRule('remedy/fine-complaint-by', {
  decidedBy: on(fact.fine_ruling_received_on),
  versions: [
    {
      since: since('2002-07-01'),
      cites: [cite('KoAP', 'art. 30.3', 'medium', 'S318')],
      value: reading(SW_COUNT, {
        day_after_event: rolling(plus(on(fact.fine_ruling_received_on), 10)),
        event_day_is_day_1: rolling(plus(on(fact.fine_ruling_received_on), 9)),
      }),
    },
  ],
})
const thirty = plus(on(fact.complaint_registered_on), 30)
/** By when a complaint out of court is to be answered. */
export const complaintAnswerBy = dayRule('remedy/complaint-answer-by', {
  decidedBy: on(fact.complaint_registered_on),
  versions: [
    {
      since: sinceBetween('2006-05-02', '2006-12-31'),
      cites: [cite('59-FZ', 'art. 12 p. 1', 'high', 'S319')],
      value: when(
        is(fact.complaint_to, 'regional_commission'),
        unsettledDay(
          'whether the regional commission has fifteen or thirty days',
          plus(on(fact.complaint_registered_on), 15),
          thirty,
        ),
        thirty,
      ),
      unless: [
        {
          label: 'no complaint',
          when: is(fact.complaint_to, 'none'),
          then: never,
          cites: [cite('59-FZ', 'art. 12 p. 1', 'high', 'S319')],
        },
      ],
    },
  ],
})

// ---------------------------------------------------------------- what is open on the day asked

// Of a day before the first text of the term there is no term, and so no end of it.
const notOver = (what: string, ends: DayExpression) => [
  happens(`${what}: there is a term`, ends),
  notAfter(`${what}: the term is not over`, on(fact.on), ends),
]
const inTerm = (what: string, begins: DayExpression, ends: DayExpression) =>
  all(notAfter(`${what}: open by the day asked`, begins, on(fact.on)), ...notOver(what, ends))
const open = <const I extends string>(
  id: I,
  from: string,
  what: string,
  begins: DayExpression,
  ends: DayExpression,
  ...cites: Cite[]
) =>
  verdictRule(id, {
    decidedBy: on(fact.on),
    versions: [{ since: since(from), cites, value: inTerm(what, begins, ends) }],
  })
export const decisionComplaintOpen = open(
  'remedy/decision-complaint-open',
  '1998-03-28',
  'complaint about the decision',
  on(fact.callup_decision_on),
  on(decisionComplaintBy),
  cite('53-FZ', 'art. 28 p. 7', 'medium', 'S302', 'S301'),
)
export const banSuitOpen = open(
  'remedy/ban-suit-open',
  '2023-04-14',
  'suit about a ban or measures',
  on(fact.ban_learned_on),
  on(banSuitBy),
  courtTerm,
)
export const fineComplaintOpen = open(
  'remedy/fine-complaint-open',
  '2002-07-01',
  'complaint about a fine',
  on(fact.fine_ruling_received_on),
  on(fineComplaintBy),
  cite('KoAP', 'art. 30.1, 30.3', 'medium', 'S318', 'S328'),
)
const suitInTerm = inTerm('suit about the decision', on(fact.decision_notified_on), on(decisionSuitBy))
export const decisionSuitOpen = verdictRule('remedy/decision-suit-open', {
  decidedBy: on(fact.on),
  versions: [
    { since: since('2015-09-15'), cites: [courtTerm], value: suitInTerm },
    {
      since: since('2023-04-14'),
      cites: [courtTerm, cite('53-FZ', 'art. 28, 29 as amended in 2023', 'low', 'S301')],
      value: all(
        suitInTerm,
        reading(SW_COMPLAINT_FIRST, {
          not_needed: all(),
          needed: notAfter('the complaint is refused by the day asked', on(fact.complaint_refused_on), on(fact.on)),
        }),
      ),
    },
  ],
})

/** While a suit is before the court; with a new suit it is open as long as that is. */
export const interimOpen = verdictRule('remedy/interim-open', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2015-09-15'),
      cites: [cite('KAS', 'art. 85, 223', 'high', 'S315', 'S25', 'S119')],
      value: all(
        notAfter('a suit is filed by the day asked', on(fact.suit_filed_on), on(fact.on)),
        before('the suit is not decided on the day asked', on(fact.on), on(fact.final_judgment_on)),
      ),
    },
  ],
})
/** ACS-01: an application is in time up to the last day before the six months. */
export const alternativeInTime = verdictRule('remedy/alternative-in-time', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2004-01-01'),
      cites: [cite('113-FZ', 'art. 11', 'high', 'S46', 'S47', 'S90')],
      value: all(...notOver('alternative service', on(applyBy))),
    },
  ],
})
export const alternativeLate = verdictRule('remedy/alternative-late', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2004-01-01'),
      cites: [cite('113-FZ', 'art. 11, 12', 'high', 'S46', 'S89', 'S90')],
      value: before('alternative service: the term is over', on(applyBy), on(fact.on)),
    },
  ],
})
/** A missed term to sue can be restored if the court finds the reasons valid. */
export const restoringOpen = verdictRule('remedy/restoring-open', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2015-09-15'),
      cites: [cite('KAS', 'art. 95', 'high', 'S303')],
      value: any(
        before('the term to sue about the decision is over', on(decisionSuitBy), on(fact.on)),
        before('the term to sue about a ban or measures is over', on(banSuitBy), on(fact.on)),
      ),
    },
  ],
})
/** A missed term to complain about a fine can be restored by whoever decides on the complaint, if he is asked. */
export const restoringFineOpen = verdictRule('remedy/restoring-fine-open', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2002-07-01'),
      cites: [cite('KoAP', 'art. 30.3 p. 2', 'high', 'S318')],
      value: before('the term to complain about a fine is over', on(fineComplaintBy), on(fact.on)),
    },
  ],
})
