import { expect, it } from 'vitest'
import { regions } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import { built } from '../testing/built.ts'

/** Men of each class, at least. */
const ENOUGH = 200
const CLASSES = [
  'electronic',
  'letter delivered',
  'letter not delivered',
  'handed over',
  'refused',
  'on paper and in the register',
  "in Moscow's own register",
  'never served',
  'banned',
  'restricted',
  'lifted',
  'fined',
  'called up',
  'deferred by decision',
  'exempt by decision',
  'in the reserve',
  'turned 18',
  'left by age',
  'deferral ended in the year',
  'warm-up into the year',
  'sent in the warm-up',
  'sent in the counted days',
]

it('replays ten thousand men: whatever a run asks of its compiled law, the interpreter answers to the day', () => {
  const { offices } = built.layoutOf(built.byDefault)
  const moscow = offices.findIndex((o) => regions[o.region]!.iso === 'RU-MOW')
  const some = Array.from({ length: 40 }, (_, k) => (k * 271 + 13) % offices.length)
  const { men, compared, wrong, seen, versions, lessDecided } = built.replay(
    built.byDefault,
    [...some, moscow],
    10_000,
    ENOUGH,
  )
  expect(wrong.slice(0, 10)).toEqual([])
  // Chains of tables pass on that a day is open, not between which days: there the law may still decide where the model does not.
  expect(Object.keys(lessDecided).filter((rule) => rule !== 'measures/from')).toEqual([])
  expect(lessDecided['measures/from'] ?? 0).toBeLessThan(men / 1000)
  expect(men).toBeGreaterThanOrEqual(10_000)
  expect(compared).toBeGreaterThan(3 * men)
  for (const name of CLASSES) expect(seen[name] ?? 0, name).toBeGreaterThanOrEqual(ENOUGH)
  for (const [version, of] of Object.entries(versions)) expect(of, version).toBeGreaterThanOrEqual(ENOUGH)
})

it('replays men whom a second summons finds: what the first one left behind is forgotten', () => {
  const scenario = { ...built.byDefault, ages: [19, 22] as const }
  const { wrong, seen } = built.replay(scenario, [5, 300, 700, 1100], 0, ENOUGH)
  expect(wrong.slice(0, 10)).toEqual([])
  expect(seen['a second summons']).toBeGreaterThanOrEqual(ENOUGH)
})

it('replays men of the summer of 2025: Moscow’s own register, summonses between the drafts, deferrals without a summons', () => {
  const scenario = {
    ...built.byDefault,
    from: dayOf('2025-06-01'),
    to: dayOf('2025-11-30'),
    warmUp: 60,
    ages: [18, 25] as const,
  }
  const { offices } = built.layoutOf(scenario)
  const moscow = offices.findIndex((o) => regions[o.region]!.iso === 'RU-MOW')
  const { wrong, seen, men } = built.replay(scenario, [5, 700, moscow], 2_000, 50)
  expect(wrong.slice(0, 10)).toEqual([])
  expect(men).toBeGreaterThan(2_000)
  expect(seen["in Moscow's own register"] ?? 0).toBeGreaterThanOrEqual(50)
})

it('replays men whose ban ends a year after the date of the summons, under the reading that has it so', () => {
  const scenario = { ...built.byDefault, readings: { ...built.byDefault.readings, 'SW-EXPIRY': 'twelve_months' } }
  const { wrong, seen } = built.replay(scenario, [5, 300, 700, 1100], 2_000, ENOUGH)
  expect(wrong.slice(0, 10)).toEqual([])
  expect(seen['lifted']).toBeGreaterThanOrEqual(ENOUGH)
})
