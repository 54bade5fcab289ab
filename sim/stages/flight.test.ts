import { expect, it } from 'vitest'
import { indicators } from '../indicators.ts'
import { built } from '../testing/built.ts'

const of = (row: Float64Array, id: string): number => row[indicators.findIndex((x) => x.id === id)]!
const setting = { scenario: built.byDefault, sample: 0.01, measured: [] }
/** Nobody is told before the border refuses him; then he tries to flee as soon as he can, and again until he is out. */
const values = {
  'service.account': 0,
  'service.readsNotice': 0,
  'information.warned': 0,
  'exit-ban.enforced': 1,
  'border.trips': 12,
  'border.checked': 1,
  'border.detained': 0,
  'border.flees': 1,
  'border.fleeDays': 1,
}

it('a man whom the border tells of his summons flees or travels next, never both: he stands in one place of the queue', async () => {
  const thread = built.startThread()
  const [flee, stay] = await built.liveRows(
    setting,
    [
      { values, seed: 1 },
      { values: { ...values, 'border.flees': 0 }, seed: 1 },
    ],
    { threads: [thread.port] },
  )
  await thread.end()
  expect(of(flee!, 'border/refused-unknowing')).toBeGreaterThan(100)
  expect(of(flee!, 'border/tried')).toBe(
    of(flee!, 'border/refused') + of(flee!, 'border/left') + of(flee!, 'border/left-in-time'),
  )
  // he tries once more for good, and each trip of his plan only as often as before
  const more = of(flee!, 'border/tried') - of(stay!, 'border/tried')
  expect(more).toBeGreaterThan(0)
  expect(more).toBeLessThanOrEqual(of(flee!, 'service/known'))
})

it('a man of the reserve who got out after one order neither leaves nor is called to any purpose after the next', async () => {
  const order = (on: string, men: number) => `  - {on: ${on}, kind: partial, men: ${men}, by: paper}\n`
  const leftOf = async (orders: string): Promise<Float64Array> => {
    const scenario = built.readScenario(
      `name: two-orders\nquestion: who leaves?\nfrom: 2026-01-01\nto: 2026-12-31\nages: [17, 50]\nsend: []\nmobilization:\n${orders}`,
      'two-orders.yaml',
    )
    const thread = built.startThread()
    const [row] = await built.liveRows(
      { scenario, sample: 0.01, measured: [] },
      [{ values: { 'mobilization.flees': 1, 'mobilization.fleeDays': 1, 'mobilization.stopped': 0 }, seed: 1 }],
      { threads: [thread.port] },
    )
    await thread.end()
    return row!
  }
  // nobody is called by the first, so all of the reserve get out
  const [one, two] = [
    await leftOf(order('2026-02-01', 83)),
    await leftOf(order('2026-02-01', 83) + order('2026-08-01', 300000)),
  ]
  expect(of(one, 'mobilization/left')).toBeGreaterThan(100_000)
  expect(of(two, 'mobilization/left') / of(one, 'mobilization/left')).toBeLessThan(1.05)
  expect(of(two, 'mobilization/called')).toBeGreaterThan(1000)
  expect(of(two, 'mobilization/arrived')).toBeLessThan(of(two, 'mobilization/called') / 20)
})
