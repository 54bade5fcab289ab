import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { modules } from './generate.mjs'

const room = import.meta.dirname
const data = join(room, 'data')
/** What is looked at of datapackage.json; where something is missing, the tests say so. */
interface Resource {
  readonly path: string
  readonly title?: string
  readonly sources?: readonly unknown[]
  readonly licenses?: readonly unknown[]
  readonly schema: { readonly fields: readonly Readonly<Record<'name' | 'type' | 'title' | 'unit', string>>[] }
}
const { resources } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as {
  resources: readonly Resource[]
}

test('the descriptor lists every file, each once', () => {
  const files = readdirSync(data).filter((name) => name !== 'datapackage.json')
  expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted())
})

describe.each(resources)('$path', ({ path, title, sources, licenses, schema: { fields } }) => {
  test('every column is described, in order, with type and title; every count has a unit', () => {
    const header = readFileSync(join(data, path), 'utf8').split('\n', 1)[0]!.split(',')
    expect(fields.map(({ name }) => name)).toEqual(header)
    for (const field of fields) {
      expect(field.title, field.name).toBeTruthy()
      expect(field.type, field.name).toMatch(/^(string|integer|number|boolean|date|datetime)$/)
      if (/^(men|population|planned|actual|offices|municipalities)/.test(field.name)) expect(field.unit).toBeTruthy()
    }
  })
  test('has a title, a source and a licence', () => {
    expect(title).toBeTruthy()
    expect(sources).not.toHaveLength(0)
    expect(licenses).not.toHaveLength(0)
  })
})

test('the generated modules are those of the tables', async () => {
  for (const [path, text] of Object.entries(await modules(room)))
    expect(readFileSync(join(room, path), 'utf8') === text, `${path} is stale: npm run generate`).toBe(true)
})

