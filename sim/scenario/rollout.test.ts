import { localDay, offsetMinutes, regions, zoneOf } from '@draftlight/country'
import { dayOf, isoOf, NEVER } from '@draftlight/law'
import { expect, it } from 'vitest'
import { rolloutOf, type RegionRollout, type Rollout } from './rollout.ts'

const from = dayOf('2025-01-01')
const AFTER = 88
/** The steps of a region as days; `later` when a step does not come. */
function stepsOf(iso: string, changed: Rollout = {}) {
  const of = rolloutOf(from, changed, AFTER)[regions.findIndex((r) => r.iso === iso)]!
  const day = (t: number): string => (t > 100_000 ? 'later' : isoOf(from + t))
  return (...names: readonly Exclude<keyof RegionRollout, 'daysBehindAtSix'>[]): string[] =>
    names.map((name) => day(of[name]))
}

it('a register of a region’s own ends when it joins the federal one, and where nobody reported that, with the first draft of it', () => {
  const own = ['ownFrom', 'ownUntil', 'registerFrom', 'noticesFrom'] as const
  expect(stepsOf('RU-MOW')(...own)).toEqual(['2025-04-01', '2025-12-31', '2025-12-31', '2025-12-31'])
  // its men are told as all others of whom nothing is reported: so many days after the first regions
  expect(stepsOf('RU-MOS')(...own)).toEqual([
    '2025-04-01',
    '2025-10-01',
    '2025-05-01',
    isoOf(dayOf('2025-07-05') + AFTER),
  ])
  expect(stepsOf('RU-TUL')(...own)).toEqual(['later', '2025-10-01', '2025-05-01', '2025-07-15'])
})

it('what a scenario says of a region goes before what it says of everywhere, and that before the table; a step may not come', () => {
  const changed = {
    everywhere: { nationwide: dayOf('2025-06-01'), 'electronic-only': dayOf('2026-01-01'), raids: dayOf('2025-03-01') },
    'RU-MOW': { 'federal-register': dayOf('2025-08-01'), raids: NEVER, 'unified-centre': dayOf('2025-02-01') },
  }
  const names = ['registerFrom', 'ownUntil', 'electronicOnlyFrom', 'raidsFrom', 'centreFrom'] as const
  expect(stepsOf('RU-MOW', changed)(...names)).toEqual([
    '2025-08-01',
    '2025-08-01',
    '2026-01-01',
    'later',
    '2025-02-01',
  ])
  expect(stepsOf('RU-TUL', changed)(...names)).toEqual([
    '2025-06-01',
    '2025-10-01',
    '2026-01-01',
    '2025-03-01',
    'later',
  ])
})

it('at six in the morning it is still the day before in Moscow where the clock says so', () => {
  const rollout = rolloutOf(from, {}, AFTER)
  const behind = regions.map(({ index }) => {
    const sixThere =
      from * 86_400_000 + (6 * 60 - offsetMinutes(from * 86_400_000, zoneOf(index, from * 86_400_000))) * 60_000
    return from - localDay(sixThere, 'Moscow')
  })
  expect(rollout.map((r) => r.daysBehindAtSix)).toEqual(behind)
  expect(behind.filter((n) => n === 1).length).toBeGreaterThan(3)
})
