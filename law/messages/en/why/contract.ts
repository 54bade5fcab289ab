/** Service by call-up and the contract. */
import type { WhyWords } from '../../types.ts'

export const contract = {
  rules: {
    'service/conscript-until': {
      question: 'When does service by call-up end?',
      law: ['Twelve months.'],
    },
    'contract/may-sign-from': {
      question: 'From which day does the law allow a person in service by call-up to sign a contract?',
      law: [
        'After three months, later after one: when it changed was not seen.',
        'From the first day. Nothing in the rules held here makes anybody sign; groups that help report pressure to do so.',
      ],
    },
    'contract/ends-by-term': {
      question: 'Does a contract end when its term is over, on this day?',
      law: [
        'A contract ends when its term is over.',
        'While the decree of 21 September 2022 works, contracts do not end by their term.',
      ],
    },
  },
  doubts: {
    'after how many months a conscript could sign a contract before 2023':
      'Before 2023 the text asked for three months of service, then for one. When it changed was not seen.',
  },
} satisfies WhyWords
