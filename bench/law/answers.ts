/**
 * Law answers a second. An answer = the exit-ban timeline (from, until) of one person under the law as shipped, all facts
 * known, default readings. Beside it publicodes, on the same rules as far as its language reaches.
 */
import { median } from '../row.ts'
import { asDay, publicodesEngine } from './publicodes.ts'
import {
  compileLaw,
  dayOf,
  factsFrom,
  law,
  NEVER_DAY,
  onDay,
  readingMasks,
  setDay,
  tabled,
  traced,
  type Facts,
} from '@draftlight/law'

const RULES = ['exit-ban/from', 'exit-ban/until']
const ROUNDS = 7

/** So many known people, all different: registers, targets, ages, events around the epochs of 2025 and 2026. */
function people(n: number): Facts[] {
  let s = 1
  const next = (k: number): number => {
    s = (Math.imul(s, 1_664_525) + 1_013_904_223) | 0
    return ((s >>> 8) * k) >>> 24
  }
  const base = factsFrom(
    law,
    { sex: 'M', citizenship_ru: true, on_military_register: 'yes', purpose: 'medical' },
    {
      on: dayOf('2026-06-01'),
      clock: () => undefined,
      zones: [],
      otherwiseNever: true,
    },
  )
  const choice = (f: Facts, id: string, k: number): void => void (f.masks[law.choiceOf.get(id)!] = 1 << k)
  return Array.from({ length: n }, () => {
    const f: Facts = { masks: base.masks.slice(), lo: base.lo.slice(), hi: base.hi.slice(), never: base.never.slice() }
    const placed = dayOf('2025-06-15') + next(500)
    choice(f, 'register', next(3))
    choice(f, 'target', next(8) === 0 ? 1 : 0)
    choice(f, 'in_reserve', next(10) === 0 ? 1 : 0)
    choice(f, 'fitness', next(6))
    setDay(f, law.eventOf.get('birth_date')!, onDay(placed - 6574 - next(4500)))
    setDay(f, law.eventOf.get('placed_at')!, onDay(placed))
    setDay(f, law.eventOf.get('placed_at_moscow')!, onDay(placed))
    setDay(f, law.eventOf.get('appearance_at')!, onDay(placed + 10 + next(20)))
    setDay(f, law.eventOf.get('appeared_at')!, next(2) === 0 ? NEVER_DAY : onDay(placed + 10 + next(60)))
    setDay(f, law.eventOf.get('fitness_decided_on')!, onDay(placed - next(200)))
    return f
  })
}

export interface LawRates {
  /** Answers a second. */
  readonly untraced: number
  readonly traced: number
  readonly publicodes: number
  /** People on whom publicodes and the tables were compared, and on how many they differ. */
  readonly compared: number
  readonly different: number
  /** Milliseconds to compile all tables of one choice of readings, first time and again. */
  readonly tablesCold: number
  readonly tablesWarm: number
}

export function lawRates(): LawRates {
  const period = { from: dayOf('2025-06-15'), until: dayOf('2027-01-01') }
  let t = performance.now()
  compileLaw(law, period)
  const tablesCold = performance.now() - t
  t = performance.now()
  const tables = compileLaw(law, period)
  const tablesWarm = performance.now() - t
  const crowd = people(4096)
  const out = new Int32Array(RULES.length)
  const fast = tabled(law, tables, RULES)
  const slow = traced(law, RULES, readingMasks(law))
  const rate = (times: number, one: (f: Facts) => void): number =>
    median(
      Array.from({ length: ROUNDS }, () => {
        const begun = performance.now()
        for (let k = 0; k < times; k++) for (const f of crowd) one(f)
        return (times * crowd.length) / ((performance.now() - begun) / 1000)
      }),
    )
  // Men born before 1997 fall under the transition, which the publicodes rules leave out.
  const sameRules = crowd.filter((f) => f.lo[law.eventOf.get('birth_date')!]! >= dayOf('1997-01-01')).slice(0, 600)
  const other = publicodesEngine()
  const different = sameRules.filter((f) => {
    fast(f, out)
    const { from, until } = other(f)
    return asDay(from) !== out[0] || asDay(until) !== out[1]
  }).length
  const begun = performance.now()
  for (const f of sameRules) other(f)
  const publicodes = sameRules.length / ((performance.now() - begun) / 1000)
  return {
    publicodes,
    compared: sameRules.length,
    different,
    untraced: rate(20, (f) => fast(f, out)),
    traced: rate(4, (f) => void slow(f)),
    tablesCold,
    tablesWarm,
  }
}
