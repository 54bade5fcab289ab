/**
 * Which open facts an answer still hangs on. Two ways of coming out that differ in value are set apart by some facts; the
 * smallest such sets name what is missing. A fact in none of them is moot. When in doubt a fact is missing, never moot.
 */
import { evaluateRule } from './interpret.ts'
import { copyWorld, newRun, numberOf, type Outcome, type WorkingDays, type World } from './world.ts'
import { dayIn, isPoint, NEVER_DAY, onDay, setDay, type DaySet, type Facts } from './knowledge.ts'
import type { LinkedDay, LinkedLaw } from './link.ts'
import { eventNumber, ownerOf, reachOf } from './reach.ts'
import { sameValue, worldsOf } from './worlds.ts'

const kept = new WeakMap<Facts, Map<string, ReadonlySet<string>>>()

/** Ids of facts. `outcomes` are all ways in which the rule comes out for `asked`, which must not be changed afterwards. */
export function missingFacts(
  law: LinkedLaw,
  rule: number,
  outcomes: readonly Outcome[],
  asked: Facts,
  readings: Int32Array,
  workingDays?: WorkingDays,
): ReadonlySet<string> {
  const of = kept.get(asked) ?? new Map<string, ReadonlySet<string>>()
  kept.set(asked, of)
  const key = `${rule} ${readings.join()}`
  const known = of.get(key) ?? findMissing(law, rule, outcomes, asked, readings, workingDays)
  of.set(key, known)
  return known
}

/** Ids of facts. `outcomes` are all ways in which the rule comes out for `asked`. */
function findMissing(
  law: LinkedLaw,
  rule: number,
  outcomes: readonly Outcome[],
  asked: Facts,
  readings: Int32Array,
  workingDays?: WorkingDays,
): Set<string> {
  const missing = new Set<string>()
  const inside = new Map<number, ReadonlySet<string>>()
  const name = (f: number): string =>
    f < law.choices.length ? law.choices[f]!.id : law.events[f - law.choices.length]!
  const isOpenDay = (event: number): boolean => law.sources[event]!.kind === 'fact' && !isPoint(dayIn(asked, event))

  for (const apart of smallest(differences(law, outcomes, comparedIn(law, rule, asked))))
    for (const item of apart.values()) {
      if (item.kind === 'fact') missing.add(name(item.fact))
      if (item.kind === 'decision')
        for (const e of daysUnder(law, item.node)) if (isOpenDay(e)) missing.add(law.events[e]!)
      if (item.kind === 'computed')
        for (const f of reachOf(law, item.rule).facts) {
          const e = f - law.choices.length
          if (e >= 0 ? isOpenDay(e) : !isOneBit(asked.masks[f]!)) missing.add(name(f))
        }
      if (item.kind !== 'rule') continue
      if (!inside.has(item.rule))
        inside.set(
          item.rule,
          missingFacts(
            law,
            item.rule,
            worldsOf(law, item.rule, asked, readings, true, workingDays),
            asked,
            readings,
            workingDays,
          ),
        )
      inside.get(item.rule)!.forEach((f) => missing.add(f))
    }
  const reach = reachOf(law, rule).facts
  law.sources.forEach((_, e) => {
    if (
      reach.has(eventNumber(law, e)) &&
      isOpenDay(e) &&
      !missing.has(law.events[e]!) &&
      outcomes.some((o) => movesWith(law, rule, o, e, workingDays))
    )
      missing.add(law.events[e]!)
  })
  missing.delete('on')
  return new Set([...missing].map((f) => f.replace(/_moscow$/, '')))
}

const isOneBit = (mask: number): boolean => (mask & (mask - 1)) === 0

type Item =
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'rule'; readonly rule: number }
  /** The day of a day rule. */
  | { readonly kind: 'computed'; readonly rule: number }
  | { readonly kind: 'decision'; readonly node: object }
type Apart = ReadonlyMap<string, Item>

/** What can set two worlds apart: open choice facts, open day facts and computed days that the rule reaches. */
interface Compared {
  readonly choices: Int32Array
  /** Open day facts. */
  readonly days: Int32Array
  /** Computed days, and the day facts under each: where a computed day sets two worlds apart, those are no further reason. */
  readonly computed: Int32Array
  readonly under: readonly ReadonlySet<number>[]
}
function comparedIn(law: LinkedLaw, rule: number, asked: Facts): Compared {
  const { facts, rules } = reachOf(law, rule)
  const all = [...facts]
  const days = [...rules].filter((r) => law.rules[r]!.event >= 0)
  return {
    choices: Int32Array.from(all.filter((f) => f < law.choices.length && !isOneBit(asked.masks[f]!))),
    days: Int32Array.from(
      all
        .map((f) => f - law.choices.length)
        .filter((e) => e >= 0 && law.sources[e]!.kind === 'fact' && !isPoint(dayIn(asked, e))),
    ),
    computed: Int32Array.from(days, (r) => law.rules[r]!.event),
    under: days.map((r) => new Set([...reachOf(law, r).facts].map((f) => f - law.choices.length))),
  }
}

