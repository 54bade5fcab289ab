/** Mobilization: whether one runs, who is called, deferrals, leaving home, its summons. */
import { on } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const mobilization = {
  rules: {
    'mobilization/declared': {
      title: 'Mobilization declared',
      yes: 'A declared mobilization runs on this day.',
      no: 'On these facts no mobilization declared anew runs on this day.',
    },
    'mobilization/decree-647-calls': {
      title: 'Decree of 2022: new call-ups',
      yes: 'On this reading the decree of 2022 calls people up on this day.',
      no: 'On this reading the decree of 2022 calls nobody up on this day.',
    },
    'mobilization/deferral-health': {
      title: 'Deferral from mobilization: health',
      yes: 'Health defers from mobilization on this day.',
      no: 'On these facts health does not defer from mobilization. Another ground may.',
    },
    'mobilization/deferral-family': {
      title: 'Deferral from mobilization: family',
      yes: 'Family defers from mobilization on this day.',
      no: 'On these facts none of the family grounds asked about here defers from mobilization. Another may.',
    },
    'mobilization/deferral-larger-family': {
      title: 'Deferral from mobilization: a larger family',
      yes: 'A larger family defers from mobilization on this day.',
      no: 'On these facts this ground does not defer from mobilization. Another may.',
    },
    'mobilization/deferral': {
      title: 'Deferral from mobilization',
      yes: 'A ground named here defers from mobilization on this day.',
      no: 'None of the grounds asked about here defers from mobilization. Another may.',
    },
    'mobilization/can-be-called': {
      title: 'Whether a call-up on mobilization is possible',
      yes: 'By law a call-up on mobilization is possible on this day.',
      no: 'By the rules asked here a call-up on mobilization is not possible on this day. That says nothing about other days.',
    },
    'mobilization/appear': {
      title: 'Duty to appear on mobilization',
      yes: 'By law the duty to appear stands, at the time that the order, the summons or the commissar names. Before service begins, missing it is not the crime of art. 328; some courts differ.',
      no: 'On these facts no duty to appear on mobilization stands on this day.',
    },
    'mobilization/movement-limited': {
      title: 'A limit on leaving the place of residence',
      yes: 'By law leaving the place of residence needs the commissar’s permission on this day.',
      no: 'On these facts this rule does not forbid it on this day. Exit from Russia can be refused on other grounds.',
    },
    'service/only-by-hand': {
      title: 'Only by hand',
      yes: 'Only handing it over serves this summons.',
      no: 'It is not only handing over that serves this summons.',
    },
    'mobilization/summons-served': {
      title: 'Mobilization summons served',
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
    mobilization_declared_on: { name: 'the day of the declaration', ask: 'When was the mobilization declared?' },
    mobilization_ended_on: { name: 'the end of the mobilization', ask: 'When was the mobilization declared ended?' },
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
} satisfies Words
