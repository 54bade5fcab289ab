import { expect, test } from 'vitest'
import { fittedTable } from './plain-table.ts'

const head = ['quantity', 'counted', 'range of what we do not know', 'unit']
const rows = [
  [
    'men whom the register shows as liable though they are deferred, exempt or in the reserve',
    '430,000',
    '1 to 2',
    'men',
  ],
  ['summonses placed in the register', '1,100,000', '960,000 to 1,900,000', 'men, on 2026-12-31'],
]
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N},.-]+/u)
    .filter((word) => word !== '')
    .sort()

test('fits the terminal it is printed on and loses no word', () => {
  const whole = fittedTable(head, rows)
  expect(whole.split('\n')).toHaveLength(2 * (1 + rows.length) + 1)
  for (const columns of [60, 80, 120]) {
    const text = fittedTable(head, rows, columns)
    expect(widest(text)).toBeLessThanOrEqual(columns)
    expect(words(text)).toEqual(words(whole))
  }
  expect(fittedTable(head, rows, widest(whole))).toBe(whole)
})

test('narrower than its longest words it is as narrow as they are, each of them whole', () => {
  const text = fittedTable(head, rows, 10)
  expect(words(text)).toEqual(words(fittedTable(head, rows)))
})
