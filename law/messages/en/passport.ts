/** The foreign passport after a call-up decision. */
import { by, from } from './day.ts'
import type { Words } from '../types.ts'

export const passport = {
  rules: {
    'passport/exit-limited': {
      title: 'Exit limited after the decision',
      question: 'Does a call-up decision limit exit on this day?',
      law: [
        'Exit is limited from a decision to call up, or to send to alternative service, until that service ends.',
        'Exit is limited from a decision to call up, or to send to alternative service, until that service ends.',
      ],
      yes: 'By law exit is limited on this day because of the decision.',
      no: 'On these facts no call-up decision limits exit on this day. Exit can be refused on other grounds.',
    },
    'passport/surrender-due': {
      title: 'Passport to be handed over',
      question: 'By which day is the foreign passport to be handed over?',
      law: [
        'After a decision to call up, and notice of it, the foreign passport is to be handed over within five days. A summons alone never asks for it.',
      ],
      says: (w) => `By law the foreign passport is to be handed over ${by(w)}.`,
      never: 'On these facts no foreign passport is to be handed over.',
    },
    'passport/invalid-from': {
      title: 'Passport may be declared invalid',
      question: 'From which day may a passport that was not handed over be declared invalid?',
      law: [
        'A passport that is not handed over in time without a valid reason becomes invalid. How and on which day was not seen.',
      ],
      says: (w) => `The passport may be declared invalid ${from(w)}, at the earliest.`,
      never: 'On these facts the passport is not declared invalid for this reason.',
    },
    'passport/issue-refused': {
      title: 'New passport refused',
      question: 'Is a new foreign passport refused on this day?',
      law: [
        'A passport is refused while exit is limited, for example after a call-up decision.',
        'A passport is refused while exit is limited. Reports and a draft say that a summons in the register is a ground too; a text in force was not seen.',
      ],
      yes: 'By law a new foreign passport is refused on this day.',
      no: 'On these facts no call-up matter is a ground to refuse a passport on this day. Other grounds exist.',
    },
  },
  facts: {
    has_foreign_passport: {
      name: 'whether there is a foreign passport',
      ask: '{Do you|Does he} have a foreign passport?',
      values: { yes: 'Yes', no: 'No' },
    },
    passport_handed_on: {
      name: 'the day the passport was handed over',
      ask: 'When was the foreign passport handed over?',
      help: 'The record of the handover is made in two copies, one of them for the owner.',
    },
    service_ended_on: { name: 'the day service ended', ask: 'When did the service end?' },
  },
  readings: {
    'SW-PASSPORT-DAYS': {
      question: 'Are the five days for the passport calendar or working days?',
      options: { calendar: 'calendar days', working: 'working days' },
      why: 'Most reports say “five days”, and one says working days. The text was not seen. The default is the shorter count.',
    },
  },
  exceptions: {
    'no call-up decision': 'No decision to call up is known. A summons alone asks for no passport.',
    'no foreign passport': 'There is no foreign passport.',
  },
  doubts: {
    'whether a passport is refused because of a summons in the register':
      'Reports of 2024 and a draft of the foreign ministry say that a summons in the register is a ground of refusal. A text in force was not seen.',
  },
} satisfies Words
