/** Made-up people for property tests: all known, or with some facts open that can be completed in every way. */
import { law } from '../law.ts'
import { factsFrom } from '../given.ts'
import { dayOf, isoOf } from '../language/day.ts'
import {
  betweenDays,
  copyFacts,
  NEVER_DAY,
  onDay,
  setDay,
  unknownFacts,
  type DaySet,
  type Facts,
} from '../language/knowledge.ts'
import { reachOf } from '../language/reach.ts'

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
export function knownPerson(seed: readonly number[]): Facts {
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
export interface Open {
  readonly id: string
  readonly ways: readonly ((f: Facts) => void)[]
}
/** Opens some facts of the rule's reach; each with few ways, so that all completions can be run. */
export function openSome(known: Facts, rule: number, seed: readonly number[]): { facts: Facts; open: Open[] } {
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
export function completions(known: Facts, open: readonly Open[]): { at: readonly number[]; facts: Facts }[] {
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

/** A man who can be called up, summoned near one of the days on which the law changed; what befalls him then is drawn. */
export function summonedMan(seed: readonly number[]): Facts {
  const next = (i: number, n: number): number => seed[i % seed.length]! % n
  const placed = around[next(0, around.length)]! + next(1, 60)
  const maybe = (i: number, days: number): string | null =>
    next(i, 3) === 0 ? null : isoOf(placed + next(i + 1, days))
  return factsFrom(
    law,
    {
      sex: 'M',
      citizenship_ru: true,
      in_reserve: false,
      on_military_register: 'yes',
      birth_date: isoOf(placed - 7000 - next(2, 3300)),
      register: ['federal', 'moscow_city'][next(3, 2)]!,
      target: 'conscript',
      purpose: ['medical', 'commission', 'data_check'][next(4, 3)]!,
      placed_at: isoOf(placed),
      handed_at: maybe(5, 20),
      account_notice_at: maybe(7, 6),
      appearance_at: isoOf(placed + 1 + next(9, 45)),
      appeared_at: maybe(10, 120),
    },
    { on: placed + next(11, 90), clock: () => undefined, zones: [], otherwiseNever: true },
  )
}
