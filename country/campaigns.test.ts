import { expect, test } from 'vitest'
import { callUpWindows, campaigns, civilOf, dayOf, isoOf, plan } from './index.ts'

test('one draft a season from 2010, one for the whole of 2026', () => {
  expect(campaigns).toHaveLength(33)
  for (let year = 2010; year <= 2025; year++)
    expect(campaigns.filter((campaign) => campaign.year === year).map(({ season }) => season)).toEqual([
      'spring',
      'autumn',
    ])
  expect(campaigns.at(-1)).toMatchObject({ year: 2026, season: 'year-round', planned: 261_000, lastAge: 29 })
})

test('the upper age of 30 comes with 2024', () => {
  for (const { year, lastAge, firstAge } of campaigns) {
    expect(firstAge).toBe(18)
    expect(lastAge).toBe(year < 2024 ? 26 : 29)
  }
})

test.each([
  [2022, 254_500],
  [2023, 277_000],
  [2024, 283_000],
  [2025, 295_000],
  [2026, 261_000],
])('the plan of %i is %i men', (year, men) => expect(plan(year)).toBe(men))

test('no plan is made up where a number is missing', () => {
  expect(plan(2011)).toBeUndefined()
  expect(plan(2027)).toBeUndefined()
})

test.each([
  ['2022-10-15', undefined, undefined],
  ['2022-11-01', 'autumn', 'call-up'],
  ['2023-10-01', 'autumn', 'call-up'],
  ['2025-03-31', undefined, undefined],
  ['2025-04-01', 'spring', 'call-up'],
  ['2025-07-15', 'spring', 'call-up'],
  ['2025-07-16', undefined, undefined],
  ['2025-12-31', 'autumn', 'call-up'],
  ['2026-01-01', undefined, undefined],
  ['2026-04-01', 'spring', 'dispatch'],
  ['2026-12-31', 'autumn', 'dispatch'],
  ['2029-10-01', 'autumn', 'dispatch'],
])('%s lies in: %s %s', (iso, season, kind) => {
  const day = dayOf(iso)
  const window = callUpWindows(civilOf(day).year).find(({ from, until }) => from <= day && day < until)
  expect([window?.season, window?.kind]).toEqual([season, kind])
})

test('windows are half-open and in order', () => {
  for (let year = 2010; year <= 2030; year++) {
    const windows = callUpWindows(year)
    expect(windows.map(({ season }) => season)).toEqual(['spring', 'autumn'])
    expect(windows[0]!.until).toBeLessThan(windows[1]!.from)
    expect(isoOf(windows[0]!.until)).toBe(`${year}-07-16`)
    expect(isoOf(windows[1]!.until)).toBe(`${year + 1}-01-01`)
  }
})

test('before the table there is no answer', () => {
  expect(() => callUpWindows(2009)).toThrow('Expected a year from 2010 on')
})
