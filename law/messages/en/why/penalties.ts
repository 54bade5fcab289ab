/** Fines, the duty to report a move, and the crime of evading call-up. */
import type { WhyWords } from '../../types.ts'

export const penalties = {
  rules: {
    'fine/non-appearance': {
      question: 'Which fine does missing this summons carry?',
      law: [
        'A warning or 500 to 3,000 roubles.',
        '10,000 to 30,000 roubles. Each missed summons counts on its own; there is no higher fine for a repeat.',
      ],
    },
    'register/report-move-due': {
      question: 'By which day does the law ask for a report of a move?',
      law: [
        'A move, or a stay elsewhere of more than three months, is to be reported within two weeks. Whether a move inside the district of one commissariat counts is disputed.',
      ],
    },
    'register/move-unreported-from': {
      question: 'From which day is the move not reported in time?',
      law: ['A move counts as unreported from the day after the two weeks.'],
    },
    'fine/unreported-move': {
      question: 'Which fine does it carry that the move was not reported?',
      law: [
        'A warning or 500 to 3,000 roubles, or 1,000 to 5,000: which of the two held before October 2023 was not seen.',
        '1,000 to 5,000 roubles.',
        '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 in the call-up period. Signed on 7 July 2025; from which day it was in force was not seen.',
        '1,000 to 5,000 roubles; for a stay elsewhere of more than three months 10,000 to 20,000 all year. One report speaks only of men who are subject to call-up.',
      ],
    },
    'crime/subject': {
      question: 'Is he subject to call-up on the appearance date?',
      law: [
        'Whoever the summons could call up, unless by that day age, an exemption by decision or a deferral stands against it.',
      ],
    },
    'crime/evasion': {
      question: 'Can missing this summons be the crime of evading call-up?',
      law: [
        'Only when a call-up summons (medical board, commission, dispatch) is missed with the intent to evade, by a man who is subject to call-up. Never for a data check.',
      ],
    },
    'fine/medical-evasion': {
      question: 'Which fine does it carry to evade a medical examination?',
      law: [
        '500 to 3,000 roubles.',
        '15,000 to 25,000 roubles by a digest of the act; one list of fines has 20,000 as the upper amount.',
      ],
    },
    'fine/document-lost': {
      question: 'Which fine does it carry to lose or spoil a document of military registration?',
      law: ['500 to 3,000 roubles.', '3,000 to 5,000 roubles.'],
    },
    'crime/prosecutable-until': {
      question: 'Until which day can evading a call-up be prosecuted?',
      law: [
        'Two years from the day on which the offence ended, to a verdict in force. The term stands still while a person hides from the investigation. Which day ends the offence was not seen.',
      ],
    },
    'evader/certificate': {
      question: 'Can the commission find that {you|he} did not serve without lawful grounds?',
      law: [
        'A man past call-up age who did not serve and had no lawful ground gets a certificate instead of the military card. Courts look at whether call-up activities were really held for him.',
      ],
    },
    'evader/office-barred-until': {
      question: 'Until which day is state and municipal service barred?',
      law: ['Ten years from the conclusion of the commission. This rests on general knowledge; no source was seen.'],
    },
    'fine/employer': {
      question: 'Which fine does an official or an organisation face for failing in military registration?',
      law: [
        'Officials: up to 5,000 roubles. Organisations were not fined.',
        'Officials: about 40,000 to 50,000 roubles. Organisations: up to 400,000, for some failures up to 500,000. The code itself was not seen.',
      ],
    },
  },
  exceptions: {
    'not on the military register and not obliged to be':
      '{You are|He is} not on the military register, and the law does not oblige {you|him} to be.',
    'not of call-up age on the appearance date':
      'Under 18 on the appearance date, or past call-up age: not subject to call-up.',
    'exempt by decision on the appearance date':
      'By a decision {you were|he was} exempt from call-up on the appearance date.',
    'deferred on the appearance date': '{Your|His} deferral was in force on the appearance date.',
    'hides from the investigation': 'The term stands still while a person hides from the investigation.',
    'nothing was failed': 'Nothing is known that was not done.',
  },
  doubts: {
    'the fine for an unreported move before October 2023':
      'Which fine a move that is not reported carried before October 2023 was not seen.',
    'whether the intent to evade can be proved':
      'It is a crime only with the intent to evade. An intent that is alleged still has to be proved.',
    'the upper amount of the fine for evading an examination':
      'Two sources give two upper amounts: 25,000 and 20,000 roubles.',
    'for which failure an organisation pays up to 400,000 and for which up to 500,000':
      'Reports name 400,000 and 500,000 roubles as the upper amount. Which failure carries which was not seen.',
  },
} satisfies WhyWords
