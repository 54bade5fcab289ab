/** Alternative civilian service: terms, the hearing, what waits, how long it lasts. */
import type { WhyWords } from '../../types.ts'

export const alternativeService = {
  rules: {
    'alternative-service/apply-by': {
      question: 'Until which day is an application for alternative service in time?',
      law: [
        'Six months ahead: before 1 October of the year before for a spring campaign, before 1 April for an autumn one.',
        'Six months ahead of dispatch: before 1 October of the year before for spring, before 1 April for autumn. An application on that day itself is late.',
      ],
    },
    'alternative-service/heard': {
      question: 'How is {your|his} application for alternative service heard?',
      law: [
        'In time, or with the term restored: on the merits, with the person present. Late: only if the reasons for it are found good.',
      ],
    },
    'alternative-service/call-up-waits': {
      question: 'Does an application for alternative service hold the call-up up on this day?',
      law: ['Until the application is decided, a decision to call up should wait.'],
    },
    'alternative-service/granted': {
      question: 'Is alternative service granted on this day?',
      law: ['From the commission’s decision the person serves there instead of in the army.'],
    },
    'alternative-service/until': {
      question: 'When does alternative service end?',
      law: ['21 months, or 18 in a body of the military.'],
    },
  },
  exceptions: {
    'no ground for alternative service': 'No ground for alternative service was named.',
  },
  doubts: {
    'whether a late application makes the call-up wait':
      'Whether a late application holds the call-up up before the commission has judged the reasons for it was not seen.',
  },
} satisfies WhyWords
