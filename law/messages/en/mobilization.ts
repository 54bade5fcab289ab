/** Mobilization: whether one runs, who is called, deferrals, leaving home, its summons. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const mobilization = {
  rules: {
    'mobilization/declared': {
      title: 'Mobilization declared',
      question: 'Does a mobilization that was declared anew run on this day?',
      law: ['From the day a decree declares it to the day it ends. Such a decree is public.'],
      yes: 'A declared mobilization runs on this day.',
      no: 'On these facts no mobilization declared anew runs on this day.',
    },
    'mobilization/decree-647-calls': {
      title: 'Decree of 2022: new call-ups',
      question: 'Does the decree of 2022 still call people up on this day?',
      law: [
        'The decree of 21 September 2022 called people up.',
        'Its task was declared fulfilled at the end of October 2022. No act ends it, and the Kremlin calls it complete.',
      ],
      yes: 'On this reading the decree of 2022 calls people up on this day.',
      no: 'On this reading the decree of 2022 calls nobody up on this day.',
    },
    'mobilization/deferral-health': {
      title: 'Deferral from mobilization: health',
      question: 'Does health defer from mobilization on this day?',
      law: ['Unfit for a time, for up to six months.'],
      yes: 'Health defers from mobilization on this day.',
      no: 'On these facts health does not defer from mobilization. Another ground may.',
    },
    'mobilization/deferral-family': {
      title: 'Deferral from mobilization: family',
      question: 'Does family defer from mobilization on this day?',
      law: [
        'Constant care without another carer; guardianship of a brother or sister; a child under 16 raised alone; four dependants under 16; three and a pregnancy of 22 weeks; a mother alone with four children under eight.',
      ],
      yes: 'Family defers from mobilization on this day.',
      no: 'On these facts none of the family grounds asked about here defers from mobilization. Another may.',
    },
    'mobilization/deferral-larger-family': {
      title: 'Deferral from mobilization: a larger family',
      question: 'Does a larger family defer from mobilization on this day?',
      law: ['The list has grown since 2022, above all for large families. Its text as it stands was not seen.'],
      yes: 'A larger family defers from mobilization on this day.',
      no: 'On these facts this ground does not defer from mobilization. Another may.',
    },
    'mobilization/deferral': {
      title: 'Deferral from mobilization',
      question: 'Does any ground asked about here defer from mobilization on this day?',
      law: [
        'Booked by the employer, unfit for a time, or a family ground. The law has more than are asked about here.',
      ],
      yes: 'A ground named here defers from mobilization on this day.',
      no: 'None of the grounds asked about here defers from mobilization. Another may.',
    },
    'mobilization/can-be-called': {
      title: 'Call-up on mobilization possible',
      question: 'Does the law allow a call-up on mobilization on this day?',
      law: [
        'Citizens in the reserve, not past its age, not unfit (category D), not deferred, while a mobilization runs.',
      ],
      yes: 'By law a call-up on mobilization is possible on this day.',
      no: 'By the rules asked here a call-up on mobilization is not possible on this day. That says nothing about other days.',
    },
    'mobilization/appear': {
      title: 'Duty to appear on mobilization',
      question: 'Does a duty to appear on mobilization stand on this day?',
      law: [
        'At the time that the order in the military card, the summons or the commissar names. An order in the card needs no summons.',
      ],
      yes: 'By law the duty to appear stands, at the time that the order, the summons or the commissar names. Before service begins, missing it is not the crime of art. 328; some courts differ.',
      no: 'On these facts no duty to appear on mobilization stands on this day.',
    },
    'mobilization/movement-limited': {
      title: 'Leaving the place of residence',
      question: 'Does the law forbid leaving the place of residence without permission on this day?',
      law: [
        'From the day it is declared, for everybody on the register, conscripts too. Whether this holds for a partial one is disputed.',
      ],
      yes: 'By law leaving the place of residence needs the commissar’s permission on this day.',
      no: 'On these facts this rule does not forbid it on this day. Exit from Russia can be refused on other grounds.',
    },
    'mobilization/summons-served': {
      title: 'Mobilization summons served',
      question: 'On which day does a mobilization summons count as served?',
      law: [
        'When it is handed over.',
        'When it is handed over; it is also entered in the register. Whether the entry serves it after seven days is in no text seen.',
      ],
      says: (w) => `A mobilization summons counts as served ${on(w)}.`,
      never: 'On these facts no mobilization summons counts as served.',
    },
  },
  groups: { mobilization: 'Mobilization' },
  facts: {
    mobilization_kind: {
      name: 'the kind of mobilization',
      ask: 'Has a new mobilization been declared?',
      help: 'None was found up to 8 October 2026. The one of 2022 is known here and need not be named.',
      values: { none: 'No', partial: 'A partial one', general: 'A general one' },
    },
    mobilization_declared_on: { name: 'the day of the declaration', ask: 'When was it declared?' },
    mobilization_ended_on: { name: 'the end of the mobilization', ask: 'When was it declared ended?' },
    mobilization_call: {
      name: 'the call on mobilization',
      ask: 'How {were you|was he} told to appear?',
      values: {
        none: 'Not at all',
        order_in_card: 'By an order in the military card',
        summons: 'By a summons',
        instruction: 'By an instruction of the commissar',
      },
    },
    commissar_permission: {
      name: 'the commissar’s permission',
      ask: 'Has the commissar permitted leaving?',
      values: yesNo,
    },
    booked_by_employer: {
      name: 'a booking',
      ask: 'Has the employer booked {you|him} from mobilization?',
      values: yesNo,
    },
    cares_for_group_1_disabled: {
      name: 'care of a disabled person of the first group',
      ask: '{Do you|Does he} constantly care for a disabled person of the first group?',
      values: yesNo,
    },
    dependants_under_16: {
      name: 'dependants under 16',
      ask: 'How many children under 16 {do you|does he} support?',
      values: { '0': 'None', '1': 'One', '2': 'Two', '3': 'Three', '4+': 'Four or more' },
    },
    single_parent_of_child_under_16: {
      name: 'a child raised alone',
      ask: '{Do you|Does he} raise a child under 16 without the other parent?',
      values: yesNo,
    },
    mother_alone_with_four_under_8: {
      name: '{your|his} mother’s other children',
      ask: 'Does {your|his} mother raise four or more other children under eight without a husband?',
      values: yesNo,
    },
  },
  readings: {
    'SW-MOB21': {
      question: 'Does the movement ban of a mobilization apply when it is partial?',
      options: { not_applied_if_partial: 'no, only when it is general', applies: 'yes, to everybody on the register' },
      why: 'The text makes no difference. On 29 September 2022 the Duma’s speaker first said it binds everyone, then, the same day, that it is not applied when mobilization is partial; so that is the default.',
    },
    'SW-647': {
      question: 'Does the decree on partial mobilization of 2022 still work?',
      options: {
        contracts_only: 'only on contracts: they do not end by their term',
        fully_on: 'fully: it can call people up anew',
        off: 'no longer',
      },
      why: 'No act ends it. Officials declared its task fulfilled in October 2022, while courts still keep contracts running under it; so that is the default. Lawyers warn that nothing formally excludes new call-ups.',
    },
    'SW-MOBSUMMONS': {
      question: 'Does placement in the register serve a mobilization summons?',
      options: {
        unknown: 'it is not known',
        paper_only: 'no, only handing it over',
        seven_days: 'yes, after seven days, as for a call-up',
      },
      why: 'Decree 1200 enters it in the register. A committee chair of the Duma said that paper stays the main form. No text seen settles it, so the default is “not known”.',
    },
  },
  exceptions: {
    'constant care of a disabled person of group I':
      '{You|He} constantly {care|cares} for a disabled person of the first group, and nobody else can.',
    'single parent of a child under 16': '{You raise|He raises} a child under 16 alone.',
    'mother alone with four children under eight':
      '{Your|His} mother raises four or more other children under eight without a husband.',
    'four dependants under 16': '{You support|He supports} four or more children under 16.',
    'three dependants under 16 and a pregnancy of 22 weeks':
      '{You support|He supports} three children under 16, and {your|his} wife is at least 22 weeks pregnant.',
    'deferred from mobilization': 'A ground named here defers from mobilization.',
    'permitted by the commissar': 'The commissar has permitted it.',
    'not a summons to a person in the reserve': 'It is not a summons to a person in the reserve.',
  },
  doubts: {
    'whether unfitness of over six months defers from mobilization':
      'The text speaks of unfitness for up to six months. What holds for longer was not seen.',
    'which larger families are deferred from mobilization since 2022':
      'Reports name three children, or two and a pregnancy. The text as it stands was not seen.',
    'whether placement serves a mobilization summons':
      'No text was seen that says whether placement in the register serves a mobilization summons.',
  },
} satisfies Words
