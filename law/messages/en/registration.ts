/** Duties of military registration: who, the year of 17, what to report, new citizens, and the fines. */
import { by, from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }
const twoWeeks = 'Within two weeks.'

export const registration = {
  rules: {
    'register/obliged': {
      title: 'Duty to be on the register',
      question: '{Do you|Does he} have to be on the military register on this day?',
      law: [
        'Male citizens from the year of their 17th birthday, and women with a listed military specialty. Not those who live abroad for good, are unfit (category D), serve now, are past the age of the reserve, or, until 23 June 2023, were in prison.',
      ],
      yes: '{You have|He has} to be on the military register on this day.',
      no: 'On these facts {you do|he does} not have to be on the register. The register may still hold an entry about {you|him}.',
    },
    'register/first-from': {
      title: 'Year of first registration begins',
      question: 'From which day does first registration begin?',
      law: ['Men are registered in the year of their 17th birthday, from 1 January.'],
      says: (w) => `First registration begins ${from(w)}.`,
      never: 'On these facts there is no first registration at 17.',
    },
    'register/first-due': {
      title: 'First registration due',
      question: 'By which day is first registration foreseen?',
      law: ['By 31 March of the year of the 17th birthday; whoever missed it is registered later in that year.'],
      says: (w) =>
        `First registration is foreseen ${by(w)}, or later in that year. State data can make the entry without anybody appearing; a check of fitness needs presence.`,
      never: 'On these facts there is no first registration at 17.',
    },
    'register/first-now': {
      title: 'First registration open',
      question: 'Does the duty of first registration stand on this day?',
      law: ['In the year of the 17th birthday, for men who are not on the register yet.'],
      yes: 'By law the duty of first registration stands on this day.',
      no: 'On these facts no duty of first registration stands on this day. The duty to be on the register is another matter.',
    },
    'register/report-change-due': {
      title: 'Report of a change due',
      question: 'By which day does the law ask for a report of a change?',
      law: [
        'A change of family, education, work or position is to be reported within two weeks. The duty stays though data may arrive by themselves.',
      ],
      says: (w) => `By law the change is to be reported ${by(w)}.`,
      never: 'No change to report is known.',
    },
    'register/change-unreported-from': {
      title: 'Change not reported in time',
      question: 'From which day is the change not reported in time?',
      law: ['From the day after the two weeks.'],
      says: (w) => `The change counts as not reported ${from(w)}.`,
      never: 'No change is known that was not reported in time.',
    },
    'register/departure-unreported-from': {
      title: 'Departure not reported',
      question: 'From which day is a departure for over six months not reported?',
      law: ['Leaving Russia for more than six months is to be reported before it.'],
      says: (w) => `The departure counts as not reported ${from(w)}.`,
      never: 'No departure for over six months is known that was not reported.',
    },
    'register/report-return-due': {
      title: 'Report of the return due',
      question: 'By which day does the law ask for a report of the return?',
      law: [
        'The return from an absence of over six months is to be reported within two weeks. Whether a short visit is a return is not clear.',
      ],
      says: (w) => `By law the return is to be reported ${by(w)}.`,
      never: 'No return from an absence of over six months is known.',
    },
    'register/return-unreported-from': {
      title: 'Return not reported in time',
      question: 'From which day is the return not reported in time?',
      law: ['From the day after the two weeks.'],
      says: (w) => `The return counts as not reported ${from(w)}.`,
      never: 'No return is known that was not reported in time.',
    },
    'register/absence-unreported-from': {
      title: 'Absence not reported',
      question: 'From which day is the absence, or the return from it, not reported in time?',
      law: ['From the earlier of the two.'],
      says: (w) => `The absence counts as not reported ${from(w)}.`,
      never: 'No absence of over six months is known that was not reported in time.',
    },
    'fine/unreported-change': {
      title: 'Fine for a change that was not reported',
      question: 'Which fine does it carry that the change was not reported?',
      law: [
        'A warning or 500 to 3,000 roubles, or 1,000 to 5,000: which of the two held before October 2023 was not seen.',
        '1,000 to 5,000 roubles.',
      ],
      values: {
        none: 'No fine for a change that is not reported follows on these facts.',
        'warning or 500 to 3,000': 'A warning, or a fine of 500 to 3,000 roubles for a change that is not reported.',
        '1,000 to 5,000': 'A fine of 1,000 to 5,000 roubles for a change that is not reported.',
      },
    },
    'fine/unreported-absence': {
      title: 'Fine for an absence that was not reported',
      question: 'Which fine does it carry that an absence of over six months, or the return, was not reported?',
      law: [
        'None, or a warning or 500 to 3,000 roubles: which held before October 2023 was not seen.',
        '5,000 to 15,000 roubles.',
      ],
      values: {
        none: 'No fine for an absence that is not reported follows on these facts.',
        'warning or 500 to 3,000': 'A warning, or a fine of 500 to 3,000 roubles for an absence that is not reported.',
        '5,000 to 15,000': 'A fine of 5,000 to 15,000 roubles for an absence that is not reported.',
      },
    },
    'register/naturalised-due': {
      title: 'Registration of a new citizen due',
      question: 'By which day is a new citizen to be on the military register?',
      law: [twoWeeks],
      says: (w) => `By law a man who became a citizen appears for registration ${by(w)}.`,
      never: 'On these facts no such term runs.',
    },
    'register/naturalised-online-due': {
      title: 'Registration of a new citizen through Gosuslugi',
      question: 'By which day can a new citizen apply for registration through Gosuslugi?',
      law: ['Within seven days, instead of appearing.'],
      says: (w) => `An application through Gosuslugi, instead of appearing, is foreseen ${by(w)}.`,
      never: 'On these facts no such term runs.',
    },
    'register/citizenship-at-risk': {
      title: 'Citizenship of those who do not register',
      question: 'Can citizenship end because a new citizen did not register?',
      law: [
        'A ground for ending citizenship stands since August 2024. How it is carried out was a bill when last seen, on 2 February 2026.',
      ],
      yes: 'On these facts citizenship can end for not registering.',
      no: 'On these facts this ground for ending citizenship does not apply on this day. Others may exist.',
    },
  },
  facts: {
    changed_on: {
      name: 'the day of a change',
      ask: 'When did {your|his} family, education, work or position change?',
      help: 'Marriage, a child, enrolment, graduation, a new job or post.',
    },
    change_reported_on: {
      name: 'the day the change was reported',
      ask: 'When was the change reported to the commissariat?',
    },
    left_russia_on: { name: 'the day of leaving Russia', ask: 'When did {you|he} leave Russia?' },
    absence_over_6_months: {
      name: 'an absence of over six months',
      ask: 'Is or was the absence planned for more than six months?',
      values: yesNo,
    },
    departure_reported_on: {
      name: 'the day the departure was reported',
      ask: 'When was the departure reported to the commissariat?',
    },
    returned_on: {
      name: 'the day of the return',
      ask: 'When did {you|he} return to Russia?',
      help: 'Whether a short visit counts as a return is not clear.',
    },
    return_reported_on: {
      name: 'the day the return was reported',
      ask: 'When was the return reported to the commissariat?',
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
  },
  doubts: {
    'how citizenship ends for new citizens who do not register':
      'The ground stands, the procedure was still a bill when last seen. Whether citizenship can really be ended in this way was not seen.',
    'the fine for an unreported change before October 2023':
      'Which fine a change that is not reported carried before October 2023 was not seen.',
    'the fine for an unreported absence before October 2023':
      'Whether an absence that is not reported carried a fine before October 2023 was not seen.',
  },
} satisfies Words
