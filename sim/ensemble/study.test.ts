import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { column } from '../indicators.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'
import type { Study } from './study.ts'

const few: Scenario = {
  ...built.byDefault,
  ages: [20, 20],
  from: dayOf('2026-03-01'),
  to: dayOf('2026-03-10'),
  warmUp: 4,
  send: [{ from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 300_000 }],
}
const ids = ['exit-ban.enforced', 'summons.electronic', 'border.leaves']

it('finds what a result hangs on, takes over what is done, and gives chance its own share', async () => {
  const thread = built.startThread()
  const threads = [thread.port]
  const c = column('ban/done-lawful')

  const walks: Study = { scenario: few, method: 'morris', points: 3, ids }
  const [enforced, electronic, leaves] = built.effectsOf(walks, await built.liveStudy(walks, [], { threads }), c)
  expect(enforced!.size).toBeGreaterThan(0)
  expect(electronic!.size).toBeGreaterThan(0)
  expect(leaves!.size).toBeLessThan(enforced!.size / 20)

  const study: Study = { scenario: few, method: 'sobol', points: 8, ids }
  let lived = 0
  const count = () => void lived++
  const rows = await built.liveStudy(study, [], { threads, onRow: count })
  expect(lived).toBe(8 * (ids.length + 1 + 2))
  const half = rows.map((row, i) => (i % 2 === 0 ? row : undefined))
  lived = 0
  expect(await built.liveStudy(study, half, { threads, onRow: count })).toEqual(rows)
  expect(lived).toBe(rows.length / 2)
  await thread.end()

  const { total } = built.indicesOf(study, rows, c)
  expect(total.length).toBe(ids.length + 1)
  const [e, p, l, chance] = total.map((x) => x.value) as [number, number, number, number]
  expect(Math.min(e, p)).toBeGreaterThan(Math.max(l, chance))
  expect(chance).toBeGreaterThan(0)
})

it('is known by its scenario, its points and its parameters', () => {
  const study: Study = { scenario: few, method: 'sobol', points: 8, ids }
  const hash = built.studyHash(study)
  expect(built.studyHash({ ...study })).toBe(hash)
  for (const other of [
    { ...study, points: 16 },
    { ...study, ids: ids.slice(1) },
    { ...study, scenario: { ...few, seed: 2 } },
  ])
    expect(built.studyHash(other)).not.toBe(hash)
  expect(() => built.studyHash({ ...study, ids: ['exit-ban.enforce'] })).toThrow('no parameter with a range')
})
