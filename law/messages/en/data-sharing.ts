/** Agencies and their data. */
import { by } from './day.ts'
import type { Words } from '../types.ts'

export const dataSharing = {
  rules: {
    'data-sharing/must-feed': {
      title: 'Who feeds the register',
      question: 'Does this body have to feed the register?',
      law: [
        'These have to pass on data: the tax service, courts and investigators, hospitals, the Social Fund, the election commission, authorities, universities. Other reports add the police, the property register and employers.',
      ],
      yes: 'This body has to pass data on to the register.',
      no: 'No body is named, or there was no register in law yet.',
    },
    'data-sharing/due': {
      title: 'Data to be passed on',
      question: 'By which day does this body have to pass the event on?',
      law: [
        'Investigators and courts: two weeks. Of other bodies no term was seen. This rests on general knowledge.',
        'Investigators, courts, employers and universities: two weeks. Of other bodies no term was seen.',
        'Two weeks as before. A draft of November 2025 gives IT companies five days for a deferred man; whether it was adopted was not seen.',
      ],
      says: (w) => `The event is to be passed on ${by(w)}.`,
      never: 'No body or no event is named.',
    },
  },
  groups: {
    agencies: 'Agencies, employers and their duties',
  },
  facts: {
    provider: {
      name: 'the body',
      ask: 'Which body is it?',
      values: {
        none: 'None',
        tax_service: 'The tax service',
        investigators: 'Bodies of inquiry or investigation',
        court: 'A court',
        health_body: 'A health body',
        social_fund: 'The Social Fund',
        election_commission: 'An election commission',
        authority: 'A federal, regional or local authority',
        university: 'A university or a college',
        interior_ministry: 'The interior ministry',
        property_register: 'The property register',
        employer: 'An employer',
        it_employer: 'An IT company, about a man with an IT deferral',
        other: 'Another body',
      },
    },
    data_event_on: {
      name: 'the day of the event',
      ask: 'On which day did the event happen that is to be passed on?',
      help: 'For example a hiring, a dismissal, an expulsion, a verdict.',
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
} satisfies Words
