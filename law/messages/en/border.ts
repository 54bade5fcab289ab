/** The border: leaving, coming home, and what was reported of men in the reserve. */
import type { Words } from '../types.ts'

export const border = {
  rules: {
    'border/refused-by-ban': {
      title: 'Exit at the border under a ban',
      question: 'Does an exit ban have exit refused on the day of the crossing?',
      law: [
        'Exit is refused while an exit ban of a summons stands. The border service is not bound to hand over a summons in peacetime.',
      ],
      yes: 'By law exit is refused on that day. Data reaches the border with a delay of hours to days.',
      no: 'No exit ban of a summons stops an exit on that day by the rules held here. The register cannot be seen from here, and other bans exist that are not checked: debts, courts, secrets, passport, mobilization.',
    },
    'border/refused-by-decision': {
      title: 'Exit at the border after a decision',
      question: 'Does a call-up decision have exit refused on the day of the crossing?',
      law: ['Exit is refused from a decision to call up, or to send to alternative service, until that service ends.'],
      yes: 'By law exit is refused on that day because of the decision.',
      no: 'No call-up decision stops an exit on that day by the rules held here. Other bans exist that are not checked here.',
    },
    'border/entry': {
      title: 'Coming home',
      question: 'Does the law let {you|him} into Russia?',
      law: [
        'A citizen is always let in. A summons can in principle be handed over at the border, and a ban may stand at the next exit.',
      ],
      yes: 'By law a citizen is let in. An exit ban may stand at the next exit if a summons was placed.',
      no: 'This rule is about citizens of Russia, or no crossing is known.',
    },
    'border/reservist-refused': {
      title: 'Exit of men in the reserve, as reported',
      question: 'Can exit be refused to a man in the reserve by a decision of a commissariat on this day?',
      law: [
        'Reported since 7 September 2026; this is practice. The act behind it, its region and its term were not seen.',
      ],
      yes: 'On this reading exit can be refused at the border. It is reported practice, and its ground was not seen.',
      no: 'On these facts, or on this reading, no refusal of this kind follows. Exit can be refused on other grounds.',
    },
  },
  groups: {
    border: 'The border',
  },
  facts: {
    crossing_on: { name: 'the day of the crossing', ask: 'On which day is the border to be crossed?' },
    commissariat_exit_decision: {
      name: 'a decision of the commissariat on exit',
      ask: 'Is there a decision of the commissariat that limits exit?',
      values: { yes: 'Yes', no: 'No' },
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
} satisfies Words
