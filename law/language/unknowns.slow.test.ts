/**
 * Both ways under unknowns: a definite answer equals every completion's, an answer is open only if two completions differ,
 * the range is exactly what the completions span, and a moot fact changes nothing whatever the others are.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from '../law.ts'
import { ask, dayValue, isDefinite, valueAlone } from './answer.ts'
import type { DaySet } from './knowledge.ts'
import { joinDays } from './day-sets.ts'
import { readingMasks } from './worlds.ts'
import type { Value } from './world.ts'
import { completions, knownPerson, openSome } from '../testing/people.ts'

const masks = readingMasks(law)
test('definite, open and moot mean what they say', () => {
  const rules = law.rules.map((r) => r.index)
  let definite = 0
  let opened = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }), (seed) => {
      const rule = law.rules[rules[seed[8]! % rules.length]!]!
      const known = knownPerson(seed)
      const { facts, open } = openSome(known, rule.index, seed)
      const all = completions(known, open)
      if (all.length > 1000) return
      const answer = ask(law, rule.id, facts)
      const single = all.map((c) => ask(law, rule.id, c.facts, { alone: true }))
      const values = single.map((a) => JSON.stringify(a.value))
      const context = `${rule.id} open ${open.map((o) => o.id).join(' ')} -> ${JSON.stringify(answer.value)}; completions ${[...new Set(values)].slice(0, 6).join(' ')}`
      if (isDefinite(answer.value)) {
        definite++
        expect(new Set(values), context).toEqual(new Set([JSON.stringify(answer.value)]))
      } else if (single.every((a) => isDefinite(a.value))) {
        opened++
        expect(new Set(values).size, context).toBeGreaterThan(1)
        if (rule.type === 'day') {
          const hull = joinDays(all.map((c) => valueAlone(law, rule.index, c.facts, masks.slice()) as Value as DaySet))
          expect(answer.value, context).toEqual(dayValue(hull))
        }
      }
      for (const [k, o] of open.entries()) {
        if (!answer.moot.includes(o.id)) continue
        const byRest = new Map<string, string>()
        all.forEach((c, i) => {
          const rest = c.at.filter((_, j) => j !== k).join()
          expect(byRest.get(rest) ?? values[i], `${context}; ${o.id} is called moot`).toBe(values[i])
          byRest.set(rest, values[i]!)
        })
      }
      for (const f of answer.missing)
        expect(
          open.map((o) => o.id),
          context,
        ).toContain(f)
    }),
    { numRuns: 1000, seed: 20261124 },
  )
  expect(definite).toBeGreaterThan(100)
  expect(opened).toBeGreaterThan(100)
}, 180_000)
