/** Study: what counts as studying, which path still leaves a deferral, until when, and the summer after school. */
import {
  all,
  always,
  any,
  before,
  dateInYear,
  firstOf,
  happens,
  holds,
  is,
  monthsAfter,
  not,
  notAfter,
  on,
  plus,
  unsettled,
  unsettledDay,
  type Condition,
} from '../language/expression.ts'
import { cite, dayRule, since, verdictRule, type Version } from '../language/rule.ts'
import { fact } from '../facts.ts'

const art24 = cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S83', 'S84')
const postgraduate = is(fact.study_level, 'postgraduate')
const NOT_SEEN = 'study before September 2013'
/** Students were deferred then too, by a text that was not seen. */
const notSeen: Version<Condition> = {
  since: since('1998-03-28'),
  cites: [cite('53-FZ', 'art. 24 p. 2, text before 01.09.2013', 'low')],
  value: all(not(is(fact.study_level, 'none')), unsettled(NOT_SEEN)),
}

/** DEF-08 to DEF-13: full time, accredited where that is asked, and not interrupted in a way that ends the deferral. */
export const studyCounts = verdictRule('study/counts', {
  decidedBy: on(fact.on),
  versions: [
    notSeen,
    {
      since: since('2013-09-01'),
      cites: [art24],
      value: all(
        not(is(fact.study_level, 'none')),
        is(fact.study_form, 'full_time'),
        any(is(fact.study_level, 'school', 'prep_department', 'postgraduate'), is(fact.accredited_programme, 'yes')),
        any(
          not(is(fact.study_interruption, 'left_and_reinstated')),
          unsettled('whether studies resumed without growing longer keep the deferral'),
        ),
      ),
      unless: [
        {
          label: 'leave or transfer that makes the studies over a year longer',
          when: all(
            is(fact.study_interruption, 'academic_leave', 'transfer'),
            is(fact.study_term_grows, 'over_a_year'),
          ),
          then: any(),
          cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S84')],
        },
        {
          label: 'expelled for cause and reinstated',
          when: is(fact.study_interruption, 'expelled_and_reinstated'),
          then: any(),
          cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S84', 'S81', 'S160')],
        },
        {
          label: 'reinstated after leaving, with longer studies',
          when: all(is(fact.study_interruption, 'left_and_reinstated'), not(is(fact.study_term_grows, 'none'))),
          then: any(),
          cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S160')],
        },
      ],
    },
  ],
})

type Path = 'none' | 'school' | 'prep_department' | 'spo' | 'school_and_bachelor' | 'bachelor'
const unusual = (...paths: Path[]): Condition =>
  all(is(fact.study_deferrals_before, ...paths, 'other'), unsettled('how many study deferrals an unusual path leaves'))
const pathIn = (...paths: Path[]): Condition => any(is(fact.study_deferrals_before, ...paths), unusual())
const collegeAfterNine = all(
  is(fact.study_deferrals_before, 'spo'),
  is(fact.spo_after_grade, '9'),
  unsettled('whether college after nine years of school uses the deferral up'),
)
// With a deferral for the bachelor's degree too these would be unusual paths; with fewer they are none the worse.
const toMaster = (...paths: Path[]): Condition =>
  any(is(fact.study_deferrals_before, ...paths), unusual('prep_department'), collegeAfterNine)
