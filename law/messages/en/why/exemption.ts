/** Exemptions: health, service done, a sentence or a criminal case, a relative’s death. */
import type { WhyWords } from '../../types.ts'

const notSeen = 'A text that was not seen.'
export const exemption = {
  rules: {
    'exemption/in-force': {
      question: '{Are you|Is he} exempt from call-up on this day?',
      law: [
        notSeen,
        'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
      ],
    },
    'exemption/when-sent': {
      question: '{Were you|Was he} exempt on the day the summons was sent?',
      law: [
        notSeen,
        'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
      ],
    },
    'exemption/released': {
      question: 'Is {your|his} release from military duty decided by this day?',
      law: [
        notSeen,
        'Whoever is found unfit (category D) is released from military duty: no call-up, no reserve, no mobilization.',
      ],
    },
    'exemption/penal-bar': {
      question: 'Does a sentence, a conviction or a criminal case bar {your|his} call-up?',
      law: [
        'Men who serve one of the listed sentences, have an unspent conviction, or are under investigation or on trial are not subject to call-up while that lasts.',
      ],
    },
    'exemption/relative-died': {
      question: 'Is there a right to exemption because a close relative died in service?',
      law: [
        'Sons and full brothers of men who died because of their service have a right to exemption if they ask for it. The text speaks of service by call-up; a death under a contract is not clearly covered.',
      ],
    },
  },
  exceptions: {
    exempt: '{You are|He is} exempt from call-up.',
    'barred by a penal ground':
      'A sentence, an unspent conviction or a criminal case bars {your|his} call-up while it lasts.',
    'limited fitness (V)': 'The commission found {you|him} fit only with limits (category V).',
    'unfit (D)': 'The commission found {you|him} unfit (category D).',
    'service done': '{You have|He has} done {your|his} service, or {you are|he is} serving now.',
  },
  doubts: { 'exemption before 2014': 'The text on exemption before 2014 was not seen.' },
} satisfies WhyWords
