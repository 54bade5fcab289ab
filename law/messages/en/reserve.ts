/** The reserve: its ages and classes, training camps. */
import { from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const reserve = {
  rules: {
    'reserve/soldiers-until': {
      title: 'Age ends the reserve: soldiers',
      says: (w) => `For soldiers, sergeants and warrant officers age ends the reserve ${from(w)}.`,
      never: 'On these facts no age ends the reserve.',
    },
    'reserve/until': {
      title: 'Age ends the reserve',
      says: (w) => `Age ends the reserve ${from(w)}.`,
      never: 'On these facts no age ends the reserve.',
    },
    'reserve/soldiers-second-class-from': {
      title: 'Second class of the reserve: soldiers',
      says: (w) => `For soldiers, sergeants and warrant officers it is the second class ${from(w)}.`,
      never: 'On these facts there is no second class.',
    },
    'reserve/soldiers-third-class-from': {
      title: 'Third class of the reserve: soldiers',
      says: (w) => `For soldiers, sergeants and warrant officers it is the third class ${from(w)}.`,
      never: 'On these facts no age leads to a third class.',
    },
    'reserve/second-class-from': {
      title: 'Second class of the reserve',
      says: (w) => `By age it is the second class ${from(w)}.`,
      never: 'On these facts there is no second class.',
    },
    'reserve/third-class-from': {
      title: 'Third class of the reserve',
      says: (w) => `By age it is the third class ${from(w)}.`,
      never: 'On these facts no age leads to a third class.',
    },
    'reserve/class': {
      title: 'Class of the reserve',
      values: {
        none: '{You are|He is} not in the reserve on this day, or past its age.',
        first: 'First class of the reserve.',
        second: 'Second class of the reserve.',
        third: 'Third class of the reserve.',
      },
    },
    'reserve/training-camp': {
      title: 'Training camp',
      yes: 'By law the duty to attend the training camp stands on this day. An exit ban of a call-up summons does not follow from it.',
      no: 'On these facts no duty to attend a training camp stands on this day.',
    },
  },
  groups: { reserve: 'The reserve' },
  facts: {
    rank_group: {
      name: 'the rank',
      ask: 'Which rank {do you|does he} hold?',
      values: {
        soldier_sergeant_warrant: 'Soldier, sailor, sergeant or warrant officer',
        junior_officer: 'Junior officer, up to captain',
        major_or_lieutenant_colonel: 'Major or lieutenant colonel',
        colonel: 'Colonel',
        general: 'General or admiral',
      },
    },
    training_camp_summons: {
      name: 'a summons to a training camp',
      ask: 'Is there a summons to a training camp?',
      values: yesNo,
    },
    camp_months: {
      name: 'months in training camps',
      ask: 'How many months of training camps {have you|has he} done in all?',
      values: { none: 'None', under_12: 'Fewer than twelve', '12_or_more': 'Twelve or more' },
    },
  },
} satisfies Words
