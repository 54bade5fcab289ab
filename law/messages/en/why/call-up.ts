/** The decision to call up, its life, and dispatch. */
import type { WhyWords } from '../../types.ts'

export const callUp = {
  rules: {
    'call-up/in-season': {
      question: 'May the commission decide on a call-up at this time of the year?',
      law: [
        'Only in a campaign: from 1 April to 15 July or from 1 October to 31 December.',
        'All year, by the decree of the year.',
        'All year, once the year has its decree; one for 2027 or later was not seen.',
      ],
    },
    'call-up/lawful': {
      question: 'May the commission decide to call {you|him} up on this day?',
      law: [
        'Only a man who is subject to call-up, of call-up age, found fit (A or B), and without a ground against it.',
      ],
    },
    'dispatch/in-window': {
      question: 'Does the dispatch fall in a window of the year?',
      law: [
        'Dispatch only from 1 April to 15 July and from 1 October to 31 December. Villagers busy with field work, teachers and residents of the Far North have narrower windows.',
      ],
    },
    'call-up/decision-alive': {
      question: 'Can a call-up decision that was not carried out still be carried out on this day?',
      law: [
        'In its own campaign it can be carried out. How long a decision stayed valid that was not carried out there was not seen in the older text.',
        'A call-up decision is valid for one year, unless health or a new ground cancels it.',
      ],
    },
    'call-up/favour-without-presence': {
      question: 'Can the commission grant a deferral or an exemption without {your|his} presence on this day?',
      law: ['A deferral or an exemption can be granted without the person present. A decision to call up cannot.'],
    },
    'dispatch/decision-alive': {
      question: 'Is the call-up decision still valid on the day of dispatch?',
      law: [
        'In its own campaign it can be carried out. How long a decision stayed valid that was not carried out there was not seen in the older text.',
        'A call-up decision is valid for one year, to the same date of the next year.',
      ],
    },
    'call-up/decision-to-cancel': {
      question: 'Is the call-up decision to be cancelled?',
      law: [
        'A decision that is still valid is to be cancelled when health got worse or a ground for deferral or exemption arose.',
      ],
    },
    'dispatch/freed': {
      question: 'Does fitness exempt him on the day of dispatch, or does a deferral run?',
      law: [
        'Before 2014: a deferral that still runs. Whether category V or D exempted was not seen.',
        'A category V or D that the commission has decided by that day, or a deferral or category G that still runs.',
      ],
    },
    'dispatch/lawful': {
      question: 'Does the law allow dispatch on the day set for it?',
      law: [
        'Dispatch needs a valid decision and a window of the year. A court case or a new ground can stand in its way.',
      ],
    },
  },
  exceptions: {
    'alternative service applied for or granted': 'An application for alternative service is open, or it was granted.',
    'deferred, or with a right to it': '{You have|He has} a deferral, or a ground that gives a right to one.',
    'busy with field work in a village':
      '{You live|He lives} in a village and {are|is} busy with field work: dispatch (before 2026 the whole call-up) only from 15 October to 31 December.',
    teacher: '{You are|He is} a teacher: dispatch (before 2026 the whole call-up) only from 1 May to 15 July.',
    'lives in the Far North':
      '{You live|He lives} in a listed area of the Far North: dispatch (before 2026 the whole call-up) only from 1 May to 15 July and from 1 November to 31 December.',
    'no ground for a decision in his favour': 'None of the grounds asked about here applies. Another ground may exist.',
    'suspended while a court decides': 'A court case about the decision suspends it.',
    'past call-up age on the day of dispatch': '{You are|He is} past call-up age on the day of dispatch.',
    'exempt or deferred on the day of dispatch':
      'On the day of dispatch {you are|he is} exempt, or a deferral is in force.',
    'a ground arose after the decision':
      'A ground for deferral or exemption arose after the decision, or health got worse.',
  },
  doubts: {
    'whether an open application for alternative service stops a dispatch':
      'Until the application is decided, a call-up should wait. Whether that also stops a dispatch is disputed.',
    'how long a decision lived that was not carried out in its campaign':
      'Before 26 August 2025 no text was seen that says how long a decision stayed valid that was not carried out in its campaign.',
  },
} satisfies WhyWords
