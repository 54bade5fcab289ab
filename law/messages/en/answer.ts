/** How an answer is said. It tells what the law says and what is open; it never tells anybody what to do. */
import { on, day, when } from './day.ts'
import type { Messages } from '../types.ts'

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`

const withoutStop = (text: string): string => text.replace(/\.$/, '')

export const answer: Messages['answer'] = {
  day,
  when,
  never: 'Not on these facts',
  yes: 'Yes',
  no: 'No',
  unknown: 'This cannot be said on what is known so far.',
  range: (w, orNever) => (orNever ? `${when(w)}, or never` : when(w)),
  oneOf: (values) => `One of these: ${values.map(withoutStop).join('; ')}`,
  orNever: 'It is also possible that there is no such day.',
  atTheLatest: (iso) => `${day(iso)} at the latest`,
  missing: (names) => `Still open, and it can change this answer: ${list(names, 'and')}.`,
  moot: (names) => `Not known, but it can no longer change this answer: ${list(names, 'and')}.`,
  unsettled: 'The law itself leaves this open:',
  underReading: (option, gives) => `Read as “${option}”: ${gives}`,
  overReadings: (gives) => `Over all the disputed readings together: ${gives}`,
  theEnd: (question) => `${question} (about its end)`,
  because: {
    reasons: 'Reasons',
    oneWay: (value) => `One way it can come out: ${value}`,
    version: (since) => `This text has applied since a change ${on(since)}.`,
    beforeLaw: 'The day that decides lies before this rule began, or never comes.',
    exception: 'An exception applies:',
    facts: (names) => `It rests on: ${list(names, 'and')}.`,
    reading: (question, option) => `${question} Here: ${option}.`,
    noSource: 'No source was seen for this. It is background knowledge.',
  },
  confidence: { high: 'reports agree', medium: 'one report or background knowledge', low: 'weak' },
  lawReadTo: (iso) => `Law read to ${day(iso)}.`,
  askedAfterReadTo: (asked, readTo) =>
    `The day asked about is ${day(asked)}. The law is known here only to ${day(readTo)}. An act made since then is not in this answer.`,
  anotherGround: 'Only some grounds are asked about here. Where none of them applies, another may.',
  notAdvice: 'This is a model of the law, not legal advice, and it cannot see what stands in any register.',
}
