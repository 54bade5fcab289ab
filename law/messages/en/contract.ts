/** Service by call-up and the contract. */
import { from, on } from './day.ts'
import type { Words } from '../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      title: 'End of service by call-up',
      question: 'When does service by call-up end?',
      law: ['Twelve months.'],
      says: (w) => `The last day of service by call-up falls ${on(w)}.`,
      never: 'No start of service by call-up is known.',
    },
    'contract/may-sign-from': {
      title: 'Contract during service by call-up',
      question: 'From which day does the law allow a person in service by call-up to sign a contract?',
      law: [
        'After three months, later after one: when it changed was not seen.',
        'From the first day. Nothing in the rules held here makes anybody sign; groups that help report pressure to do so.',
      ],
      says: (w) => `The law allows a contract ${from(w)}. Nothing in the rules held here makes anybody sign.`,
      never: 'No start of service by call-up is known.',
    },
    'contract/ends-by-term': {
      title: 'End of a contract by its term',
      question: 'Does a contract end when its term is over, on this day?',
      law: [
        'A contract ends when its term is over.',
        'While the decree of 21 September 2022 works, contracts do not end by their term.',
      ],
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
  doubts: {
    'after how many months a conscript could sign a contract before 2023':
      'Before 2023 the text asked for three months of service, then for one. When it changed was not seen.',
  },
} satisfies Words
