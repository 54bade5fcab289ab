/** Agencies and their data. */
import type { WhyWords } from '../../types.ts'

export const dataSharing = {
  rules: {
    'data-sharing/must-feed': {
      question: 'Does this body have to feed the register?',
      law: [
        'These have to pass on data: the tax service, courts and investigators, hospitals, the Social Fund, the election commission, authorities, universities. Other reports add the police, the property register and employers.',
      ],
    },
    'data-sharing/due': {
      question: 'By which day does this body have to pass the event on?',
      law: [
        'Investigators and courts: two weeks. Of other bodies no term was seen. This rests on general knowledge.',
        'Investigators, courts, employers and universities: two weeks. Of other bodies no term was seen.',
        'Two weeks as before. A draft of November 2025 gives IT companies five days for a deferred man; whether it was adopted was not seen.',
      ],
    },
  },
  exceptions: {
    'named only by other reports': 'The report on the law of 2023 does not name this body; other reports do.',
    'a body that nothing seen names': 'Nothing that was seen names this body.',
    'no body told about': 'No body is named.',
    'an IT company about a deferred man': 'An IT company that reports about a man with an IT deferral.',
  },
  doubts: {
    'which further bodies have to feed the register': 'The full list of bodies was not seen.',
    'by when this body has to pass on data': 'By when this body has to pass on data was not seen.',
    'whether the five days of the draft of November 2025 apply':
      'A draft of November 2025 has five days. Whether it was adopted was not seen.',
  },
} satisfies WhyWords
