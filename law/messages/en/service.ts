/** Service: from which day a summons counts as received. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

export const service = {
  rules: {
    'service/seventh-day': {
      title: 'Seven days after placement',
      question: 'On which day do the seven days after placement end?',
      law: ['Seven days after a summons is placed it counts as served, for everyone who was not served before.'],
      says: (w) => `The seven days after placement end ${on(w)}.`,
      never: 'No summons was placed in the register, so no seven days run.',
    },
    'service/by-placement': {
      title: 'Served by placement',
      question: 'On which day does placement alone make the summons count as served?',
      law: ['Placement serves after seven days; on another reading, when the notice comes to the account.'],
      says: (w) => `By placement alone the summons counts as served ${on(w)}.`,
      never: 'No summons was placed in the register, so none is served by placement.',
    },
    'service/on': {
      title: 'Summons served',
      question: 'On which day does the summons count as served?',
      law: [
        'A summons is served only when it is handed over against signature.',
        'It counts as served on the earliest of: handed over, refused, registered letter delivered, seven days after placement (or the notice in the account, on one reading).',
      ],
      says: (w) => `The summons counts as served ${on(w)}, whether or not {you have|he has} seen it.`,
      never: 'On these facts the summons never counts as served.',
    },
    'service/by-looking': {
      title: 'Looking at the entry',
      question: 'Does looking at the entry, or at an extract, serve the summons earlier?',
      law: [
        'Under no reading that was seen does service hang on whether the entry is opened. That it stays unopened does not stop the seven days either.',
      ],
      yes: 'Looking at the entry serves the summons.',
      no: 'Looking at the entry neither serves the summons earlier nor stops the days that run.',
    },
    'service/notice-owed': {
      title: 'Notice of the placement',
      question: 'Is a notice owed that the summons was placed?',
      law: [
        'A placed summons is announced by a notice in the account and a text message. That no notice came does not stop the seven days.',
      ],
      yes: 'A notice is owed. That it did not come does not stop the seven days.',
      no: 'No summons is known to be placed, or the registers did not work yet.',
    },
  },
  groups: {
    service: 'When the summons was placed, sent or handed over',
  },
  facts: {
    placed_at: {
      name: 'the day of placement',
      ask: 'When was the summons placed in the register?',
      help: 'The register and the notice in the account show this day. Shortly after midnight the time zone decides the day.',
    },
    placed_at_moscow: {
      name: 'the day of placement by Moscow time',
      ask: 'When was the summons placed in the register, by Moscow time?',
    },
    appearance_at: {
      name: 'the appearance date',
      ask: 'Which appearance date does the summons name?',
      help: 'The day on which, by the summons, {you have|he has} to come.',
    },
    account_notice_at: {
      name: 'the day of the notice in the account',
      ask: 'When did a notice of the summons come to {your|his} account?',
      help: 'The account on Gosuslugi or in the register of summonses. An SMS is not the notice.',
    },
    account_notice_at_moscow: {
      name: 'the day of that notice by Moscow time',
      ask: 'When did the notice come to {your|his} account, by Moscow time?',
    },
    handed_at: {
      name: 'the day it was handed over',
      ask: 'When was the summons handed to {you|him} in person?',
      help: 'By the commissariat, at work or at a place of study, against {your|his} signature.',
    },
    refused_at: {
      name: 'the day of a refusal',
      ask: 'When was it recorded that the summons was refused?',
      help: 'A recorded refusal to take the summons counts as service.',
    },
    registered_letter_dispatched_at: {
      name: 'the day a registered letter was sent',
      ask: 'When was the summons sent by registered letter?',
    },
    registered_letter_delivered_at: {
      name: 'the day the registered letter was delivered',
      ask: 'When was the registered letter delivered?',
      help: 'The day on the receipt. A letter that lies at the post office is not delivered.',
    },
    has_gosuslugi_account: {
      name: 'whether there is a Gosuslugi account',
      ask: '{Do you|Does he} have an account on Gosuslugi?',
      values: { yes: 'Yes', no: 'No, or it was deleted' },
    },
  },
  readings: {
    'SW-SERVICE': {
      question: 'When does an electronic summons count as served?',
      options: {
        seven_days: 'seven days after it is placed in the register',
        account_moment: 'on the day its notice comes to the account',
        earliest: 'on whichever of the two comes first',
      },
      why: 'Both stand in the text. The notices that the register itself has sent since 2025 name the seven days, so that is the default. People without an account have only the seven days.',
    },
    'SW-SEVENTH': {
      question: 'Which date is the seventh day?',
      options: {
        p_plus_7: 'the seventh day after the day of placement',
        p_plus_8: 'the day after that: the seven days have to be over',
        p_plus_6: 'the sixth day after: the day of placement is day 1',
      },
      why: 'The text speaks of the end of seven days. Press reports count 7 and 20 to 27 days, which fits the default. Nobody was seen who counts the day of placement.',
    },
  },
  exceptions: {
    'never served': 'The summons was never served.',
    'served after the appearance date': 'The summons was served only after its appearance date.',
  },
  effects: {
    served: {
      title: 'Served',
      says: (w) => `The summons counts as served ${on(w)}, whether or not {you have|he has} seen it.`,
    },
  },
  doubts: {
    'how a man without an account is told that a summons was placed':
      'How somebody without a Gosuslugi account is told of a placement was not seen.',
  },
} satisfies Words
