/** The foreign passport after a call-up decision. */
import { by, from } from './day.ts'
import type { Words } from '../types.ts'

export const passport = {
  rules: {
    'passport/exit-limited': {
      title: 'A limit on exit after the decision',
      yes: 'By law exit is limited on this day because of the decision.',
      no: 'On these facts no call-up decision limits exit on this day. Exit can be refused on other grounds.',
    },
    'passport/surrender-due': {
      title: 'Passport to be handed over',
      says: (w) => `By law the foreign passport is to be handed over ${by(w)}.`,
      never: 'On these facts no foreign passport is to be handed over.',
    },
    'passport/invalid-from': {
      title: 'Passport may be declared invalid',
      says: (w) => `The passport may be declared invalid ${from(w)}, at the earliest.`,
      never: 'On these facts the passport is not declared invalid for this reason.',
    },
    'passport/issue-refused': {
      title: 'New passport refused',
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
} satisfies Words
