/** Fines, the duty to report a move, and the crime of evading call-up. */
import { by, from } from './day.ts'
import type { Words } from '../types.ts'

/** Roubles, as the rules name them. */
const finesFor = (what: string) => ({
  none: `No fine for ${what} follows on these facts.`,
  'warning or 500 to 3,000': `A warning, or a fine of 500 to 3,000 roubles for ${what}.`,
  '1,000 to 5,000': `A fine of 1,000 to 5,000 roubles for ${what}.`,
  '10,000 to 20,000': `A fine of 10,000 to 20,000 roubles for ${what}.`,
  '10,000 to 30,000': `A fine of 10,000 to 30,000 roubles for ${what}.`,
})

export const penalties = {
  rules: {
    'fine/non-appearance': {
      title: 'Fine for missing a summons',
      question: 'Which fine does missing this summons carry?',
      law: [
        'A warning or 500 to 3,000 roubles.',
        '10,000 to 30,000 roubles. Each missed summons counts on its own; there is no higher fine for a repeat.',
      ],
      values: finesFor('missing this summons'),
    },
    'register/report-move-due': {
      title: 'Report of a move due',
      question: 'By which day does the law ask for a report of a move?',
      law: ['A move, or a stay elsewhere of more than three months, is to be reported within two weeks.'],
      says: (w) => `By law the move is to be reported ${by(w)}.`,
      never: 'No move is known.',
    },
    'register/move-unreported-from': {
      title: 'Move not reported in time',
      question: 'From which day is the move not reported in time?',
      law: ['A move counts as unreported from the day after the two weeks.'],
      says: (w) => `The move counts as not reported ${from(w)}.`,
      never: 'No move is known that was not reported in time.',
    },
    'fine/unreported-move': {
      title: 'Fine for a move that was not reported',
      question: 'Which fine does it carry that the move was not reported?',
      law: [
        'A warning or 500 to 3,000 roubles, or 1,000 to 5,000: which of the two held before October 2023 was not seen.',
        '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 in the call-up period.',
        '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 all year.',
      ],
      values: finesFor('a move that is not reported'),
    },
    'crime/evasion': {
      title: 'Crime of evading call-up',
      question: 'Can missing this summons be the crime of evading call-up?',
      law: [
        'Only when a call-up summons (medical board, commission, dispatch) is missed with the intent to evade. Never for a data check.',
      ],
      yes: 'On these facts it can be the crime of art. 328: a fine of up to 200,000 roubles up to two years of prison.',
      no: 'On these facts it is not this crime. A fine for missing the summons is another matter.',
    },
  },
  exceptions: {
    'not on the military register and not obliged to be':
      '{You are|He is} not on the military register, and the law does not oblige {you|him} to be.',
  },
  doubts: {
    'the fine for an unreported move before October 2023':
      'Which fine a move that is not reported carried before October 2023 was not seen.',
    'whether the intent to evade can be proved':
      'It is a crime only with the intent to evade. An intent that is alleged still has to be proved.',
  },
  effects: {
    'report-move-due': {
      title: 'Report of a move due',
      says: (w) => `By law the move is to be reported ${by(w)}.`,
    },
  },
} satisfies Words
