/**
 * The proof that the compiled form is the law: one rule at a time, for every choice of its readings, every combination of
 * its axes and every day of a grid around each constant in it (-1, 0, +1, and never), the interpreter and the path that the
 * simulation takes (version byte, cell, terms, day) must give the same. What the law leaves open must be unknown in both.
 */
import { civilOf, dayOfCivil, laterBy, latestStartFor, NEVER, type CalendarTerm, type Day } from './day.ts'
import { compileLaw } from './compile.ts'
import { newWorld, type Value, type WorkingDays } from './world.ts'
import { copyFacts, NEVER_DAY, onDay, setDay, unknownFacts, type DaySet, type Facts } from './knowledge.ts'
import { link, type LinkedLaw, type LinkedRule } from './link.ts'
import { namedBy } from './reach.ts'
import { comparisonAt, dayAt, UNKNOWN, UNKNOWN_VALUE, valueAt, versionOf, type LawTables } from './table.ts'
import type { Law } from './rule.ts'
import { outcomesIn, readingMasks, sameValue } from './worlds.ts'

export interface Proof {
  readonly rule: string
  readonly compared: number
  /** The first few disagreements, in words. */
  readonly differences: readonly string[]
}
export interface ProveOptions {
  readonly nextWorkingDay: WorkingDays
  /** About how many comparisons at most; a larger grid of days is thinned evenly, cells and readings never are. */
  readonly most: number
}

export function proveRule(law: LinkedLaw, ruleId: string, options: ProveOptions): Proof {
  const rule = law.rules[law.ruleOf.get(ruleId)!]!
  const differences: string[] = []
  let compared = 0
  const choices = readingChoices(law, rule)
  const nobody = unknownFacts(law)
  for (const readings of choices) {
    const masks = readingMasks(law, readings)
    const tables = compileLaw(law, {
      readings,
      from: PERIOD.from,
      until: PERIOD.until,
      nextWorkingDay: options.nextWorkingDay,
      only: [ruleId],
    })
    const proving: Proving = { law, rule, masks, tables, nextWorkingDay: options.nextWorkingDay }
    const ways = waysOf(law, rule)
    const events = gridOf(law, rule, masks, Math.max(12, Math.ceil(options.most / (ways.length * choices.length * 6))))
    for (const days of events) {
      const person = personOf(law, nobody, days)
      for (const way of ways) {
        compared++
        const wrong = compareOne(proving, person, way)
        if (wrong && differences.length < 5) differences.push(`${ruleId} ${JSON.stringify(readings)}: ${wrong}`)
      }
    }
  }
  return { rule: ruleId, compared, differences }
}

/** The period of the compiled tables: days outside of it are looked up too. */
const PERIOD = { from: dayOfCivil(2022, 1, 1), until: dayOfCivil(2029, 1, 1) }

// ---------------------------------------------------------------- one comparison

interface Way {
  /** Value index by choice fact. */
  readonly choices: ReadonlyMap<number, number>
  /** Verdict by yes/no rule. */
  readonly verdicts: ReadonlyMap<number, number>
}
/** Day (or NEVER) by event index, for raw facts and day rules. */
type Days = ReadonlyMap<number, Day>

/** A person of whom only days are known, as the interpreter and as the tables read him. */
interface Person {
  readonly days: Days
  readonly facts: Facts
  /** Days of other rules, by rule index. */
  readonly given: ReadonlyMap<number, Value>
  readonly flat: Int32Array
}
function personOf(law: LinkedLaw, nobody: Facts, days: Days): Person {
  const facts = copyFacts(nobody)
  const given = new Map<number, Value>()
  const flat = new Int32Array(law.events.length).fill(NEVER)
  flat[0] = 0
  for (const [e, day] of days) {
    const set: DaySet = day >= NEVER ? NEVER_DAY : onDay(day)
    flat[e] = day
    const s = law.sources[e]!
    if (s.kind === 'rule') given.set(s.rule, set)
    else setDay(facts, e, set)
  }
  law.sources.forEach((s, e) => {
    if (s.kind === 'anniversary') flat[e] = laterBy(flat[s.of]!, s.term)
  })
  return { days, facts, given, flat }
}