/** For each pair that differs in value: what sets the two apart; only sets of up to `most`, as long as there are any. */
function differences(law: LinkedLaw, outcomes: readonly Outcome[], compared: Compared, most = 2): readonly Apart[] {
  const found = new Map<string, Apart>()
  for (let i = 0; i < outcomes.length; i++)
    for (let j = i + 1; j < outcomes.length; j++) {
      if (sameValue(outcomes[i]!.value, outcomes[j]!.value)) continue
      const apart = apartness(law, outcomes[i]!.world, outcomes[j]!.world, compared, most)
      if (apart) found.set([...apart.keys()].sort().join(' '), apart)
    }
  return found.size === 0 && most < 64 ? differences(law, outcomes, compared, most * 4) : [...found.values()]
}
function apartness(law: LinkedLaw, a: World, b: World, compared: Compared, most: number): Apart | undefined {
  if (countApart(a, b, compared, most) > most) return undefined
  const items = new Map<string, Item>()
  for (const i of compared.choices)
    if ((a.facts.masks[i]! & b.facts.masks[i]!) === 0) items.set(`f${i}`, { kind: 'fact', fact: i })
  const covered = coveredBy(a, b, compared)
  for (const e of compared.computed) {
    const source = law.sources[e]!
    if (source.kind === 'rule' && !meet(a, b, e)) items.set(`e${e}`, { kind: 'computed', rule: source.rule })
  }
  for (const e of compared.days)
    if (!meet(a, b, e) && !covered.some((of) => of.has(e)))
      items.set(`f${eventNumber(law, e)}`, { kind: 'fact', fact: eventNumber(law, e) })
  for (const [node, way] of a.decided) {
    const other = b.decided.get(node)
    if (other !== undefined && other !== way) items.set(`d${numberOf(node)}`, { kind: 'decision', node })
  }
  for (const [rule, outcome] of a.assumed) {
    const other = b.assumed.get(rule)
    if (other !== undefined && other.value !== outcome.value) items.set(`r${rule}`, { kind: 'rule', rule })
  }
  return items.size > most ? undefined : items
}
function countApart(a: World, b: World, compared: Compared, most: number): number {
  const { choices, days } = compared
  let n = 0
  for (let k = 0; k < choices.length && n <= most; k++)
    if ((a.facts.masks[choices[k]!]! & b.facts.masks[choices[k]!]!) === 0) n++
  if (n > most) return n
  const covered = coveredBy(a, b, compared)
  n += covered.length
  for (let k = 0; k < days.length && n <= most; k++)
    if (!meet(a, b, days[k]!) && !covered.some((of) => of.has(days[k]!))) n++
  return n
}
/** The day facts under each computed day that sets the two apart. */
const coveredBy = (a: World, b: World, { computed, under }: Compared): readonly ReadonlySet<number>[] =>
  under.filter((_, k) => !meet(a, b, computed[k]!))
const meet = (a: World, b: World, e: number): boolean =>
  (a.facts.never[e] === 1 && b.facts.never[e] === 1) ||
  Math.max(a.facts.lo[e]!, b.facts.lo[e]!) <= Math.min(a.facts.hi[e]!, b.facts.hi[e]!)

function smallest(sets: readonly Apart[]): readonly Apart[] {
  return sets.filter((s) => !sets.some((t) => t !== s && t.size < s.size && [...t.keys()].every((k) => s.has(k))))
}

/** Events of the day facts that a decision about days rests on. */
function daysUnder(law: LinkedLaw, node: object): ReadonlySet<number> {
  const events = new Set<number>()
  const all = (rule: number): void => {
    for (const f of reachOf(law, rule).facts) if (f >= law.choices.length) events.add(f - law.choices.length)
  }
  const visit = (e: LinkedDay): void => {
    if (e.kind === 'event') {
      const s = law.sources[e.event]!
      if (s.kind === 'rule') all(s.rule)
      else events.add(s.kind === 'anniversary' ? s.of : e.event)
    } else if (e.kind === 'plus') visit(e.of)
    else if (e.kind === 'first' || e.kind === 'last') e.of.forEach(visit)
    else if (e.kind === 'reading') e.as.forEach(visit)
    else if (e.kind === 'when') {
      visit(e.then)
      visit(e.else)
    }
  }
  const n = node as {
    left?: LinkedDay
    right?: LinkedDay
    day?: LinkedDay
    since?: LinkedDay
    why?: string
    between?: unknown
  }
  if ('kind' in node && node.kind === 'event') visit(node as LinkedDay)
  else if (n.left && n.right) {
    visit(n.left)
    visit(n.right)
  } else if (n.day && typeof n.day === 'object') visit(n.day)
  else if (n.since) {
    const owner = ownerOf(law, node)
    if (owner !== undefined) visit(law.rules[owner]!.decidedBy)
  } else if (n.why === undefined) {
    const owner = ownerOf(law, node)
    if (owner !== undefined) all(owner)
  }
  return events
}

/** Whether the day that comes out of this world moves when the open day fact does. */
function movesWith(law: LinkedLaw, rule: number, o: Outcome, event: number, workingDays?: WorkingDays): boolean {
  if (typeof o.value === 'number' || isPoint(o.value)) return false
  const d = dayIn(o.world.facts, event)
  if (isPoint(d)) return false
  const ends: DaySet[] = [...(d.lo <= d.hi ? [onDay(d.lo), onDay(d.hi)] : []), ...(d.never ? [NEVER_DAY] : [])]
  return ends.some((end) => {
    const world = copyWorld(o.world)
    setDay(world.facts, event, end)
    return !sameValue(evaluateRule(newRun(law, world, rule, { workingDays }), rule), o.value)
  })
}
