/** The measures that follow twenty calendar days of not appearing: when they begin and end, and what they are. */
import {
  all,
  before,
  happens,
  holds,
  lastOf,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule, type Cite } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT, SW_TWENTY } from '../readings.ts'
import { excused, servedTooLate } from './appearance.ts'
import { deferredWhenSent } from './deferral.ts'
import { exitBanUntil, otherwiseEnded, pastAge, standsOn, subject } from './exit-ban.ts'
import { liabilityFrom } from './liability.ts'
import { serviceOn } from './service.ts'
import { placedOn, sentOn } from './summons.ts'

const statute = cite('53-FZ', 'art. 7.1 p. 4', 'high', 'S161', 'S169', 'S08', 'S16')

/** The event from which the twenty days run. SW-TWENTY. */
export const twentyRunFrom = dayRule('measures/twenty-run-from', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute],
      value: reading(SW_TWENTY, {
        appearance_date: on(fact.appearance_at),
        deemed_service: on(serviceOn),
        placement: on(placedOn),
      }),
    },
  ],
})
/** The last of the twenty days; it is a full day. */
export const lastDayOfTwenty = dayRule('measures/last-day-of-twenty', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute],
      value: reading(SW_COUNT, {
        day_after_event: plus(on(twentyRunFrom), 20),
        event_day_is_day_1: plus(on(twentyRunFrom), 19),
      }),
    },
  ],
})

/** MEA-01, MEA-10. */
export const measuresFrom = dayRule('measures/from', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute],
      value: plus(on(lastDayOfTwenty), 1),
      unless: [
        {
          label: 'not subject to call-up',
          when: not(holds(subject)),
          then: never,
          cites: [cite('53-FZ', 'art. 7.1 p. 1', 'high', 'S01')],
        },
        pastAge,
        {
          label: 'never served',
          when: not(happens('served at some time', on(serviceOn))),
          then: never,
          cites: [cite('53-FZ', 'art. 31 p. 2', 'high', 'S60')],
        },
        {
          label: 'came within the twenty days',
          when: notAfter('came within the twenty days', on(fact.appeared_at), on(lastDayOfTwenty)),
          then: never,
          cites: [statute],
        },
        {
          label: 'no longer subject to call-up by then',
          when: notAfter('no longer subject as they would begin', on(otherwiseEnded), plus(on(lastDayOfTwenty), 1)),
          then: never,
          cites: [cite('53-FZ', 'art. 7.1', 'low', 'S02')],
        },
        {
          label: 'excused',
          when: holds(excused),
          then: never,
          cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45'), cite('53-FZ', 'art. 7.1', 'medium', 'S113')],
        },
        {
          label: 'appearance date before he is 18',
          when: before('appearance date before he is 18', on(fact.appearance_at), on(liabilityFrom)),
          then: unsettledDay(
            'whether measures can follow from a date before the 18th birthday',
            never,
            lastOf(plus(on(lastDayOfTwenty), 1), on(liabilityFrom)),
          ),
          cites: [cite('53-FZ', 'art. 7.1 p. 1', 'high', 'S01')],
        },
        {
          label: 'deferral in force',
          when: holds(deferredWhenSent),
          then: unsettledDay(
            'whether measures can follow for a man whose deferral is in force',
            never,
            plus(on(lastDayOfTwenty), 1),
          ),
          cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
        },
        {
          label: 'served after the appearance date',
          when: servedTooLate,
          then: unsettledDay(
            'whether the twenty days run for a man served after the appearance date',
            never,
            plus(on(lastDayOfTwenty), 1),
          ),
          cites: [cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S06')],
        },
      ].map((x, i, list) => ({ ...x, over: list.slice(i + 1).map((y) => y.label) })),
    },
  ],
})

/** MEA-09: they end as the ban does. */
export const measuresUntil = dayRule('measures/until', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 7.1', 'high', 'S04', 'S17', 'S18', 'S113')],
      value: on(exitBanUntil),
    },
  ],
})

/** MEA-11: a warning comes before the measures. One source has it a day after service, one after the missed day. */
export const warningOn = dayRule('measures/warning-on', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 7.1', 'medium', 'S08', 'S106'), cite('decree 506', '', 'medium', 'S106')],
      value: unsettledDay(
        'when the warning of the measures is sent',
        plus(on(serviceOn), 1),
        plus(on(fact.appearance_at), 1),
      ),
      unless: [
        {
          label: 'not subject to call-up',
          when: not(holds(subject)),
          then: never,
          cites: [cite('53-FZ', 'art. 7.1 p. 1', 'high', 'S01')],
        },
        {
          label: 'never served',
          when: not(happens('served at some time', on(serviceOn))),
          then: never,
          cites: [cite('53-FZ', 'art. 31 p. 2', 'high', 'S60')],
        },
      ],
    },
  ],
})

/** MEA-09: the decision to lift is made no later than the day after he appears. */
export const liftingDue = dayRule('measures/lifting-due', {
  decidedBy: on(fact.appeared_at),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 7.1', 'high', 'S04', 'S17', 'S18', 'S113')],
      value: plus(on(fact.appeared_at), 1),
    },
  ],
})
/** MEA-05, MEA-09: the traffic police act within a further day of the decision. No term of the other agencies was seen. */
export const drivingClearedBy = dayRule('measures/driving-cleared-by', {
  decidedBy: on(fact.appeared_at),
  versions: [
    {
      since: since('2023-07-11'),
      cites: [cite('interior ministry order', 'in force 11.07.2023', 'medium', 'S110', 'S111', 'S112')],
      value: plus(on(liftingDue), 1),
    },
  ],
})

export const measuresInForce = verdictRule('measures/in-force', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [statute],
      value: all(
        notAfter('the measures have begun', on(measuresFrom), on(fact.on)),
        standsOn(on(fact.on), 'the measures'),
      ),
    },
  ],
})

const measure = <const I extends string>(id: I, from: string, ...cites: Cite[]) =>
  verdictRule(id, {
    decidedBy: on(fact.on),
    versions: [{ since: since(from), cites: [statute, ...cites], value: holds(measuresInForce) }],
  })
/** MEA-02 to MEA-07, one by one: the day from which each exists, and what it stops. */
export const driving = measure(
  'measures/driving',
  '2023-07-11',
  cite('interior ministry order', 'in force 11.07.2023', 'high', 'S110', 'S111', 'S112'),
)
export const vehicleRegistration = measure(
  'measures/vehicle-registration',
  '2023-04-14',
  cite('127-FZ', '', 'high', 'S03', 'S112'),
)
export const property = measure(
  'measures/property-registration',
  '2023-04-14',
  cite('127-FZ', '', 'high', 'S03', 'S16'),
)
export const soleProprietor = measure(
  'measures/sole-proprietor',
  '2023-04-14',
  cite('127-FZ', '', 'high', 'S03', 'S16'),
)
export const selfEmployed = measure('measures/self-employed', '2023-04-14', cite('127-FZ', '', 'high', 'S11', 'S16'))
export const loans = measure('measures/loans', '2023-04-14', cite('127-FZ', '', 'high', 'S03', 'S16'))

/** MEA-08: a region may add limits on its own payments and support. No such regional law was found. */
export const regional = verdictRule('measures/regional', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 7.1', 'medium', 'S03', 'S05')],
      value: all(holds(measuresInForce), unsettled('whether any region has passed such a law')),
    },
  ],
})
