/** Study: what counts, which paths leave a deferral, until when, and the summer after school. */
import type { WhyWords } from '../../types.ts'

const notSeen = 'Students were deferred then too. Until when and for which studies was not seen.'
export const study = {
  rules: {
    'study/counts': {
      question: 'Are {your|his} studies of the kind that can give a deferral?',
      law: [
        notSeen,
        'Full time, and accredited by the state (school, a preparatory department and postgraduate study aside). A leave or a transfer may make the whole term longer by one year at most. After an expulsion for cause these studies give no deferral any more.',
      ],
    },
    'study/master-path': {
      question: 'Do the study deferrals {you|he} had before leave one for a master’s degree?',
      law: [
        notSeen,
        'After a deferral for a bachelor’s degree, but not after one at school too.',
        'After a deferral for a bachelor’s degree, also with one at school before it.',
      ],
    },
    'study/path': {
      question: 'Do the study deferrals {you|he} had before leave one for this level?',
      law: [
        notSeen,
        'One study deferral. The plain further steps: from school to a preparatory department, a college or a first degree; from bachelor to master in the same year; and on to postgraduate study.',
      ],
    },
    'study/until': {
      question: 'Until which day can {your|his} studies carry a deferral?',
      law: [
        notSeen,
        'To the end of the programme or the last day as a student, whichever comes first. A leave after the diploma counts as study. A postgraduate has up to one more year to defend the work.',
      ],
    },
    'deferral/study': {
      question: 'Do {your|his} studies give a right to a deferral on this day?',
      law: [
        'As today, but for school and college only up to an age that was not seen.',
        'Full-time study on an accredited programme gives one study deferral, and after some steps a further one, as long as the studies last. Postgraduate study is not counted.',
      ],
    },
    'deferral/school-leaver-until': {
      question: 'Which day is the last of the deferral after the final exams at school?',
      law: [
        'Whoever has passed the final exams at school is deferred until 1 October of that year. That day itself no longer counts.',
      ],
    },
    'deferral/school-leaver': {
      question: 'Does the summer after the final exams at school give a right to a deferral on this day?',
      law: ['From the final exams at school to 30 September of that year.'],
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
    'study before September 2013':
      'Students were deferred before September 2013 too. The text of that time was not seen.',
    'school and college before 2017':
      'Before 2017 a deferral for school and college ended at an age. The text of that time was not seen.',
    'how many study deferrals an unusual path leaves':
      'How many study deferrals a path like {yours|his} leaves is often disputed in court, and is told in different ways.',
    'whether studies resumed without growing longer keep the deferral':
      'One guide says that studies taken up again without a longer term keep the deferral. No text was seen that settles it.',
    'whether college after nine years of school uses the deferral up':
      'Whether a deferral for college after nine years of school leaves one for a first degree is told in different ways.',
  },
} satisfies WhyWords
