/** Fines of KoAP art. 21.5 and the crime of art. 328. */
import {
  all,
  any,
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
  unsettled,
  unsettledValue,
  value,
  when,
  within,
  type Pick,
} from '../language/expression.ts'
import { cite, dayRule, pickRule, since, sinceBetween, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT, SW_WORKDAY } from '../readings.ts'
import { appearBy, missedFrom } from './appearance.ts'
import { deferredThen } from './deferral.ts'
import { callableWhenSent, liabilityFrom, liabilityUntil } from './liability.ts'
import { notOnRegister } from './registration.ts'
import { SPRING_AND_AUTUMN } from './draft-windows.ts'

const FINES = ['none', 'warning or 500 to 3,000', '1,000 to 5,000', '10,000 to 20,000', '10,000 to 30,000'] as const

const notRegistered: Exception<Pick> = {
  label: 'not on the military register and not obliged to be',
  when: is(fact.on_military_register, 'no_not_obliged'),
  then: value('none'),
  cites: [cite('KoAP', 'art. 21.5', 'high', 'S29')],
}
const appearance = on(fact.appearance_at)
/** Roubles for missing one summons. PEN-01: each is an offence of its own; there is no higher fine for a repeat. */
export const fineForMissing = pickRule('fine/non-appearance', FINES, 'none', {
  // The offence is of the day due, not of the next.
  decidedBy: on(appearBy),
  versions: [
    {
      since: since('2002-07-01'),
      cites: [cite('KoAP', 'art. 21.5, text before 404-FZ', 'high', 'S29', 'S64')],
      value: when(
        happens('the appearance date is missed', on(missedFrom)),
        value('warning or 500 to 3,000'),
        value('none'),
      ),
      unless: [notRegistered],
    },
    {
      since: since('2023-10-01'),
      cites: [cite('KoAP', 'art. 21.5', 'high', 'S29', 'S64', 'S22', 'S120')],
      value: when(happens('the appearance date is missed', on(missedFrom)), value('10,000 to 30,000'), value('none')),
      unless: [notRegistered],
    },
  ],
})

/** REG-04: the last day to report a move or a stay of over three months. */
export const reportMoveBy = dayRule('register/report-move-due', {
  decidedBy: on(fact.moved_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 10 p. 1', 'high', 'S44', 'S93', 'S28')],
      value: reading(SW_COUNT, {
        day_after_event: reading(SW_WORKDAY, {
          no_roll: plus(on(fact.moved_on), 14),
          roll: plus(on(fact.moved_on), 14, 'next-working-day'),
        }),
        event_day_is_day_1: reading(SW_WORKDAY, {
          no_roll: plus(on(fact.moved_on), 13),
          roll: plus(on(fact.moved_on), 13, 'next-working-day'),
        }),
      }),
      unless: [notOnRegister],
    },
  ],
})
/** The first day on which the move is unreported too long. */
export const moveUnreportedFrom = dayRule('register/move-unreported-from', {
  decidedBy: on(fact.moved_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 10 p. 1', 'high', 'S44')],
      value: when(
        notAfter('the move is reported in time', on(fact.move_reported_on), on(reportMoveBy)),
        never,
        plus(on(reportMoveBy), 1),
      ),
    },
  ],
})

const unreported = happens('the move stays unreported', on(moveUnreportedFrom))
const newResidence = is(fact.move_kind, 'residence')
/** PEN-02 for a new residence; PEN-03 for a stay of over three months, in 2025 only in the call-up period. */
export const fineForMove = pickRule('fine/unreported-move', FINES, 'none', {
  decidedBy: on(moveUnreportedFrom),
  versions: [
    {
      since: since('2002-07-01'),
      cites: [cite('KoAP', 'art. 21.5, text before 404-FZ', 'low', 'S64')],
      value: when(
        unreported,
        unsettledValue(
          'the fine for an unreported move before October 2023',
          value('warning or 500 to 3,000'),
          value('1,000 to 5,000'),
        ),
        value('none'),
      ),
    },
    {
      since: since('2023-10-01'),
      cites: [cite('KoAP', 'art. 21.5', 'high', 'S29', 'S95')],
      value: when(unreported, value('1,000 to 5,000'), value('none')),
    },
    {
      // Signed on 7 July 2025; by 26 September a bill spoke of it as law. The day it came into force was not seen.
      since: sinceBetween('2025-07-07', '2025-09-26'),
      cites: [
        cite('KoAP', 'art. 21.5 p. 1.1, text before 2026', 'medium', 'S30', 'S121', 'S336'),
        cite('KoAP', 'art. 21.5', 'high', 'S29', 'S95'),
      ],
      value: when(
        unreported,
        when(
          all(not(newResidence), within('unreported in the call-up period', on(moveUnreportedFrom), SPRING_AND_AUTUMN)),
          value('10,000 to 20,000'),
          value('1,000 to 5,000'),
        ),
        value('none'),
      ),
    },
    {
      since: since('2026-01-01'),
      cites: [
        cite('KoAP', 'art. 21.5 p. 1.1', 'high', 'S27', 'S28', 'S121', 'S122'),
        cite('KoAP', 'art. 21.5', 'high', 'S29', 'S95'),
      ],
      value: when(unreported, when(newResidence, value('1,000 to 5,000'), value('10,000 to 20,000')), value('none')),
    },
  ],
})

