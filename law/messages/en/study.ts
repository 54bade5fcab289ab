/** Study: what counts, which paths leave a deferral, until when, and the summer after school. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const study = {
  rules: {
    'study/counts': {
      title: 'Studies of the kind that defers',
      question: 'Are {your|his} studies of the kind that can give a deferral?',
      law: [
        'Full time, and accredited by the state (school and postgraduate study aside). A leave or a transfer may make the whole term longer by one year at most. An expulsion for cause ends it for good.',
      ],
      yes: '{Your|His} studies are of the kind that can give a deferral.',
      no: 'On these facts {your|his} studies are not of that kind. Another ground may exist.',
    },
    'study/master-path': {
      title: 'A study deferral left for the master’s degree',
      question: 'Do the study deferrals {you|he} had before leave one for a master’s degree?',
      law: [
        'After a deferral for a bachelor’s degree, but not after one at school too.',
        'After a deferral for a bachelor’s degree, also with one at school before it.',
      ],
      yes: 'The path so far leaves a deferral for a master’s degree.',
      no: 'On these facts the path so far leaves no deferral for a master’s degree. Another ground may exist.',
    },
    'study/path': {
      title: 'A study deferral left on this path',
      question: 'Do the study deferrals {you|he} had before leave one for this level?',
      law: [
        'One study deferral. The plain further steps: from school to a preparatory department, a college or a first degree; from bachelor to master in the same year; and on to postgraduate study.',
      ],
      yes: 'The path so far leaves a deferral for this level.',
      no: 'On these facts the path so far leaves no deferral for this level. Another ground may exist.',
    },
    'study/until': {
      title: 'Last day of the studies',
      question: 'Until which day can {your|his} studies carry a deferral?',
      law: [
        'To the end of the programme or the last day as a student, whichever comes first. A leave after the diploma counts as study. A postgraduate has up to one more year to defend the work.',
      ],
      says: (w) =>
        `The studies carry a deferral no longer than to a last day: ${on(w)}. Commissariats often count from the exam.`,
      never: 'No end of these studies is known.',
    },
    'deferral/study': {
      title: 'Right to a deferral: study',
      question: 'Do {your|his} studies give a right to a deferral on this day?',
      law: [
        'Full-time study on an accredited programme gives one study deferral, and after some steps a further one, as long as the studies last. Postgraduate study is not counted.',
      ],
      yes: '{Your|His} studies give a right to a deferral on this day.',
      no: '{Your|His} studies give no right to a deferral on these facts. Another ground may.',
    },
    'deferral/school-leaver-until': {
      title: 'Summer after school',
      question: 'Which day is the last of the deferral after the final exams at school?',
      law: [
        'Whoever has passed the final exams at school is deferred until 1 October of that year. That day itself no longer counts.',
      ],
      says: (w) => `The deferral after school has its last day ${on(w)}.`,
      never: 'No final exams at school are known.',
    },
    'deferral/school-leaver': {
      title: 'Right to a deferral: summer after school',
      question: 'Does the summer after the final exams at school give a right to a deferral on this day?',
      law: ['From the final exams at school to 30 September of that year.'],
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
  exceptions: {
    school: '{You are|He is} at school full time.',
    'preparatory department': '{You study|He studies} full time at a preparatory department.',
    college: '{You study|He studies} full time at a college.',
    'bachelor or specialist': '{You study|He studies} full time for a first degree (bachelor or specialist).',
    master: '{You study|He studies} full time for a master’s degree.',
    postgraduate: '{You are|He is} a full-time postgraduate.',
    'leave or transfer that makes the studies over a year longer':
      'A leave or a transfer made the whole term of study more than a year longer.',
    'expelled for cause and reinstated':
      '{You were|He was} expelled for cause; being taken back does not bring the deferral back.',
    'reinstated after leaving, with longer studies':
      '{You|He} left and was taken back, and the whole term of study became longer.',
    'leave after the diploma': 'A leave after the diploma was granted.',
    'defence after the programme': 'The defence comes after the end of the programme.',
  },
  doubts: {
    'how many study deferrals an unusual path leaves':
      'How many study deferrals a path like {yours|his} leaves is often disputed in court, and is told in different ways.',
    'whether studies resumed without growing longer keep the deferral':
      'One guide says that studies taken up again without a longer term keep the deferral. No text was seen that settles it.',
    'whether college after nine years of school uses the deferral up':
      'Whether a deferral for college after nine years of school leaves one for a first degree is told in different ways.',
  },
} satisfies Words
