/** How an answer is said. It tells what the law says and what is open; it never tells anybody what to do. */
import { day, when } from './day.ts'
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
  lawReadTo: (iso) => `Law read to ${day(iso)}.`,
  anotherGround: 'Only some grounds are asked about here. Where none of them applies, another may.',
  notAdvice: 'This is a model of the law, not legal advice, and it cannot see what stands in any register.',
}
