/** What is said beside an answer: how far the law was read, what may have changed, what was seen, the worse day. */
import { movingInEnglish } from '../../generated/moving-in-english.ts'
import { day } from './day.ts'
import type { Messages } from '../types.ts'

export const consulting: Messages['consulting'] = {
  askedLater: (readTo) => `We have read the law only up to ${day(readTo)}. It may have changed since.`,
  mayHaveChanged: {
    title: 'This may have changed',
    says: 'An act was on its way when our reading stopped. Nobody here knows what became of it, so both are shown.',
    asRead: (knownTo) => `If nothing has changed since ${day(knownTo)}`,
    changed: 'If the act was adopted',
    notSeen: 'Its text was not seen, so nothing can be said.',
  },
  worse: {
    earliest: (iso) => `${day(iso)} at the earliest`,
    latest: (iso) => `${day(iso)} at the latest`,
    noEnd: 'no end that can be stated',
    byDefault: (value) => `By the reading best supported: ${value}`,
  },
  // The English words stand beside the data, in acts.yaml.
  moving: movingInEnglish,
}
