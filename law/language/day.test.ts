import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { anniversary, civilOf, dayOf, isoOf, laterBy, latestStartFor, monthsLater, NEVER, parseDay } from './day.ts'

const days = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') })
const plain = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day })

test('days and dates agree with Temporal', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(isoOf(day)).toBe(plain(day).toString())
      expect(dayOf(isoOf(day))).toBe(day)
      const { year, month, dayOfMonth } = civilOf(day)
      expect([year, month, dayOfMonth]).toEqual([plain(day).year, plain(day).month, plain(day).day])
    }),
    { numRuns: 5000 },
  )
})
test('the last day of four centuries, a year of three digits, and never', () => {
  for (const iso of ['2000-02-29', '1600-02-29', '0476-09-04', '0001-01-01']) expect(isoOf(dayOf(iso))).toBe(iso)
  expect(isoOf(NEVER)).toBe('never')
  for (const term of [
    { n: 1, unit: 'years' },
    { n: -1, unit: 'months' },
    { n: 1, unit: 'date of a year', month: 1, dayOfMonth: 1 },
  ] as const)
    expect([laterBy(NEVER, term), latestStartFor(NEVER, term)]).toEqual([NEVER, NEVER])
})
test('what is no day is refused', () => {
  for (const bad of ['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', '', 'on 2026-01-01', '2026-01-01T00'])
    expect(parseDay(bad)).toBeUndefined()
  expect(() => dayOf('2026-02-30')).toThrow('Expected YYYY-MM-DD')
})
test('anniversaries agree with Temporal, but a leap day completes its year on 1 March', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 50 }), (birth, years) => {
      const { month, dayOfMonth } = civilOf(birth)
      const expected = plain(birth).add({ years })
      const leap = month === 2 && dayOfMonth === 29 && !expected.inLeapYear
      expect(isoOf(anniversary(birth, years))).toBe(leap ? `${expected.year}-03-01` : expected.toString())
      const latest = latestStartFor(birth, { n: years, unit: 'years' })
      expect(anniversary(latest, years)).toBeLessThanOrEqual(birth)
      expect(anniversary(latest + 1, years)).toBeGreaterThan(birth)
    }),
    { numRuns: 2000 },
  )
})
test('whose years were complete on a leap day was born by the last day of February', () => {
  const latest = (iso: string) => isoOf(latestStartFor(dayOf(iso), { n: 1, unit: 'years' }))
  expect(['2024-02-28', '2024-02-29', '2024-03-01'].map(latest)).toEqual(['2023-02-28', '2023-02-28', '2023-03-01'])
})
test('terms of months agree with Temporal: the last day of a month that is shorter', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (start, months) => {
      expect(isoOf(monthsLater(start, months))).toBe(plain(start).add({ months }).toString())
      const latest = latestStartFor(start, { n: months, unit: 'months' })
      expect(monthsLater(latest, months)).toBeLessThanOrEqual(start)
      expect(monthsLater(latest + 1, months)).toBeGreaterThan(start)
    }),
    { numRuns: 2000 },
  )
  expect(isoOf(monthsLater(dayOf('2028-02-29'), 12))).toBe('2029-02-28')
})
test('a date of the year so many years later, and the latest day for which it has come', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -2, max: 40 }), fc.integer({ min: 1, max: 12 }), (start, n, month) => {
      const term = { n, unit: 'date of a year', month, dayOfMonth: 1 } as const
      expect(isoOf(laterBy(start, term))).toBe(
        Temporal.PlainDate.from({ year: plain(start).year + n, month, day: 1 }).toString(),
      )
      const latest = latestStartFor(start, term)
      expect(laterBy(latest, term)).toBeLessThanOrEqual(start)
      expect(laterBy(latest + 1, term)).toBeGreaterThan(start)
    }),
    { numRuns: 2000 },
  )
})
