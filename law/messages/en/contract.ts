/** Service by call-up and the contract. */
import { from, on } from './day.ts'
import type { Words } from '../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      title: 'End of service by call-up',
      says: (w) => `The last day of service by call-up falls ${on(w)}.`,
      never: 'No start of service by call-up is known.',
    },
    'contract/may-sign-from': {
      title: 'Contract during service by call-up',
      says: (w) => `The law allows a contract ${from(w)}. Nothing in the rules held here makes anybody sign.`,
      never: 'No start of service by call-up is known.',
    },
    'contract/ends-by-term': {
      title: 'End of a contract by its term',
      yes: 'A contract ends by its term on this day.',
      no: 'A contract does not end by its term on this day: it goes on while the decree of 2022 works.',
    },
  },
  groups: { contract: 'Service by call-up and a contract' },
  facts: {
    conscript_service_started_on: {
      name: 'the start of service by call-up',
      ask: 'When did service by call-up begin?',
    },
  },
} satisfies Words
