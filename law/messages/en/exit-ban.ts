/** The exit ban that follows a summons. */
import { by, from, on } from './day.ts'
import type { Words } from '../types.ts'

export const exitBan = {
  rules: {
    'exit-ban/subject': {
      title: 'Whom the exit ban covers',
      yes: '{You are|He is} a person whom this exit ban covers.',
      no: 'This exit ban does not cover {you|him} on these facts. Exit can be refused on other grounds.',
    },
    'exit-ban/sent-on': {
      title: 'Sending that starts a ban',
      says: (w) => `For the ban the summons was sent ${on(w)}.`,
      never: 'For the ban no summons was sent.',
    },
    'exit-ban/from': {
      title: 'Exit ban begins',
      says: (w) => `An exit ban stands ${from(w)}.`,
      never: 'On these facts no exit ban follows from this summons. Exit can be refused on other grounds.',
    },
    'exit-ban/otherwise-ended': {
      title: 'End other than by appearing',
      says: (w) => `Without appearing, the ban ends ${on(w)}.`,
      never: 'Without appearing, nothing known here ends the ban.',
    },
    'exit-ban/until': {
      title: 'Exit ban ends',
      says: (w) => `The exit ban is to end ${by(w)}.`,
      never: 'On these facts nothing ends the exit ban.',
    },
    'exit-ban/in-force': {
      title: 'Exit ban on this day',
      yes: 'By law an exit ban stands on this day, unless a court has suspended it.',
      no: 'On these facts no exit ban of this kind stands on this day. Exit can be refused on other grounds, and the border’s data can lag behind.',
    },
    'exit-ban/made-by': {
      title: 'Who decides on the exit ban',
      values: {
        nobody: 'No decision on a ban is known from these facts.',
        commissariat: 'The commissariat decides on the ban, on the day the summons is sent.',
        'register itself': 'Nobody decides: the register forms the ban by itself when the summons is placed.',
      },
    },
  },
  effects: {
    'exit-ban': {
      title: 'Exit ban',
      says: (w) => `An exit ban stands ${from(w)}.`,
      ends: (w) => `It is to end ${by(w)}.`,
      noEnd: 'On these facts nothing ends it.',
    },
  },
} satisfies Words
