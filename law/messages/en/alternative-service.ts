/** Alternative civilian service: terms, the hearing, what waits, how long it lasts. */
import { on, when } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const alternativeService = {
  rules: {
    'alternative-service/apply-by': {
      title: 'Application for alternative service in time',
      says: (w) =>
        `The last day for an application in time: ${when(w)}. A late one needs good reasons for being late, and commissions usually refuse it.`,
      never: 'On these facts no such term is known.',
    },
    'alternative-service/heard': {
      title: 'How the application is heard',
      values: {
        'no application': 'No application for alternative service on a ground of the law is known.',
        'on the merits':
          'By law the commission hears the application on its merits, with the person present. A refusal can be appealed in court.',
        'reasons for lateness first':
          'The application is late. It names the reasons for that, and the commission decides whether they are good.',
      },
    },
    'alternative-service/call-up-waits': {
      title: 'Call-up waits for the application',
      yes: 'By law a decision to call up should wait until the application is decided. Whether commissariats keep to it is disputed.',
      no: 'On these facts no application holds the call-up up on this day.',
    },
    'alternative-service/granted': {
      title: 'Alternative service granted',
      yes: 'Alternative service has been granted by this day.',
      no: 'No decision that grants alternative service is known for this day.',
    },
    'alternative-service/until': {
      title: 'End of alternative service',
      says: (w) => `The last day of alternative service falls ${on(w)}.`,
      never: 'No start of alternative service is known.',
    },
  },
  groups: { 'alternative service': 'Alternative civilian service' },
  facts: {
    acs_ground: {
      name: 'the ground for alternative service',
      ask: 'On what ground {do you|does he} ask for alternative service?',
      values: {
        none: 'None',
        conviction: 'Convictions or belief against military service',
        indigenous_people: 'Membership in a small indigenous people living in the traditional way',
      },
    },
    acs_applied_on: {
      name: 'the day of the application',
      ask: 'When was the application for alternative service handed in?',
    },
    acs_term_restored: {
      name: 'the term restored',
      ask: 'Did the commission accept the reasons for a late application?',
      values: yesNo,
    },
    acs_decision: {
      name: 'the decision on alternative service',
      ask: 'What did the commission decide on alternative service?',
      values: { none: 'Nothing yet', granted: 'It granted it', refused: 'It refused it' },
    },
    acs_decided_on: { name: 'the day of that decision', ask: 'When did the commission decide on alternative service?' },
    acs_started_on: { name: 'the start of alternative service', ask: 'When did alternative service begin?' },
    acs_in_military_body: {
      name: 'a body of the military',
      ask: 'Is it done in a body of the military?',
      values: yesNo,
    },
  },
} satisfies Words
