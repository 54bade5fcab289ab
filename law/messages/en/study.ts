/** Study: what counts, which paths leave a deferral, until when, and the summer after school. */
import { on, when } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const study = {
  rules: {
    'study/counts': {
      title: 'Studies of the kind that defers',
      yes: '{Your|His} studies are of the kind that can give a deferral.',
      no: 'On these facts {your|his} studies are not of that kind. Another ground may exist.',
    },
    'study/master-path': {
      title: 'A study deferral left for the master’s degree',
      yes: 'The path so far leaves a deferral for a master’s degree.',
      no: 'On these facts the path so far leaves no deferral for a master’s degree. Another ground may exist.',
    },
    'study/path': {
      title: 'A study deferral left on this path',
      yes: 'The path so far leaves a deferral for this level.',
      no: 'On these facts the path so far leaves no deferral for this level. Another ground may exist.',
    },
    'study/until': {
      title: 'Last day of the studies',
      says: (w) =>
        `The last day for which the studies can carry a deferral: ${when(w)}. Commissariats often count from the exam.`,
      never: 'No end of these studies is known.',
    },
    'deferral/study': {
      title: 'Right to a deferral for study',
      yes: '{Your|His} studies give a right to a deferral on this day.',
      no: '{Your|His} studies give no right to a deferral on these facts. Another ground may.',
    },
    'deferral/school-leaver-until': {
      title: 'Summer after school',
      says: (w) => `The deferral after school has its last day ${on(w)}.`,
      never: 'No final exams at school are known.',
    },
    'deferral/school-leaver': {
      title: 'Right to a deferral: summer after school',
      yes: 'The summer after school gives a right to a deferral on this day.',
      no: 'The summer after school gives no right to a deferral on this day. Another ground may.',
    },
  },
  groups: { study: '{Your|His} studies' },
  facts: {
    study_level: {
      name: 'the level of study',
      ask: 'What {do you|does he} study for?',
      values: {
        none: '{I do not|He does not} study',
        school: 'School',
        prep_department: 'The preparatory department of a university',
        spo: 'College',
        bachelor: 'A bachelor’s degree',
        specialist: 'A specialist’s degree',
        master: 'A master’s degree',
        postgraduate: 'Postgraduate study',
      },
    },
    study_form: {
      name: 'the form of study',
      ask: 'In which form {do you|does he} study?',
      values: { full_time: 'Full time', other: 'Part time, evening or distance' },
    },
    accredited_programme: {
      name: 'state accreditation',
      ask: 'Is the programme accredited by the state?',
      values: yesNo,
    },
    degree_held: {
      name: 'the highest degree held',
      ask: 'Which degree {do you|does he} already hold?',
      values: { none: 'None', bachelor: 'Bachelor', specialist_or_master: 'Specialist or master' },
    },
    entered_in_year_of_last_diploma: {
      name: 'entering in the year of the last diploma',
      ask: 'Did {you|he} enter in the same year in which {you|he} got {your|his} last diploma?',
      help: 'After school: in the year of the school certificate.',
      values: yesNo,
    },
    study_deferrals_before: {
      name: 'earlier study deferrals',
      ask: 'Which study deferrals {have you|has he} had before?',
      values: {
        none: 'None',
        school: 'For school',
        prep_department: 'For a preparatory department (with or without school)',
        spo: 'For college (with or without school)',
        school_and_bachelor: 'For school and for a bachelor’s degree',
        bachelor: 'For a bachelor’s degree',
        other: 'Another path',
      },
    },
    spo_after_grade: {
      name: 'years of school before college',
      ask: 'After how many years of school did {you|he} enter college?',
      values: { '9': 'After nine', '11': 'After eleven' },
    },
    study_interruption: {
      name: 'an interruption of the studies',
      ask: 'Were the studies interrupted?',
      values: {
        none: 'No',
        academic_leave: 'By academic leave',
        transfer: 'By a transfer to another programme or university',
        left_and_reinstated: '{I|He} left at {my|his} own request and was taken back',
        expelled_and_reinstated: '{I|He} was expelled for cause and taken back',
      },
    },
    study_term_grows: {
      name: 'how much longer the studies became',
      ask: 'By how much did this make the whole term of study longer?',
      values: { none: 'Not at all', up_to_a_year: 'By one year at most', over_a_year: 'By more than a year' },
    },
    study_expected_end: {
      name: 'the planned end of the studies',
      ask: 'When are the studies to end by the programme?',
    },
    study_ended_on: {
      name: 'the last day as a student',
      ask: 'Which day was the last as a student?',
      help: 'Finished, expelled or left: the day in the university’s order.',
    },
    post_diploma_leave_until: {
      name: 'the end of a leave after the diploma',
      ask: 'If a leave after the diploma was granted: to which day?',
      help: 'It has to be asked for and lies within the term of the programme, usually to 31 August. The university’s order is the proof.',
    },
    defence_on: {
      name: 'the day of the defence',
      ask: 'When does the admitted postgraduate defend the qualification work?',
    },
    school_exams_passed_on: {
      name: 'the day of the final exams at school',
      ask: 'When were the final exams at school passed?',
    },
  },
} satisfies Words
