/** The reserve: its ages and classes, training camps. */
import type { WhyWords } from '../../types.ts'

export const reserve = {
  rules: {
    'reserve/soldiers-until': {
      question: 'From which day does age end the reserve for a soldier, sergeant or warrant officer?',
      law: [
        'At 50. Whoever was 50 before 2024 is not called back.',
        'Whoever turns 50 in 2024: at 51.',
        'Whoever turns 50 in 2025: at 52.',
        'Whoever turns 50 in 2026: at 53.',
        'Whoever turns 50 in 2027: at 54.',
        'Whoever turns 50 from 2028 on: at 55.',
      ],
    },
    'reserve/until': {
      question: 'From which day does age end the reserve?',
      law: [
        'Soldiers as their years of transition say. Officers at 60, 65 or 70, by rank. Women at 45, women officers at 50. The mobilization reserve under contract has limits of its own: 65 for senior officers, 60 for junior ones, 55 for all others.',
      ],
    },
    'reserve/soldiers-second-class-from': {
      question: 'From which day is a soldier, sergeant or warrant officer in the second class?',
      law: [
        'From 35.',
        'From 35 or from 40: how those in between are counted while the ages rise was not seen.',
        'From 40.',
      ],
    },
    'reserve/soldiers-third-class-from': {
      question: 'From which day is a soldier, sergeant or warrant officer in the third class?',
      law: [
        'From 45.',
        'From 45 or from 50: how those in between are counted while the ages rise was not seen.',
        'From 50.',
      ],
    },
    'reserve/second-class-from': {
      question: 'From which day is it the second class of the reserve?',
      law: ['Soldiers earliest, officers later, by rank.'],
    },
    'reserve/third-class-from': {
      question: 'From which day is it the third class of the reserve?',
      law: ['Soldiers earliest, officers later, by rank; colonels and generals have none.'],
    },
    'reserve/class': {
      question: 'Which class of the reserve is it on this day?',
      law: [
        'Three classes by age and rank; women are in the third. In which order they would be called is in no rule held here.',
      ],
    },
    'reserve/training-camp': {
      question: 'Does the duty to attend a training camp stand on this day?',
      law: [
        'People in the reserve who are summoned, for up to two months at a time and twelve months in all. Missing it carries a fine. Since 4 November 2025 a separate act lets the state use the reserve under contract to guard critical sites.',
      ],
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
} satisfies WhyWords
