import { AGES, FIRST_AGE, funnel, menAt, warMonths } from '@draftlight/country'
import { expect, it } from 'vitest'
import { testByData } from './by-data.ts'
import type { Claim } from './claim.ts'
import { publishedTables } from './published.ts'

const claim: Claim = {
  id: 'made',
  claim: 'c',
  tested: 't',
  direction: 'rises',
  smallest: 1,
  needs: [],
  sources: [],
  test: undefined,
}
const tested = (table: string, before: string, after: string) =>
  testByData(claim, { kind: 'data', table, before, after })

it('men by age: of all regions, both ages included, and nothing to be doubted', () => {
  const result = tested('draft-age', '18 to 26', '18 to 29')
  const { men } = menAt(2025)
  const among = (last: number): number =>
    men.reduce((n, m, i) => n + (FIRST_AGE + (i % AGES) >= 18 && FIRST_AGE + (i % AGES) <= last ? m : 0), 0)
  const [to26, to29] = [among(26), among(29)]
  expect(result).toMatchObject({ before: to26, after: to29, difference: to29 - to26, verdict: 'from published data' })
  expect(result.range).toEqual({ low: to29 - to26, high: to29 - to26 })
  expect(result.table).toEqual({
    columns: ['', 'men'],
    rows: [
      ['18 to 26', to26],
      ['18 to 29', to29],
    ],
  })
})

it('the range of a difference is from the nearest to the furthest ends of both rows', () => {
  const result = tested('recruits-and-losses', 'losses claimed', 'contracts signed')
  const [losses, recruits] = publishedTables['recruits-and-losses']!().rows
  expect(losses!.low).toBeLessThan(losses!.high)
  expect(recruits!.low).toBeLessThan(recruits!.high)
  expect(result.range).toEqual({ low: recruits!.low - losses!.high, high: recruits!.high - losses!.low })
  expect(result.difference).toBe(recruits!.central - losses!.central)
  expect(result.table!.columns).toEqual(['', 'men a month', 'low', 'high'])
})

it('losses are those of whole months of 2025, recruits the widest of three counts', () => {
  const [losses, recruits] = publishedTables['recruits-and-losses']!().rows
  const months = warMonths.filter((m) => m.month.slice(0, 4) === '2025' && m.wholeMonth).map((m) => m.lossesClaimed)
  expect(months.length).toBe(12)
  expect(losses).toMatchObject({ low: Math.min(...months), high: Math.max(...months) })
  expect(losses!.central).toBeCloseTo(months.reduce((a, b) => a + b, 0) / 12, 9)
  const counts = Object.entries(funnel).flatMap(([id, row]) =>
    id.startsWith('contract-recruits-per-month-2025') ? [row] : [],
  )
  expect(recruits).toMatchObject({
    low: Math.min(...counts.map((c) => c.low)),
    high: Math.max(...counts.map((c) => c.high)),
  })
})

it('who avoided the draft of 2012 is told by how, and contracts by the count between the two others', () => {
  expect(tested('avoided-2012', 'served and did not come', 'could not be served')).toMatchObject({
    before: 8_794,
    after: 235_800,
    table: {
      columns: ['', 'men a year'],
      rows: [
        ['served and did not come', 8_794],
        ['could not be served', 235_800],
      ],
    },
  })
  const [, , low, high] = tested('recruits-and-losses', 'losses claimed', 'contracts signed').table!.rows[1]!
  expect([low, high]).toEqual([21_250, 35_200])
  expect(tested('recruits-and-losses', 'losses claimed', 'contracts signed').after).toBe(32_500)
})
