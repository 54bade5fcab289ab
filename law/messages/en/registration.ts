/** Duties of military registration: who, the year of 17, what to report, new citizens, and the fines. */
import { by, from } from './day.ts'
import type { Words } from '../types.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const registration = {
  rules: {
    'register/obliged': {
      title: 'Duty to be on the register',
      yes: '{You have|He has} to be on the military register on this day.',
      no: 'On these facts {you do|he does} not have to be on the register. The register may still hold an entry about {you|him}.',
    },
    'register/first-from': {
      title: 'Year of first registration begins',
      says: (w) => `First registration begins ${from(w)}.`,
      never: 'On these facts there is no first registration at 17.',
    },
    'register/first-due': {
      title: 'First registration due',
      says: (w) =>
        `First registration is foreseen ${by(w)}, or later in that year. State data can make the entry without anybody appearing; a check of fitness needs presence.`,
      never: 'On these facts there is no first registration at 17.',
    },
    'register/first-now': {
      title: 'Whether first registration is under way',
      yes: 'By law the duty of first registration stands on this day.',
      no: 'On these facts no duty of first registration stands on this day. The duty to be on the register is another matter.',
    },
    'register/report-change-due': {
      title: 'Report of a change due',
      says: (w) => `By law the change is to be reported ${by(w)}.`,
      never: 'No change to report is known.',
    },
    'register/change-unreported-from': {
      title: 'Change not reported in time',
      says: (w) => `The change counts as not reported ${from(w)}.`,
      never: 'No change is known that was not reported in time.',
    },
    'register/departure-unreported-from': {
      title: 'Departure not reported',
      says: (w) => `The departure counts as not reported ${from(w)}.`,
      never: 'No departure for over six months is known that was not reported.',
    },
    'register/report-return-due': {
      title: 'Report of the return due',
      says: (w) => `By law the return is to be reported ${by(w)}.`,
      never: 'No return from an absence of over six months is known.',
    },
    'register/return-unreported-from': {
      title: 'Return not reported in time',
      says: (w) => `The return counts as not reported ${from(w)}.`,
      never: 'No return is known that was not reported in time.',
    },
    'register/absence-unreported-from': {
      title: 'Absence not reported',
      says: (w) => `The absence counts as not reported ${from(w)}.`,
      never: 'No absence of over six months is known that was not reported in time.',
    },
    'fine/unreported-change': {
      title: 'Fine for a change that was not reported',
      values: {
        none: 'No fine for a change that is not reported follows on these facts.',
        'warning or 500 to 3,000': 'A warning, or a fine of 500 to 3,000 roubles for a change that is not reported.',
        '1,000 to 5,000': 'A fine of 1,000 to 5,000 roubles for a change that is not reported.',
      },
    },
    'fine/unreported-absence': {
      title: 'Fine for an absence that was not reported',
      values: {
        none: 'No fine for an absence that is not reported follows on these facts.',
        'warning or 500 to 3,000': 'A warning, or a fine of 500 to 3,000 roubles for an absence that is not reported.',
        '5,000 to 15,000': 'A fine of 5,000 to 15,000 roubles for an absence that is not reported.',
      },
    },
    'register/naturalised-due': {
      title: 'Registration of a new citizen due',
      says: (w) => `By law a man who became a citizen appears for registration ${by(w)}.`,
      never: 'On these facts no such term runs.',
    },
    'register/naturalised-online-due': {
      title: 'Registration of a new citizen through Gosuslugi',
      says: (w) => `An application through Gosuslugi, instead of appearing, is foreseen ${by(w)}.`,
      never: 'On these facts no such term runs.',
    },
    'register/citizenship-at-risk': {
      title: 'Citizenship of those who do not register',
      yes: 'On these facts citizenship can end for not registering.',
      no: 'On these facts citizenship does not end on this day for not registering. Other grounds may exist.',
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
} satisfies Words
