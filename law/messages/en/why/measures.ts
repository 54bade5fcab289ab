/** The twenty days, and the measures that follow them. */
import type { WhyWords } from '../../types.ts'

const measure = (what: string, law: string) => ({
  question: `Is ${what} limited on this day?`,
  law: [law] as const,
})

export const measures = {
  rules: {
    'measures/twenty-run-from': {
      question: 'From which day do the twenty days count?',
      law: ['Measures follow when twenty calendar days pass without appearing. From which day they count is disputed.'],
    },
    'measures/last-day-of-twenty': {
      question: 'Which day is the last of the twenty?',
      law: ['Twenty calendar days; days off count too. The last one is a full day.'],
    },
    'measures/from': {
      question: 'From which day do the temporary measures apply?',
      law: [
        'The measures apply from the day after the twenty days, to a person subject to call-up who was served, did not appear and has no valid reason.',
      ],
    },
    'measures/until': {
      question: 'By which day do the temporary measures end?',
      law: [
        'The measures are to be lifted no later than the day after the person appears, or end for the reasons that end the exit ban.',
      ],
    },
    'measures/in-force': {
      question: 'Do the temporary measures apply on this day?',
      law: ['They apply from the day they begin until they end.'],
    },
    'measures/warning-on': {
      question: 'On which day is the warning of the measures sent?',
      law: [
        'A warning comes before the measures: by letter, in the account or by hand. Two sources give two days for it.',
      ],
    },
    'measures/lifting-due': {
      question: 'By which day is the lifting of ban and measures to be decided?',
      law: ['Ban and measures are to be lifted no later than the day after the person appears.'],
    },
    'measures/driving-cleared-by': {
      question: 'By which day do the traffic police clear the mark on the licence?',
      law: ['The traffic police act within a day of the decision to lift. For the other agencies no term was seen.'],
    },
    'measures/regional': {
      question: 'Are payments or support of the region limited on this day?',
      law: ['A region may limit its own payments and support. No regional law of this kind was found.'],
    },
    'measures/driving': measure(
      'the right to drive',
      'The driving licence is marked as restricted, and it is not exchanged for a new one. No exception for people who live from driving was seen.',
    ),
    'measures/vehicle-registration': measure(
      'registering a vehicle',
      'Vehicles are not registered. What holds of one that was sold and is deregistered by its new owner is not clear.',
    ),
    'measures/property-registration': measure(
      'registering real estate',
      'The registration of real estate and of rights in it is suspended. Exceptions for an inheritance or a judgment were not seen.',
    ),
    'measures/sole-proprietor': measure(
      'registering as a sole proprietor',
      'A new sole proprietor is not registered. A business that exists is not closed.',
    ),
    'measures/self-employed': measure(
      'registering as self-employed',
      'New registration for the tax on professional income is refused.',
    ),
    'measures/loans': measure(
      'taking a new credit or loan',
      'Lenders refuse new credit and loans. In the first cases reported, in March 2026, this measure was missing.',
    ),
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
    'appearance date before he is 18': 'The appearance date is before {your|his} 18th birthday.',
    'no longer subject to call-up by then':
      'By the first day of the measures {you were|he was} no longer subject to call-up, or the summons was withdrawn.',
  },
  doubts: {
    'whether measures can follow from a date before the 18th birthday':
      'Whether measures can follow when the appearance date is before the 18th birthday is not settled.',
    'whether measures can follow for a man whose deferral is in force':
      'Whether measures may follow although a deferral is in force is not settled.',
    'whether the twenty days run for a man served after the appearance date':
      'When a summons is served after its own appearance date, it is not settled whether the twenty days run at all.',
    'when the warning of the measures is sent':
      'One source has the warning a day after service, another after the missed date. Nothing seen settles it.',
    'whether any region has passed such a law': 'No region was found to have passed such a law. One may exist.',
  },
} satisfies WhyWords
