/** The summons: when and how it was sent, its form, what it may call for and when, its lead time and the thirty-day cap. */
import {
  all,
  any,
  before,
  firstOf,
  happens,
  holds,
  is,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
} from '../language/expression.ts'
import { cite, dayRule, since, sinceBetween, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_MOSCOW, SW_TZ } from '../readings.ts'
import { decreeOf2026, inWindow, yearRound } from './draft-windows.ts'

/** P: the day of placement in the register, by the commissariat's clock or by Moscow's. */
export const placedOn = dayRule('summons/placed-on', {
  decidedBy: on(fact.placed_at),
  versions: [
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2', 'high', 'S05', 'S06', 'S17')],
      value: reading(SW_TZ, { local: on(fact.placed_at), moscow: on(fact.placed_at_moscow) }),
    },
  ],
})

/** SUM-15: by default an entry in Moscow's own register is no placement: it serves nobody and bans nobody. */
export const onlyInMoscowsRegister = all(
  is(fact.register, 'moscow_city'),
  reading(SW_MOSCOW, { no: all(), yes: any() }),
)

/** The day on which the summons left the commissariat by any channel. SUM-03. */
export const sentOn = dayRule('summons/sent-on', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 2', 'high', 'S05', 'S06', 'S17')],
      value: firstOf(on(placedOn), on(fact.registered_letter_dispatched_at), on(fact.handed_at), on(fact.refused_at)),
    },
  ],
})

/** SUM-01: the four purposes for which a summons may call. */
export const purposeListed = verdictRule('summons/purpose-listed', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2006-11-11'),
      cites: [cite('53-FZ', 'art. 26, 31 p. 1', 'high', 'S60'), cite('decree 663', 'Annex 1', 'high', 'S61', 'S31')],
      value: is(fact.purpose, 'data_check', 'medical', 'commission', 'dispatch'),
    },
  ],
})

/** SUM-03: the ways in which a summons may reach a man. Before 127-FZ only by hand, against signature. */
export const channelListed = verdictRule('summons/channel-listed', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 31 p. 2, text before 127-FZ', 'high', 'S60')],
      value: is(fact.summons_came_by, 'commissariat_by_hand', 'employer_or_university'),
    },
    {
      since: since('2023-04-14'),
      cites: [cite('53-FZ', 'art. 31 p. 2 as amended by 127-FZ', 'high', 'S05', 'S06', 'S17')],
      value: is(
        fact.summons_came_by,
        'commissariat_by_hand',
        'employer_or_university',
        'registered_letter',
        'account_or_register',
        'multifunctional_centre',
      ),
    },
  ],
})

/** The form: whom, when, where and for what, signed and sealed. What a defect does to the duty is not in anything seen. */
export const formComplete = verdictRule('summons/form-complete', {
  decidedBy: on(sentOn),
  versions: [
    {
      since: since('2021-10-27'),
      cites: [cite('decree 663', 'Annex 1 as first added', 'medium', 'S313', 'S61')],
      value: is(fact.summons_form, 'complete'),
    },
    {
      since: since('2023-08-05'),
      cites: [cite('decree 663', 'Annex 1 as amended by decree 1204', 'high', 'S313', 'S61', 'S106')],
      value: is(fact.summons_form, 'complete'),
    },
  ],
})

const appearance = on(fact.appearance_at)
const dataCheck = is(fact.purpose, 'data_check')
const notForDispatch = not(is(fact.purpose, 'dispatch'))
/** Whether the appearance date lies in a campaign or dispatch window; three groups have a narrower one. DEC-03, DEF-19. */
export const appearanceInWindow = verdictRule('summons/in-window', {
  decidedBy: appearance,
  versions: [inWindow('appearance date', appearance)],
})

/** Whether a summons for this purpose may name this appearance date. DEC-01, DEC-02, SUM-01. */
export const inSeason = verdictRule('summons/in-season', {
  decidedBy: appearance,
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 25, text before 412-FZ', 'high', 'S20', 'S107')],
      value: any(dataCheck, holds(appearanceInWindow)),
    },
    {
      since: since('2026-01-01'),
      cites: [yearRound, decreeOf2026],
      value: any(notForDispatch, holds(appearanceInWindow)),
    },
    {
      since: since('2027-01-01'),
      cites: [cite('53-FZ', 'art. 25, 26, 28 as amended by 412-FZ', 'medium', 'S19', 'S20')],
      value: any(
        dataCheck,
        all(any(notForDispatch, holds(appearanceInWindow)), unsettled('no yearly decree for days from 2027 was seen')),
      ),
    },
  ],
})

const otherWays = Object.entries({
  placement: on(placedOn),
  letter: on(fact.registered_letter_delivered_at),
  refusal: on(fact.refused_at),
})
/**
 * Whether a paper summons was handed less than three days ahead. SUM-02; the effect of a breach is disputed, and whether the days
 * hold where none was handed over is open.
 */
export const leadTimeShort = verdictRule('summons/lead-time-short', {
  decidedBy: appearance,
  versions: [
    {
      since: since('2006-11-11'),
      cites: [cite('decree 663', '', 'high', 'S61')],
      value: all(
        happens('handed over', on(fact.handed_at)),
        before('appearance date within three days of handing', appearance, plus(on(fact.handed_at), 3)),
      ),
      unless: [
        {
          label: 'came late, not by hand',
          when: all(
            not(happens('handed over', on(fact.handed_at))),
            any(...otherWays.map(([way, day]) => happens(way, day))),
            not(any(...otherWays.map(([way, day]) => notAfter(`three days from ${way}`, plus(day, 3), appearance)))),
          ),
          then: unsettled('whether the three days hold without handing over'),
          cites: [cite('decree 663', '', 'low', 'S61')],
        },
      ],
    },
  ],
})

/** Whether the appearance date is later than thirty days after placement: a ground of complaint. SUM-09. */
export const overCap = verdictRule('summons/over-cap', {
  decidedBy: on(placedOn),
  versions: [
    {
      // The cap is in the part of 412-FZ that may be in force at once or from January: the text of the last article is unseen.
      since: sinceBetween('2025-11-04', '2026-01-01'),
      cites: [cite('53-FZ', 'art. 7.1 p. 1 as amended by 412-FZ', 'high', 'S23', 'S19', 'S24', 'S103')],
      value: all(
        not(onlyInMoscowsRegister),
        before('appearance date over thirty days after placement', plus(on(placedOn), 30), appearance),
      ),
    },
  ],
})
