/** The duty to appear: by when, from when it is missed, valid reasons, the two-week self-appearance. */
import {
  all,
  any,
  before,
  holds,
  is,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT, SW_WORKDAY } from '../readings.ts'
import { deferredThen } from './deferral.ts'
import { penalBar } from './exemption.ts'
import { liabilityFrom, liabilityStanding, liabilityUntil } from './liability.ts'
import { serviceOn } from './service.ts'

const appearance = on(fact.appearance_at)
/** The summons is served only after its own appearance date. */
export const servedTooLate = before('served after the appearance date', appearance, on(serviceOn))

/**
 * SUM-13: a valid reason with papers excuses; one that was accepted needs no more papers. A reason that ended before the date did
 * not keep him from coming. He then appears at once when it ends, without a further summons.
 */
export const excused = verdictRule('appearance/excused', {
  decidedBy: appearance,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105')],
      value: all(
        not(is(fact.valid_reason, 'none')),
        any(is(fact.valid_reason_documented, 'yes'), is(fact.valid_reason, 'other_accepted')),
        notAfter('the reason lasts to the appearance date', appearance, on(fact.valid_reason_ended_on)),
      ),
    },
  ],
})

/** Two weeks, as a duty of the person: a last day that is a day off may move on (SW-WORKDAY). */
const twoWeeksFrom = (day: DayExpression): DayExpression =>
  reading(SW_COUNT, {
    day_after_event: reading(SW_WORKDAY, { no_roll: plus(day, 14), roll: plus(day, 14, 'next-working-day') }),
    event_day_is_day_1: reading(SW_WORKDAY, { no_roll: plus(day, 13), roll: plus(day, 13, 'next-working-day') }),
  })
/** The day by which to appear: the appearance date; served after it, within two weeks of service. SUM-10, SUM-11. */
export const appearBy = dayRule('appearance/due', {
  decidedBy: on(serviceOn),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
      value: when(servedTooLate, never, appearance),
    },
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60'), cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S06')],
      value: when(servedTooLate, twoWeeksFrom(on(serviceOn)), appearance),
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
const noneMissed: readonly Exception<DayExpression>[] = [
  {
    label: 'came by the day due',
    when: notAfter('came by the day due', on(fact.appeared_at), on(appearBy)),
    then: never,
    cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
    over: late,
  },
  {
    label: 'withdrawn by the day due',
    when: notAfter('withdrawn by the day due', on(fact.summons_withdrawn_on), on(appearBy)),
    then: never,
    cites: [cite('53-FZ', 'art. 31 p. 1', 'low')],
    over: late,
  },
  {
    label: 'excused',
    when: holds(excused),
    then: never,
    cites: [cite('53-FZ', 'art. 7 p. 2', 'high', 'S45', 'S104', 'S105')],
    over: late,
  },
]
/** The first day on which the day due is missed without excuse by a man who was served. */
export const missedFrom = dayRule('appearance/missed-from', {
  decidedBy: on(serviceOn),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
      value: plus(on(appearBy), 1),
      unless: noneMissed,
    },
    {
      // Whether art. 31 p. 2.1 still gives the two weeks after 412-FZ was not seen.
      since: sinceBetween('2025-11-04', '2026-01-01'),
      cites: [cite('53-FZ', 'art. 31 p. 1', 'high', 'S60')],
      value: plus(on(appearBy), 1),
      onOpen: 'keeps',
      unless: [
        ...noneMissed,
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

const periodStart = on(fact.period_started_on)
const twoWeeks = twoWeeksFrom(periodStart)
/** What he is on that day decides, however the two weeks are counted. */
const fortnight = plus(periodStart, 14)
const theEnd = 'the end of the two weeks'
const onlySince = 'whether the two weeks hold for a man who can be called up only since the period began'
/** A deferral that is still in force as the two weeks end. Whether one that ends within them leaves a duty nobody has settled. */
export const deferredInTwoWeeks = verdictRule('appearance/self-deferred', {
  decidedBy: periodStart,
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 24', 'high', 'S40'), cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S21', 'S75')],
      value: any(
        deferredThen(fortnight, theEnd),
        all(deferredThen(periodStart, 'the start of the period'), unsettled(onlySince)),
      ),
    },
  ],
})
/**
 * SUM-12: whether the two weeks are for him. What he is as they end decides, on whatever day one asks: of a deferral that ended
 * before them nothing is left, and what came only afterwards takes no duty back.
 */
export const selfAppears = verdictRule('appearance/self-duty', {
  decidedBy: periodStart,
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06', 'S10')],
      value: holds(liabilityStanding),
      unless: [
        {
          label: 'not to be called up',
          when: any(
            not(is(fact.service_done, 'none')),
            is(fact.serving_now, 'yes'),
            all(
              is(fact.fitness, 'V', 'D'),
              notAfter(`fitness decided by ${theEnd}`, on(fact.fitness_decided_on), fortnight),
            ),
            holds(penalBar),
            before('the two weeks end before he is 18', fortnight, on(liabilityFrom)),
            notAfter('past call-up age as the two weeks end', on(liabilityUntil), fortnight),
            holds(deferredInTwoWeeks),
          ),
          then: any(),
          cites: [cite('53-FZ', 'art. 22, 23', 'high', 'S65', 'S41')],
          over: ['to be called up only since the period began'],
        },
        {
          label: 'served before the period',
          when: before('served before the period', on(serviceOn), periodStart),
          then: any(),
          cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06')],
          over: ['to be called up only since the period began'],
        },
        {
          label: 'to be called up only since the period began',
          when: before('the period began before he was 18', periodStart, on(liabilityFrom)),
          then: all(holds(liabilityStanding), unsettled(onlySince)),
          cites: [cite('53-FZ', 'art. 31 p. 2.1', 'medium', 'S21', 'S75')],
        },
      ],
    },
  ],
})
/** SUM-12: without a summons, within two weeks of the start of the campaign; since 2026 of the dispatch period. */
export const selfAppearBy = dayRule('appearance/self-due', {
  decidedBy: periodStart,
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2.1', 'high', 'S06', 'S10')],
      value: when(holds(selfAppears), twoWeeks, never),
    },
    {
      since: since('2026-01-01'),
      cites: [cite('53-FZ', 'art. 31 p. 2.1 as amended by 412-FZ', 'high', 'S21', 'S75', 'S22')],
      value: when(holds(selfAppears), twoWeeks, never),
    },
  ],
})
