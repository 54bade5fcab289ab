/** Deferrals: those granted, and the rights to one. */
import { when } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const deferral = {
  rules: {
    'deferral/in-force': {
      title: 'Deferral on this day',
      yes: '{You have|He has} a deferral on this day.',
      no: 'No deferral named here is in force on this day.',
    },
    'deferral/when-sent': {
      title: 'Deferral when the summons was sent',
      yes: '{You|He} had a deferral on the day the summons was sent.',
      no: 'No deferral named here was in force on the day the summons was sent.',
    },
    'deferral/health': {
      title: 'Right to a deferral: health',
      yes: 'Category G gives a right to a deferral on this day.',
      no: 'Health gives no right to a deferral on these facts. Another ground may.',
    },
    'deferral/health-until': {
      title: 'Last day of category G',
      says: (w) => `The last day of a deferral under category G: ${when(w)}. After it the commission examines again.`,
      never: 'On these facts no months of category G run.',
    },
    'deferral/family': {
      title: 'Right to a deferral: family',
      yes: '{Your|His} family gives a right to a deferral on this day.',
      no: 'None of the family grounds asked about here applies. Another ground may.',
    },
    'deferral/right': {
      title: 'Right to a deferral',
      yes: 'A ground named here gives a right to a deferral. It becomes a deferral by the commission’s decision.',
      no: 'None of the grounds asked about here applies. Another may.',
    },
  },
  groups: {
    deferral: 'A deferral {you were|he was} given',
    family: '{Your|His} family',
  },
  facts: {
    deferral: {
      name: 'the deferral granted',
      ask: 'Which deferral has the commission granted {you|him} last?',
      help: 'A deferral puts call-up off. It exists only from the commission’s decision on.',
      values: {
        none: 'None',
        school: 'For school',
        spo: 'For college',
        bachelor: 'For a bachelor’s degree',
        specialist: 'For a specialist’s degree',
        master: 'For a master’s degree',
        postgraduate: 'For postgraduate study',
        health: 'For health',
        family: 'For family',
        other: 'For another reason',
      },
    },
    deferral_until: { name: 'the last day of the deferral', ask: 'Which day is the last of the deferral?' },
    deferral_ground_lost_on: {
      name: 'the loss of its ground',
      ask: 'On which day was the ground of the deferral lost?',
      help: 'For example the last day as a student. A deferral ends with its ground, whatever day stands in the papers.',
    },
    children_count: {
      name: 'the number of children',
      ask: 'How many children {do you|does he} have?',
      help: 'Also adopted children, and children from an earlier or without a marriage.',
      values: { '0': 'None', '1': 'One', '2': 'Two', '3+': 'Three or more' },
    },
    raises_child_without_mother: {
      name: 'a child without a mother',
      ask: '{Do you|Does he} raise a child who has no mother to raise it?',
      help: 'The mother is dead, missing or deprived of her rights. A divorce alone is not enough.',
      values: yesNo,
    },
    disabled_child_under_3: {
      name: 'a disabled child under three',
      ask: '{Do you|Does he} have a disabled child under three?',
      values: yesNo,
    },
    married_registered: {
      name: 'a registered marriage',
      ask: 'Is {your|his} marriage registered by the state?',
      values: yesNo,
    },
    wife_pregnant_weeks: {
      name: 'the pregnancy',
      ask: 'In which week of pregnancy is {your|his} wife?',
      values: {
        none: 'She is not pregnant, or {I have|he has} no wife',
        under_22: 'Before the 22nd week',
        '22_or_more': 'In the 22nd week or later',
      },
    },
    care_of_close_relative_needing_care: {
      name: 'care of a close relative',
      ask: '{Do you|Does he} constantly care for a close relative who needs it?',
      help: 'Parent, wife, full brother or sister, grandparent or adopter; the need is proven by a medical and social examination.',
      values: yesNo,
    },
    guardian_of_minor_sibling: {
      name: 'guardianship',
      ask: '{Are you|Is he} the guardian of a full brother or sister under 18?',
      values: yesNo,
    },
    other_carers_exist: {
      name: 'other carers',
      ask: 'Is there anybody else whom the law obliges to do this?',
      values: yesNo,
    },
    close_relative_died_in_service: {
      name: 'a relative’s death in service',
      ask: 'Did {your|his} father, mother or full brother die because of military service by call-up?',
      help: 'Also of an injury received in service. The text does not clearly cover a death under a contract.',
      values: yesNo,
    },
  },
} satisfies Words
