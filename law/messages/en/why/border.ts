/** The border: leaving, coming home, and what was reported of men in the reserve. */
import type { WhyWords } from '../../types.ts'

export const border = {
  rules: {
    'border/refused-by-ban': {
      question: 'Does an exit ban have exit refused on the day of the crossing?',
      law: [
        'Exit is refused while an exit ban of a summons stands. The border service is not bound to hand over a summons in peacetime.',
      ],
    },
    'border/refused-by-decision': {
      question: 'Does a call-up decision have exit refused on the day of the crossing?',
      law: [
        'Exit is refused from a decision to call up, or to send to alternative service, until that service ends.',
        'Exit is limited from the decision, once {you are|he is} told of it, until that service ends.',
      ],
    },
    'border/entry': {
      question: 'Does the law let {you|him} into Russia?',
      law: [
        'A citizen is always let in. A summons can in principle be handed over at the border, and a ban may stand at the next exit.',
      ],
    },
    'border/reservist-refused': {
      question: 'Can exit be refused to a man in the reserve by a decision of a commissariat on this day?',
      law: [
        'Reported since 7 September 2026; this is practice. The act behind it, its region and its term were not seen.',
      ],
    },
  },
  readings: {
    'SW-RESERVE-EXIT': {
      question: 'Can a man in the reserve be refused exit by a commissariat’s decision, with no new mobilization?',
      options: {
        unknown: 'it is not known',
        no: 'no: the exit ban covers only those subject to call-up',
        yes_by_decision: 'yes: as reported in September 2026',
      },
      why: 'The text of the exit ban covers call-up only. In September 2026 three outlets reported refusals; no ground was named. So the default is “not known”.',
    },
  },
  doubts: {
    'on what ground men in the reserve were refused exit':
      'Since September 2026 refusals of exit to men in the reserve are reported. On what ground was not seen.',
  },
} satisfies WhyWords
