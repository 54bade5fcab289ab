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
    'register/entry-without-appearance': {
      title: 'Entry without appearing',
      question: 'Can {you|he} be registered, moved or struck off in {your|his} absence on this day?',
      law: [
        'The commissariat may register, move or strike off a person on data that it holds, and tells him afterwards. Only the examination of fitness needs him there.',
      ],
      yes: 'The law allows an entry about {you|him} in {your|his} absence. The entry alone restricts nothing.',
      no: 'On this day the law knew no entry in a person’s absence.',
    },
    'register/holds': {
      title: 'What the register holds',
      question: 'Does the register hold data of this kind?',
      law: [
        'Digests name about fifty items: identity, address, family, education, work, health, criminal records, property and vehicles, tax. The list itself was not seen.',
      ],
      yes: 'Digests name data of this kind among what the register holds.',
      no: 'No kind of data is named, or there was no register in law yet.',
    },
    'register/correction': {
      title: 'Correction of the register',
      question: 'Is there a right to have wrong data in the register corrected on this day?',
      law: [
        'Wrong data is corrected on application, through Gosuslugi or at the commissariat. By when it has to be answered was not seen.',
      ],
      yes: '{You have|He has} a right to have wrong data corrected, through Gosuslugi or at the commissariat.',
      no: 'The registers did not work yet on this day.',
    },
    'register/record-ends-deferral': {
      title: 'A deferral that the register does not show',
      question: 'Does a deferral end because the register does not show it?',
      law: ['A deferral is given by the commission. That the register does not show it does not end it.'],
      yes: 'The deferral ends because the register does not show it.',
      no: 'A deferral that the register does not show is still a deferral. The register may treat {you|him} as subject to call-up all the same.',
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
    data_kind: {
      name: 'the kind of data',
      ask: 'Which kind of data is the question about?',
      values: {
        none: 'None',
        identity: 'Name, birth, documents',
        contact_and_address: 'Address, telephone, mail',
        family: 'Family',
        education: 'Studies',
        work: 'Work',
        health: 'Health and fitness',
        criminal: 'Sentences and criminal cases',
        property_and_vehicles: 'Property and vehicles',
        tax: 'Tax',
        other: 'Something else',
      },
    },
  },
  exceptions: {
    'a kind of data that no digest names': 'No digest that was seen names data of this kind.',
  },
  doubts: {
    'which other data the register holds': 'The list of what the register holds was not seen, only digests of it.',
  },
} satisfies Words
