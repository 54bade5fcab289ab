/** Service: from which day a summons counts as received. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

export const service = {
  rules: {
    'service/seventh-day': {
      title: 'Seven days after placement',
      says: (w) => `The seven days after placement end ${on(w)}.`,
      never: 'No summons was placed in the register, so no seven days run.',
    },
    'service/by-placement': {
      title: 'Served by placement',
      says: (w) => `By placement alone the summons counts as served ${on(w)}.`,
      never: 'No summons was placed in the register, so none is served by placement.',
    },
    'service/on': {
      title: 'Service of the summons',
      says: (w) => `The summons counts as served ${on(w)}, whether or not {you have|he has} seen it.`,
      never: 'On these facts the summons never counts as served.',
    },
    'service/by-looking': {
      title: 'Looking at the entry',
      yes: 'Looking at the entry serves the summons.',
      no: 'Looking at the entry neither serves the summons earlier nor stops the days that run.',
    },
    'service/notice-owed': {
      title: 'Notice of the placement',
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
  effects: {
    served: {
      title: 'Served',
      says: (w) => `The summons counts as served ${on(w)}, whether or not {you have|he has} seen it.`,
    },
  },
} satisfies Words
