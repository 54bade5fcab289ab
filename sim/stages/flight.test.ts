import { expect, it } from 'vitest'
import { indicators } from '../indicators.ts'
import { built } from '../testing/built.ts'

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
  const of = (row: Float64Array, id: string): number => row[indicators.findIndex((x) => x.id === id)]!
  expect(of(flee!, 'border/refused-unknowing')).toBeGreaterThan(100)
  expect(of(flee!, 'border/tried')).toBe(
    of(flee!, 'border/refused') + of(flee!, 'border/left') + of(flee!, 'border/left-in-time'),
  )
  // he tries once more for good, and each trip of his plan only as often as before
  const more = of(flee!, 'border/tried') - of(stay!, 'border/tried')
  expect(more).toBeGreaterThan(0)
  expect(more).toBeLessThanOrEqual(of(flee!, 'service/known'))
})
