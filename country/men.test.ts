import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AGES, FIRST_AGE, LAST_AGE, menAt, menByRegion, regionOf, regions } from './index.ts'
import { tables } from './table.mjs'

const { read } = tables(join(import.meta.dirname, 'data'))
const national = new Map(read.get('men-russia')!.rows.map((row) => [`${row.year} ${row.age}`, row]))
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0)
const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]

test('2025 is the table itself', () => {
  const { men, kind, note } = menAt(2025)
  const index = new Map<string, number>(regions.map((region) => [region.iso, region.index]))
  const expected = new Int32Array(83 * 52)
  for (const row of read.get('men-by-region-2025')!.rows) expected[index.get(row.iso)! * 52 + row.age - 14] = row.men
  expect(men).toEqual(expected)
  expect(kind).toBe('reported')
  expect(note).toContain('Counted')
})

test.each([
  [18, 29, 9_112_873],
  [18, 30, 9_881_774],
  [18, 49, 30_506_284],
  [18, 54, 34_924_601],
])('men of %i to %i on 1 January 2025 are %i', (first, last, men) =>
  expect(sum(menByRegion(menAt(2025), first, last))).toBe(men),
)

test('men of 17 to 50, those the simulation lives through, are about 32.2 million', () => {
  expect(sum(menByRegion(menAt(2025), 17, 50)) / 1e6).toBeCloseTo(32.2, 1)
  expect(sum(menByRegion(menAt(2026), 17, 50))).toBe(32_127_822)
})

describe.each(years)('%i', (year) => {
  const table = menAt(year)
  test('every age has exactly the men of the national row', () => {
    for (let age = FIRST_AGE; age <= LAST_AGE; age++) {
      const row = national.get(`${year} ${age}`)!
      expect(sum(menByRegion(table, age, age)), `age ${age}`).toBe(row.men)
      expect(table.kind).toBe(row.kind)
    }
  })
  test('no region and age is without men, and a second call gives the same', () => {
    expect(table.men).toHaveLength(83 * AGES)
    expect(Math.min(...table.men)).toBeGreaterThan(0)
    expect(menAt(year).men).toEqual(table.men)
  })
  test('each cohort keeps its share by region up to one man, one too young or too old for the table that of the nearest', () => {
    const base = menAt(2025)
    for (let age = FIRST_AGE; age <= LAST_AGE; age++) {
      const then = Math.min(LAST_AGE, Math.max(FIRST_AGE, age - (year - 2025)))
      const scale = national.get(`${year} ${age}`)!.men / national.get(`2025 ${then}`)!.men
      for (const { index } of regions) {
        const exact = base.men[index * AGES + then - FIRST_AGE]! * scale
        expect(Math.abs(table.men[index * AGES + age - FIRST_AGE]! - exact)).toBeLessThan(1)
      }
    }
  })
})

test('a changed table does not change the next one', () => {
  menAt(2025).men.fill(0)
  expect(sum(menAt(2025).men)).toBeGreaterThan(40_000_000)
})

test('the note names a projection', () => {
  expect(menAt(2026)).toMatchObject({ kind: 'projection', note: expect.stringContaining('projection') })
  expect(menAt(2022)).toMatchObject({ kind: 'reported', note: expect.stringContaining('as reported') })
})

test('Moscow has about 98,000 men of 17 to 50 for each of its 30 offices', () => {
  const moscow = menByRegion(menAt(2025), 17, 50)[regionOf('RU-MOW')!.index]!
  expect(moscow / 30 / 1000).toBeCloseTo(98, 0)
})

test('other years and other ages are refused', () => {
  expect(() => menAt(2021)).toThrow('There is no table of men for 2021. Expected a year from 2022 to 2030.')
  expect(() => menAt(2026.5)).toThrow(RangeError)
  expect(() => menByRegion(menAt(2025), 13, 20)).toThrow('Expected ages from 14 to 65')
  expect(() => menByRegion(menAt(2025), 20, 66)).toThrow(RangeError)
  expect(() => menByRegion(menAt(2025), 30, 20)).toThrow(RangeError)
})
