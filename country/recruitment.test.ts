import { expect, test } from 'vitest'
import { isoOf, messengerStepFrom, messengerSteps, mobilizationClaims, prisonCounts, warMonths } from './index.ts'

test('every month from February 2022 on, recruits only where a number was published', () => {
  expect(warMonths[0]!.month).toBe('2022-02')
  expect(warMonths.length).toBe(55)
  const of2025 = warMonths.filter(({ month }) => month.startsWith('2025'))
  expect(Math.abs(of2025.reduce((n, m) => n + m.recruitsOfficial!, 0) - 422_704)).toBeLessThan(12)
  for (const m of warMonths) {
    expect(m.recruitsOfficial === undefined, m.month).toBe(m.officialSource === undefined)
    expect(m.recruitsEstimate === undefined, m.month).toBe(m.estimateSource === undefined)
  }
  expect(warMonths.at(-1)).toMatchObject({ month: '2026-08', wholeMonth: false })
})

test('prisons empty: each count is below the one before', () => {
  prisonCounts.forEach(({ people }, i) => i > 0 && expect(people).toBeLessThan(prisonCounts[i - 1]!.people))
})

test('claims of 3 to 5 million trained and 20 to 25 million in all', () => {
  const claims = (what: string) => mobilizationClaims.filter((c) => c.what === what)
  expect(Math.min(...claims('trained').map((c) => c.low))).toBe(3_000_000)
  expect(Math.max(...claims('trained').map((c) => c.high))).toBe(5_000_000)
  expect(Math.min(...claims('mobilizable').map((c) => c.low))).toBe(20_000_000)
  expect(Math.max(...claims('mobilizable').map((c) => c.high))).toBe(25_000_000)
})

test('messengers: limited, the one of the state, blocked', () => {
  expect(messengerSteps).toHaveLength(3)
  const days = (['limited', 'state-messenger', 'blocked'] as const).map((level) => isoOf(messengerStepFrom(level)))
  expect(days).toEqual(['2025-08-13', '2025-09-01', '2026-02-11'])
})
