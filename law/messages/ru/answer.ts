/** How an answer is said. It tells what the law says and what is open; it never tells anybody what to do. */
import { day, when } from './day.ts'
import type { Messages } from '../types.ts'

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`

const withoutStop = (text: string): string => text.replace(/\.$/, '')

export const answer: Messages['answer'] = {
  day,
  when,
  never: 'По этим данным — нет',
  yes: 'Да',
  no: 'Нет',
  unknown: 'По тому, что пока известно, сказать нельзя.',
  range: (w, orNever) => (orNever ? `${when(w)}, или никогда` : when(w)),
  oneOf: (values) => `Варианты: ${values.map(withoutStop).join('; ')}`,
  orNever: 'Возможно, этого нет и не будет.',
  atTheLatest: (iso) => `не позднее ${day(iso)}`,
  missing: (names) => `Пока неизвестно и может изменить ответ: ${list(names, 'и')}.`,
  moot: (names) => `Неизвестно, но изменить ответ уже не может: ${list(names, 'и')}.`,
  lawReadTo: (iso) => `Закон прочитан до ${day(iso)} включительно.`,
  anotherGround: 'Здесь спрашивают лишь о части оснований. Если ни одно не подходит, может подойти другое.',
  notAdvice: 'Это модель закона, а не юридический совет. Что записано в реестрах, она не видит.',
}
