/** Exemptions: health, service done, a sentence or a criminal case, a relative’s death. */
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const exemption = {
  rules: {
    'exemption/in-force': {
      title: 'Exemption on this day',
      question: '{Are you|Is he} exempt from call-up on this day?',
      law: [
        'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
      ],
      yes: '{You are|He is} exempt from call-up on this day.',
      no: 'None of the exemptions asked about here applies on this day. Another may.',
    },
    'exemption/when-sent': {
      title: 'Exemption when the summons was sent',
      question: '{Were you|Was he} exempt on the day the summons was sent?',
      law: [
        'Exempt are men found fit only with limits or unfit, from the commission’s decision on, and men who have served or serve now.',
      ],
      yes: '{You were|He was} exempt on the day the summons was sent.',
      no: 'None of the exemptions asked about here applied on the day the summons was sent. Another may have.',
    },
    'exemption/released': {
      title: 'Released from military duty',
      question: 'Is {your|his} release from military duty decided by this day?',
      law: [
        'Whoever is found unfit (category D) is released from military duty: no call-up, no reserve, no mobilization.',
      ],
      yes: '{You are|He is} released from military duty: category D was decided by this day.',
      no: 'No decision on category D is known for this day.',
    },
    'exemption/penal-bar': {
      title: 'Bar by a sentence or a criminal case',
      question: 'Does a sentence, a conviction or a criminal case bar {your|his} call-up?',
      law: [
        'Men who serve one of the listed sentences, have an unspent conviction, or are under investigation or on trial are not subject to call-up while that lasts.',
      ],
      yes: 'A sentence, an unspent conviction or a criminal case bars {your|his} call-up while it lasts. It does not protect from mobilization or from recruitment for a contract in the same way.',
      no: 'No bar of this kind applies.',
    },
    'exemption/relative-died': {
      title: 'Exemption after a relative’s death in service',
      question: 'Is there a right to exemption because a close relative died in service?',
      law: [
        'Sons and full brothers of men who died because of their service have a right to exemption if they ask for it. The text speaks of service by call-up; a death under a contract is not clearly covered.',
      ],
      yes: '{You have|He has} a right to exemption if {you ask|he asks} for it.',
      no: 'This ground does not apply. Another may.',
    },
  },
  groups: {
    'service done': 'Service done before',
    health: 'What the commission decided about {your|his} health',
    penal: 'A sentence, a conviction or a criminal case',
  },
  facts: {
    service_done: {
      name: 'service done',
      ask: 'Which service {have you|has he} done?',
      values: {
        none: 'None',
        conscript: 'Service by call-up',
        contract: 'Service by contract',
        ags: 'Alternative civilian service',
        foreign_treaty: 'Service in another state that a treaty recognises',
      },
    },
    serving_now: { name: 'serving now', ask: '{Are you|Is he} serving now?', values: yesNo },
    fitness: {
      name: 'the fitness category',
      ask: 'Which fitness category did the commission decide?',
      values: {
        none: 'None decided yet',
        A: 'A: fit',
        B: 'B: fit with slight limits',
        V: 'V: fit only with limits',
        G: 'G: unfit for a time',
        D: 'D: unfit',
      },
    },
    fitness_decided_on: { name: 'the day of the fitness decision', ask: 'When did the commission decide on it?' },
    g_months: {
      name: 'the months of category G',
      ask: 'For how many months was category G given?',
      help: 'It stands in the decision. When the months are over, the commission examines again.',
      values: { '6': 'Six', '12': 'Twelve' },
    },
    serving_sentence_type: {
      name: 'a sentence being served',
      ask: 'Which sentence {are you|is he} serving?',
      values: {
        none: 'None',
        compulsory_works: 'Compulsory works',
        corrective_works: 'Corrective works',
        restriction: 'Restriction of liberty',
        forced_labour: 'Forced labour',
        arrest: 'Arrest',
        prison: 'Prison',
      },
    },
    unexpunged_conviction: {
      name: 'an unspent conviction',
      ask: '{Do you|Does he} have a conviction that is not yet spent?',
      values: yesNo,
    },
    under_investigation_or_trial: {
      name: 'a criminal case',
      ask: '{Are you|Is he} under investigation or on trial in a criminal case?',
      values: yesNo,
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
} satisfies Words
