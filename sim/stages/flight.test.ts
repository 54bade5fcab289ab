import { afterAll, describe, expect, it } from 'vitest'
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

describe('of two orders of mobilization', () => {
  const thread = built.startThread()
  afterAll(() => thread.end())
  type OrderOf = readonly [on: string, men: number, ages: string, by?: string]
  /** Everybody in the reserve who is meant tries to leave the day after an order. */
  const lived = async (stopped: number, ...orders: readonly OrderOf[]): Promise<Float64Array> => {
    const list = orders.map(
      ([on, men, ages, by = 'register']) => `  - {on: ${on}, kind: partial, men: ${men}, ages: ${ages}, by: ${by}}\n`,
    )
    const scenario = built.readScenario(
      `name: two-orders\nquestion: who leaves?\nfrom: 2026-02-01\nto: 2026-04-30\nwarm-up: 1 days\nages: [31, 40]\nsend: []\nmobilization:\n${list.join('')}`,
      'two-orders.yaml',
    )
    const practice = { 'mobilization.flees': 1, 'mobilization.fleeDays': 1, 'mobilization.stopped': stopped }
    const [row] = await built.liveRows({ scenario, sample: 0.002, measured: [] }, [{ values: practice, seed: 1 }], {
      threads: [thread.port],
    })
    return row!
  }
  // so few that nobody whom it calls is missed among those who get out
  const early = ['2026-02-02', 83, '[31, 40]'] as const
  const late = ['2026-03-02', 100_000, '[31, 40]'] as const

  it('who got out after the first neither leaves nor comes after the second; whom the border refused, or the first did not mean, tries then', async () => {
    const first = await lived(0, early)
    const everybody = of(first, 'mobilization/left')
    expect(everybody).toBeGreaterThan(10_000)
    const [both, byPaper] = [await lived(0, early, late), await lived(0, early, [...late, 'paper'])]
    const called = of(both, 'mobilization/called')
    expect(called).toBeGreaterThan(100)
    expect(of(both, 'mobilization/left') / everybody).toBeGreaterThanOrEqual(1)
    expect(of(both, 'mobilization/left') / everybody).toBeLessThan(1.05)
    expect(of(both, 'mobilization/left-refused') - of(first, 'mobilization/left-refused')).toBeLessThan(called / 20)
    expect(of(both, 'mobilization/arrived')).toBeLessThan(called / 20)
    expect(of(byPaper, 'mobilization/known')).toBeLessThan(called / 20)
    expect(of(await lived(1, early, late), 'mobilization/left-refused') / everybody).toBeGreaterThan(1.9)
    const older = await lived(0, ['2026-02-02', 83, '[38, 40]'], late)
    expect(of(older, 'mobilization/left') / everybody).toBeGreaterThan(0.9)
  })
  it('half of the part of an order that a sample is asked for is reached when half of the whole would be', async () => {
    const quantity = { kind: 'half-order', ids: ['mobilization/called'], among: [] } as const
    const scenario = built.readScenario(
      'name: one-order\nquestion: how soon?\nfrom: 2026-02-01\nto: 2026-03-10\nwarm-up: 1 days\nages: [31, 40]\nsend: []\n' +
        'mobilization: [{on: 2026-02-02, kind: partial, men: 300000, ages: [31, 40], by: paper}]\n',
      'one-order.yaml',
    )
    // 2.2 calls a man, evenly over twenty days: 44 in a hundred of the men after four of them, 55 after five
    const waits = { handDays: 0, comeDays: 0, arriveDays: 0, paperDays: 22, callsPerMan: 2.2, flees: 0, comes: 0 }
    const values = Object.fromEntries(Object.entries(waits).map(([name, n]) => [`mobilization.${name}`, n]))
    const measured = [{ name: 'half', quantity, scenarios: ['one-order'] }]
    const [row] = await built.liveRows({ scenario, sample: 0.004, measured }, [{ values, seed: 1 }], {
      threads: [thread.port],
    })
    expect(row![indicators.length]).toBe(4)
  })
})
