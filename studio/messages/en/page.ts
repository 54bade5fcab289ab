// English. This file defines which messages exist; another language has to supply the same keys with the same arguments.
// What the law says is not here: those words belong to the law room. `{you|he}` is said to him or about him (law's voice).

import { regionNamesEn } from '@draftlight/country'
import type { Language } from '@draftlight/law'
import { me } from './me.ts'
import { count, whole, shortDay, asDate, day } from './numbers.ts'

export const page = {
  language: 'en' as Language,
  /** `day` arguments are days since 1970-01-01. */
  day,
  dayShort: (epochDay: number): string => shortDay.format(asDate(epochDay)),
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  number: (n: number): string => whole.format(n),
  axisNumber: (n: number): string => (n >= 10_000 ? `${n / 1000}k` : whole.format(n)),
  records: (n: number): string => count(n, 'record', 'records'),
  /** Names of the 83 subjects, by index. */
  regions: regionNamesEn,

  shell: {
    title: 'Draftlight',
    skip: 'Skip to the content',
    roomsLabel: 'Rooms',
    leave: 'Close now',
    language: 'Language',
    languageFailed: 'The language could not be loaded. It can be once this device is connected again.',
    leaveNote: '“Close now” blanks this page and forgets the answers. The browser’s history still lists the visit.',
    opening: 'Opening…',
    roomFailed: 'This part of the page could not be loaded. Reload the page while you are connected.',
    lawBook: 'The law book: every rule with its articles, readings and examples',
    oneFile: 'This room as one file, which opens without a connection',
    framed: 'This page does not open inside another page, because that page could watch what is pressed.',
    framedOpen: 'Open it by itself',
    foot: 'A model of a system, with synthetic people. No register, no names, no account, no cookie.',
  },

  rooms: {
    me: { name: 'Me', question: 'What applies to {me|him}, from which day, and what can {I|he} still do?' },
    country: { name: 'Country', question: 'What does the system do to a whole country when one part of it changes?' },
    watch: { name: 'Watch', question: 'What has been observed, where and when, and how well is it known?' },
  },

  start: {
    title: 'What the digital draft does, to whom, on which day',
    lead: 'Draftlight is a working model of Russia’s digital conscription system: the law as dated rules, a synthetic country that lives under it, and a ledger of what has been seen. Everything is computed on this device.',
    is: {
      title: 'What this is',
      lines: [
        'The law written once as data: every rule with its article, the days it was in force, and the readings lawyers dispute.',
        'A synthetic population that agrees with published totals. Every person in it is made up and can be made again from a number.',
        'Doubt in plain sight: “I don’t know” is always an answer, and the page says where it does not know.',
      ],
    },
    isNot: {
      title: 'What this is not',
      lines: [
        'Not a register. It holds no real person, takes no list of people and cannot look anyone up.',
        'Not connected to any authority. It cannot see whether a summons, a ban or a restriction exists for you.',
        'Occupied territory of Ukraine is neither drawn nor counted as Russia.',
      ],
    },
    seen: {
      title: 'Who can see what',
      lines: [
        'Your answers stay in this tab and are gone when it closes. After loading, the page sends nothing.',
        'Whoever carries your traffic (provider, workplace, VPN) can see that you opened this address, and when. Not what you do here. Whoever hosts it also sees which of its files were fetched: the room and the language, no answers.',
        'This browser’s history lists the visit, and its cache may hold the page’s files. A private window clears both when it closes.',
        'A browser that translates the page may send its text, with your answers, to whoever translates. Some print its address on paper; their print settings can leave it out.',
        'Saved files stand in the list of downloads, and what was copied may stay on the clipboard.',
      ],
    },
  },

  keep: {
    title: 'Use it without a connection',
    what: 'The page can keep a copy of its own files and the language you chose on this device, so that it opens offline. Answers are never kept. Anyone who can search this device could find that copy.',
    keep: 'Keep on this device',
    remove: 'Remove from this device',
    impossible: 'This browser or address does not allow an offline copy.',
    state: {
      'not kept': 'Nothing is kept.',
      keeping: 'Storing the files…',
      kept: 'Kept. The page now opens without a connection.',
      failed: 'That did not work. Nothing was changed for certain; look into the browser’s site settings.',
    },
  },

  figure: { asTable: 'Show as a table' },

  me,
}

export type Messages = typeof page
