/** The register: the notice of inclusion, the extract. */
import type { Words } from '../types.ts'

export const register = {
  rules: {
    'register/notice-effect': {
      title: 'Notice of inclusion in the register',
      question: 'What does a notice that {you are|he is} included in the register do?',
      law: [
        'A notice of inclusion is not a summons. It restricts nothing; it informs about an entry whose data can be wrong.',
      ],
      values: {
        'no notice': 'No such notice is known.',
        'check the data':
          'It is not a summons and restricts nothing. It says that an entry about {you|him} exists, and the data in it can be checked.',
      },
    },
    'register/extract': {
      title: 'Extract from the register',
      question: 'Is there a right to an extract from the register on this day?',
      law: ['Everyone on the register has a right to an extract, on paper or electronically.'],
      yes: '{You have|He has} a right to an extract from the register, on paper or electronically.',
      no: 'There was no such right yet on this day.',
    },
  },
  groups: {
    registration: 'The register and {your|his} place of living',
  },
  facts: {
    notice_of_inclusion_on: {
      name: 'the day of a notice of inclusion',
      ask: 'When did {you|he} get a notice that {you are|he is} included in the register?',
      help: 'Such a notice is not a summons.',
    },
    moved_on: {
      name: 'the day of a move',
      ask: 'When did {you|he} move, or begin a stay elsewhere of more than three months?',
    },
    move_kind: {
      name: 'the kind of move',
      ask: 'Was it a new place of residence, or a stay elsewhere?',
      values: {
        residence: 'A new place of residence',
        stay_over_3_months: 'A stay elsewhere of more than three months',
      },
    },
    move_reported_on: { name: 'the day the move was reported', ask: 'When was the move reported to the commissariat?' },
  },
} satisfies Words