/** PEN-05: for evading an examination ordered by the commission. Two reports disagree on the upper amount. */
export const fineForMedical = pickRule(
  'fine/medical-evasion',
  ['none', '500 to 3,000', '15,000 to 20,000', '15,000 to 25,000'],
  'none',
  {
    decidedBy: on(fact.medical_evaded_on),
    versions: [
      {
        since: since('2002-07-01'),
        cites: [cite('KoAP', 'art. 21.6, text before 404-FZ', 'medium', 'S29')],
        value: value('500 to 3,000'),
      },
      {
        since: since('2023-10-01'),
        cites: [cite('KoAP', 'art. 21.6', 'medium', 'S29', 'S123')],
        value: unsettledValue(
          'the upper amount of the fine for evading an examination',
          value('15,000 to 25,000'),
          value('15,000 to 20,000'),
        ),
      },
    ],
  },
)
/** PEN-06: for spoiling or carelessly losing a document of military registration. */
export const fineForDocument = pickRule('fine/document-lost', ['none', '500 to 3,000', '3,000 to 5,000'], 'none', {
  decidedBy: on(fact.document_lost_on),
  versions: [
    {
      since: since('2002-07-01'),
      cites: [cite('KoAP', 'art. 21.7, text before 404-FZ', 'medium', 'S29')],
      value: value('500 to 3,000'),
    },
    {
      since: since('2023-10-01'),
      cites: [cite('KoAP', 'art. 21.7', 'medium', 'S29')],
      value: value('3,000 to 5,000'),
    },
  ],
})

/** PEN-07: subject to call-up as the appearance date comes. MEA-13: a decision after the summons frees him as one before it does. */
export const subjectAtAppearance = verdictRule('crime/subject', {
  decidedBy: appearance,
  versions: [
    {
      since: since('1997-01-01'),
      cites: [cite('UK', 'art. 328 p. 1', 'high', 'S31'), cite('53-FZ', 'art. 22', 'high', 'S65', 'S76')],
      value: holds(callableWhenSent),
      unless: [
        {
          label: 'not of call-up age on the appearance date',
          when: any(
            before('under 18 on the appearance date', appearance, on(liabilityFrom)),
            notAfter('past call-up age on the appearance date', on(liabilityUntil), appearance),
          ),
          then: any(),
          cites: [cite('53-FZ', 'art. 22 p. 1(a)', 'high', 'S65', 'S76')],
        },
        {
          label: 'exempt by decision on the appearance date',
          when: any(
            notAfter('status ended by the appearance date', on(fact.status_ended_on), appearance),
            all(
              is(fact.fitness, 'V', 'D'),
              notAfter('fitness decided by the appearance date', on(fact.fitness_decided_on), appearance),
            ),
          ),
          then: any(),
          cites: [cite('53-FZ', 'art. 23', 'high', 'S41', 'S79')],
        },
        {
          label: 'deferred on the appearance date',
          when: deferredThen(appearance, 'the appearance date'),
          then: any(),
          cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
        },
      ],
    },
  ],
})
/** PEN-07: only with intent, only for call-up summonses, never for a data check; only a man who is subject to call-up on that day. */
export const evasion = verdictRule('crime/evasion', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-01-01'),
      cites: [cite('UK', 'art. 328 p. 1', 'high', 'S31', 'S124', 'S154')],
      value: all(
        holds(subjectAtAppearance),
        is(fact.purpose, 'medical', 'commission', 'dispatch'),
        not(is(fact.intent_to_evade, 'none')),
        // last: whoever is none of these needs no day of service
        happens('the appearance date is missed', on(missedFrom)),
        any(is(fact.intent_to_evade, 'proved'), unsettled('whether the intent to evade can be proved')),
      ),
    },
  ],
})
