/** The lines of the timeline. */
import { by, from, on } from './day.ts'
import type { Messages } from '../types.ts'

export const effects: Messages['effects'] = {
  placed: {
    title: 'Placed in the register',
    says: (w) => `The summons was placed in the register ${on(w)}. Being placed needs no action of yours.`,
  },
  served: {
    title: 'Served',
    says: (w) => `The summons counts as served ${on(w)}, whether or not you have seen it.`,
  },
  'exit-ban': {
    title: 'Exit ban',
    says: (w) => `An exit ban stands ${from(w)}.`,
    ends: (w) => `It is to end ${by(w)}.`,
    noEnd: 'On these facts nothing ends it.',
  },
  'appearance-due': {
    title: 'Appearance due',
    says: (w) => `By law the duty is to appear ${by(w)}.`,
  },
  missed: {
    title: 'Appearance date missed',
    says: (w) => `The appearance date counts as missed ${from(w)}. A fine is possible then.`,
  },
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
  liable: {
    title: 'Call-up age',
    says: (w) => `Your age allows a call-up ${from(w)}.`,
    ends: (w) => `It no longer does ${from(w)}.`,
    noEnd: 'On these facts it has no end that can be stated.',
  },
  'self-appearance-due': {
    title: 'Two weeks to appear without a summons',
    says: (w) => `The law sets two weeks for appearing without a summons: ${by(w)}.`,
  },
  'report-move-due': {
    title: 'Report of a move due',
    says: (w) => `By law the move is to be reported ${by(w)}.`,
  },
}
