/** Who can be called up, and at what age. */
import { from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const liability = {
  rules: {
    'liability/from': {
      title: 'Call-up age begins',
      says: (w) => `{Your|His} age allows a call-up ${from(w)}.`,
      never: '{Your|His} age never allows a call-up.',
    },
    'liability/until': {
      title: 'Call-up age ends',
      says: (w) => `{Your|His} age no longer allows a call-up ${from(w)}.`,
      never: 'On these facts call-up age has no end that can be stated.',
    },
    'liability/age': {
      title: 'Age',
      yes: '{Your|His} age allows a call-up on this day.',
      no: '{Your|His} age does not allow a call-up on this day.',
    },
    'liability/standing': {
      title: 'Subject to call-up, apart from age',
      yes: 'Apart from age, deferral and exemption {you are|he is} a person who can be called up.',
      no: 'On these facts {you are|he is} not a person who can be called up. The register may still show {you|him} as one.',
    },
    'callable/on': {
      title: 'Call-up possible on this day',
      yes: 'The law allows {your|his} call-up on this day.',
      no: 'By the rules asked here {your|his} call-up is not allowed on this day.',
    },
    'callable/when-sent': {
      title: 'Call-up possible by the summons',
      yes: 'By what {you were|he was} when the summons was sent, it could call {you|him} up; {your|his} age and a deferral aside.',
      no: 'By what {you were|he was} when the summons was sent, it could not call {you|him} up.',
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
  effects: {
    liable: {
      title: 'Call-up age',
      says: (w) => `{Your|His} age allows a call-up ${from(w)}.`,
      ends: (w) => `It no longer does ${from(w)}.`,
      noEnd: 'On these facts it has no end that can be stated.',
    },
  },
} satisfies Words
