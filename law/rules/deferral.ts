/** Deferrals of art. 24: the one granted, and the grounds that give a right to one. */
import {
  all,
  always,
  any,
  holds,
  is,
  monthsAfter,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  when,
  type Condition,
  type DayExpression,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule, type Version } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { SW_COUNT } from '../readings.ts'
import { deferralForSchoolLeaver, deferralForStudy } from './study.ts'
import { sentOn } from './summons.ts'
import { deferralForIt, deferralForOffice } from './work.ts'

/** So many months from the decision on category G. */
export const monthsOfG = (n: number): DayExpression =>
  reading(SW_COUNT, {
    day_after_event: monthsAfter(n, fact.fitness_decided_on),
    event_day_is_day_1: plus(monthsAfter(n, fact.fitness_decided_on), -1),
  })
/** DEF-01: the last day of the months for which category G was given; then the commission examines again. */
export const healthUntil = dayRule('deferral/health-until', {
  decidedBy: on(fact.fitness_decided_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 1(a)', 'high', 'S40'), cite('GK', 'art. 191, 192', 'medium')],
      value: when(is(fact.g_months, '12'), monthsOfG(12), monthsOfG(6)),
      unless: [
        {
          label: 'another category than G',
          when: not(is(fact.fitness, 'G')),
          then: never,
          cites: [cite('53-FZ', 'art. 24 p. 1(a)', 'high', 'S40')],
        },
      ],
    },
  ],
})
/** Temporarily unfit, for the term set, never over one year. */
export const deferralForHealth = verdictRule('deferral/health', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 1(a)', 'high', 'S40')],
      value: all(
        is(fact.fitness, 'G'),
        notAfter('fitness decided by the day asked', on(fact.fitness_decided_on), on(fact.on)),
        notAfter('within the months of category G', on(fact.on), on(healthUntil)),
      ),
    },
  ],
})

/** A granted deferral holds on this day. */
const deferredOn = (day: DayExpression, name: string): Condition =>
  all(
    not(is(fact.deferral, 'none')),
    notAfter(`${name} within the deferral`, day, on(fact.deferral_until)),
    notAfter(`${name} before the ground is lost`, day, on(fact.deferral_ground_lost_on)),
  )
/** The same, or category G alone. */
export const deferredThen = (day: DayExpression, at: string): Condition =>
  any(
    deferredOn(day, at),
    all(
      is(fact.deferral, 'none'),
      is(fact.fitness, 'G'),
      notAfter(`fitness decided by ${at}`, on(fact.fitness_decided_on), day),
      notAfter(`${at} within the months of category G`, day, on(healthUntil)),
    ),
  )
const granted = <const I extends string>(id: I, day: DayExpression, value: Condition) =>
  verdictRule(id, {
    decidedBy: day,
    versions: [{ since: since('1998-03-28'), cites: [cite('53-FZ', 'art. 24', 'high', 'S40')], value }],
  })
/**
 * A deferral exists from the commission's decision to its last day, or to the day its ground is lost: both still count. DEF-01: a
 * decision on category G is one by itself, also for who was told of no deferral.
 */
export const deferralInForce = granted(
  'deferral/in-force',
  on(fact.on),
  any(deferredOn(on(fact.on), 'the day asked'), all(is(fact.deferral, 'none'), holds(deferralForHealth))),
)
/** Here only one that was granted: it leaves a ban open, and asking for the months of category G too makes that no clearer. */
export const deferredWhenSent = granted(
  'deferral/when-sent',
  on(sentOn),
  deferredOn(on(sentOn), 'the day the summons was sent'),
)

const family = (since_: string, point: string, later: Condition): Version<Condition> => ({
  since: since(since_),
  cites: [cite('53-FZ', point, 'high', 'S39', 'S40')],
  value: any(),
  unless: [
    {
      label: 'two or more children',
      when: is(fact.children_count, '2', '3+'),
      then: always,
      cites: [cite('53-FZ', 'art. 24 p. 1(g)', 'high', 'S39')],
    },
    {
      label: 'child raised without a mother',
      when: is(fact.raises_child_without_mother, 'yes'),
      then: always,
      cites: [cite('53-FZ', 'art. 24 p. 1(v)', 'high', 'S39', 'S40')],
    },
    {
      label: 'constant care of a close relative',
      when: all(is(fact.care_of_close_relative_needing_care, 'yes'), is(fact.other_carers_exist, 'no')),
      then: always,
      cites: [cite('53-FZ', 'art. 24 p. 1(b)', 'high', 'S40')],
    },
    {
      label: 'disabled child under three',
      when: is(fact.disabled_child_under_3, 'yes'),
      then: later,
      cites: [cite('53-FZ', 'art. 24 p. 1(d)', 'high', 'S39')],
    },
    {
      label: 'one child and a pregnancy of 22 weeks',
      when: all(
        is(fact.children_count, '1'),
        is(fact.married_registered, 'yes'),
        is(fact.wife_pregnant_weeks, '22_or_more'),
      ),
      then: later,
      cites: [cite('53-FZ', 'art. 24 p. 1(i)', 'high', 'S38', 'S39', 'S81')],
    },
    {
      label: 'guardian of a minor brother or sister',
      when: all(is(fact.guardian_of_minor_sibling, 'yes'), is(fact.other_carers_exist, 'no')),
      then: later,
      cites: [cite('53-FZ', 'art. 24 p. 1(b.1)', 'medium', 'S33')],
    },
  ].map((x, i, list) => ({ ...x, over: list.slice(i + 1).map((y) => y.label) })),
})
/** DEF-02 to DEF-07. Until July 2020 it took 26 weeks; since when a disabled child or a ward defers was not seen. */
export const deferralForFamily = verdictRule('deferral/family', {
  decidedBy: on(fact.on),
  versions: [
    family(
      '1998-03-28',
      'art. 24 p. 1, text before 24.07.2020',
      unsettled('whether this ground held before July 2020'),
    ),
    family('2020-07-24', 'art. 24 p. 1', always),
  ],
})

/** Whether any ground of this base gives a right to a deferral on the day asked. A ground not listed here may exist. */
export const deferralRight = verdictRule('deferral/right', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
      value: any(
        holds(deferralForHealth),
        holds(deferralForFamily),
        holds(deferralForStudy),
        holds(deferralForSchoolLeaver),
        holds(deferralForIt),
        holds(deferralForOffice),
      ),
    },
  ],
})
