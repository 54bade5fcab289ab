/** Work and office: IT specialists, elected office, candidates, special services, academic degrees. */
import type { WhyWords } from '../../types.ts'

export const work = {
  rules: {
    'deferral/it': {
      question: 'Does work for an accredited IT company give a right to a deferral on this day?',
      law: [
        'An accredited company, full hours, a listed degree, eleven months there in the year before (or hired within a year of graduating), and a place on the company’s list. Lists were open twice a year. Since February 2026 the form is open all year, and it is told as 334 days before dispatch. The list is needed and not enough: the commission grants it.',
      ],
    },
    'deferral/office': {
      question: 'Does an office or a special service give a right to a deferral on this day?',
      law: [
        'Elected office held full time. A registered candidate, until the results are published. Service with a special rank in the police, fire, penal, customs or a similar body, right after its school.',
      ],
    },
    'exemption/degree': {
      question: 'Does an academic degree give a right to exemption on this day?',
      law: [
        'Whoever holds an academic degree is exempt on request, from the ministry’s decision on the diploma on; that can come months after the defence.',
      ],
    },
    'exemption/right': {
      question: 'Does any ground asked about here give a right to exemption on request?',
      law: ['A relative’s death in service, or an academic degree.'],
    },
  },
  exceptions: {
    'elected full-time office': '{You hold|He holds} elected office full time.',
    'registered candidate': '{You are|He is} a registered candidate.',
    'police, fire, penal or customs service after its academy':
      '{You serve|He serves} with a special rank in police, fire, penal, customs or a similar body, right after its academy.',
  },
} satisfies WhyWords
