/** Exemptions: health, service done, a sentence or a criminal case, a relative’s death. */
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

const sinceSummons = 'Yes, but only since the summons was sent'
export const exemption = {
  rules: {
    'exemption/in-force': {
      title: 'Exemption on this day',
      yes: '{You are|He is} exempt from call-up on this day.',
      no: 'None of the exemptions asked about here applies on this day. Another may.',
    },
    'exemption/when-sent': {
      title: 'Exemption when the summons was sent',
      yes: '{You were|He was} exempt on the day the summons was sent.',
      no: 'None of the exemptions asked about here applied on the day the summons was sent. Another may have.',
    },
    'exemption/released': {
      title: 'Released from military duty',
      yes: '{You are|He is} released from military duty: category D was decided by this day.',
      no: 'No decision on category D is known for this day.',
    },
    'exemption/penal-bar': {
      title: 'Bar by a sentence or a criminal case',
      yes: 'A sentence, an unspent conviction or a criminal case bars {your|his} call-up while it lasts. It does not protect from mobilization or from recruitment for a contract in the same way.',
      no: 'No bar of this kind applies.',
    },
    'exemption/relative-died': {
      title: 'Exemption after a relative’s death in service',
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
    fitness_decided_on: {
      name: 'the day of the fitness decision',
      ask: 'When did the commission decide on the fitness category?',
    },
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
      values: { ...yesNo, since_the_summons: sinceSummons },
    },
    under_investigation_or_trial: {
      name: 'a criminal case',
      ask: '{Are you|Is he} under investigation or on trial in a criminal case?',
      values: { ...yesNo, since_the_summons: sinceSummons },
    },
  },
} satisfies Words