/** One rule under one choice of readings, in both forms. */
interface Proving {
  readonly law: LinkedLaw
  readonly rule: LinkedRule
  readonly masks: readonly number[]
  readonly tables: LawTables
  readonly nextWorkingDay: WorkingDays
}
/** Where the two forms differ, in words. */
function compareOne(proving: Proving, person: Person, way: Way): string | undefined {
  const interpreted = interpretedValue(proving, person, way)
  const compiled = compiledValue(proving, person, way)
  if (compiled === interpreted) return undefined
  const { law } = proving
  const where = [...person.days].map(([e, d]) => `${law.events[e]}=${d >= NEVER ? 'never' : d}`).join(' ')
  const what = [...way.choices].map(([i, v]) => `${law.choices[i]!.id}=${law.choices[i]!.values[v]}`).join(' ')
  const said = [...way.verdicts].map(([r, v]) => `${law.rules[r]!.id}=${v}`).join(' ')
  return `${where} ${what} ${said}: interpreted ${interpreted}, compiled ${compiled}`
}
/** In the table's terms. */
function interpretedValue(
  { law, rule, masks, nextWorkingDay }: Proving,
  { facts: known, given: ofDays }: Person,
  way: Way,
): number {
  const facts = copyFacts(known)
  const given = new Map(ofDays)
  for (const [i, v] of way.choices) facts.masks[i] = 1 << v
  for (const [r, v] of way.verdicts) given.set(r, v)
  const outcomes = outcomesIn(law, rule.index, newWorld(facts, masks), {
    given,
    workingDays: (d) => (d >= PERIOD.from && d < PERIOD.until ? nextWorkingDay(d) : undefined),
  })
  const first = outcomes[0]!.value
  if (outcomes.some((o) => !sameValue(o.value, first))) return rule.type === 'day' ? UNKNOWN : UNKNOWN_VALUE
  if (typeof first === 'number') return first
  return first.lo > first.hi ? NEVER : first.lo === first.hi && !first.never ? first.lo : UNKNOWN
}
/** By the path that the simulation takes. */
function compiledValue({ law, rule, tables }: Proving, { flat }: Person, way: Way): number {
  const table = tables.tables.get(rule.id)!
  let offset = 0
  for (const a of table.axes) {
    const k =
      a.kind === 'choice'
        ? way.choices.get(law.choiceOf.get(a.of)!)!
        : a.kind === 'rule'
          ? way.verdicts.get(law.ruleOf.get(a.of)!)!
          : comparisonAt(tables, tables.comparisons.get(a.of)!, flat, 0)
    offset += k * a.stride
  }
  const code = versionOf(table, flat[table.decider]!)
  return rule.type === 'day' ? dayAt(tables, table, code, offset, flat, 0) : valueAt(table, code, offset)
}

// ---------------------------------------------------------------- what is enumerated

function readingChoices(law: LinkedLaw, rule: LinkedRule): Record<string, string>[] {
  let out: Record<string, string>[] = [{}]
  for (const s of namedBy(law, rule).switches)
    out = out.flatMap((r) => law.switches[s]!.options.map((o) => ({ ...r, [law.switches[s]!.id]: o })))
  return out
}
function waysOf(law: LinkedLaw, rule: LinkedRule): Way[] {
  const named = namedBy(law, rule)
  let out: { choices: Map<number, number>; verdicts: Map<number, number> }[] = [
    { choices: new Map(), verdicts: new Map() },
  ]
  for (const f of named.facts)
    if (f < law.choices.length)
      out = out.flatMap((w) => law.choices[f]!.values.map((_, v) => ({ ...w, choices: new Map(w.choices).set(f, v) })))
  for (const r of named.rules)
    if (law.rules[r]!.event < 0)
      out = out.flatMap((w) => [0, 1].map((v) => ({ ...w, verdicts: new Map(w.verdicts).set(r, v) })))
  return out
}