/** DEF-12, DEF-14: straight from a bachelor's degree. Before the ruling of 2018 not after deferrals at school and for it. */
export const studyMasterPath = verdictRule('study/master-path', {
  decidedBy: on(fact.on),
  versions: [
    notSeen,
    {
      since: since('2013-09-01'),
      cites: [cite('53-FZ', 'art. 24 p. 2, text before the ruling of 2018', 'medium', 'S157', 'S84')],
      value: toMaster('none', 'school', 'bachelor'),
    },
    {
      since: since('2018-04-17'),
      cites: [
        cite('53-FZ', 'art. 24 p. 2', 'medium', 'S157', 'S84'),
        cite('Constitutional Court ruling of 17.04.2018', '', 'medium', 'S157', 'S158'),
      ],
      value: toMaster('none', 'school', 'bachelor', 'school_and_bachelor'),
    },
  ],
})
/** DEF-14: one study deferral, and the further ones that a plain path leaves; an unusual one is not settled. */
export const studyPath = verdictRule('study/path', {
  decidedBy: on(fact.on),
  versions: [
    notSeen,
    {
      since: since('2013-09-01'),
      cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S157', 'S84')],
      value: any(),
      unless: [
        {
          label: 'school',
          when: is(fact.study_level, 'school'),
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S83', 'S82')],
        },
        {
          label: 'preparatory department',
          when: is(fact.study_level, 'prep_department'),
          then: all(is(fact.entered_in_year_of_last_diploma, 'yes'), pathIn('none', 'school')),
          cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S157')],
        },
        {
          label: 'college',
          when: is(fact.study_level, 'spo'),
          then: pathIn('none', 'school', 'prep_department'),
          cites: [art24],
        },
        {
          label: 'bachelor or specialist',
          when: is(fact.study_level, 'bachelor', 'specialist'),
          then: all(is(fact.degree_held, 'none'), any(pathIn('none', 'school', 'prep_department'), collegeAfterNine)),
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'medium', 'S84', 'S81', 'S157')],
        },
        {
          label: 'master',
          when: is(fact.study_level, 'master'),
          then: all(
            is(fact.degree_held, 'bachelor'),
            is(fact.entered_in_year_of_last_diploma, 'yes'),
            holds(studyMasterPath),
          ),
          cites: [cite('53-FZ', 'art. 24 p. 2(a)', 'high', 'S163', 'S159', 'S157')],
        },
        {
          label: 'postgraduate',
          when: postgraduate,
          then: always,
          cites: [cite('53-FZ', 'art. 24 p. 2(b)', 'medium', 'S85')],
        },
      ],
    },
  ],
})

const ended = firstOf(on(fact.study_ended_on), on(fact.study_expected_end))
/** The last day on which the studies can carry a deferral. DEF-11, DEF-13, DEF-20. */
export const studyUntil = dayRule('study/until', {
  decidedBy: on(fact.on),
  versions: [
    { since: notSeen.since, cites: notSeen.cites, value: unsettledDay(NOT_SEEN) },
    {
      since: since('2013-09-01'),
      cites: [art24],
      value: ended,
      unless: [
        {
          label: 'leave after the diploma',
          when: all(
            not(postgraduate),
            happens('leave after the diploma is granted', on(fact.post_diploma_leave_until)),
          ),
          then: on(fact.post_diploma_leave_until),
          cites: [cite('273-FZ', 'art. 59 p. 17', 'medium', 'S164')],
        },
        {
          label: 'defence after the programme',
          when: all(
            postgraduate,
            happens('a defence is set', on(fact.defence_on)),
            before('the defence comes after the programme', ended, on(fact.defence_on)),
          ),
          then: firstOf(
            on(fact.defence_on),
            monthsAfter(12, fact.study_ended_on),
            monthsAfter(12, fact.study_expected_end),
          ),
          cites: [cite('53-FZ', 'art. 24 p. 2(b)', 'medium', 'S85')],
        },
      ],
    },
  ],
})
const studies = all(
  holds(studyCounts),
  holds(studyPath),
  notAfter('the studies last to the day asked', on(fact.on), on(studyUntil)),
)
/** DEF-08, DEF-10: the age of 20 up to which a deferral for school and college held went in 2017; its text was not seen. */
export const deferralForStudy = verdictRule('deferral/study', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 2, text before 2017', 'medium', 'S82', 'S84', 'S157')],
      value: all(studies, any(not(is(fact.study_level, 'school', 'spo')), unsettled('school and college before 2017'))),
    },
    {
      since: since('2017-01-01'),
      cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S83', 'S84', 'S157')],
      value: studies,
    },
  ],
})

/** DEF-09: after the final exams of school, until 1 October of that year, which is no longer a day of deferral. */
export const schoolLeaverUntil = dayRule('deferral/school-leaver-until', {
  decidedBy: on(fact.school_exams_passed_on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S83')],
      value: plus(dateInYear(0, fact.school_exams_passed_on, 10, 1), -1),
    },
  ],
})
export const deferralForSchoolLeaver = verdictRule('deferral/school-leaver', {
  decidedBy: on(fact.on),
  versions: [
    {
      since: since('1998-03-28'),
      cites: [cite('53-FZ', 'art. 24 p. 2', 'medium', 'S83')],
      value: all(
        notAfter('school exams passed by the day asked', on(fact.school_exams_passed_on), on(fact.on)),
        notAfter('before 1 October of the exam year', on(fact.on), on(schoolLeaverUntil)),
      ),
    },
  ],
})
