/** The foreign passport: the exit limit that follows a call-up decision, handing the passport over, refusal of a new one. */
import {
  all,
  any,
  before,
  happens,
  holds,
  is,
  never,
  monthsAfter,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  when,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT, SW_PASSPORT_DAYS } from '../readings.ts'
import { alternativeGranted } from './alternative-service.ts'
import { exitBanInForce } from './exit-ban.ts'

const law = cite('114-FZ', 'art. 15 p. 2, art. 18', 'high', 'S37', 'S66', 'S69', 'S305')
/**
 * Called up, or sent to alternative service, and not served yet. What a decision limits that nobody carried out in its year (DEC-04)
 * is in no text seen.
 */
export const decidedAndNotServed = (day: DayExpression, by: string, alternative: Condition): Condition =>
  all(
    any(
      all(
        notAfter(`decided to call up by ${by}`, on(fact.callup_decision_on), day),
        any(
          notAfter(`within a year of the decision by ${by}`, day, monthsAfter(12, fact.callup_decision_on)),
          is(fact.serving_now, 'yes'),
          notAfter(`sent to serve by ${by}`, on(fact.dispatch_on), day),
          happens('service ends at some time', on(fact.service_ended_on)),
          unsettled('whether a decision that was not carried out in its year limits exit'),
        ),
      ),
      alternative,
    ),
    before(`service not over by ${by}`, day, on(fact.service_ended_on)),
  )
const decided = decidedAndNotServed(on(fact.on), 'the day asked', holds(alternativeGranted))

/** Since then the base asks for the decision and the notice of it; of a decision that he was not told of nothing was seen. */
export const toldOrNot = (day: DayExpression, by: string): Condition =>
  any(
    notAfter(`told of the decision by ${by}`, on(fact.decision_notified_on), day),
    unsettled('whether a decision that he was not told of limits exit'),
  )
/** DEC-06: from the decision to call him up, or to send him to alternative service, until that service ends. */
export const exitLimited = verdictRule('passport/exit-limited', {
  decidedBy: on(fact.on),
  versions: [
    { since: since('1996-08-22'), cites: [cite('114-FZ', 'art. 15 p. 2', 'medium', 'S66', 'S326')], value: decided },
    { since: since('2023-12-11'), cites: [law], value: all(decided, toldOrNot(on(fact.on), 'the day asked')) },
  ],
})

/** DEC-06: within five days of the notice. A summons alone never asks for it. */
export const surrenderDue = dayRule('passport/surrender-due', {
  decidedBy: on(fact.decision_notified_on),
  versions: [
    {
      since: since('2023-12-11'),
      cites: [law, cite('exit law passport act', '', 'high', 'S66', 'S305')],
      value: reading(SW_PASSPORT_DAYS, {
        calendar: reading(SW_COUNT, {
          day_after_event: plus(on(fact.decision_notified_on), 5),
          event_day_is_day_1: plus(on(fact.decision_notified_on), 4),
        }),
        working: plus(on(fact.decision_notified_on), 5, 'working-days'),
      }),
      unless: [
        {
          label: 'no call-up decision',
          when: all(
            not(happens('decided to call up at some time', on(fact.callup_decision_on))),
            not(is(fact.acs_decision, 'granted')),
          ),
          then: never,
          cites: [cite('114-FZ', 'art. 15 p. 2', 'high', 'S116', 'S117')],
        },
        {
          label: 'no foreign passport',
          when: is(fact.has_foreign_passport, 'no'),
          then: never,
          cites: [cite('114-FZ', 'art. 18', 'high', 'S37')],
        },
      ],
    },
  ],
})
/** The first day on which a passport not handed over in time may be declared invalid. */
export const invalidFrom = dayRule('passport/invalid-from', {
  decidedBy: on(fact.decision_notified_on),
  versions: [
    {
      since: since('2023-12-11'),
      cites: [cite('114-FZ', 'art. 18', 'medium', 'S37', 'S66')],
      value: when(
        notAfter('the passport is handed over in time', on(fact.passport_handed_on), on(surrenderDue)),
        never,
        plus(on(surrenderDue), 1),
      ),
    },
  ],
})

/** Refusal of a new passport: by the exit limit; because of a summons in the register only reports and a draft were seen. */
export const issueRefused = verdictRule('passport/issue-refused', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1996-08-22'),
      cites: [cite('114-FZ', 'art. 15', 'medium', 'S326')],
      value: holds(exitLimited),
    },
    {
      since: since('2023-08-04'),
      cites: [cite('114-FZ', 'art. 15, 15.1', 'medium', 'S326', 'S309', 'S324')],
      value: any(
        holds(exitLimited),
        all(holds(exitBanInForce), unsettled('whether a passport is refused because of a summons in the register')),
      ),
    },
  ],
})
