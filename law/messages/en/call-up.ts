/** The decision to call up, its life, and dispatch. */
import type { Words } from '../types.ts'

export const callUp = {
  rules: {
    'call-up/lawful': {
      title: 'Decision to call up',
      question: 'May the commission decide to call {you|him} up on this day?',
      law: [
        'Only a man who is subject to call-up, of call-up age, found fit (A or B), and without a ground against it.',
      ],
      yes: 'The commission may decide to call {you|him} up on this day.',
      no: 'By the rules asked here the commission may not decide to call {you|him} up on this day.',
    },
    'dispatch/in-window': {
      title: 'Dispatch in a window',
      question: 'Does the dispatch fall in a window of the year?',
      law: [
        'Dispatch only from 1 April to 15 July and from 1 October to 31 December. Villagers busy with field work, teachers and residents of the Far North have narrower windows.',
      ],
      yes: 'The day of dispatch falls in a window in which the law allows it.',
      no: 'The day of dispatch falls in no window in which the law allows it, or no dispatch is known.',
    },
    'call-up/decision-alive': {
      title: 'Call-up decision still alive',
      question: 'Can a call-up decision that was not carried out still be carried out on this day?',
      law: [
        'How long a decision lived that was not carried out in its campaign was not seen in the older text.',
        'A call-up decision lives one year, unless health or a new ground cancels it.',
      ],
      yes: 'The call-up decision can still be carried out on this day.',
      no: 'The one-year life of a decision does not cover this day.',
    },
    'call-up/favour-without-presence': {
      title: 'Decision in {your|his} favour without {your|his} presence',
      question: 'Can the commission grant a deferral or an exemption without {your|his} presence on this day?',
      law: ['A deferral or an exemption can be granted without the person present. A decision to call up cannot.'],
      yes: 'The commission can grant it without {your|his} presence.',
      no: 'On these facts this rule does not apply. Another ground may exist.',
    },
    'dispatch/decision-alive': {
      title: 'Decision alive at dispatch',
      question: 'Is the call-up decision still alive on the day of dispatch?',
      law: [
        'How long a decision lived that was not carried out in its campaign was not seen in the older text.',
        'A call-up decision lives one year, to the same date of the next year.',
      ],
      yes: 'The call-up decision is still alive on the day of dispatch.',
      no: 'The one-year life of a decision does not cover the day of dispatch, or none is known.',
    },
    'call-up/decision-to-cancel': {
      title: 'Decision to be cancelled',
      question: 'Is the call-up decision to be cancelled?',
      law: [
        'A decision that lives on is to be cancelled when health got worse or a ground for deferral or exemption arose.',
      ],
      yes: 'By law the decision is to be cancelled. Until the commission has done so it still stands in the papers.',
      no: 'On these facts nothing known cancels the decision. Another ground may.',
    },
    'dispatch/lawful': {
      title: 'Dispatch lawful',
      question: 'Does the law allow dispatch on the day set for it?',
      law: [
        'Dispatch needs a living decision and a window of the year. A court case or a new ground can stand in its way.',
      ],
      yes: 'On these facts the law allows dispatch on that day.',
      no: 'On these facts the law does not allow dispatch on that day. Men have been sent off all the same.',
    },
  },
  groups: {
    'call-up': 'Decisions of the draft commission',
  },
  facts: {
    callup_decision_on: {
      name: 'the day of the call-up decision',
      ask: 'When did the commission decide to call {you|him} up?',
    },
    dispatch_on: { name: 'the day of dispatch', ask: 'For which day is dispatch to a unit set?' },
    dispatch_group: {
      name: 'a group with a dispatch window of its own',
      ask: '{Do you|Does he} belong to a group with a dispatch window of its own?',
      values: {
        none: 'To none of these',
        rural_field_worker: '{I live|He lives} in a village and {am|is} busy with field work',
        teacher: '{I am|He is} a teacher',
        far_north: '{I live|He lives} in an area listed as Far North',
      },
    },
    period_started_on: {
      name: 'the start of the campaign or dispatch period',
      ask: 'When did the campaign (until 2025) or the dispatch period (from 2026) in question begin?',
      help: 'Usually 1 April or 1 October.',
    },
    decision_notified_on: {
      name: 'the day the decision was told',
      ask: 'When {were you|was he} told of the decision of the commission?',
      help: 'The day on the extract of the decision, or of the notice.',
    },
    ground_after_decision: {
      name: 'a ground that arose after the decision',
      ask: 'Did a ground for deferral or exemption arise, or did health get worse, after the decision?',
      values: { yes: 'Yes', no: 'No' },
    },
  },
  exceptions: {
    'alternative service applied for or granted': 'An application for alternative service is open, or it was granted.',
    'deferred, or with a right to it': '{You have|He has} a deferral, or a ground that gives a right to one.',
    'busy with field work in a village':
      '{You live|He lives} in a village and {are|is} busy with field work: dispatch only from 15 October to 31 December.',
    teacher: '{You are|He is} a teacher: dispatch only from 1 May to 15 July.',
    'lives in the Far North':
      '{You live|He lives} in a listed area of the Far North: dispatch only from 1 May to 15 July and from 1 November to 31 December.',
    'no ground for a decision in his favour': 'None of the grounds asked about here applies. Another ground may exist.',
    'suspended while a court decides': 'A court case about the decision suspends it.',
    'a ground arose after the decision':
      'A ground for deferral or exemption arose after the decision, or health got worse.',
  },
  doubts: {
    'how long a decision lived that was not carried out in its campaign':
      'Before 26 August 2025 no text was seen that says how long a decision lived that was not carried out in its campaign.',
  },
} satisfies Words
