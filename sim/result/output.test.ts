import { dayOf, isoOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { indicators } from '../indicators.ts'
import { manifestOf, resultTables } from './output.ts'
import type { CountryRun } from '../run.ts'
import { parameters } from '../stages/index.ts'
import { built } from '../testing/built.ts'

const scenario = {
  ...built.scenarioWith({ summons: { electronic: 0.5 } }, { readings: { 'SW-BANSTART': 'service' } }),
  from: dayOf('2026-03-01'),
  to: dayOf('2026-04-30'),
  warmUp: 30,
}
async function run(share: number): Promise<CountryRun> {
  const thread = built.startThread()
  const result = await built.runCountry(scenario, { threads: [thread.port], share })
  await thread.end()
  return result
}
const result = await run(0.02)

it('has a row for every region and counted day, that add up to what the offices counted', () => {
  const days = resultTables(result).find((t) => t.name === 'days')!
  const rows = days.columns[0]!.values.length
  expect(rows).toBe(83 * 61)
  expect(new Set(days.columns[0]!.values as readonly string[]).size).toBe(83)
  const daysNamed = days.columns[1]!.values as readonly string[]
  expect([daysNamed[0], daysNamed.at(-1)]).toEqual(['2026-03-01', '2026-04-30'])
  const { yearOf, done } = result.tally
  let seen = 0
  for (const [c, x] of indicators.entries()) {
    const values = days.columns.find((column) => column.name === x.id)!.values as Int32Array
    expect(values.length).toBe(rows)
    let sum = 0
    values.forEach((n, i) => (sum += x.kind === 'flow' || daysNamed[i] === '2026-04-30' ? n : 0))
    let offices = 0
    for (let k = 0; k < done; k++) offices += yearOf[k * indicators.length + c]!
    expect(sum, x.id).toBe(offices)
    seen += sum > 0 ? 1 : 0
  }
  expect(seen).toBeGreaterThan(50)
})

it('has everybody counted in one of the states on each day of each region', () => {
  const days = resultTables(result).find((t) => t.name === 'days')!
  const states = days.columns.filter((c) => c.name.startsWith('men/')).map((c) => c.values as Int32Array)
  expect(states.length).toBe(13)
  const menIn = Array.from(result.tally.menIn)
  const wrong = Array.from(states[0]!.keys()).filter(
    (row) => states.reduce((n, values) => n + values[row]!, 0) !== menIn[Math.floor(row / 61)],
  )
  expect(wrong).toEqual([])
})

it('writes recruitment month by month, each column what it is called', () => {
  const table = resultTables(result).find((t) => t.name === 'recruitment')!
  const months = built.recruitmentOf(scenario)
  expect(months.length).toBe(2)
  for (const { name, values } of table.columns) {
    const field = name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()) as keyof (typeof months)[number]
    expect([...values], name).toEqual(months.map((m) => (field in m ? (m[field] ?? -1) : `no ${field}`)))
  }
})

it('tells every quantity with its unit and meaning', () => {
  const table = resultTables(result).find((t) => t.name === 'indicators')!
  const column = (name: string): readonly string[] =>
    table.columns.find((c) => c.name === name)!.values as readonly string[]
  expect(column('id')).toEqual(indicators.map((x) => x.id))
  for (const name of ['kind', 'unit', 'meaning'])
    expect(
      column(name).every((text) => text.length > 2),
      name,
    ).toBe(true)
})

it('says in the manifest what determines the result, and no time of day or machine', async () => {
  const manifest = manifestOf(result, '1.2.3')
  expect(manifest.scenario).toMatchObject({
    seed: scenario.seed,
    from: isoOf(scenario.from),
    to: isoOf(scenario.to),
    'warm-up': 30,
  })
  expect(manifest.draftlight).toBe('1.2.3')
  expect(manifest.hash).toBe(result.hash)
  expect(manifest.offices).toEqual({ counted: 30, all: 1500 })
  expect(manifest.law.readings['SW-BANSTART']).toBe('service')
  expect(manifest.law.readings['SW-SERVICE']).toBe('seven_days')
  expect(manifest.practice['summons']!['electronic']).toMatchObject({ value: 0.5, unit: 'share', low: 0.2, high: 0.8 })
  for (const [stage, list] of Object.entries(parameters))
    for (const name of Object.keys(list))
      expect(manifest.practice[stage]![name]!.value, `${stage} ${name}`).toEqual(expect.any(Number))
  const names = new Set<string>()
  JSON.stringify(manifest, (key, value: unknown) => (names.add(key), value))
  expect([...names].filter((name) => /seconds|time|thread|host|path|bytes|date/i.test(name))).toEqual([])
  expect(JSON.stringify(manifest)).not.toMatch(/T\d\d:\d\d|\/home\/|\/work\/|\/tmp\//)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(manifestOf(await run(0.02), '1.2.3')).toEqual(manifest)
})
