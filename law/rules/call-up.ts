/** The commission's decision to call up, its life, and when a man may be dispatched. */
import {
  all,
  always,
  any,
  dateInYear,
  holds,
  is,
  monthsAfter,
  not,
  notAfter,
  on,
  unsettled,
  within,
  type DayExpression,
} from '../language/expression.ts'
import { cite, sinceBetween, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { dispatchSuspended } from './appeal.ts'
import { deferralInForce, deferralRight, deferredThen } from './deferral.ts'
import { alternativeGranted, callUpWaits } from './alternative-service.ts'
import { exemptionInForce, exemptionRight, barred } from './exemption.ts'
import { liabilityAge, liabilityStanding, liabilityUntil } from './liability.ts'
import { AUTUMN, decreeOf2026, inWindow, lateIn2022, SPRING, SPRING_AND_AUTUMN, yearRound } from './draft-windows.ts'

/** DEC-01, DEC-02: when in the year the commission may decide: until 2025 in a campaign, since 2026 all year by the year's decree. */
export const callUpInSeason = verdictRule('call-up/in-season', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 25, text before 412-FZ', 'high', 'S20', 'S107')],
      value: within('decided in a campaign', on(fact.on), SPRING_AND_AUTUMN),
      unless: [lateIn2022('decided', on(fact.on), any())],
    },
    {
      since: since('2026-01-01'),
      cites: [yearRound, decreeOf2026],
      value: always,
    },
    {
      since: since('2027-01-01'),
      cites: [cite('53-FZ', 'art. 25, 26, 28 as amended by 412-FZ', 'medium', 'S19', 'S20')],
      value: unsettled('no yearly decree for days from 2027 was seen'),
    },
  ],
})

/** Whether the commission may call him up on the day asked: liable, fit (A or B), in season, and with no ground against. */
export const callUpLawful = verdictRule('call-up/lawful', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 28', 'high', 'S52', 'S53', 'S24')],
      value: all(holds(liabilityStanding), holds(liabilityAge), is(fact.fitness, 'A', 'B'), holds(callUpInSeason)),
      unless: [
        {
          label: 'exempt',
          when: any(holds(exemptionInForce), holds(exemptionRight)),
          then: any(),
          cites: [cite('53-FZ', 'art. 23', 'high', 'S41')],
        },
        barred,
        {
          label: 'alternative service applied for or granted',
          when: any(holds(callUpWaits), holds(alternativeGranted)),
          then: any(),
          cites: [cite('113-FZ', 'art. 10-12', 'medium', 'S90', 'S46')],
        },
        {
          label: 'deferred, or with a right to it',
          when: any(holds(deferralInForce), holds(deferralRight)),
          then: any(),
          cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
        },
      ],
    },
  ],
})

/** DEC-02, DEC-03, DEF-19: dispatch only in the two windows of the year, for three groups in a narrower one. */
export const dispatchInWindow = verdictRule('dispatch/in-window', {
  decidedBy: on(fact.dispatch_on),
  versions: [inWindow('dispatched', on(fact.dispatch_on))],
})

/** DEC-04: a decision not carried out lives one year; before that act it ended with its campaign. */
const alive = <const I extends string>(id: I, day: DayExpression, by: string) => {
  const inLife = all(
    notAfter(`decided by ${by}`, on(fact.callup_decision_on), day),
    notAfter(`within a year of the decision on ${by}`, day, monthsAfter(12, fact.callup_decision_on)),
  )
  const inItsCampaign = any(
    all(
      within('decided in spring', on(fact.callup_decision_on), SPRING),
      notAfter(`in the same spring by ${by}`, day, dateInYear(0, fact.callup_decision_on, 7, 15)),
    ),
    all(
      within('decided in autumn', on(fact.callup_decision_on), AUTUMN),
      notAfter(`in the same autumn by ${by}`, day, dateInYear(0, fact.callup_decision_on, 12, 31)),
    ),
  )
  return verdictRule(id, {
    decidedBy: on(fact.callup_decision_on),
    versions: [
      {
        since: since('1998-03-28'),
        cites: [cite('53-FZ', 'art. 28, text before the amendment of 2025', 'medium', 'S18', 'S48')],
        value: all(
          inLife,
          any(inItsCampaign, unsettled('how long a decision lived that was not carried out in its campaign')),
        ),
      },
      {
        since: since('2025-08-26'),
        cites: [cite('53-FZ', 'art. 28, amendment of 2025', 'high', 'S18', 'S48', 'S73', 'S174')],
        value: inLife,
      },
    ],
  })
}
export const decisionAlive = alive('call-up/decision-alive', on(fact.on), 'the day asked')
export const decisionAliveAtDispatch = alive('dispatch/decision-alive', on(fact.dispatch_on), 'the dispatch day')

