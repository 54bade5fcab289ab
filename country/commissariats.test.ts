import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion, commissariats, menAt, menByRegion, officeSizes, regionOf, regions } from './index.ts'
import { tables } from './table.mjs'

const rows = tables(join(import.meta.dirname, 'data')).read.get('commissariats')!.rows

test('1,500 offices, at least one a region; only the number of Moscow is a reported one', () => {
  expect(commissariats).toHaveLength(83)
  expect(commissariats.reduce((sum, { offices }) => sum + offices, 0)).toBe(1500)
  expect(regions.filter(({ index }) => commissariats[index]!.mark === 'reported').map(({ iso }) => iso)).toEqual([
    'RU-MOW',
  ])
  expect(commissariats[regionOf('RU-MOW')!.index]!.offices).toBe(30)
})

test('the others follow from municipalities and men of 18 to 49, half and half, and none has fewer than two', () => {
  const men = menByRegion(menAt(2025), 18, 49)
  const allMen = men.reduce((a, b) => a + b, 0)
  // the districts of Moscow stand for its municipalities
  const municipalities = rows.map((row) => (row.municipalities as number | undefined) ?? 30)
  const all = municipalities.reduce((a, b) => a + b, 0)
  const sharing = regions.filter(({ iso }) => iso !== 'RU-MOW' && iso !== 'RU-NEN')
  const weights = sharing.map(({ index }) => Math.round(1e6 * (municipalities[index]! / all + men[index]! / allMen)))
  expect(sharing.map(({ index }) => commissariats[index]!.offices)).toEqual([...apportion(1500 - 30 - 2, weights)])
  expect(Math.min(...commissariats.map(({ offices }) => offices))).toBe(2)
})

test('an office has 21,500 men of 17 to 50 on average; the largest are those of Moscow', () => {
  const men = menByRegion(menAt(2025), 17, 50)
  const total = men.reduce((a, b) => a + b, 0)
  expect(Math.round(total / 1500 / 100)).toBe(215)
  const largest = regions.map(({ index }) => officeSizes(men[index]!, commissariats[index]!.offices)[0]!)
  expect(regions[largest.indexOf(Math.max(...largest))]!.iso).toBe('RU-MOW')
})

test('sizes sum to the men of the region and differ by one man at most', () => {
  fc.assert(
    fc.property(fc.nat(4_000_000), fc.integer({ min: 1, max: 120 }), (total, offices) => {
      const sizes = officeSizes(total, offices)
      expect(sizes).toHaveLength(offices)
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(total)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([0, -1, 1.5, Number.NaN])('%d offices are refused', (offices) =>
  expect(() => officeSizes(10, offices)).toThrow('Expected at least one'),
)
