/** Mobilization: whether one runs, who is called, deferrals, the duty to appear, leaving home. How its summons is served: service.ts. */
import {
  all,
  always,
  any,
  before,
  holds,
  is,
  not,
  notAfter,
  on,
  reading,
  unsettled,
  type Condition,
} from '../language/expression.ts'
import { cite, since, sinceBetween, verdictRule, type Exception } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_647, SW_MOB21 } from '../readings.ts'
import { healthUntil, monthsOfG } from './deferral.ts'
import { released } from './exemption.ts'
import { reserveUntil } from './reserve.ts'

/** A mobilization declared by a decree of its own runs on the day asked. */
export const declared = verdictRule('mobilization/declared', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [cite('31-FZ', 'art. 17', 'medium', 'S33')],
      value: all(
        not(is(fact.mobilization_kind, 'none')),
        notAfter('declared by the day asked', on(fact.mobilization_declared_on), on(fact.on)),
        not(notAfter('ended by the day asked', on(fact.mobilization_ended_on), on(fact.on))),
      ),
    },
  ],
})
/** MOB-06: whether the decree of 2022 still calls people up. Its task was declared fulfilled on 28 to 31 October 2022. */
export const decree647 = verdictRule('mobilization/decree-647-calls', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2022-09-21'),
      cites: [cite('decree 647', '', 'high', 'S35', 'S128')],
      value: always,
    },
    {
      since: sinceBetween('2022-10-28', '2022-10-31'),
      cites: [cite('decree 647', '', 'medium', 'S128', 'S168', 'S180', 'S181')],
      value: reading(SW_647, { contracts_only: any(), fully_on: always, off: any() }),
    },
  ],
})

const art18 = cite('31-FZ', 'art. 18', 'medium', 'S33')
/** MOB-03: unfit for a time: six months. For category G of twelve months it is not settled what follows the six. */
export const mobilizationHealth = verdictRule('mobilization/deferral-health', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [art18],
      value: all(
        is(fact.fitness, 'G'),
        notAfter('fitness decided by the day asked', on(fact.fitness_decided_on), on(fact.on)),
        notAfter('within the months of category G', on(fact.on), on(healthUntil)),
        any(
          notAfter('within six months of the fitness decision', on(fact.on), monthsOfG(6)),
          unsettled('whether unfitness of over six months defers from mobilization'),
        ),
      ),
    },
  ],
})

const noOtherCarer = is(fact.other_carers_exist, 'no')
const pregnant = is(fact.wife_pregnant_weeks, '22_or_more')
const ground = (label: string, when: Condition, of = art18): Exception<Condition> => ({
  label,
  when,
  then: always,
  cites: [of],
})
/** MOB-03: care, guardianship, four children, three and a pregnancy. */
export const mobilizationFamily = verdictRule('mobilization/deferral-family', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [art18],
      value: any(),
      unless: [
        ground(
          'constant care of a close relative',
          all(is(fact.care_of_close_relative_needing_care, 'yes'), noOtherCarer),
        ),
        ground(
          'constant care of a disabled person of group I',
          all(is(fact.cares_for_group_1_disabled, 'yes'), noOtherCarer),
        ),
        ground('guardian of a minor brother or sister', all(is(fact.guardian_of_minor_sibling, 'yes'), noOtherCarer)),
        ground('single parent of a child under 16', is(fact.single_parent_of_child_under_16, 'yes')),
        ground(
          'mother alone with four children under eight',
          is(fact.mother_alone_with_four_under_8, 'yes'),
          cite('31-FZ', 'art. 18', 'low'),
        ),
        ground('four dependants under 16', is(fact.dependants_under_16, '4+')),
        ground(
          'three dependants under 16 and a pregnancy of 22 weeks',
          all(is(fact.dependants_under_16, '3'), pregnant),
          cite('31-FZ', 'art. 18', 'medium', 'S33', 'S38'),
        ),
      ],
    },
  ],
})
/** MOB-03: the list has grown since 2022, for larger families above all; its text as it stands was not seen. */
export const mobilizationLargerFamily = verdictRule('mobilization/deferral-larger-family', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2022-09-21'),
      cites: [cite('31-FZ', 'art. 18 as it has grown since 2022', 'low', 'S33', 'S126')],
      value: all(
        any(is(fact.dependants_under_16, '3'), all(is(fact.dependants_under_16, '2'), pregnant)),
        unsettled('which larger families are deferred from mobilization since 2022'),
      ),
    },
  ],
})
export const mobilizationDeferral = verdictRule('mobilization/deferral', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [art18],
      value: any(
        is(fact.booked_by_employer, 'yes'),
        holds(mobilizationHealth),
        holds(mobilizationFamily),
        holds(mobilizationLargerFamily),
      ),
    },
  ],
})

/** MOB-02: men and women in the reserve, without a deferral. Conscripts are not in it; category V is, category D is not. */
export const canBeMobilized = verdictRule('mobilization/can-be-called', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [cite('31-FZ', 'art. 17', 'medium', 'S33')],
      value: all(
        any(holds(declared), holds(decree647)),
        is(fact.in_reserve, 'yes'),
        before('within the age of the reserve', on(fact.on), on(reserveUntil)),
      ),
      unless: [
        {
          label: 'released from military duty (D)',
          when: holds(released),
          then: any(),
          cites: [cite('53-FZ', 'art. 23 p. 4', 'high', 'S79')],
        },
        { label: 'deferred from mobilization', when: holds(mobilizationDeferral), then: any(), cites: [art18] },
      ],
    },
  ],
})
/** MOB-05: at the time that the order in the card, the summons or the commissar names; an order in the card needs no summons. */
export const appearOnMobilization = verdictRule('mobilization/appear', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [cite('31-FZ', 'art. 21 p. 1', 'high', 'S34')],
      value: all(holds(canBeMobilized), not(is(fact.mobilization_call, 'none'))),
    },
  ],
})

/** MOB-04: everybody on the register, conscripts too, from the moment of the declaration, unless permitted. */
export const movementLimited = verdictRule('mobilization/movement-limited', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1997-02-26'),
      cites: [cite('31-FZ', 'art. 21 p. 2', 'high', 'S34', 'S35', 'S67', 'S127')],
      value: all(
        is(fact.on_military_register, 'yes'),
        any(
          all(is(fact.mobilization_kind, 'general'), holds(declared)),
          all(
            any(all(is(fact.mobilization_kind, 'partial'), holds(declared)), holds(decree647)),
            reading(SW_MOB21, { not_applied_if_partial: any(), applies: always }),
          ),
        ),
      ),
      unless: [
        {
          label: 'permitted by the commissar',
          when: is(fact.commissar_permission, 'yes'),
          then: any(),
          cites: [cite('31-FZ', 'art. 21 p. 2', 'high', 'S34')],
        },
      ],
    },
  ],
})
