/** Agencies: which of them have to feed the register, and by when they have to pass on an event. */
import { all, is, never, on, plus, reading, unsettled, unsettledDay, when } from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule, type Exception } from '../language/rule.ts'
import type { DayExpression } from '../language/expression.ts'
import { fact } from '../facts.ts'
import { SW_COUNT } from '../readings.ts'

/** DAT-01. */
export const mustFeed = verdictRule('data-sharing/must-feed', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 8.2', 'high', 'S165', 'S130', 'S131'), cite('decree 1995', '', 'low', 'S172')],
      value: is(
        fact.provider,
        'tax_service',
        'investigators',
        'court',
        'health_body',
        'social_fund',
        'election_commission',
        'authority',
        'university',
      ),
      unless: [
        {
          label: 'named only by other reports',
          when: is(fact.provider, 'interior_ministry', 'property_register', 'employer', 'it_employer'),
          then: all(),
          cites: [cite('53-FZ', 'art. 8.2', 'medium', 'S130', 'S131')],
        },
        {
          label: 'a body that nothing seen names',
          when: is(fact.provider, 'other'),
          then: unsettled('which further bodies have to feed the register'),
          cites: [cite('decree 1995', '', 'low')],
        },
      ],
    },
  ],
})

const twoWeeks = reading(SW_COUNT, {
  day_after_event: plus(on(fact.data_event_on), 14),
  event_day_is_day_1: plus(on(fact.data_event_on), 13),
})
const termUnseen = unsettledDay('by when this body has to pass on data')
const nobody: Exception<DayExpression> = {
  label: 'no body told about',
  when: is(fact.provider, 'none'),
  then: never,
  cites: [cite('53-FZ', 'art. 4', 'low')],
}
/** DAT-02, DAT-03: the last day to pass on an event. Of most bodies no term was seen. */
export const due = dayRule('data-sharing/due', {
  decidedBy: on(fact.data_event_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 4', 'low')],
      value: when(is(fact.provider, 'investigators', 'court'), twoWeeks, termUnseen),
      unless: [nobody],
    },
    {
      since: since('2006-11-27'),
      cites: [cite('decree 719', '', 'medium', 'S166'), cite('53-FZ', 'art. 4', 'low')],
      value: when(
        is(fact.provider, 'investigators', 'court', 'employer', 'it_employer', 'university'),
        twoWeeks,
        termUnseen,
      ),
      unless: [nobody],
    },
    {
      // The draft of 13.11.2025 belongs to 412-FZ, in force by 01.01.2026; whether it was adopted was not seen.
      since: sinceBetween('2025-11-13', '2026-01-01'),
      cites: [cite('decree 719', '', 'medium', 'S166'), cite('53-FZ', 'art. 4', 'low')],
      value: when(is(fact.provider, 'investigators', 'court', 'employer', 'university'), twoWeeks, termUnseen),
      unless: [
        nobody,
        {
          label: 'an IT company about a deferred man',
          when: is(fact.provider, 'it_employer'),
          then: unsettledDay(
            'whether the five days of the draft of November 2025 apply',
            plus(on(fact.data_event_on), 5),
            twoWeeks,
          ),
          cites: [cite('decree 719', 'draft amendment of November 2025', 'medium', 'S166')],
        },
      ],
    },
  ],
})
