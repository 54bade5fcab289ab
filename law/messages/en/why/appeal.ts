/** What a court case stops. */
import type { WhyWords } from '../../types.ts'

const law = [
  'A suit about a decision of the commission suspends it until the judgment takes effect.',
  'A suit suspends the decision until the judgment takes effect. One report says that since 2023 the regional commission has to refuse a complaint first.',
  'To 15 March 2026 the text was seen unchanged. A bill would leave the suspension to the court; whether it became law was not seen.',
] as const

export const appeal = {
  rules: {
    'appeal/suspends-decision': {
      question: 'Does a suit suspend the decision of the commission on this day?',
      law,
    },
    'dispatch/suspended': {
      question: 'Does a suit suspend the decision on the day of dispatch?',
      law,
    },
    'appeal/suspends-ban': {
      question: 'Has a court suspended the ban or the measures on this day?',
      law: ['A suit alone leaves ban and measures as they are. They stop only if the court orders an interim measure.'],
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
} satisfies WhyWords
