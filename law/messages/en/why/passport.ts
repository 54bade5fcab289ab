/** The foreign passport after a call-up decision. */
import type { WhyWords } from '../../types.ts'

export const passport = {
  rules: {
    'passport/exit-limited': {
      question: 'Does a call-up decision limit exit on this day?',
      law: [
        'Exit is limited from a decision to call up, or to send to alternative service, until that service ends.',
        'Exit is limited from the decision, once {you are|he is} told of it, until that service ends.',
      ],
    },
    'passport/surrender-due': {
      question: 'By which day is the foreign passport to be handed over?',
      law: [
        'After a decision to call up, or to send to alternative service, and notice of it, the foreign passport is to be handed over within five days. A summons alone never asks for it.',
      ],
    },
    'passport/invalid-from': {
      question: 'From which day may a passport that was not handed over be declared invalid?',
      law: [
        'A passport that is not handed over in time without a valid reason becomes invalid. How and on which day was not seen.',
      ],
    },
    'passport/issue-refused': {
      question: 'Is a new foreign passport refused on this day?',
      law: [
        'A passport is refused while exit is limited, for example after a call-up decision.',
        'A passport is refused while exit is limited. Reports and a draft say that a summons in the register is a ground too; a text in force was not seen.',
      ],
    },
  },
  readings: {
    'SW-PASSPORT-DAYS': {
      question: 'Are the five days for the passport calendar or working days?',
      options: { calendar: 'calendar days', working: 'working days' },
      why: 'Most reports say “five days”, and one says working days. The text was not seen. The default is the shorter count.',
    },
  },
  exceptions: {
    'no call-up decision':
      'No decision to call up or to send to alternative service is known. A summons alone asks for no passport.',
    'no foreign passport': 'There is no foreign passport.',
  },
  doubts: {
    'whether a decision that was not carried out in its year limits exit':
      'A decision not carried out within its year can be carried out no more. Whether it still limits exit was not seen.',
    'whether a decision that he was not told of limits exit':
      'The text speaks of a decision and notice of it. Whether a decision limits exit that {you were|he was} not told of was not seen.',
    'whether a passport is refused because of a summons in the register':
      'Reports of 2024 and a draft of the foreign ministry say that a summons in the register is a ground of refusal. A text in force was not seen.',
  },
} satisfies WhyWords
