/** Agencies and their data. */
import { by } from './day.ts'
import type { Words } from '../types.ts'

export const dataSharing = {
  rules: {
    'data-sharing/must-feed': {
      title: 'Who feeds the register',
      yes: 'This body has to pass data on to the register.',
      no: 'No body is named, or there was no register in law yet.',
    },
    'data-sharing/due': {
      title: 'Data to be passed on',
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
} satisfies Words
