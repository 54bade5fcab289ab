/** The duty to appear: by when, from when it is missed, valid reasons, the two-week self-appearance. */
import {
  all,
  before,
  happens,
  holds,
  is,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettledDay,
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT } from '../readings.ts'
import { callable } from './liability.ts'
import { serviceOn } from './service.ts'
import { sentOn } from './summons.ts'

const appearance = on(fact.appearance_at)
/** The summons is served only after its own appearance date. */
export const servedTooLate = before('served after the appearance date', appearance, on(serviceOn))
export const cameInTime = notAfter('came by the appearance date', on(fact.appeared_at), appearance)

/** SUM-13: a valid reason with papers excuses; he then appears at once when it ends, without a further summons. */
export const excused = verdictRule('appearance/excused', {
  decidedBy: appearance,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105')],
      value: all(not(is(fact.valid_reason, 'none')), is(fact.valid_reason_documented, 'yes')),
    },
  ],
})

/** The day by which to appear: the appearance date; served after it, within two weeks of service. SUM-10, SUM-11. */
export const appearBy = dayRule('appearance/due', {
  decidedBy: on(serviceOn),
  versions: [
    { since: since('1998-03-28'), cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')], value: appearance },
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60'), cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S06')],
      value: when(
        servedTooLate,
        reading(SW_COUNT, { day_after_event: plus(on(serviceOn), 14), event_day_is_day_1: plus(on(serviceOn), 13) }),
        appearance,
      ),
    },
  ],
})

/** SUM-13: when the valid reason ends he appears at once, without a further summons. */
export const dueAfterReason = dayRule('appearance/due-after-reason', {
  decidedBy: on(fact.valid_reason_ended_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105')],
      value: on(fact.valid_reason_ended_on),
      unless: [
        {
          label: 'no valid reason with papers',
          when: not(holds(excused)),
          then: never,
          cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45')],
        },
      ],
    },
  ],
})

const late = ['served after the appearance date']
/** The first day on which the appearance date is missed without excuse by a man served in time. */
export const missedFrom = dayRule('appearance/missed-from', {
  decidedBy: appearance,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
      value: plus(appearance, 1),
      unless: [
        {
          label: 'came in time',
          when: cameInTime,
          then: never,
          cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
          over: late,
        },
        {
          label: 'never served',
          when: not(happens('served at some time', on(serviceOn))),
          then: never,
          cites: [cite('53-FZ', 'art. 31 p. 2', 'high', 'S60')],
          over: late,
        },
        {
          label: 'came by the day due',
          when: notAfter('came by the day due', on(fact.appeared_at), on(appearBy)),
          then: never,
          cites: [cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S06')],
          over: late,
        },
        {
          label: 'excused',
          when: all(not(is(fact.valid_reason, 'none')), is(fact.valid_reason_documented, 'yes')),
          then: never,
          cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105')],
          over: late,
        },
        {
          label: 'served after the appearance date',
          when: servedTooLate,
          then: unsettledDay('whether the two weeks after late service are still law', never, plus(on(appearBy), 1)),
          cites: [cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S06')],
        },
      ],
    },
  ],
})

const twoWeeks = reading(SW_COUNT, {
  day_after_event: plus(on(fact.period_started_on), 14),
  event_day_is_day_1: plus(on(fact.period_started_on), 13),
})
const notHis: readonly Exception<DayExpression>[] = [
  {
    label: 'not to be called up',
    when: not(holds(callable)),
    then: never,
    cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06')],
  },
  {
    label: 'summoned before the period',
    when: before('summoned before the period', on(sentOn), on(fact.period_started_on)),
    then: never,
    cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06')],
  },
]
/** SUM-12: without a summons, within two weeks of the start of the campaign; since 2026 of the dispatch period. */
export const selfAppearBy = dayRule('appearance/self-due', {
  decidedBy: on(fact.period_started_on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06', 'S10')],
      value: twoWeeks,
      unless: notHis,
    },
    {
      since: since('2026-01-01'),
      cites: [cite('53-FZ', 'art. 31 p. 2.1 as amended by 412-FZ', 'high', 'S21', 'S75', 'S22')],
      value: twoWeeks,
      unless: notHis,
    },
  ],
})
