/** What an answer rests on, in English. */
import { on } from './day.ts'
import type { BecauseWords } from '../types.ts'

export const because: BecauseWords = {
  reasons: 'Reasons',
  oneWay: (value) => `One way it can come out: ${value}`,
  version: (since) => `This text has applied since a change ${on(since)}.`,
  beforeLaw: 'The day that decides lies before this rule began, or never comes.',
  exception: 'An exception applies:',
  noSource: 'No source was seen for this. It is background knowledge.',
  unsettled: 'The law itself leaves this open:',
  underReading: (option, gives) => `Read as “${option}”: ${gives}`,
  overReadings: (gives) => `Over all the disputed readings together: ${gives}`,
  theEnd: (question) => `${question} (about its end)`,
  confidence: { high: 'reports agree', medium: 'one report or background knowledge', low: 'weak' },
}
