import { expect, test } from 'vitest'
import { country as enCountry } from './en/country.ts'
import { page as en } from './en/page.ts'
import { watch as enWatch } from './en/watch.ts'

/** Every sentence the page can say, functions called with numbers that trip plurals and with words where they take words. */
const sentences = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((entry, i) => sentences(entry, `${path}.${i}`))
  if (typeof value === 'function')
    return [0, 1, 2, 5, 11, 21, 22, 1.5].flatMap((n) =>
      sentences((value as (...args: unknown[]) => unknown)(n, n, n, n, n, n), `${path}(${n})`),
    )
  if (value === null || typeof value !== 'object') throw new Error(`${path} is no message`)
  return Object.entries(value as object).flatMap(([key, entry]) => sentences(entry, `${path}.${key}`))
}

const all = [...sentences(en, 'en'), ...sentences(enCountry, 'enCountry'), ...sentences(enWatch, 'enWatch')]

test('every message says something, and nothing is left unfilled', () => {
  expect(all.length).toBeGreaterThan(60)
  for (const [path, text] of all)
    expect([path, text.trim().length > 0, /undefined|NaN|\[object/.test(text)]).toEqual([path, true, false])
})

test('one record is a record, two are records', () => {
  expect(en.records(1)).toBe('1 record')
  expect(en.records(2)).toBe('2 records')
  expect(en.records(21)).toBe('21 records')
})

// The page informs. It never tells anyone what to do about a summons, and a ground that is missing is never a permission.
const forbidden = [
  /\byou (may|can|are free to|are allowed to) (leave|travel|fly|cross)/i,
  /\b(is|are|be|you’re) safe\b/i,
  /\b(not wanted|nothing to fear|no risk|guarantee)/i,
  /\b(do not|don’t|you should|you must|better) (come|appear|go|stay|hide|leave|flee|run)\b/i,
  /\bstay away\b/i,
  /\bhide from\b/i,
]

test('no message tells anyone to come, to stay away, to hide or to leave, or that he may', () => {
  expect(all.filter(([, text]) => forbidden.some((phrase) => phrase.test(text)))).toEqual([])
  for (const text of [
    'You may leave the country.',
    'You are safe.',
    'Do not come.',
    'Better hide.',
    'Stay away from the office.',
  ])
    expect([text, forbidden.some((phrase) => phrase.test(text))]).toEqual([text, true])
})

test('the first page and Me show no share, chance or count', () => {
  const quiet = [...sentences(en.start, 'start'), ...sentences(en.rooms, 'rooms'), ...sentences(en.shell, 'shell')]
  expect(quiet.filter(([, text]) => /\d|%|per cent|probab|chance|likel/i.test(text))).toEqual([])
})
