/** What a court case stops. */
import type { Words } from '../types.ts'

export const appeal = {
  rules: {
    'appeal/suspends-decision': {
      title: 'Decision suspended by a suit',
      yes: 'On these facts the suit suspends the decision on this day. Exit ban and measures stay.',
      no: 'On these facts no suit suspends the decision on this day.',
    },
    'dispatch/suspended': {
      title: 'Dispatch suspended by a suit',
      yes: 'On these facts the suit suspends the decision on the day of dispatch.',
      no: 'On these facts no suit suspends the decision on the day of dispatch.',
    },
    'appeal/suspends-ban': {
      title: 'Ban or measures suspended by the court',
      yes: 'An interim measure of the court suspends the ban or the measures on this day.',
      no: 'On these facts no court order suspends the ban or the measures on this day.',
    },
  },
  groups: {
    court: 'Complaints and court cases',
  },
  facts: {
    ban_learned_on: {
      name: 'the day the ban or the measures became known',
      ask: 'When did {you|he} learn of the exit ban or of the measures?',
    },
    suit_about: {
      name: 'what the suit is about',
      ask: 'What is the suit about?',
      values: {
        none: 'There is no suit',
        decision: 'A decision of the commission',
        ban_or_measures: 'The exit ban or the measures',
      },
    },
    suit_filed_on: { name: 'the day the suit was filed', ask: 'When was the suit filed with the court?' },
    interim_measure_granted: {
      name: 'an interim measure of the court',
      ask: 'Has the court granted an interim measure?',
      help: 'A court order that suspends the decision or the ban for the time of the case.',
      values: { yes: 'Yes', no: 'No' },
    },
    final_judgment_on: {
      name: 'the day the judgment took effect',
      ask: 'When did the judgment take effect?',
    },
    complaint_to: {
      name: 'where a complaint was filed',
      ask: 'Where was a complaint filed, out of court?',
      values: {
        none: 'Nowhere',
        regional_commission: 'With the draft commission of the region',
        other_authority: 'With another authority',
      },
    },
    complaint_registered_on: {
      name: 'the day the complaint was registered',
      ask: 'When was the complaint registered?',
      help: 'The day on the stamp or in the notice of receipt.',
    },
    complaint_refused_on: {
      name: 'the day the complaint was refused',
      ask: 'When did the regional commission refuse the complaint?',
    },
    fine_ruling_received_on: {
      name: 'the day the ruling on a fine came',
      ask: 'When was the ruling on a fine handed over or delivered?',
    },
  },
} satisfies Words
