import { expect, test } from 'vitest'
import { byWeek, levelOf, twoDigits } from './rounding.ts'

test('two significant digits on the screen', () => {
  expect([0, 3, 47, 1234, 261_000, 1_049_999].map(twoDigits)).toEqual([0, 3, 47, 1200, 260_000, 1_000_000])
  expect([125, -125].map(twoDigits), 'a half is rounded as on the command line').toEqual([130, -130])
})

test('a week adds up a flow and ends with a stock; the odd last day is no week', () => {
  const daily = Array.from({ length: 365 }, (_, i) => i)
  expect(byWeek(daily, 'flow').length).toBe(52)
  expect(byWeek(daily, 'flow')[0]).toBe(21)
  expect(byWeek(daily, 'stock')[1]).toBe(13)
})

test('a region is placed by its rate against the national one', () => {
  expect([7, 8, 10, 12, 14].map((rate) => levelOf(rate, 10))).toEqual([0, 1, 2, 3, 4])
  expect(levelOf(0, 0)).toBe(2)
})
