/** Duties of military registration: who, the year of 17, what to report, new citizens, and the fines. */
import type { WhyWords } from '../../types.ts'

export const registration = {
  rules: {
    'register/obliged': {
      question: '{Do you|Does he} have to be on the military register on this day?',
      law: [
        'Male citizens from the year of their 17th birthday, and women with a listed military specialty. Not those who live abroad for good, are unfit (category D), serve now, are past the age of the reserve, or, until 23 June 2023, were in prison.',
      ],
    },
    'register/first-from': {
      question: 'From which day does first registration begin?',
      law: ['Men are registered in the year of their 17th birthday, from 1 January.'],
    },
    'register/first-due': {
      question: 'By which day is first registration foreseen?',
      law: ['By 31 March of the year of the 17th birthday; whoever missed it is registered later in that year.'],
    },
    'register/first-now': {
      question: 'Does the duty of first registration stand on this day?',
      law: ['In the year of the 17th birthday, for men who are not on the register yet.'],
    },
    'register/report-change-due': {
      question: 'By which day does the law ask for a report of a change?',
      law: [
        'A change of family, education, work or position is to be reported within two weeks. The duty stays though data may arrive by themselves.',
      ],
    },
    'register/change-unreported-from': {
      question: 'From which day is the change not reported in time?',
      law: ['From the day after the two weeks.'],
    },
    'register/departure-unreported-from': {
      question: 'From which day is a departure for over six months not reported?',
      law: ['Leaving Russia for more than six months is to be reported before it.'],
    },
    'register/report-return-due': {
      question: 'By which day does the law ask for a report of the return?',
      law: [
        'The return from an absence of over six months is to be reported within two weeks. Whether a short visit is a return is not clear.',
      ],
    },
    'register/return-unreported-from': {
      question: 'From which day is the return not reported in time?',
      law: ['From the day after the two weeks.'],
    },
    'register/absence-unreported-from': {
      question: 'From which day is the absence, or the return from it, not reported in time?',
      law: ['From the earlier of the two.'],
    },
    'fine/unreported-change': {
      question: 'Which fine does it carry that the change was not reported?',
      law: [
        'A warning or 500 to 3,000 roubles, or 1,000 to 5,000: which of the two held before October 2023 was not seen.',
        '1,000 to 5,000 roubles.',
      ],
    },
    'fine/unreported-absence': {
      question: 'Which fine does it carry that an absence of over six months, or the return, was not reported?',
      law: [
        'None, or a warning or 500 to 3,000 roubles: which held before October 2023 was not seen.',
        '5,000 to 15,000 roubles.',
      ],
    },
    'register/naturalised-due': {
      question: 'By which day is a new citizen to be on the military register?',
      law: ['Within two weeks. By when those who became citizens before 2024 had to register was not seen.'],
    },
    'register/naturalised-online-due': {
      question: 'By which day can a new citizen apply for registration through Gosuslugi?',
      law: ['Within seven days, instead of appearing.'],
    },
    'register/citizenship-at-risk': {
      question: 'Can citizenship end because a new citizen did not register?',
      law: [
        'A ground for ending citizenship stands since August 2024. How it is carried out was a bill when last seen, on 2 February 2026.',
      ],
    },
  },
  exceptions: {
    'released from military duty (D)':
      'The commission found {you|him} unfit (category D): released from military duty.',
    'in military service': '{You serve|He serves} now, and {are|is} not on the register of the commissariat meanwhile.',
    'past the age of the reserve': '{You are|He is} past the age of the reserve.',
    'in prison, before June 2023': 'People in prison were not on the register before 24 June 2023.',
    'no man, or no citizen': 'First registration and this term are for men with Russian citizenship.',
    'away for six months or less': 'The absence is of six months or less.',
    'on the military register already': '{You are|He is} on the military register already.',
    'a citizen before the year of 17':
      'Citizenship came before the year of the 17th birthday: first registration is in that year.',
  },
  doubts: {
    'how citizenship ends for new citizens who do not register':
      'The ground stands, the procedure was still a bill when last seen. Whether citizenship can really be ended in this way was not seen.',
    'by when those who became citizens before 2024 had to register':
      'By when those who became citizens before 2024 had to register was not seen.',
    'the fine for an unreported change before October 2023':
      'Which fine a change that is not reported carried before October 2023 was not seen.',
    'the fine for an unreported absence before October 2023':
      'Whether an absence that is not reported carried a fine before October 2023 was not seen.',
  },
} satisfies WhyWords
