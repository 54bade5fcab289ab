import { describe, expect, test } from 'vitest'
import { regionCodes, regionNamesRu, regionNamesUk } from '@draftlight/country'
import { tileName } from './tile-name.ts'
import { narrowLayout, wideLayout } from './tiles.ts'
import type { Layout } from './tiles.ts'

// land neighbours that a reader looks for, from every part of the country
const neighbours = [
  ['RU-MOW', 'RU-MOS'],
  ['RU-SPE', 'RU-LEN'],
  ['RU-KDA', 'RU-ROS'],
  ['RU-SVE', 'RU-CHE'],
  ['RU-IRK', 'RU-BU'],
  ['RU-KHA', 'RU-PRI'],
  ['RU-DA', 'RU-CE'],
  ['RU-TA', 'RU-BA'],
  ['RU-NVS', 'RU-ALT'],
  ['RU-SA', 'RU-MAG'],
] as const

const occupied = ['RU-CR', 'RU-SEV', 'UA-43', 'UA-40', 'RU-DON', 'RU-LUG', 'RU-ZAP', 'RU-KHE']

const distance = (layout: Layout, a: string, b: string): number => {
  const [p, q] = [layout.get(a)!, layout.get(b)!]
  return Math.max(Math.abs(p.row - q.row), Math.abs(p.column - q.column))
}

describe.each([
  ['wide', wideLayout, 17],
  ['narrow', narrowLayout, 13],
] as const)('the %s layout', (_, layout, columns) => {
  test('has the 83 subjects, each on its own tile, within its columns', () => {
    expect(layout.size).toBe(83)
    const places = new Set([...layout.values()].map(({ row, column }) => `${row}/${column}`))
    expect(places.size).toBe(83)
    expect(Math.max(...[...layout.values()].map(({ column }) => column))).toBeLessThanOrEqual(columns)
  })

  test('has no tile for occupied territory of Ukraine', () => {
    expect(occupied.filter((code) => layout.has(code))).toEqual([])
    expect([...layout.keys()].filter((code) => !/^RU-[A-Z]{2,3}$/.test(code))).toEqual([])
  })

  test('leaves no tile alone and keeps known neighbours together', () => {
    const alone = [...layout.keys()].filter(
      (a) => ![...layout.keys()].some((b) => a !== b && distance(layout, a, b) === 1),
    )
    expect(alone).toEqual([])
    for (const [a, b] of neighbours) expect([a, b, distance(layout, a, b) <= 2]).toEqual([a, b, true])
  })

  test('keeps west west and north north', () => {
    const at = (code: string) => layout.get(code)!
    expect(at('RU-KGD').column).toBeLessThan(at('RU-MOW').column)
    expect(at('RU-MOW').column).toBeLessThan(at('RU-SVE').column)
    expect(at('RU-SVE').column).toBeLessThan(at('RU-KHA').column)
    expect(at('RU-MUR').row).toBeLessThan(at('RU-MOW').row)
    expect(at('RU-MOW').row).toBeLessThan(at('RU-DA').row)
  })
})

/** Whether the letters stand in the name, in this order. */
const standsIn = (letters: string, name: string): boolean => new RegExp([...letters].join('.*'), 'i').test(name)

test.each(['ru', 'uk'] as const)(
  'tiles are named by letters of the subject’s own name in %s, each by others',
  (language) => {
    const names = { ru: regionNamesRu, uk: regionNamesUk }[language]
    const named = regionCodes.map(({ iso }, i) => ({ short: tileName(iso, language), name: names[i]! }))
    expect(named.filter(({ short, name }) => !/^[А-ЯЄІЇа-яєії]{3}$/.test(short) || !standsIn(short, name))).toEqual([])
    expect(new Set(named.map(({ short }) => short)).size).toBe(83)
    expect(tileName('RU-IVA', 'en')).toBe('IVA')
  },
)
