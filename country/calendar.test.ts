import { expect, test } from 'vitest'
import { calendarYears, dayOf, isoOf, isWorkingDay, nextWorkingDay, weekdayOf, workingDays } from './index.ts'

test('covers 2021 to 2027; only 2027 is an estimate', () => {
  expect(isoOf(workingDays.from)).toBe('2021-01-01')
  expect(isoOf(workingDays.until)).toBe('2028-01-01')
  expect(calendarYears.filter(({ status }) => status === 'plain-rule').map(({ year }) => year)).toEqual([2027])
})

// the yearly numbers of working days of a five-day week, as published with the production calendar
test.each([
  [2021, 247],
  [2022, 247],
  [2023, 247],
  [2024, 248],
  [2025, 247],
  [2026, 247],
])('%i has %i working days', (year, expected) => {
  let count = 0
  for (let day = dayOf(`${year}-01-01`); day < dayOf(`${year + 1}-01-01`); day++) if (isWorkingDay(day)) count++
  expect(count).toBe(expected)
})

test.each([
  ['2022-03-05', true],
  ['2022-03-07', false],
  ['2024-04-27', true],
  ['2024-12-28', true],
  ['2024-12-30', false],
  ['2025-11-01', true],
  ['2025-11-03', false],
  ['2026-01-09', false],
  ['2026-01-12', true],
  ['2026-03-09', false],
  ['2026-05-11', false],
  ['2026-12-30', true],
  ['2026-12-31', false],
  ['2027-06-14', false],
])('%s: worked is %s', (iso, worked) => expect(isWorkingDay(dayOf(iso))).toBe(worked))

test('the next working day is never more than twelve days off, is worked, and nothing before it is', () => {
  for (let day = workingDays.from; day < workingDays.until - 12; day++) {
    const next = nextWorkingDay(day)
    expect(isWorkingDay(next)).toBe(true)
    expect(next - day).toBeLessThanOrEqual(12)
    for (let between = day; between < next; between++) expect(isWorkingDay(between)).toBe(false)
  }
  expect(isoOf(nextWorkingDay(dayOf('2025-12-31')))).toBe('2026-01-12')
})

test('a worked weekend day is a Saturday, and there are few of them', () => {
  const worked: string[] = []
  for (let day = workingDays.from; day < workingDays.until; day++)
    if (weekdayOf(day) > 4 && isWorkingDay(day)) worked.push(isoOf(day))
  expect(worked).toEqual(['2021-02-20', '2022-03-05', '2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01'])
})

test('days outside are refused, also when the roll would leave the calendar', () => {
  expect(() => isWorkingDay(dayOf('2020-12-31'))).toThrow(
    '2020-12-31 has no working calendar. Expected a day from 2021-01-01 to 2027-12-31',
  )
  expect(() => isWorkingDay(dayOf('2028-01-01'))).toThrow(RangeError)
  expect(() => nextWorkingDay(dayOf('2028-01-01'))).toThrow(RangeError)
  expect(isoOf(nextWorkingDay(dayOf('2027-12-31')))).toBe('2027-12-31')
})
