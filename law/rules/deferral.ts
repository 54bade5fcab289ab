/** Deferrals of art. 24: the one granted, and the grounds that give a right to one. */
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
  plus,
  turns,
  unsettled,
  type DayExpression,
} from '../language/expression.ts'
import { cite, since, verdictRule } from '../language/rule.ts'
import { fact } from '../facts.ts'
import { sentOn } from './summons.ts'

const granted = <const I extends string>(id: I, day: DayExpression, name: string) =>
  verdictRule(id, {
    decidedBy: day,
    versions: [
      {
        since: since('1998-03-28'),
        cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
        value: all(
          not(is(fact.deferral, 'none')),
          notAfter(`${name} within the deferral`, day, on(fact.deferral_until)),
        ),
      },
    ],
  })
/** A deferral exists from the commission's decision; its last day is still a day of deferral. */
export const deferralInForce = granted('deferral/in-force', on(fact.on), 'the day asked')
export const deferredWhenSent = granted('deferral/when-sent', on(sentOn), 'the day the summons was sent')

/** DEF-01: temporarily unfit, for the term set, never over one year. */
export const deferralForHealth = verdictRule('deferral/health', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 1(a)', 'high', 'S40')],
      value: all(
        is(fact.fitness, 'G'),
        notAfter('fitness decided by the day asked', on(fact.fitness_decided_on), on(fact.on)),
        before('within a year of the fitness decision', on(fact.on), turns(1, fact.fitness_decided_on)),
        any(
          is(fact.g_months, '12'),
          before(
            'certainly within six months of the fitness decision',
            on(fact.on),
            plus(on(fact.fitness_decided_on), 181),
          ),
          // Six months are 181 to 184 days.
          all(
            before(
              'possibly within six months of the fitness decision',
              on(fact.on),
              plus(on(fact.fitness_decided_on), 184),
            ),
            unsettled('the last days of the six months'),
          ),
        ),
      ),
    },
  ],
})

/** DEF-02 to DEF-07. */
export const deferralForFamily = verdictRule('deferral/family', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2020-07-24'),
      cites: [cite('53-FZ', 'art. 24 p. 1', 'high', 'S39', 'S40')],
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
          label: 'disabled child under three',
          when: is(fact.disabled_child_under_3, 'yes'),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(d)', 'high', 'S39')],
        },
        {
          label: 'one child and a pregnancy of 22 weeks',
          when: all(
            is(fact.children_count, '1'),
            is(fact.married_registered, 'yes'),
            is(fact.wife_pregnant_weeks, '22_or_more'),
          ),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(i)', 'high', 'S38', 'S39', 'S81')],
        },
        {
          label: 'constant care of a close relative',
          when: all(is(fact.care_of_close_relative_needing_care, 'yes'), is(fact.other_carers_exist, 'no')),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(b)', 'high', 'S40')],
        },
        {
          label: 'guardian of a minor brother or sister',
          when: all(is(fact.guardian_of_minor_sibling, 'yes'), is(fact.other_carers_exist, 'no')),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 1(b.1)', 'medium', 'S33')],
        },
      ],
    },
  ],
})

const fullTime = is(fact.study_form, 'full_time')
const accredited = is(fact.accredited_programme, 'yes')
const pathIn = (...paths: ('none' | 'school' | 'bachelor' | 'school_and_bachelor')[]) =>
  any(
    is(fact.study_deferrals_before, ...paths),
    all(is(fact.study_deferrals_before, 'other'), unsettled('how many study deferrals an unusual path leaves')),
  )

/** DEF-08, DEF-10 to DEF-14: the plain paths; an unusual one is not settled. */
export const deferralForStudy = verdictRule('deferral/study', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('2018-04-17'),
      cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S83', 'S84', 'S157')],
      value: any(),
      unless: [
        {
          label: 'school',
          when: all(is(fact.study_level, 'school'), fullTime),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S83', 'S82')],
        },
        {
          label: 'college',
          when: all(is(fact.study_level, 'spo'), fullTime, accredited),
          then: pathIn('none', 'school'),
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S83', 'S84')],
        },
        {
          label: 'bachelor or specialist',
          when: all(is(fact.study_level, 'bachelor', 'specialist'), fullTime, accredited),
          then: all(is(fact.degree_held, 'none'), pathIn('none', 'school')),
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S84', 'S81', 'S160')],
        },
        {
          label: 'master',
          when: all(is(fact.study_level, 'master'), fullTime, accredited),
          then: all(
            is(fact.degree_held, 'bachelor'),
            is(fact.entered_in_year_of_last_diploma, 'yes'),
            pathIn('none', 'school', 'bachelor', 'school_and_bachelor'),
          ),
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'high', 'S163', 'S159', 'S157')],
        },
        {
          label: 'postgraduate',
          when: all(is(fact.study_level, 'postgraduate'), fullTime),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 2(b)', 'medium', 'S85')],
        },
      ],
    },
  ],
})

/** Whether any ground of this base gives a right to a deferral on the day asked. A ground not listed here may exist. */
export const deferralRight = verdictRule('deferral/right', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24', 'high', 'S40')],
      value: any(holds(deferralForHealth), holds(deferralForFamily), holds(deferralForStudy)),
    },
  ],
})
