/** How an answer is said. It tells what the law says and what is open; it never tells anybody what to do. */
import { day, when } from './day.ts'
import type { Messages } from '../types.ts'

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`

const withoutStop = (text: string): string => text.replace(/\.$/, '')

export const answer: Messages['answer'] = {
  day,
  when,
  never: 'За цими даними — ні',
  yes: 'Так',
  no: 'Ні',
  unknown: 'З того, що поки що відомо, сказати неможливо.',
  range: (w, orNever) => (orNever ? `${when(w)}, або ніколи` : when(w)),
  oneOf: (values) => `Варіанти: ${values.map(withoutStop).join('; ')}`,
  orNever: 'Можливо, цього немає й не буде.',
  atTheLatest: (iso) => `не пізніше ${day(iso)}`,
  missing: (names) => `Поки що невідомо і може змінити відповідь: ${list(names, 'і')}.`,
  moot: (names) => `Невідомо, але змінити відповідь уже не може: ${list(names, 'і')}.`,
  lawReadTo: (iso) => `Закон прочитано до ${day(iso)} включно.`,
  anotherGround: 'Тут питають лише про частину підстав. Якщо жодна не підходить, може підійти інша.',
  notAdvice: 'Це модель закону, а не юридична порада. Що записано в реєстрах, вона не бачить.',
}
