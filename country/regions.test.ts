import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  menAt,
  menByRegion,
  occupiedTerritories,
  regionNamesEn,
  regionNamesRu,
  regionNamesUk,
  regionOf,
  regions,
} from './index.ts'
import { tables } from './table.mjs'

const table = tables(join(import.meta.dirname, 'data')).read.get('regions')!

test('83 subjects in eight districts, each by its own code and place', () => {
  expect(regions).toHaveLength(83)
  expect(new Set(regions.map((region) => region.district)).size).toBe(8)
  for (const names of [regionNamesEn, regionNamesRu, regionNamesUk]) expect(new Set(names).size).toBe(83)
  regions.forEach((region, i) => {
    expect(region.index).toBe(i)
    expect(region.iso).toBe(table.rows[i]!.iso)
    expect(regionNamesRu[i]).toBe(table.rows[i]!.name_ru)
    expect(regionOf(region.iso)).toBe(region)
  })
  expect(regions.reduce((sum, region) => sum + region.population, 0)).toBe(143_659_377)
  expect(regionOf('RU-MOW')!.population).toBe(13_274_285)
  expect(regionOf('RU-SPE')!.population).toBe(5_652_922)
})

test('occupied territory is listed under Ukraine and is not among the 83', () => {
  expect(occupiedTerritories.map((territory) => territory.code).toSorted()).toEqual([
    'UA-09',
    'UA-14',
    'UA-23',
    'UA-40',
    'UA-43',
    'UA-65',
  ])
  const names = new Set(occupiedTerritories.flatMap((territory) => Object.values(territory.name)))
  for (const { iso } of regions) expect(iso.startsWith('RU-')).toBe(true)
  for (const name of [...regionNamesEn, ...regionNamesRu, ...regionNamesUk]) expect(names.has(name)).toBe(false)
  for (const code of ['RU-CR', 'RU-SEV', 'RU-DON', 'RU-LUG', 'RU-ZAP', 'RU-HER', 'UA-43'])
    expect(regionOf(code)).toBeUndefined()
})

describe('men of 1 January 2025 agree with the counts published for each subject', () => {
  const men = menAt(2025)
  test.each([
    ['men_18_26_2025', 18, 26],
    ['men_18_29_2025', 18, 29],
    ['men_18_30_2025', 18, 30],
    ['men_18_49_2025', 18, 49],
  ] as const)('%s', (column, first, last) => {
    expect([...menByRegion(men, first, last)]).toEqual(table.rows.map((row) => row[column]))
  })
  test('and are fewer than the men of all ages', () => {
    const all = menByRegion(men, 14, 65)
    for (const { index } of regions) expect(all[index]).toBeLessThan(table.rows[index]!.men_2025)
  })
})
