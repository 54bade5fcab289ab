/** The twenty days, and the measures that follow them. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

const measure = (title: string, what: string) => ({
  title,
  yes: `By law ${what} is limited on this day.`,
  no: `On these facts no limit on ${what} follows from the summons on this day.`,
})

export const measures = {
  rules: {
    'measures/twenty-run-from': {
      title: 'Start of the twenty days',
      says: (w) => `The twenty days count ${from(w)}.`,
      never: 'On these facts no twenty days run.',
    },
    'measures/last-day-of-twenty': {
      title: 'Twenty days end',
      says: (w) => `The last of the twenty days ends ${on(w)}.`,
      never: 'On these facts no twenty days run.',
    },
    'measures/from': {
      title: 'Temporary measures begin',
      says: (w) => `Temporary measures apply ${from(w)}.`,
      never: 'On these facts no temporary measures follow from this summons.',
    },
    'measures/until': {
      title: 'Temporary measures end',
      says: (w) => `The temporary measures are to end ${by(w)}.`,
      never: 'On these facts nothing ends the temporary measures.',
    },
    'measures/in-force': {
      title: 'Temporary measures on this day',
      yes: 'By law the temporary measures apply on this day, unless a court has suspended them.',
      no: 'On these facts no temporary measures apply on this day.',
    },
    'measures/driving': measure('Driving', 'the right to drive'),
    'measures/vehicle-registration': measure('Vehicles', 'registering a vehicle'),
    'measures/property-registration': measure('Real estate', 'registering real estate'),
    'measures/sole-proprietor': measure('Sole proprietor', 'registering as a sole proprietor'),
    'measures/self-employed': measure('Self-employed', 'registering as self-employed'),
    'measures/loans': measure('Credit and loans', 'taking a new credit or loan'),
    'measures/warning-on': {
      title: 'Warning of the measures',
      says: (w) => `The warning of the measures is sent ${on(w)}.`,
      never: 'On these facts no warning is sent for this summons.',
    },
    'measures/lifting-due': {
      title: 'Decision to lift',
      says: (w) => `A decision to lift the ban and the measures, if there are any, is due ${by(w)}.`,
      never: 'No appearing is known.',
    },
    'measures/driving-cleared-by': {
      title: 'Driving cleared',
      says: (w) => `A mark on the licence, if there is one, is to be cleared ${by(w)}.`,
      never: 'No appearing is known.',
    },
    'measures/regional': {
      title: 'Measures of a region',
      yes: 'By law payments or support of the region are limited on this day.',
      no: 'On these facts no measures apply on this day, so none of a region do.',
    },
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
