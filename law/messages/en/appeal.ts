/** What a court case stops. */
import type { Words } from '../types.ts'

const law = [
  'A suit about a decision of the commission suspends it until the judgment takes effect.',
  'A suit suspends the decision until the judgment takes effect. One report says that since 2023 the regional commission has to refuse a complaint first.',
  'To 15 March 2026 the text was seen unchanged. A bill would leave the suspension to the court; whether it became law was not seen.',
] as const

export const appeal = {
  rules: {
    'appeal/suspends-decision': {
      title: 'Decision suspended by a suit',
      question: 'Does a suit suspend the decision of the commission on this day?',
      law,
      yes: 'On these facts the suit suspends the decision on this day. Exit ban and measures stay.',
      no: 'On these facts no suit suspends the decision on this day.',
    },
    'dispatch/suspended': {
      title: 'Dispatch suspended by a suit',
      question: 'Does a suit suspend the decision on the day of dispatch?',
      law,
      yes: 'On these facts the suit suspends the decision on the day of dispatch.',
      no: 'On these facts no suit suspends the decision on the day of dispatch.',
    },
    'appeal/suspends-ban': {
      title: 'Ban or measures suspended by the court',
      question: 'Has a court suspended the ban or the measures on this day?',
      law: ['A suit alone leaves ban and measures as they are. They stop only if the court orders an interim measure.'],
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
  readings: {
    'SW-BILL-2026': {
      question: 'Did the bill of 10 March 2026 on suits about call-up decisions become law?',
      options: {
        unknown: 'it is not known',
        off: 'no: a suit suspends by itself',
        on: 'yes: only the court can suspend',
      },
      why: 'On 15 March 2026 it was a bill. Nothing later was seen, so for days after that the default is “not known”.',
    },
    'SW-COMPLAINT-FIRST': {
      question: 'Does the regional commission have to refuse a complaint before a suit?',
      options: { not_needed: 'no: a suit can be filed at once', needed: 'yes: the complaint comes first' },
      why: 'Reports of March 2026 say that a suit suspends by itself and name no complaint, so that is the default. One report on men drafted by force says that since 2023 the complaint has to come first.',
    },
  },
  doubts: {
    'whether the bill of 10 March 2026 became law':
      'A bill of 10 March 2026 would leave the suspension to the court. Whether it became law was not seen.',
  },
} satisfies Words
