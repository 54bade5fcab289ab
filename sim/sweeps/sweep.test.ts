import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { indicators } from '../indicators.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'
import { rowColumns, type RowsSetting } from './sweep.ts'

const few: Scenario = {
  ...built.byDefault,
  ages: [20, 20],
  from: dayOf('2026-03-01'),
  to: dayOf('2026-03-10'),
  warmUp: 4,
  send: [{ from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 300_000 }],
}

it('a row of all offices is what the country’s run comes to with those values and that seed', async () => {
  const thread = built.startThread()
  const threads = [thread.port]
  const setting: RowsSetting = {
    scenario: few,
    sample: 1,
    measured: [
      { name: 'm', quantity: { kind: 'days', ids: ['ban/done'], among: [] }, scenarios: [few.name] },
      { name: 'other', quantity: { kind: 'days', ids: ['ban/done'], among: [] }, scenarios: ['another'] },
    ],
  }
  const rows = [
    { values: { 'exit-ban.enforced': 0.9 }, seed: 5 },
    { values: {}, seed: few.seed },
  ]
  const [moved, own] = await built.liveRows(setting, rows, { threads })
  const names = rowColumns(setting.measured).map((c) => c.name)
  for (const [row, scenario] of [
    [moved, { ...few, seed: 5, practice: { 'exit-ban': { enforced: 0.9 } } }],
    [own, few],
  ] as const) {
    const { view } = await built.runCountry(scenario, { threads })
    expect(Object.fromEntries(indicators.map((x, c) => [x.id, row![c]]))).toEqual(
      Object.fromEntries(indicators.map((x) => [x.id, view.total(x.id).value])),
    )
    const days = view.daily('ban/done').reduce((a, b) => a + b, 0)
    expect(days).toBeGreaterThan(0)
    expect(row![names.indexOf('m')]).toBe(days)
    expect(row![names.indexOf('other')]).toBeNaN()
  }
  expect(moved![0]).toBe(own![0])
  expect(moved!.slice(0, indicators.length)).not.toEqual(own!.slice(0, indicators.length))
  // a sample lives a part of them, the same one in every row
  const [part] = await built.liveRows({ ...setting, sample: 0.01 }, [rows[1]!], { threads })
  const men = built.menOfRow({ ...setting, sample: 0.01 })
  const states = (row: Float64Array): number => row.subarray(0, 13).reduce((a, b) => a + b, 0)
  expect(states(part!)).toBe(men.counted)
  expect(states(own!)).toBe(men.all)
  await thread.end()
})
