/** The twenty days, and the measures that follow them. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const measure = (title: string, what: string, law: string) => ({
  title,
  question: `Is ${what} limited on this day?`,
  law: [law] as const,
  yes: `By law ${what} is limited on this day.`,
  no: `On these facts no limit on ${what} follows from the summons on this day.`,
})

export const measures = {
  rules: {
    'measures/twenty-run-from': {
      title: 'Start of the twenty days',
      question: 'From which day do the twenty days count?',
      law: ['Measures follow when twenty calendar days pass without appearing. From which day they count is disputed.'],
      says: (w) => `The twenty days count ${from(w)}.`,
      never: 'On these facts no twenty days run.',
    },
    'measures/last-day-of-twenty': {
      title: 'Twenty days end',
      question: 'Which day is the last of the twenty?',
      law: ['Twenty calendar days; days off count too. The last one is a full day.'],
      says: (w) => `The last of the twenty days ends ${on(w)}.`,
      never: 'On these facts no twenty days run.',
    },
    'measures/from': {
      title: 'Temporary measures begin',
      question: 'From which day do the temporary measures apply?',
      law: [
        'The measures apply from the day after the twenty days, to a person subject to call-up who was served, did not appear and has no valid reason.',
      ],
      says: (w) => `Temporary measures apply ${from(w)}.`,
      never: 'On these facts no temporary measures follow from this summons.',
    },
    'measures/until': {
      title: 'Temporary measures end',
      question: 'By which day do the temporary measures end?',
      law: [
        'The measures are to be lifted no later than the day after the person appears, or end for the reasons that end the exit ban.',
      ],
      says: (w) => `The temporary measures are to end ${by(w)}.`,
      never: 'On these facts nothing ends the temporary measures.',
    },
    'measures/in-force': {
      title: 'Temporary measures on this day',
      question: 'Do the temporary measures apply on this day?',
      law: ['They apply from the day they begin to the day before they end.'],
      yes: 'By law the temporary measures apply on this day.',
      no: 'On these facts no temporary measures apply on this day.',
    },
    'measures/driving': measure(
      'Driving',
      'the right to drive',
      'The driving licence is marked as restricted, and it is not exchanged for a new one. No exception for people who live from driving was seen.',
    ),
    'measures/vehicle-registration': measure('Vehicles', 'registering a vehicle', 'Vehicles are not registered.'),
    'measures/property-registration': measure(
      'Real estate',
      'registering real estate',
      'The registration of real estate and of rights in it is suspended.',
    ),
    'measures/sole-proprietor': measure(
      'Sole proprietor',
      'registering as a sole proprietor',
      'A new sole proprietor is not registered. A business that exists is not closed.',
    ),
    'measures/self-employed': measure(
      'Self-employed',
      'registering as self-employed',
      'New registration for the tax on professional income is refused.',
    ),
    'measures/loans': measure(
      'Credit and loans',
      'taking a new credit or loan',
      'Lenders refuse new credit and loans. In the first cases reported, in March 2026, this measure was missing.',
    ),
    'measures/warning-on': {
      title: 'Warning of the measures',
      question: 'On which day is the warning of the measures sent?',
      law: [
        'A warning comes before the measures: by letter, in the account or by hand. Two sources give two days for it.',
      ],
      says: (w) => `The warning of the measures is sent ${on(w)}.`,
      never: 'On these facts no warning is sent for this summons.',
    },
    'measures/lifting-due': {
      title: 'Decision to lift',
      question: 'By which day is the lifting of ban and measures to be decided?',
      law: ['Ban and measures are to be lifted no later than the day after the person appears.'],
      says: (w) => `What stands then of ban and measures is to be lifted by a decision ${by(w)}.`,
      never: 'No appearing is known.',
    },
    'measures/driving-cleared-by': {
      title: 'Driving cleared',
      question: 'By which day do the traffic police clear the mark on the licence?',
      law: ['The traffic police act within a day of the decision to lift. For the other agencies no term was seen.'],
      says: (w) => `A mark on the licence, if there is one, is to be cleared ${by(w)}.`,
      never: 'No appearing is known.',
    },
    'measures/regional': {
      title: 'Measures of a region',
      question: 'Are payments or support of the region limited on this day?',
      law: ['A region may limit its own payments and support. No regional law of this kind was found.'],
      yes: 'By law payments or support of the region are limited on this day.',
      no: 'On these facts no measures apply on this day, so none of a region do.',
    },
  },
  readings: {
    'SW-TWENTY': {
      question: 'From what do the twenty days count?',
      options: {
        appearance_date: 'the appearance date in the summons',
        deemed_service: 'the day the summons counts as served',
        placement: 'the day the summons is placed',
      },
      why: 'Digests of the law disagree. Reports of the bill’s text and the first observed case count from the appearance date, and nobody can be late before it; so that is the default.',
    },
  },
  exceptions: {
    'came within the twenty days': '{You|He} came within the twenty days.',
    'no longer subject to call-up by then':
      'By the end of the twenty days {you were|he was} no longer subject to call-up, or the summons was withdrawn.',
  },
  doubts: {
    'whether measures can follow for a man whose deferral is in force':
      'Whether measures may follow although a deferral is in force is not settled.',
    'whether the twenty days run for a man served after the appearance date':
      'When a summons is served after its own appearance date, it is not settled whether the twenty days run at all.',
    'when the warning of the measures is sent':
      'One source has the warning a day after service, another after the missed date. Nothing seen settles it.',
    'whether any region has passed such a law': 'No region was found to have passed such a law. One may exist.',
  },
  effects: {
    'twenty-over': {
      title: 'Twenty days end',
      says: (w) => `The last of the twenty days ends ${on(w)}.`,
    },
    measures: {
      title: 'Temporary measures',
      says: (w) =>
        `Temporary measures apply ${from(w)}: driving, vehicle and property registration, starting a business, loans.`,
      ends: (w) => `They are to end ${by(w)}.`,
      noEnd: 'On these facts nothing ends them.',
    },
  },
} satisfies Words
