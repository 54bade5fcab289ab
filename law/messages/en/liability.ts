/** Who can be called up, and at what age. */
import { from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const liability = {
  rules: {
    'liability/from': {
      title: 'Call-up age begins',
      question: 'From which day does age allow a call-up?',
      law: ['Call-up age begins on the 18th birthday.'],
      says: (w) => `{Your|His} age allows a call-up ${from(w)}.`,
      never: '{Your|His} age never allows a call-up.',
    },
    'liability/until': {
      title: 'Call-up age ends',
      question: 'From which day does age no longer allow a call-up?',
      law: [
        'Call-up age ends at 27. Whether it rose to 30 in 2024 for men who were 27 before and not in the reserve is disputed.',
        'Call-up age ends at 30, for everyone who turns 27 in 2024 or later.',
      ],
      says: (w) => `{Your|His} age no longer allows a call-up ${from(w)}.`,
      never: 'On these facts call-up age has no end that can be stated.',
    },
    'liability/age': {
      title: 'Age',
      question: 'Does age allow a call-up on this day?',
      law: ['From 18 to 27.', 'From 18 to 30. Men who were 27 before 2024 and were in the reserve stay there.'],
      yes: '{Your|His} age allows a call-up on this day.',
      no: '{Your|His} age does not allow a call-up on this day.',
    },
    'liability/standing': {
      title: 'Subject to call-up, apart from age',
      question: 'Do sex, citizenship, reserve, register and residence allow a call-up?',
      law: [
        'Male citizens of Russia who are not in the reserve and are, or have to be, on the military register. A second citizenship changes nothing.',
      ],
      yes: 'Apart from age, deferral and exemption {you are|he is} a person who can be called up.',
      no: 'On these facts {you are|he is} not a person who can be called up. The register may still show {you|him} as one.',
    },
    'callable/on': {
      title: 'Call-up possible on this day',
      question: 'Does the law allow {your|his} call-up on this day?',
      law: ['Whoever is subject to call-up, of call-up age, not exempt, not barred and not deferred.'],
      yes: 'The law allows {your|his} call-up on this day.',
      no: 'By the rules asked here {your|his} call-up is not allowed on this day.',
    },
  },
  groups: {
    person: 'Who {you are|he is} to the law',
  },
  facts: {
    on: { name: 'the day asked about', ask: 'Which day is the question about?' },
    birth_date: {
      name: 'the date of birth',
      ask: 'When {were you|was he} born?',
      help: 'A range is enough. It stays in this tab.',
    },
    sex: {
      name: 'sex in the documents',
      ask: 'Which sex do {your|his} documents state?',
      values: { M: 'Male', F: 'Female' },
    },
    citizenship_ru: {
      name: 'Russian citizenship',
      ask: '{Are you|Is he} a citizen of Russia?',
      help: 'A second citizenship does not change the answer.',
      values: yesNo,
    },
    in_reserve: {
      name: 'being in the reserve',
      ask: '{Are you|Is he} in the reserve?',
      help: 'The reserve: people who have served, or who are past the call-up age, and stay on the military register.',
      values: yesNo,
    },
    enlisted_in_reserve_before_2024: {
      name: 'the reserve before 2024',
      ask: '{Were you|Was he} put into the reserve before 1 January 2024?',
      values: yesNo,
    },
    on_military_register: {
      name: 'the military register',
      ask: '{Are you|Is he} on the military register?',
      values: {
        yes: 'Yes',
        no_but_obliged: 'No, but the law obliges {me|him} to be',
        no_not_obliged: 'No, and the law does not oblige {me|him} to be',
      },
    },
    permanently_abroad: {
      name: 'living abroad for good',
      ask: '{Do you|Does he} live outside Russia for good?',
      help: 'Permanently, not for a trip or for studies.',
      values: yesNo,
    },
    citizenship_acquired_on: {
      name: 'the day of becoming a citizen',
      ask: 'When did {you|he} become a citizen of Russia?',
      help: 'Only for those who became one as adults.',
    },
    female_mil_specialty: {
      name: 'a military specialty',
      ask: '{Do you|Does he} hold a military specialty on the list (medicine, signals and others)?',
      help: 'It matters for women only: they are on the register if they hold one, and can be mobilized.',
      values: yesNo,
    },
  },
  readings: {
    'SW-27GAP': {
      question: 'What applies to men who were 27 before 2024 but were not in the reserve by then?',
      options: {
        unknown: 'it is not known',
        immune: 'they can no longer be called up',
        liable: 'they can be called up to 30',
      },
      why: 'A committee chair of the Duma said one thing, a deputy minister and prosecutors another. No court ruling was seen, so the default is “not known”.',
    },
    'SW-AGE': {
      question: 'From which moment is a man past the upper age?',
      options: { birthday: 'from the first minute of the birthday', day_after: 'from the day after the birthday' },
      why: 'Commissions count from the birthday, so that is the default. Criminal law counts an age as reached only when the birthday is over.',
    },
  },
  exceptions: {
    'was 27 before 2024':
      '{You were|He was} 27 before 2024, when the age limit rose to 30. A rule of its own applies to {you|him}.',
    'was 27 before 2024 and not in the reserve':
      '{You were|He was} 27 before 2024 and had not been put into the reserve by then. Whether the limit of 30 applies to {you|him} is disputed.',
    'lives abroad permanently':
      '{You live|He lives} abroad for good, so there is no duty of registration and no call-up while that lasts.',
    deferred: '{You have|He has} a deferral on this day.',
  },
  doubts: {
    'men who were 27 before 2024 and not in the reserve':
      'Officials contradict one another about men who were 27 before 2024 but had not been put into the reserve by then.',
  },
  effects: {
    liable: {
      title: 'Call-up age',
      says: (w) => `{Your|His} age allows a call-up ${from(w)}.`,
      ends: (w) => `It no longer does ${from(w)}.`,
      noEnd: 'On these facts it has no end that can be stated.',
    },
  },
} satisfies Words
