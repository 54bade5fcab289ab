/** Alternative civilian service: by when to apply, in time or late, what the application stops, how long the service is. */
import {
  all,
  any,
  dateInYear,
  is,
  monthsAfter,
  never,
  not,
  notAfter,
  on,
  plus,
  unsettled,
  value,
  when,
  within,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, pickRule, since, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'

const period = on(fact.period_started_on)
const applied = on(fact.acs_applied_on)
const noGround = is(fact.acs_ground, 'none')

/** Six months ahead: before 1 October of the year before for spring, before 1 April for autumn; that day itself is late. */
const sixMonthsAhead = when(
  within('the period is the spring one', period, [{ from: [1, 1], to: [6, 30] }]),
  plus(dateInYear(-1, fact.period_started_on, 10, 1), -1),
  plus(dateInYear(0, fact.period_started_on, 4, 1), -1),
)
const notHis: Exception<DayExpression> = {
  label: 'no ground for alternative service',
  when: noGround,
  then: never,
  cites: [cite('113-FZ', 'art. 2', 'medium'), cite('Constitution', 'art. 59 p. 3', 'medium')],
}
/** ACS-01: the last day on which an application for this period is in time. */
export const applyBy = dayRule('alternative-service/apply-by', {
  decidedBy: period,
  versions: [
    {
      since: since('2004-01-01'),
      cites: [cite('113-FZ', 'art. 11, text before 412-FZ', 'high', 'S47', 'S90')],
      value: sixMonthsAhead,
      unless: [notHis],
    },
    {
      since: since('2026-01-01'),
      cites: [cite('113-FZ', 'art. 11 as amended by 412-FZ', 'high', 'S46', 'S89')],
      value: sixMonthsAhead,
      unless: [notHis],
    },
  ],
})
const inTime = notAfter('applied in time for alternative service', applied, on(applyBy))
const restored = is(fact.acs_term_restored, 'yes')

/** ACS-01: an application in time is heard on the merits; a late one first needs good reasons for being late. */
export const applicationHeard = pickRule(
  'alternative-service/heard',
  ['no application', 'on the merits', 'reasons for lateness first'],
  'no application',
  {
    decidedBy: applied,
    versions: [
      {
        since: since('2004-01-01'),
        cites: [cite('113-FZ', 'art. 11, 12', 'high', 'S46', 'S89', 'S90')],
        value: when(any(inTime, restored), value('on the merits'), value('reasons for lateness first')),
        unless: [{ ...notHis, then: value('no application') }],
      },
    ],
  },
)

/** ACS-02: until the commission has decided on the application, a decision to call up should wait. */
export const callUpWaits = verdictRule('alternative-service/call-up-waits', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2004-01-01'),
      cites: [cite('113-FZ', 'art. 10-12', 'medium', 'S90', 'S46', 'S26')],
      value: all(
        not(noGround),
        notAfter('applied by the day asked', applied, on(fact.on)),
        not(notAfter('the application is decided by the day asked', on(fact.acs_decided_on), on(fact.on))),
        any(inTime, restored, unsettled('whether a late application makes the call-up wait')),
      ),
    },
  ],
})

/** From the decision on he serves there and is not called up. */
export const alternativeGranted = verdictRule('alternative-service/granted', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2004-01-01'),
      cites: [cite('113-FZ', 'art. 12', 'medium', 'S90')],
      value: all(
        is(fact.acs_decision, 'granted'),
        notAfter('granted by the day asked', on(fact.acs_decided_on), on(fact.on)),
      ),
    },
  ],
})
/** ACS-03: the last day of the service: 21 months, 18 in military bodies. */
export const alternativeUntil = dayRule('alternative-service/until', {
  decidedBy: on(fact.acs_started_on),
  versions: [
    {
      since: since('2008-01-01'),
      cites: [cite('113-FZ', 'art. 5', 'medium')],
      value: when(
        is(fact.acs_in_military_body, 'yes'),
        monthsAfter(18, fact.acs_started_on),
        monthsAfter(21, fact.acs_started_on),
      ),
    },
  ],
})
