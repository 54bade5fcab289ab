/**
 * Which open facts an answer still hangs on. Two ways of coming out that differ in value are set apart by some facts; the
 * smallest such sets name what is missing. A fact in none of them is moot. When in doubt a fact is missing, never moot.
 */
import { NEVER } from './day.ts'
import { formulaIn } from './formula.ts'
import { evaluateRule } from './interpret.ts'
import { copyWorld, decisionOf, newRun, numberOf, setDayIn, type Outcome, type World } from './world.ts'
import { dayIn, isPoint, NEVER_DAY, onDay } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedVersion } from './link.ts'
import { choiceNumber, eventNumber, nameOf, ownerOf, reachOf } from './reach.ts'
import { remembering } from './remembered.ts'
import { inquiryKey, isOneBit, sameValue, worldsOf, type Inquiry } from './worlds.ts'

const known = remembering<ReadonlySet<string>>(2000)

/** Ids of facts. `outcomes` gives all ways in which the rule comes out; it is called when they are needed. */
export const missingFacts = (inquiry: Inquiry, outcomes: () => readonly Outcome[]): ReadonlySet<string> =>
  known(inquiry, inquiryKey(inquiry), () => findMissing(inquiry, outcomes()))

function findMissing(inquiry: Inquiry, outcomes: readonly Outcome[]): Set<string> {
  const { law, rule, facts: asked } = inquiry
  const missing = new Set<string>()
  const isOpenDay = (event: number): boolean => law.sources[event]!.kind === 'fact' && !isPoint(dayIn(asked, event))

  const worlds = outcomes.map((o) => o.world)
  const kinds = kindsOf(inquiry, outcomes)
  for (const apart of smallest(differences(outcomes, kinds, columnsOf(inquiry, worlds))))
    for (const item of apart.values()) {
      if (item.kind === 'fact') missing.add(nameOf(law, item.fact))
      if (item.kind === 'decision')
        for (const e of daysUnder(law, item.node)) if (isOpenDay(e)) missing.add(law.events[e]!)
      if (item.kind === 'computed')
        for (const f of reachOf(law, item.rule).facts) {
          const e = f - law.choices.length
          if (e >= 0 ? isOpenDay(e) : !isOneBit(asked.masks[f]!)) missing.add(nameOf(law, f))
        }
      if (item.kind !== 'rule') continue
      const inner: Inquiry = { ...inquiry, rule: item.rule }
      for (const f of missingFacts(inner, () => worldsOf(inner))) missing.add(f)
    }
  const reach = reachOf(law, rule).facts
  law.sources.forEach((_, e) => {
    if (
      reach.has(eventNumber(law, e)) &&
      isOpenDay(e) &&
      !missing.has(law.events[e]!) &&
      outcomes.some((o) => movesWith(inquiry, o, e))
    )
      missing.add(law.events[e]!)
  })
  missing.delete('on')
  return new Set([...missing].map((f) => f.replace(/_moscow$/, '')))
}

type Item =
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'rule'; readonly rule: number }
  /** The day of a day rule. */
  | { readonly kind: 'computed'; readonly rule: number }
  | { readonly kind: 'decision'; readonly node: object }
type Apart = ReadonlyMap<string, Item>

/**
 * What can set two worlds apart, a column each: open choice facts, decisions, rules taken as given (a bit for each way they
 * may still go), then open day facts and computed days (three numbers each).
 */