/** DEC-04: a decision that lives on is to be cancelled when health got worse or a ground for deferral or exemption arose. */
export const decisionToCancel = verdictRule('call-up/decision-to-cancel', {
  decidedBy: on(fact.callup_decision_on),
  versions: [
    {
      since: since('2025-08-26'),
      cites: [cite('53-FZ', 'art. 28, amendment of 2025', 'high', 'S18', 'S48', 'S174')],
      value: is(fact.ground_after_decision, 'yes'),
    },
  ],
})

const dispatched = on(fact.dispatch_on)
const inOrder = all(holds(decisionAliveAtDispatch), holds(dispatchInWindow))
const alternative = 'alternative service applied for or granted'
const applicationDecided = notAfter(
  'the application is decided by the dispatch day',
  on(fact.acs_decided_on),
  dispatched,
)
const sentToAlternative = all(is(fact.acs_decision, 'granted'), applicationDecided)
const exemptByDispatch = all(
  is(fact.fitness, 'V', 'D'),
  notAfter('fitness decided by the dispatch day', on(fact.fitness_decided_on), dispatched),
)
const deferredAtDispatch = deferredThen(dispatched, 'the dispatch day')
/** EXE-01, EXE-02, DEF-01: what the commission has decided on him by then, and a deferral that still runs. */
export const freedByDispatch = verdictRule('dispatch/freed', {
  decidedBy: dispatched,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 23, text before 2014', 'low'), cite('53-FZ', 'art. 24', 'high', 'S40')],
      value: any(all(exemptByDispatch, unsettled('exemption before 2014')), deferredAtDispatch),
    },
    {
      since: since('2014-01-01'),
      cites: [cite('53-FZ', 'art. 23, 24', 'high', 'S41', 'S79', 'S40')],
      value: any(exemptByDispatch, deferredAtDispatch),
    },
  ],
})
/** DEC-03, DEC-04, DEC-07: a living decision, in a window, not suspended by a suit, of a man who can still be called up. */
export const dispatchLawful = verdictRule('dispatch/lawful', {
  decidedBy: dispatched,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 25, 28', 'high', 'S20', 'S49', 'S18')],
      value: inOrder,
      unless: [
        {
          label: 'suspended while a court decides',
          when: holds(dispatchSuspended),
          then: any(),
          over: [alternative],
          cites: [cite('53-FZ', 'art. 29 p. 4', 'high', 'S25', 'S118', 'S177')],
        },
        {
          label: 'a ground arose after the decision',
          when: holds(decisionToCancel),
          then: any(),
          over: [alternative],
          cites: [cite('53-FZ', 'art. 28, amendment of 2025', 'high', 'S18', 'S48')],
        },
        {
          label: 'exempt or deferred on the day of dispatch',
          when: holds(freedByDispatch),
          then: any(),
          over: [alternative],
          cites: [cite('53-FZ', 'art. 23, 24', 'high', 'S41', 'S79', 'S40')],
        },
        {
          label: 'past call-up age on the day of dispatch',
          when: notAfter('past call-up age on the day of dispatch', on(liabilityUntil), dispatched),
          then: any(),
          over: [alternative],
          cites: [cite('53-FZ', 'art. 22 p. 1(a)', 'high', 'S65', 'S76')],
        },
        {
          // ACS-02: until it is decided a call-up should wait; whether that stops a dispatch is disputed.
          label: alternative,
          when: any(
            sentToAlternative,
            all(
              notAfter('applied by the dispatch day', on(fact.acs_applied_on), dispatched),
              not(applicationDecided),
              not(is(fact.acs_ground, 'none')),
            ),
          ),
          then: all(
            not(sentToAlternative),
            inOrder,
            unsettled('whether an open application for alternative service stops a dispatch'),
          ),
          cites: [cite('113-FZ', 'art. 10-12', 'medium', 'S90', 'S46', 'S26')],
        },
        { ...barred, over: [alternative] },
      ],
    },
  ],
})

/** DEC-05: a decision in his favour needs no presence; one to call up does. */
export const favourWithoutPresence = verdictRule('call-up/favour-without-presence', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: sinceBetween('2025-11-04', '2026-01-01'),
      cites: [cite('53-FZ', 'art. 28 as amended by 412-FZ', 'high', 'S52', 'S53', 'S24')],
      value: always,
      unless: [
        {
          label: 'no ground for a decision in his favour',
          when: not(any(holds(deferralRight), holds(exemptionInForce), holds(exemptionRight))),
          then: any(),
          cites: [cite('53-FZ', 'art. 28', 'high', 'S52')],
        },
      ],
    },
  ],
})
