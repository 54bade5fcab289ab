/** The register: the notice of inclusion, the extract. */
import type { Words } from '../types.ts'

export const register = {
  rules: {
    'register/notice-effect': {
      title: 'Notice of inclusion in the register',
      values: {
        'no notice': 'No such notice is known.',
        'check the data':
          'It is not a summons and restricts nothing. It says that an entry about {you|him} exists, and the data in it can be checked.',
      },
    },
    'register/extract': {
      title: 'Extract from the register',
      yes: '{You have|He has} a right to an extract from the register if {you are|he is} on it, or {have|has} to be: on paper or electronically.',
      no: 'There was no such right yet on this day.',
    },
    'register/entry-without-appearance': {
      title: 'Entry without appearing',
      yes: 'The law allows an entry about {you|him} in {your|his} absence. The entry alone restricts nothing.',
      no: 'On this day the law knew no entry in a person’s absence.',
    },
    'register/holds': {
      title: 'What the register holds',
      yes: 'Digests name data of this kind among what the register holds.',
      no: 'No kind of data is named, or there was no register in law yet.',
    },
    'register/correction': {
      title: 'Correction of the register',
      yes: '{You have|He has} a right to have wrong data corrected, through Gosuslugi or at the commissariat.',
      no: 'The registers did not work yet on this day.',
    },
    'register/record-ends-deferral': {
      title: 'A deferral that the register does not show',
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
} satisfies Words
