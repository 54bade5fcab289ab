import { expect, test } from 'vitest'
import { wrapped } from './lines.ts'

const text = [
  'A chance is not a plan, and a low one is not a permission.',
  '',
  '  reserve-law    x 1.09  reported 33%, looked at 83% of its window',
  '    https://example.org/an/address/longer/than/the/terminal is one word',
].join('\n')

test('every line fits the terminal, but for a word that does not, and no word is lost', () => {
  for (const columns of [20, 30, 60]) {
    const lines = wrapped(text, columns).split('\n')
    for (const line of lines) if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(columns)
    expect(lines.join(' ').match(/\S+/g)).toEqual(text.match(/\S+/g))
  }
})

test('what goes on stands further in than its line began; what fits is left as it is', () => {
  expect(wrapped('  one two three', 10)).toBe('  one two\n    three')
  expect(wrapped('one two  three', 14)).toBe('one two  three')
  expect(wrapped(text)).toBe(text)
})
