/** The border: leaving, coming home, and what was reported of men in the reserve. */
import type { Words } from '../types.ts'

export const border = {
  rules: {
    'border/refused-by-ban': {
      title: 'Exit at the border under a ban',
      yes: 'By law exit is refused on that day, unless a court has suspended the ban. Data reaches the border with a delay of hours to days.',
      no: 'No exit ban of a summons stops an exit on that day by the rules held here. The register cannot be seen from here, and other bans exist that are not checked: debts, courts, state secrets, passport, mobilization.',
    },
    'border/refused-by-decision': {
      title: 'Exit at the border after a decision',
      yes: 'By law exit is refused on that day because of the decision.',
      no: 'No call-up decision stops an exit on that day by the rules held here. Other bans exist that are not checked here.',
    },
    'border/entry': {
      title: 'Entering Russia',
      yes: 'By law a citizen is let in. An exit ban may stand at the next exit if a summons was placed.',
      no: 'This rule is about citizens of Russia, or no crossing is known.',
    },
    'border/reservist-refused': {
      title: 'Exit refused to men in the reserve, as reported',
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
} satisfies Words
