/** The decision to call up, its life, and dispatch. */
import type { Words } from '../types.ts'

export const callUp = {
  rules: {
    'call-up/in-season': {
      title: 'Time of the year for a decision',
      yes: 'The law lets the commission decide on a call-up at this time of the year.',
      no: 'The law lets the commission decide on a call-up only in a campaign, and this day is in none. Commissions were seen to meet all the same.',
    },
    'call-up/lawful': {
      title: 'Decision to call up',
      yes: 'The commission may decide to call {you|him} up on this day.',
      no: 'By the rules asked here the commission may not decide to call {you|him} up on this day.',
    },
    'dispatch/in-window': {
      title: 'Dispatch in a window',
      yes: 'The day of dispatch falls in a window in which the law allows it.',
      no: 'The day of dispatch falls in no window in which the law allows it, or no dispatch is known.',
    },
    'call-up/decision-alive': {
      title: 'Call-up decision still valid',
      yes: 'The call-up decision can still be carried out on this day.',
      no: 'A decision is valid for one year, and this day is not within it.',
    },
    'call-up/favour-without-presence': {
      title: 'Decision in {your|his} favour without {your|his} presence',
      yes: 'The commission can grant a deferral or an exemption without {your|his} presence.',
      no: 'On these facts this rule does not apply. Another ground may exist.',
    },
    'dispatch/decision-alive': {
      title: 'Decision valid at dispatch',
      yes: 'The call-up decision is still valid on the day of dispatch.',
      no: 'The call-up decision is not valid on the day of dispatch, or no decision is known.',
    },
    'call-up/decision-to-cancel': {
      title: 'Decision to be cancelled',
      yes: 'By law the decision is to be cancelled. Until the commission has done so it still stands in the papers.',
      no: 'On these facts nothing known cancels the decision. Another ground may.',
    },
    'dispatch/freed': {
      title: 'Exempt or deferred on the day of dispatch',
      yes: 'On the day of dispatch {you are|he is} exempt from call-up by fitness, or a deferral is in force.',
      no: 'On the day of dispatch no fitness category named here exempts {you|him}, and no deferral named here is in force.',
    },
    'dispatch/lawful': {
      title: 'Lawfulness of dispatch',
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
} satisfies Words
