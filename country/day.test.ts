import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { civilOf, dayOf, dayOfCivil, isoOf, weekdayOf } from './index.ts'

test('every day from 1900 to 2100 is the day that Temporal says', () => {
  const epoch = Temporal.PlainDate.from('1970-01-01')
  let date = Temporal.PlainDate.from('1900-01-01')
  let day = epoch.until(date).days
  expect(day).toBe(-25_567)
  for (; date.year < 2101; date = date.add({ days: 1 }), day++) {
    const iso = date.toString()
    const civil = civilOf(day)
    const same =
      dayOf(iso) === day &&
      isoOf(day) === iso &&
      dayOfCivil(date.year, date.month, date.day) === day &&
      civil.year === date.year &&
      civil.month === date.month &&
      civil.dayOfMonth === date.day &&
      weekdayOf(day) === date.dayOfWeek - 1
    if (!same) expect.unreachable(`${iso} is not day ${day}`)
  }
  expect(isoOf(day)).toBe('2101-01-01')
})

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '01.01.2026',
  '',
  'never',
])('"%s" is no day', (text) => expect(() => dayOf(text)).toThrow(`"${text}" is no day. Expected YYYY-MM-DD.`))

test('a day without a year of four digits, or no number at all, has no ISO form', () => {
  expect(isoOf(dayOf('0000-01-01'))).toBe('0000-01-01')
  expect(() => isoOf(dayOf('9999-12-31') + 1)).toThrow(RangeError)
  expect(() => isoOf(Number.NaN)).toThrow(RangeError)
})
