/** Service: the day V on which a summons counts as served. The earliest event wins. */
import {
  all,
  any,
  date,
  firstOf,
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
  when,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_MOBSUMMONS, SW_SERVICE, SW_SEVENTH, SW_TZ } from '../readings.ts'
import { onlyInMoscowsRegister, placedOn, sentOn } from './summons.ts'

/** SUM-08: the end of seven days from placement. */
export const seventhDay = dayRule('service/seventh-day', {
  decidedBy: on(placedOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [
        cite('53-FZ', 'art. 31 p. 2', 'high', 'S03', 'S04', 'S07', 'S12', 'S17'),
        cite('decree 506', '', 'medium', 'S07'),
      ],
      value: reading(SW_SEVENTH, {
        p_plus_7: plus(on(placedOn), 7),
        p_plus_8: plus(on(placedOn), 8),
        p_plus_6: plus(on(placedOn), 6),
      }),
    },
  ],
})

const noticeOn = reading(SW_TZ, { local: on(fact.account_notice_at), moscow: on(fact.account_notice_at_moscow) })
const noticeComes = reading(SW_TZ, {
  local: happens('a notice comes to the account', on(fact.account_notice_at)),
  moscow: happens('a notice comes to the account (Moscow clock)', on(fact.account_notice_at_moscow)),
})
/** SUM-07, SUM-08: by placement. Without an account there are only the seven days. */
export const servedByPlacement = dayRule('service/by-placement', {
  decidedBy: on(placedOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2 as amended by 127-FZ', 'medium', 'S03', 'S05', 'S11', 'S12', 'S17', 'S101')],
      value: reading(SW_SERVICE, {
        seven_days: on(seventhDay),
        account_moment: when(noticeComes, noticeOn, on(seventhDay)),
        earliest: firstOf(noticeOn, on(seventhDay)),
      }),
    },
  ],
})

const delivered = on(fact.registered_letter_delivered_at)
/** SUM-05 to SUM-08: every way but by hand. */
const notByHand = firstOf(on(fact.refused_at), delivered, when(onlyInMoscowsRegister, never, on(servedByPlacement)))
const mobilizationSummons = all(
  is(fact.in_reserve, 'yes'),
  is(fact.target, 'reservist'),
  is(fact.mobilization_call, 'summons'),
)
/** MOB-08: whether only handing over serves a mobilization summons, or placement after seven days too, is in no text seen. */
export const onlyByHand = verdictRule('service/only-by-hand', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2023-08-01'),
      cites: [cite('decree 1200', '', 'low', 'S176')],
      value: all(
        mobilizationSummons,
        reading(SW_MOBSUMMONS, {
          unknown: unsettled('whether placement serves a mobilization summons'),
          paper_only: all(),
          seven_days: any(),
        }),
      ),
    },
  ],
})
// asked of a mobilization summons alone: nobody else's answer rests on decree 1200
const served = firstOf(on(fact.handed_at), when(all(mobilizationSummons, holds(onlyByHand)), never, notByHand))
const otherSummons: Exception<DayExpression> = {
  label: 'no mobilization summons',
  when: not(mobilizationSummons),
  then: never,
  cites: [cite('31-FZ', 'art. 17', 'medium', 'S33')],
}
/** MOB-08: the same day, asked of a mobilization summons alone. */
export const mobilizationServed = dayRule('mobilization/summons-served', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [cite('31-FZ', 'art. 17, 21', 'medium', 'S34')],
      value: on(fact.handed_at),
      unless: [otherSummons],
    },
    {
      since: since('2023-08-01'),
      cites: [cite('decree 1200', '', 'low', 'S176')],
      value: served,
      unless: [otherSummons],
    },
  ],
})
export const serviceOn = dayRule('service/on', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 2, text before 127-FZ', 'high', 'S60')],
      // SUM-06: a letter under way when the law began
      value: firstOf(
        on(fact.handed_at),
        when(
          all(
            notAfter('letter delivered since then', date('2023-04-14'), delivered),
            unsettled('a letter under way on 14 April 2023'),
          ),
          delivered,
          never,
        ),
      ),
    },
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2 as amended by 127-FZ', 'high', 'S03', 'S04', 'S11', 'S12', 'S17', 'S60')],
      value: served,
      onOpen: 'keeps',
    },
  ],
})

/** Whether opening the entry, or an extract, serves the summons earlier. Under no reading seen does it hang on looking. */
export const servedByLooking = verdictRule('service/by-looking', {
  decidedBy: on(placedOn),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2', 'medium', 'S308', 'S311', 'S136')],
      value: any(),
    },
  ],
})

/** SUM-14: he is to be told of the placement; that he was not told does not stop the seven days. */
export const noticeOwed = verdictRule('service/notice-owed', {
  decidedBy: on(placedOn),
  versions: [
    {
      since: since('2024-11-01'),
      cites: [
        cite('53-FZ', 'art. 7.1, 8.3', 'medium', 'S12', 'S14', 'S106'),
        cite('decree 506', '', 'medium', 'S12', 'S310'),
      ],
      value: all(
        not(onlyInMoscowsRegister),
        any(
          is(fact.has_gosuslugi_account, 'yes'),
          unsettled('how a man without an account is told that a summons was placed'),
        ),
      ),
    },
  ],
})
