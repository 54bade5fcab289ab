import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { regions } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import {
  countryWork,
  indicators,
  cubeTable,
  readScenario,
  resultTables,
  runCountry,
  scenarioTexts,
  serve,
  type CountryRun,
  type ResultTable,
} from '@draftlight/sim'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf, parquetOf, writeResult } from './files/write-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'draftlight-cube-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let run: CountryRun
let fewOffices: CountryRun
beforeAll(async () => {
  const { port1, port2 } = new MessageChannel()
  serve(port2, countryWork)
  const whole = readScenario(scenarioTexts['year-round-2026-as-practised'], 'x')
  const scenario = { ...whole, ages: [20, 21] as const, from: dayOf('2026-03-20'), to: dayOf('2026-04-12'), warmUp: 20 }
  run = await runCountry(scenario, { threads: [port1], share: 0.06 })
  fewOffices = await runCountry(scenario, { threads: [port1], share: 0.01 })
  port1.close()
})
const values = (t: ResultTable, name: string): ArrayLike<number | string> =>
  t.columns.find((c) => c.name === name)!.values
const sum = (of: ArrayLike<number | string>): number => Array.from(of).reduce((a: number, b) => a + Number(b), 0)

test('a flow adds up whatever it is split by, a stock stands at the end of each time', () => {
  const flow = 'summons/electronic'
  const stock = 'men/summoned'
  const whole = cubeTable(run, [], [flow, stock])
  expect(whole.columns.map((c) => c.values.length)).toEqual([1, 1])
  const total = Number(values(whole, flow)[0])
  expect(total).toBeGreaterThan(100)
  for (const by of [['region'], ['district'], ['day'], ['week'], ['region', 'month'], ['district', 'week']] as const)
    expect(sum(values(cubeTable(run, by, [flow]), flow)), by.join()).toBeCloseTo(total, 4)
  const months = cubeTable(run, ['month'], [stock])
  expect([...(values(months, 'month') as readonly string[])]).toEqual(['2026-03', '2026-04'])
  const days = cubeTable(run, ['day'], [stock])
  // 20 to 31 March are twelve days
  expect(values(months, stock)[0]).toBeCloseTo(Number(values(days, stock)[11]), 6)
  expect(values(months, stock)[1]).toBeCloseTo(Number(values(whole, stock)[0]), 6)
  expect([...(values(cubeTable(run, ['week'], [stock]), 'week') as readonly string[])]).toEqual([
    '2026-03-16',
    '2026-03-23',
    '2026-03-30',
    '2026-04-06',
  ])
  expect(() => cubeTable(run, ['region', 'district'], [flow])).toThrow('By region and district at once.')
  expect(() => cubeTable(run, [], ['men/send'])).toThrow('There is no indicator "men/send".')
})

test('of few offices the country is the whole country, as in the totals, and a district all its men', () => {
  const states = indicators.filter(({ id }) => id.startsWith('men/')).map(({ id }) => id)
  const ids = [...states, 'summons/electronic', 'notice/sent']
  const all = cubeTable(fewOffices, [], ids)
  for (const id of ids) expect(Number(values(all, id)[0]), id).toBeCloseTo(fewOffices.view.total(id).value, 3)
  const daily = cubeTable(fewOffices, ['day'], ['notice/sent'])
  expect(sum(values(daily, 'notice/sent'))).toBeCloseTo(fewOffices.view.total('notice/sent').value, 3)
  const districts = cubeTable(fewOffices, ['district'], states)
  const menOf = (district: unknown): number =>
    regions.reduce((n, r) => n + (r.district === district ? fewOffices.tally.menAll[r.index]! : 0), 0)
  expect(fewOffices.tally.menIn.some((men) => men === 0)).toBe(true)
  Array.from(values(districts, 'district')).forEach((district, row) => {
    const men = states.reduce((n, id) => n + Number(values(districts, id)[row]), 0)
    expect(men, String(district)).toBeCloseTo(menOf(district), 3)
  })
})

test('two runs with one manifest are identical bytes', () => {
  for (const table of resultTables(run)) {
    expect(Buffer.from(parquetOf(table)).equals(Buffer.from(parquetOf(table)))).toBe(true)
    expect(csvOf(table)).toBe(csvOf(table))
  }
})

test('the DuckDB query of the README gives what the cube gives', async () => {
  writeResult(join(folder, 'out'), resultTables(run), {})
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
  const [, query] = /```sql\n([^`]+)```/.exec(readme)!
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = (await connection.runAndReadAll(query!.replaceAll("'out/", `'${folder}/out/`))).getRowObjects()
  connection.closeSync()
  const counted = { ...run, tally: { ...run.tally, menAll: run.tally.menIn } }
  const cube = cubeTable(counted, ['region', 'month'], ['dispatch/sent'])
  const expected = new Map(
    Array.from(values(cube, 'region'), (region, i) => [
      `${region} ${values(cube, 'month')[i]}`,
      Number(values(cube, 'dispatch/sent')[i]),
    ]),
  )
  expect(rows.length).toBe(83 * 2)
  expect(sum(rows.map((r) => Number(r['sent'])))).toBeGreaterThan(0)
  for (const { region, month, sent } of rows)
    expect(Number(sent), `${String(region)} ${String(month)}`).toBeCloseTo(
      expected.get(`${String(region)} ${String(month)}`)!,
      6,
    )
})
