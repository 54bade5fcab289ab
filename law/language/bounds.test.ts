/** The earliest and the latest day found by bounds are those of all worlds, whatever readings are open. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from '../law.ts'
import { knownPerson, openSome } from '../testing/people.ts'
import { boundsOf } from './bounds.ts'
import { NEVER } from './day.ts'
import { joinDays } from './day-sets.ts'
import type { DaySet } from './knowledge.ts'
import { newWorld } from './world.ts'
import { extremeDay, readingMasks, worldsOf } from './worlds.ts'

const dayRules = law.rules.filter((r) => r.type === 'day')

test('extreme days are exact, and bounds are never too narrow', () => {
  let moved = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }), (seed) => {
      const rule = dayRules[seed[8]! % dayRules.length]!
      const { facts } = openSome(knownPerson(seed), rule.index, seed)
      const readings = readingMasks(law).map(
        (m, i) => m | (seed[9]! % 2 ? 1 : 2 ** law.switches[i]!.options.length - 1),
      )
      const all = joinDays(worldsOf({ law, rule: rule.index, facts, readings }).map((o) => o.value as DaySet))
      const [earliest, latest] = (['earliest', 'latest'] as const).map((side) =>
        extremeDay({ law, rule: rule.index, facts, readings }, side),
      )
      expect(earliest, rule.id).toBe(all.lo <= all.hi ? all.lo : NEVER)
      expect(latest, rule.id).toBe(all.never || all.lo > all.hi ? NEVER : all.hi)
      const bounds = boundsOf(law, rule.index, newWorld(facts, readings))
      if (all.lo <= all.hi) {
        expect(bounds.lo, rule.id).toBeLessThanOrEqual(all.lo)
        expect(bounds.hi, rule.id).toBeGreaterThanOrEqual(all.hi)
      }
      if (all.never) expect(bounds.never, rule.id).toBe(true)
      if (earliest !== latest) moved++
    }),
    { numRuns: 700, seed: 20261125 },
  )
  expect(moved).toBeGreaterThan(100)
})