/** Day combinations: the deciding event around every version's first day, the others around it by every constant. */
function gridOf(law: LinkedLaw, rule: LinkedRule, masks: readonly number[], most: number): Days[] {
  const raw = new Set<number>()
  const named = namedBy(law, rule)
  for (const f of named.facts)
    if (f >= law.choices.length && law.sources[f - law.choices.length]!.kind === 'fact') raw.add(f - law.choices.length)
  for (const r of named.rules) if (law.rules[r]!.event >= 0) raw.add(law.rules[r]!.event)
  const { offsets, dates, terms, edges } = constantsOf(rule, law)
  const bases = [...new Set(rule.versions.flatMap((v) => firstDays(law, v.since, masks)))]
  const moves = [...new Set([0, ...offsets].flatMap((o) => [o - 1, o, o + 1, -o - 1, -o, -o + 1]))]
  const candidates = (base: Day, e: number): Day[] => {
    const near = new Set<Day>([
      NEVER,
      ...moves.map((m) => base + m),
      ...dates.flatMap((d) => [d - 1, d, d + 1]),
      ...edges,
    ])
    for (const { of, term } of terms)
      if (of === e) for (const d of [base, ...dates]) for (const m of [-1, 0, 1]) near.add(latestStartFor(d + m, term))
    return [...near]
  }
  const combos: Days[] = []
  for (const base of bases)
    for (const shift of [-1, 0, 1]) {
      let some: Map<number, Day>[] = [new Map()]
      for (const e of raw) {
        const days = candidates(base + shift, e)
        some = some.flatMap((m) => days.map((d) => new Map(m).set(e, d)))
        if (some.length > most * 4) some = thin(some, most)
      }
      combos.push(...thin(some, most))
    }
  return combos
}
/** Every n-th of a list, with a step that is prime to the usual strides so that all values keep occurring. */
function thin<T>(list: T[], most: number): T[] {
  if (list.length <= most) return list
  const step = Math.floor(list.length / most) | 1
  return list.filter((_, i) => i % step === 0 || i < 16)
}
function firstDays(law: LinkedLaw, since: LinkedRule['versions'][number]['since'], masks: readonly number[]): Day[] {
  if (since.kind === 'date') return [since.day]
  if (since.kind === 'reading') return firstDays(law, since.as[31 - Math.clz32(masks[since.switch]!)]!, masks)
  if (since.kind !== 'event') return []
  const s = law.sources[since.event]!
  return s.kind === 'since' ? [s.from, s.to] : []
}
function constantsOf(rule: LinkedRule, law: LinkedLaw) {
  const offsets = new Set<number>()
  const dates = new Set<Day>()
  const terms: { of: number; term: CalendarTerm }[] = []
  const edges = new Set<Day>()
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return
    const n = node as Record<string, unknown>
    if (n['kind'] === 'plus') offsets.add(n['days'] as number)
    if (n['kind'] === 'date' && civilOf(n['day'] as number).year < 2100) dates.add(n['day'] as number)
    if (n['kind'] === 'event') {
      const s = law.sources[n['event'] as number]!
      if (s.kind === 'anniversary') terms.push({ of: s.of, term: s.term })
    }
    if (n['kind'] === 'within')
      for (const md of [...(n['from'] as number[]), ...(n['to'] as number[])])
        for (const d of [-1, 0, 1]) edges.add(dayOfCivil(2025, Math.floor(md / 100), md % 100) + d)
    Object.values(n).forEach(visit)
  }
  visit(rule.versions.map((v) => [v.value, v.unless]))
  return { offsets, dates: [...dates], terms, edges }
}

/** For tests of changed laws: the same law with some rules replaced. */
export function withRules(law: Law, replace: (rule: Law['rules'][number]) => Law['rules'][number]): LinkedLaw {
  return link({ ...law, rules: law.rules.map(replace) })
}