describe('a malformed table is one error with file, line, what was expected and the nearest right word', () => {
  const copy = mkdtempSync(join(tmpdir(), 'country-'))
  beforeEach(() => cpSync(data, join(copy, 'data'), { recursive: true }))
  afterAll(() => rmSync(copy, { recursive: true }))
  const change = async (file: string, from: string | RegExp, to: string) => {
    const path = join(copy, 'data', file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
    return modules(copy)
  }
  const ends = /\n[^\n]*\n$/

  test.each([
    [
      'men_by_region_2025.csv',
      'RU-AD,15,',
      'RU-ADD,15,',
      ':3: There is no "RU-ADD" in regions.csv. Expected a value of its column "iso". Did you mean "RU-AD"?',
    ],
    [
      'men_by_region_2025.csv',
      /RU-AD,16,\d+/,
      'RU-AD,16,33.5',
      ':4: "men" is "33.5". Expected a whole number, digits only.',
    ],
    ['men_by_region_2025.csv', /RU-AD,16,\d+/, 'RU-AD,16,-4', ':4: "men" is -4. Expected at least 0.'],
    ['men_by_region_2025.csv', /RU-AD,16,\d+\n/, '', 'RU-AD has no row for age 16.'],
    [
      'men_by_region_2025.csv',
      'RU-AD,16,',
      'RU-AD,15,',
      ':4: "RU-AD, 15" is there twice, first in line 3. Expected one row for it.',
    ],
    ['men_russia.csv', '2026,20,', '2025,20,', 'is there twice'],
    [
      'men_russia.csv',
      /(2026,20,\d+),projection/,
      '$1,reported',
      '2026 is both "projection" and "reported". Expected one kind a year.',
    ],
    [
      'men_russia.csv',
      'projection',
      'projetcion',
      '"kind" is "projetcion". Expected reported, projection. Did you mean "projection"?',
    ],
    [
      'regions.csv',
      'RU-AD,',
      'RU-CR,',
      ':2: "RU-CR" is territory of Ukraine. Expected it in occupied_territories.csv under its code of Ukraine.',
    ],
    ['regions.csv', 'iso,number,', 'iso,numbr,', ':1: Column 2 is "numbr". Expected "number". Did you mean "number"?'],
    [
      'regions.csv',
      'Siberian',
      'Sibirian',
      '"district" is "Sibirian". Expected Central, Northwestern, Southern, North Caucasian, Volga, Ural, Siberian, Far Eastern. Did you mean "Siberian"?',
    ],
    [
      'region_zones.csv',
      'Omsk',
      'Tomsk',
      'There is no "Tomsk" in zones.csv. Expected a value of its column "zone". Did you mean "Omsk"?',
    ],
    ['region_zones.csv', '2018-10-27T23:00:00Z', '2018-10-28', 'Expected an instant in UTC (YYYY-MM-DDThh:mm:ssZ).'],
    ['commissariats.csv', /RU-AD,.*\n/, '', '"RU-AD" has no row. Expected one a subject.'],
    [
      'funnel.csv',
      'fit-share,0.7,',
      'fit-share,0.78,',
      '"fit-share" has low 0.78 above central 0.765. Expected low <= central <= high.',
    ],
    [
      'funnel.csv',
      'fit-share,0.7,0.765,0.81',
      'fit-share,0.7,0.765,0.76',
      '"fit-share" has central 0.765 above high 0.76.',
    ],
    [
      'funnel.csv',
      'fit-share,0.7,0.765,0.81',
      'fit-share,0.7,0.765,81',
      '"fit-share" is a share of 81. Expected a share from 0 to 1.',
    ],
    [
      'funnel.csv',
      'fit-share,0.7,',
      'fit-share,"0,7",',
      '"low" is "0,7". Expected a number, with a point for the fraction.',
    ],
    ['days_off.csv', '2026-01-09,day-off', '2026-01-10,day-off', '2026-01-10 is free as a weekend already.'],
    ['days_off.csv', '2022-03-05,', '2022-03-04,', '2022-03-04 is no Saturday. Expected a Saturday.'],
    ['days_off.csv', '2027-11-04', '2028-11-03', '2028-11-03 lies outside calendar_years.csv.'],
    ['days_off.csv', '2026-02-23', '2026-02-30', '"day" is "2026-02-30". Expected a day of the calendar (YYYY-MM-DD).'],
    ['calendar_years.csv', /2024,.*\n/, '', '2025 follows 2023. Expected every year.'],
    ['regions.csv', ends, '\n', 'There are 82 subjects. Expected 83.'],
    ['regions.csv', 'Maykop', ' Maykop', '"capital" is " Maykop". Expected some text.'],
    ['region_zones.csv', /RU-AD,.*\n/, '', '"RU-AD" has no row. Expected at least one a subject.'],
    ['men_by_region_2025.csv', 'RU-AD,14,', 'RU-AD,114,', '"age" is 114. Expected at most 65.'],
    ['call_up_windows.csv', '2010,2025,', '2010,2009,', 'first_year is after last_year. Expected years in order.'],
    [
      'draft_campaigns.csv',
      '270600,270600,18,',
      '270600,270600,28,',
      'first_age is above last_age. Expected the younger age first.',
    ],
    ['recruitment.csv', /2022-05-01,.*\n/, '', '2022-06-01 follows 2022-04-01. Expected every month.'],
    ['recruitment.csv', '2022-05-01', '2022-05-02', '2022-05-02 is no first day of a month. Expected YYYY-MM-01.'],
    ['recruitment.csv', '12200,true', '12200,yes', '"whole_month" is "yes". Expected true or false.'],
    [
      'mobilization_claims.csv',
      '25000000,25000000,25000000',
      '25000000,20000000,25000000',
      'The three values are not in order. Expected low <= central <= high.',
    ],
    ['call_up_windows.csv', '07-15', '07-35', '"last_day" is "07-35". Expected a day of every year (MM-DD).'],
    [
      'register_rollout.csv',
      'RU-ME,',
      'RU-MEE,',
      'There is no region "RU-MEE". Expected RU or a code of regions.csv. Did you mean "RU-ME"?',
    ],
    ['register_rollout.csv', 'electronic-only', 'eletronic-only', 'Did you mean "electronic-only"?'],
    [
      'zones.csv',
      ends,
      '\nKamchatka,2017-01-01T00:00:00Z,12\n',
      'The row has 3 values. Expected 4, one for each column.',
    ],
    ['zones.csv', 'Omsk', '"Omsk', 'Quote Not Closed'],
    ['zones.csv', 'Omsk,', 'Om"sk,', 'Invalid Opening Quote'],
    ['zones.csv', /\n/g, '\r\n', 'Column 4 is'],
    ['zones.csv', /\n$/, '', 'The last line has no end. Expected a line end.'],
  ])('%s: %s -> %j', async (file, from, to, message) => {
    const refused = expect(await change(file, from, to).catch((error: Error) => error.message))
    refused.toContain(message)
    refused.toMatch(new RegExp(`^country/data/${file.replace('.', '\\.')}:\\d+: `))
  })

  test('a file without a description is refused', async () => {
    writeFileSync(join(copy, 'data', 'stray.csv'), 'a\n1\n')
    await expect(modules(copy)).rejects.toThrow(
      'country/data/stray.csv:1: No resource of datapackage.json has this path.',
    )
    rmSync(join(copy, 'data', 'stray.csv'))
  })
})
