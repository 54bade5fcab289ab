/** Fines, the duty to report a move, and the crime of evading call-up. */
import { by, from, when } from './day.ts'
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
    'fine/medical-evasion': {
      title: 'Fine for evading an examination',
      question: 'Which fine does it carry to evade a medical examination?',
      law: [
        '500 to 3,000 roubles.',
        '15,000 to 25,000 roubles by a digest of the act; one list of fines has 20,000 as the upper amount.',
      ],
      values: {
        none: 'No evaded examination is known.',
        '500 to 3,000': 'A fine of 500 to 3,000 roubles for evading a medical examination.',
        '15,000 to 20,000': 'A fine of 15,000 to 20,000 roubles for evading a medical examination.',
        '15,000 to 25,000': 'A fine of 15,000 to 25,000 roubles for evading a medical examination.',
      },
    },
    'fine/document-lost': {
      title: 'Fine for a lost or spoiled document',
      question: 'Which fine does it carry to lose or spoil a document of military registration?',
      law: ['500 to 3,000 roubles.', '3,000 to 5,000 roubles.'],
      values: {
        none: 'No lost or spoiled document is known.',
        '500 to 3,000': 'A fine of 500 to 3,000 roubles for the document.',
        '3,000 to 5,000': 'A fine of 3,000 to 5,000 roubles for the document.',
      },
    },
    'crime/prosecutable-until': {
      title: 'End of criminal prosecution',
      question: 'Until which day can evading a call-up be prosecuted?',
      law: [
        'Two years from the day on which the offence ended, to a verdict in force. The term stands still while a person hides from the investigation. Which day ends the offence was not seen.',
      ],
      says: (w) => `Evading a call-up can be prosecuted until ${when(w)}.`,
      never: 'On these facts no end of the term can be stated.',
    },
    'evader/certificate': {
      title: 'Certificate in place of the military card',
      question: 'Can the commission find that {you|he} did not serve without lawful grounds?',
      law: [
        'A man past call-up age who did not serve and had no lawful ground gets a certificate instead of the military card. Courts look at whether call-up activities were really held for him.',
      ],
      yes: 'On these facts a certificate instead of the military card can follow.',
      no: 'On these facts this certificate does not follow.',
    },
    'evader/office-barred-until': {
      title: 'State service barred',
      question: 'Until which day is state and municipal service barred?',
      law: ['Ten years from the conclusion of the commission. This rests on general knowledge; no source was seen.'],
      says: (w) => `State and municipal service is barred until ${when(w)}.`,
      never: 'No such conclusion is known.',
    },
    'fine/employer': {
      title: 'Fines of officials and organisations',
      question: 'Which fine does an official or an organisation face for failing in military registration?',
      law: [
        'Officials: up to 5,000 roubles. Organisations were not fined.',
        'Officials: about 40,000 to 50,000 roubles. Organisations: up to 400,000, for some failures up to 500,000. The code itself was not seen.',
      ],
      values: {
        none: 'No fine is known for this.',
        'up to 5,000': 'A fine of up to 5,000 roubles.',
        '40,000 to 50,000': 'A fine of about 40,000 to 50,000 roubles.',
        '350,000 to 400,000': 'A fine of about 350,000 to 400,000 roubles.',
        'up to 500,000': 'A fine of up to 500,000 roubles.',
      },
    },
  },
  exceptions: {
    'not on the military register and not obliged to be':
      '{You are|He is} not on the military register, and the law does not oblige {you|him} to be.',
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
  effects: {
    'report-move-due': {
      title: 'Report of a move due',
      says: (w) => `By law the move is to be reported ${by(w)}.`,
    },
  },
  groups: {
    offences: 'Offences and their consequences',
  },
  facts: {
    medical_evaded_on: {
      name: 'the day of an evaded examination',
      ask: 'On which day was a medical examination evaded to which the commission had sent {you|him}?',
    },
    document_lost_on: {
      name: 'the day a document was lost or spoiled',
      ask: 'When was a document of military registration lost or spoiled?',
    },
    evasion_ended_on: {
      name: 'the day the evasion ended',
      ask: 'On which day did the evasion of call-up end that is spoken of?',
      help: 'Which day that is can be in dispute.',
    },
    hides_from_investigation: {
      name: 'whether the investigation looks for {you|him}',
      ask: 'Does the investigation say that {you are|he is} hiding from it?',
      values: { yes: 'Yes', no: 'No' },
    },
    evader_conclusion_on: {
      name: 'the day of a conclusion about not having served',
      ask: 'When did the commission conclude that {you|he} did not serve without lawful grounds?',
    },
    lawful_grounds_not_to_serve: {
      name: 'lawful grounds for not having served',
      ask: 'Was there a lawful ground for not serving, such as a deferral or an exemption?',
      values: { yes: 'Yes', no: 'No' },
    },
    offender: {
      name: 'who answers for it',
      ask: 'Who answers for it: an official, or the organisation?',
      values: { official: 'An official', organisation: 'The organisation' },
    },
    employer_failure: {
      name: 'what was not done',
      ask: 'What was not done?',
      values: {
        none: 'Nothing',
        no_lists: 'Lists of persons to be registered were not sent',
        summons_not_handed: 'Summonses were not handed over',
        hiring_not_reported: 'Hiring or dismissal was not reported',
        mobilization_not_helped: 'The commissariat was not helped in a mobilization',
      },
    },
    employer_failed_on: { name: 'the day of that failure', ask: 'On which day was it not done?' },
  },
} satisfies Words
