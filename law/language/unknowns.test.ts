/**
 * Both ways under unknowns: a definite answer equals every completion's, an answer is open only if two completions differ,
 * the range is exactly what the completions span, and a moot fact changes nothing whatever the others are.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from '../law.ts'
import { ask, dayValue, isDefinite, valueAlone } from './answer.ts'
import { dayOf } from './day.ts'
import { betweenDays, copyFacts, NEVER_DAY, onDay, setDay, unknownFacts, type DaySet, type Facts } from './knowledge.ts'
import { reachOf } from './reach.ts'
import { joinDays } from './day-sets.ts'
import { readingMasks } from './worlds.ts'
import type { Value } from './world.ts'

const masks = readingMasks(law)
const dayFacts = law.sources.flatMap((s, e) => (s.kind === 'fact' ? [e] : []))
const around = [
  dayOf('2023-04-14'),
  dayOf('2023-08-04'),
  dayOf('2024-01-01'),
  dayOf('2025-01-01'),
  dayOf('2025-11-04'),
  dayOf('2026-02-10'),
]

/** A person of whom everything is known: days near one another and near an epoch, births at the ages that matter. */
function knownPerson(seed: readonly number[]): Facts {
  const facts = unknownFacts(law)
  let i = 0
  const next = (n: number): number => (seed[i++ % seed.length]! + i * 7919) % n
  law.choices.forEach((c, k) => (facts.masks[k] = 1 << next(c.values.length)))
  const base = around[next(around.length)]!
  for (const e of dayFacts) {
    if (law.events[e] === 'birth_date')
      setDay(facts, e, onDay(base + next(60) - 20 - Math.floor(365.25 * [18, 20, 27, 30][next(4)]!)))
    else setDay(facts, e, next(3) === 0 && law.events[e] !== 'on' ? NEVER_DAY : onDay(base - 10 + next(60)))
  }
  return facts
}
interface Open {
  readonly id: string
  readonly ways: readonly ((f: Facts) => void)[]
}
/** Opens some facts of the rule's reach; each with few ways, so that all completions can be run. */
function openSome(known: Facts, rule: number, seed: readonly number[]): { facts: Facts; open: Open[] } {
  const facts = copyFacts(known)
  const reach = [...reachOf(law, rule).facts].filter((f) => {
    const e = f - law.choices.length
    return e < 0 || (law.sources[e]!.kind === 'fact' && law.events[e] !== 'on' && !law.events[e]!.endsWith('_moscow'))
  })
  const open: Open[] = []
  for (let k = 0; k < 4 && reach.length > 0; k++) {
    const f = reach.splice(seed[k]! % reach.length, 1)[0]!
    const e = f - law.choices.length
    if (e < 0) {
      facts.masks[f] = law.choices[f]!.all
      open.push({
        id: law.choices[f]!.id,
        ways: law.choices[f]!.values.map((_, v) => (x: Facts) => void (x.masks[f] = 1 << v)),
      })
      continue
    }
    const at = known.lo[e]! > known.hi[e]! ? around[seed[k]! % around.length]! : known.lo[e]!
    const span = 1 + (seed[k + 4]! % 3)
    const never = seed[k + 4]! % 2 === 0
    const set: DaySet = { ...betweenDays(at, at + span), never }
    setDay(facts, e, set)
    const days = Array.from({ length: span + 1 }, (_, d) => (x: Facts) => setDay(x, e, onDay(at + d)))
    open.push({ id: law.events[e]!, ways: never ? [...days, (x: Facts) => setDay(x, e, NEVER_DAY)] : days })
  }
  return { facts, open }
}
/** Values of all completions; what the law leaves open is taken both ways by `ask` on the completed facts. */
function completions(known: Facts, open: readonly Open[]): { at: readonly number[]; facts: Facts }[] {
  let out = [{ at: [] as readonly number[], facts: known }]
  for (const o of open)
    out = out.flatMap((c) =>
      o.ways.map((way, w) => {
        const facts = copyFacts(c.facts)
        way(facts)
        return { at: [...c.at, w], facts }
      }),
    )
  return out
}

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