interface Columns {
  readonly bits: readonly { readonly item: Item; readonly of: (w: World) => number }[]
  /** Computed days first. */
  readonly days: readonly { readonly item: Item; readonly event: number }[]
  /** By place in `days`: day facts under a computed day. Where it sets two worlds apart, those are no further reason. */
  readonly under: readonly (readonly number[])[]
}
function columnsOf({ law, rule, facts: asked }: Inquiry, worlds: readonly World[]): Columns {
  const { choices, events } = reachOf(law, rule)
  const nodes = new Set(worlds.flatMap(decidedIn))
  const assumed = new Set(worlds.flatMap((w) => [...w.assumed.keys()]))
  const bits = [
    ...choices
      .filter((c) => !isOneBit(asked.masks[c]!))
      .map((c) => ({ item: { kind: 'fact', fact: choiceNumber(c) } as const, of: (w: World) => w.facts.masks[c]! })),
    ...[...nodes].map((node) => ({
      item: { kind: 'decision', node } as const,
      of: (w: World) => bitOf(decisionOf(w, node)),
    })),
    ...[...assumed].map((r) => ({
      item: { kind: 'rule', rule: r } as const,
      of: (w: World) => bitOf(w.assumed.get(r)?.value as number | undefined),
    })),
  ]
  const facing = events
    .filter((e) => law.sources[e]!.kind === 'fact' && !isPoint(dayIn(asked, e)))
    .map((event) => ({ item: { kind: 'fact', fact: eventNumber(law, event) } as const, event }))
  const computed = events.flatMap((event) => {
    const s = law.sources[event]!
    return s.kind === 'rule' ? [{ item: { kind: 'computed', rule: s.rule } as const, event }] : []
  })
  const ways = <C>(list: readonly C[], of: (w: World, c: C) => number): C[] => {
    const count = new Map(list.map((c) => [c, new Set(worlds.map((w) => of(w, c))).size]))
    return list.filter((c) => count.get(c)! > 1).sort((a, b) => count.get(b)! - count.get(a)!)
  }
  // There are as many pairs as worlds squared: what most often tells two apart comes first, what never does not at all.
  const ofDays = ({ facts: f }: World, { event: e }: { event: number }): number =>
    (inBits(f.lo[e]!) * 2 ** 18 + inBits(f.hi[e]!)) * 2 + f.never[e]!
  const first = ways(computed, ofDays)
  const days = [...first, ...ways(facing, ofDays)]
  const under = first.map(({ item }) => {
    const reached = reachOf(law, item.rule).facts
    return days.flatMap((d, k) => (d.item.kind === 'fact' && reached.has(d.item.fact) ? [k] : []))
  })
  return { bits: ways(bits, (w, c) => c.of(w)), days, under }
}
/** A day as a number of eighteen bits; beyond the days of the law they are all one. */
const inBits = (day: number): number => Math.max(0, Math.min(2 ** 18 - 1, day + 2 ** 17))
const decidedIn = (w: World): readonly object[] => {
  const nodes: object[] = []
  for (let d = w.decided; d; d = d.before) nodes.push(d.node)
  return nodes
}
/** A bit for the way it went; all of them where it may go any way. */
const bitOf = (way: number | undefined): number => (way === undefined ? -1 : 1 << way)
function rowOf(world: World, { bits, days }: Columns): Int32Array {
  const { lo, hi, never } = world.facts
  const row = new Int32Array(bits.length + 3 * days.length)
  bits.forEach((c, k) => (row[k] = c.of(world)))
  days.forEach(({ event }, d) => row.set([lo[event]!, hi[event]!, never[event]!], bits.length + 3 * d))
  return row
}

/** For each pair that differs in value: what sets the two apart; only sets of up to `most`, as long as there are any. */
function differences(
  outcomes: readonly Outcome[],
  kinds: readonly number[],
  columns: Columns,
  most = 2,
): readonly Apart[] {
  const found = new Map<string, Apart>()
  const rows = outcomes.map((o) => rowOf(o.world, columns))
  const findApart = pairsApart(columns, most)
  for (let i = 0; i < rows.length; i++)
    for (let j = i + 1; j < rows.length; j++) {
      if (kinds[i] === kinds[j]) continue
      const apart = findApart(rows[i]!, rows[j]!)
      if (!apart) continue
      const key = apart.join(' ')
      if (!found.has(key)) found.set(key, itemsOf(apart, columns))
    }
  return found.size === 0 && most < 64 ? differences(outcomes, kinds, columns, most * 4) : [...found.values()]
}
/** The same number for the same value; of a day still open, for the same way to compute it too. */
function kindsOf({ law, rule, workingDays }: Inquiry, outcomes: readonly Outcome[]): readonly number[] {
  const numbers = new Map<string, number>()
  return outcomes.map(({ value: v, world }) => {
    const key =
      typeof v === 'number'
        ? `${v}`
        : isPoint(v)
          ? `${v.never ? NEVER : v.lo}`
          : `${v.lo} ${v.hi} ${v.never} ${formulaIn(newRun(law, copyWorld(world), rule, { workingDays }), rule)}`
    const n = numbers.get(key) ?? numbers.size
    numbers.set(key, n)
    return n
  })
}
/**
 * Gives the columns that set two rows apart; undefined as soon as there are more than `most`. Asked about every pair, so that it
 * makes nothing new for most of them.
 */
