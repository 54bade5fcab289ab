import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'

const few: Scenario = {
  ...built.byDefault,
  ages: [20, 20],
  from: dayOf('2026-03-01'),
  to: dayOf('2026-03-14'),
  warmUp: 6,
  send: [{ from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 300_000 }],
}

it('of a scenario and itself nothing differs; of two, what one changes, with a narrow band of the difference', async () => {
  const thread = built.startThread()
  const threads = [thread.port]
  const same = await built.compareScenarios(few, { ...few, seed: 9 }, { threads, share: 0.05 })
  for (const { difference, range } of same.rows)
    expect([difference.value, difference.low, difference.high, range.low, range.high]).toEqual([0, 0, 0, 0, 0])

  const none: Scenario = { ...few, practice: { 'exit-ban': { enforced: 0 } } }
  const { rows } = await built.compareScenarios(none, few, { threads, share: 0.05 })
  await thread.end()
  const of = (id: string) => rows.find((r) => r.indicator.id === id)!
  const done = of('ban/done-lawful')
  expect(done.first).toBe(0)
  expect(done.difference.value).toBeCloseTo(done.second, 6)
  // 30 to 90 % around 60 %, and all else that the number of bans hangs on
  expect(done.range.low).toBeLessThan(done.second * 0.6)
  expect(done.range.high).toBeGreaterThan(done.second * 1.3)
  expect(done.difference.low).toBeLessThan(done.second)
  // what happens before any ban reaches the border is exactly the same
  for (const id of ['summons/electronic', 'summons/letter', 'service/deemed', 'ban/began-lawful'])
    expect(of(id).difference, id).toEqual({ value: 0, low: 0, high: 0 })
})
