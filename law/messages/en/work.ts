/** Work and office: IT specialists, elected office, candidates, special services, academic degrees. */
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const work = {
  rules: {
    'deferral/it': {
      title: 'Right to a deferral: IT specialist',
      yes: 'On these facts the work gives a right to a deferral. It becomes one by the commission’s decision.',
      no: 'On these facts this work gives no right to a deferral. Another ground may.',
    },
    'deferral/office': {
      title: 'Right to a deferral: office or special service',
      yes: 'The office or service gives a right to a deferral while it lasts.',
      no: 'No office or service asked about here gives a right to a deferral. Another ground may.',
    },
    'exemption/degree': {
      title: 'Exemption for an academic degree',
      yes: '{You have|He has} a right to exemption on request.',
      no: 'On this day no academic degree gives a right to exemption. Another ground may.',
    },
    'exemption/right': {
      title: 'Right to exemption',
      yes: 'A ground named here gives a right to exemption on request.',
      no: 'None of the grounds asked about here applies. Another may.',
    },
  },
  groups: { work: '{Your|His} work, office or degree' },
  facts: {
    academic_degree: {
      name: 'an academic degree',
      ask: '{Do you|Does he} hold an academic degree (candidate or doctor of sciences)?',
      values: yesNo,
    },
    degree_award_decided_on: {
      name: 'the day the degree was awarded',
      ask: 'When did the ministry decide on the diploma?',
      help: 'Not the day of the defence: the decision can come up to five months later.',
    },
    it_accredited_employer: {
      name: 'an accredited IT company',
      ask: 'Is the employer an accredited IT company?',
      values: yesNo,
    },
    it_normal_hours: { name: 'full hours', ask: 'Does {your|his} contract provide full working hours?', values: yesNo },
    it_degree_from_list: {
      name: 'a listed degree',
      ask: 'Is {your|his} higher degree in a subject on the government’s list?',
      values: yesNo,
    },
    it_employment: {
      name: 'how long in IT',
      ask: 'How long {have you|has he} worked for accredited IT companies in the year before?',
      help: 'Since 2026 it is told as 334 days in the year before dispatch.',
      values: {
        none: 'Not at all',
        under_11_months: 'Less than eleven months',
        at_least_11_months: 'Eleven months or more',
      },
    },
    it_hired_within_year_of_graduating: {
      name: 'hired after graduating',
      ask: 'Was the contract signed within a year of graduating?',
      values: yesNo,
    },
    employer_listed: {
      name: 'the company’s list',
      ask: 'Has the company put {you|him} on its list for the deferral?',
      values: yesNo,
    },
    state_special_service_with_degree: {
      name: 'a special service',
      ask: 'Did {you|he} enter police, fire, penal, customs or similar service right after its academy, and hold a special rank?',
      values: yesNo,
    },
    full_time_elected: {
      name: 'elected office',
      ask: '{Do you|Does he} hold elected office full time?',
      values: yesNo,
    },
    registered_candidate: {
      name: 'a candidacy',
      ask: '{Are you|Is he} a registered candidate in a direct election?',
      values: yesNo,
    },
  },
} satisfies Words
