/** The reserve: its ages and classes, training camps. */
import { from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const reserve = {
  rules: {
    'reserve/soldiers-until': {
      title: 'Age ends the reserve: soldiers',
      question: 'From which day does age end the reserve for a soldier, sergeant or warrant officer?',
      law: [
        'At 50. Whoever was 50 before 2024 is not called back.',
        'Whoever turns 50 in 2024: at 51.',
        'Whoever turns 50 in 2025: at 52.',
        'Whoever turns 50 in 2026: at 53.',
        'Whoever turns 50 in 2027: at 54.',
        'Whoever turns 50 from 2028 on: at 55.',
      ],
      says: (w) => `For soldiers, sergeants and warrant officers age ends the reserve ${from(w)}.`,
      never: 'On these facts no age ends the reserve.',
    },
    'reserve/until': {
      title: 'Age ends the reserve',
      question: 'From which day does age end the reserve?',
      law: [
        'Soldiers as their years of transition say. Officers at 60, 65 or 70, by rank. Women at 45, women officers at 50.',
      ],
      says: (w) => `Age ends the reserve ${from(w)}.`,
      never: 'On these facts no age ends the reserve.',
    },
    'reserve/soldiers-second-class-from': {
      title: 'Second class of the reserve: soldiers',
      question: 'From which day is a soldier, sergeant or warrant officer in the second class?',
      law: [
        'From 35.',
        'From 35 or from 40: how those in between are counted while the ages rise was not seen.',
        'From 40.',
      ],
      says: (w) => `For soldiers, sergeants and warrant officers it is the second class ${from(w)}.`,
      never: 'On these facts there is no second class.',
    },
    'reserve/soldiers-third-class-from': {
      title: 'Third class of the reserve: soldiers',
      question: 'From which day is a soldier, sergeant or warrant officer in the third class?',
      law: [
        'From 45.',
        'From 45 or from 50: how those in between are counted while the ages rise was not seen.',
        'From 50.',
      ],
      says: (w) => `For soldiers, sergeants and warrant officers it is the third class ${from(w)}.`,
      never: 'On these facts no age leads to a third class.',
    },
    'reserve/second-class-from': {
      title: 'Second class of the reserve',
      question: 'From which day is it the second class of the reserve?',
      law: ['Soldiers earliest, officers later, by rank.'],
      says: (w) => `By age it is the second class ${from(w)}.`,
      never: 'On these facts there is no second class.',
    },
    'reserve/third-class-from': {
      title: 'Third class of the reserve',
      question: 'From which day is it the third class of the reserve?',
      law: ['Soldiers earliest, officers later, by rank; colonels and generals have none.'],
      says: (w) => `By age it is the third class ${from(w)}.`,
      never: 'On these facts no age leads to a third class.',
    },
    'reserve/class': {
      title: 'Class of the reserve',
      question: 'Which class of the reserve is it on this day?',
      law: [
        'Three classes by age and rank; women are in the third. In which order they would be called is in no rule held here.',
      ],
      values: {
        none: '{You are|He is} not in the reserve on this day, or past its age.',
        first: 'First class of the reserve.',
        second: 'Second class of the reserve.',
        third: 'Third class of the reserve.',
      },
    },
    'reserve/training-camp': {
      title: 'Training camp',
      question: 'Does the duty to attend a training camp stand on this day?',
      law: [
        'People in the reserve who are summoned, for up to two months at a time and twelve months in all. Missing it carries a fine.',
      ],
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
  exceptions: {
    'woman in the reserve': 'Women leave the reserve at 45, women officers at 50.',
    'a woman is in the third class from the start': 'Women are in the third class from the start.',
    'not in the reserve, or past its age': '{You are|He is} not in the reserve, or past its age.',
  },
  doubts: {
    'the age of a class of the reserve while the ages rise':
      'The ages of the reserve rise from 2024 to 2028. How this moves those between the old and the new age of a class was not seen.',
  },
} satisfies Words
