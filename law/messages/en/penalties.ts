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
      values: finesFor('missing this summons'),
    },
    'register/report-move-due': {
      title: 'Report of a move due',
      says: (w) => `By law the move is to be reported ${by(w)}.`,
      never: 'No move is known.',
    },
    'register/move-unreported-from': {
      title: 'Move not reported in time',
      says: (w) => `The move counts as not reported ${from(w)}.`,
      never: 'No move is known that was not reported in time.',
    },
    'fine/unreported-move': {
      title: 'Fine for a move that was not reported',
      values: finesFor('a move that is not reported'),
    },
    'crime/subject': {
      title: 'Subject to call-up on the appearance date',
      yes: 'On these facts {you are|he is} subject to call-up on the appearance date.',
      no: 'On these facts {you are|he is} not subject to call-up on the appearance date.',
    },
    'crime/evasion': {
      title: 'Crime of evading call-up',
      yes: 'On these facts it can be the crime of art. 328: from a fine of up to 200,000 roubles to two years in prison.',
      no: 'On these facts it is not the crime of art. 328. A fine for missing the summons is another matter.',
    },
    'fine/medical-evasion': {
      title: 'Fine for evading an examination',
      values: {
        none: 'No evaded examination is known.',
        '500 to 3,000': 'A fine of 500 to 3,000 roubles for evading a medical examination.',
        '15,000 to 20,000': 'A fine of 15,000 to 20,000 roubles for evading a medical examination.',
        '15,000 to 25,000': 'A fine of 15,000 to 25,000 roubles for evading a medical examination.',
      },
    },
    'fine/document-lost': {
      title: 'Fine for a lost or spoiled document',
      values: {
        none: 'No lost or spoiled document is known.',
        '500 to 3,000': 'A fine of 500 to 3,000 roubles for the document.',
        '3,000 to 5,000': 'A fine of 3,000 to 5,000 roubles for the document.',
      },
    },
    'crime/prosecutable-until': {
      title: 'End of criminal prosecution',
      says: (w) => `Evading a call-up can be prosecuted until ${when(w)}.`,
      never: 'On these facts no end of the term can be stated.',
    },
    'evader/certificate': {
      title: 'Certificate in place of the military card',
      yes: 'On these facts a certificate instead of the military card can follow.',
      no: 'On these facts this certificate does not follow.',
    },
    'evader/office-barred-until': {
      title: 'State service barred',
      says: (w) => `State and municipal service is barred until ${when(w)}.`,
      never: 'No such conclusion is known.',
    },
    'fine/employer': {
      title: 'Fines of officials and organisations',
      values: {
        none: 'No fine is known for this.',
        'up to 5,000': 'A fine of up to 5,000 roubles.',
        '40,000 to 50,000': 'A fine of about 40,000 to 50,000 roubles.',
        '350,000 to 400,000': 'A fine of about 350,000 to 400,000 roubles.',
        'up to 500,000': 'A fine of up to 500,000 roubles.',
      },
    },
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
      name: 'whether the investigation says that {you are|he is} hiding',
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