function pairsApart({ bits, days, under }: Columns, most: number) {
  const apart = new Int32Array(most)
  /** By place in `days`: the pair for which it is no further reason. */
  const covered = new Int32Array(days.length)
  let pair = 0
  return (a: Int32Array, b: Int32Array): Int32Array | undefined => {
    let n = 0
    pair++
    for (let k = 0; k < bits.length; k++)
      if ((a[k]! & b[k]!) === 0) {
        if (n === most) return undefined
        apart[n++] = k
      }
    // Two day sets meet where both are never, or a day is allowed by both (an empty span lies nowhere).
    for (let d = 0, k = bits.length; d < days.length; d++, k += 3) {
      if ((a[k + 2]! & b[k + 2]!) !== 0 || covered[d] === pair) continue
      if ((a[k]! > b[k]! ? a[k]! : b[k]!) <= (a[k + 1]! < b[k + 1]! ? a[k + 1]! : b[k + 1]!)) continue
      if (n === most) return undefined
      apart[n++] = k
      const facts = under[d]
      if (facts) for (const f of facts) covered[f] = pair
    }
    return apart.subarray(0, n)
  }
}
const itemsOf = (apart: Int32Array, { bits, days }: Columns): Apart =>
  new Map(
    [...apart].map((k) => {
      const { item } = k < bits.length ? bits[k]! : days[(k - bits.length) / 3]!
      return [keyOf(item), item]
    }),
  )
const keyOf = (item: Item): string =>
  item.kind === 'fact'
    ? `f${item.fact}`
    : item.kind === 'decision'
      ? `d${numberOf(item.node)}`
      : `${item.kind[0]}${item.rule}`

function smallest(sets: readonly Apart[]): readonly Apart[] {
  return sets.filter((s) => !sets.some((t) => t.size < s.size && [...t.keys()].every((k) => s.has(k))))
}

/** Events of the day facts that a decision about days rests on; of whether a day comes at all, that day itself tells. */
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
  const owner = law.rules[ownerOf(law, node)!]!
  const n = node as LinkedDay | LinkedCondition | LinkedVersion | readonly unknown[]
  if ('since' in n) visit(owner.decidedBy)
  else if (!('kind' in n)) all(owner.index)
  else if (n.kind === 'compare') {
    visit(n.left)
    visit(n.right)
  } else if (n.kind === 'within') visit(n.day)
  return events
}

/** Whether the day that comes out of this world moves when the open day fact does. */
function movesWith({ law, rule, workingDays }: Inquiry, o: Outcome, event: number): boolean {
  if (typeof o.value === 'number' || isPoint(o.value)) return false
  const d = dayIn(o.world.facts, event)
  if (isPoint(d)) return false
  const ends = [onDay(d.lo), onDay(d.hi), ...(d.never ? [NEVER_DAY] : [])]
  return ends.some((end) => {
    const world = copyWorld(o.world)
    setDayIn(world, event, end.lo, end.hi, end.never ? 1 : 0)
    return !sameValue(evaluateRule(newRun(law, world, rule, { workingDays }), rule), o.value)
  })
}
