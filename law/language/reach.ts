/**
 * What a rule can rest on, in any version and under any reading: facts and other rules. Facts are numbered with the choice
 * facts first, then the events.
 */
import type { LinkedLaw, LinkedRule } from './link.ts'

export interface Reach {
  readonly facts: ReadonlySet<number>
  readonly rules: ReadonlySet<number>
  readonly switches: ReadonlySet<number>
  /** The facts and the days of the rules once more, as lists: they are gone through for every world. */
  readonly choices: readonly number[]
  readonly events: readonly number[]
}
export const NO_REACH: Reach = { facts: new Set(), rules: new Set(), switches: new Set(), choices: [], events: [] }
const reach = (law: LinkedLaw, { facts, rules, switches }: Named): Reach => {
  const all = [...facts]
  const first = law.choices.length
  return {
    facts,
    rules,
    switches,
    choices: all.filter((f) => f < first),
    events: [
      ...all.filter((f) => f >= first).map((f) => f - first),
      ...[...rules].map((r) => law.rules[r]!.event).filter((e) => e >= 0),
    ],
  }
}
export const eventNumber = (law: LinkedLaw, event: number): number => law.choices.length + event
export const nameOf = (law: LinkedLaw, fact: number): string =>
  (law.choices[fact]?.id ?? law.events[fact - law.choices.length])!

export type Named = Pick<Reach, 'facts' | 'rules' | 'switches'>
/** The facts and rules that a rule names itself. */
export function namedBy(law: LinkedLaw, rule: LinkedRule): Named {
  const facts = new Set<number>()
  const rules = new Set<number>()
  const switches = new Set<number>()
  const visit = (node: unknown): void => {
    if (node && typeof node === 'object') {
      const n = node as Record<string, unknown>
      if (n['kind'] === 'is') facts.add(n['choice'] as number)
      if (n['kind'] === 'reading') switches.add(n['switch'] as number)
      if (n['kind'] === 'holds') rules.add(n['rule'] as number)
      if (n['kind'] === 'event') {
        const s = law.sources[n['event'] as number]!
        if (s.kind === 'rule') rules.add(s.rule)
        else facts.add(eventNumber(law, s.kind === 'anniversary' ? s.of : (n['event'] as number)))
      }
      Object.values(n).forEach(visit)
    }
  }
  visit(rule.versions)
  visit(rule.decidedBy)
  return { facts, rules, switches }
}

interface Tables {
  readonly named: readonly Named[]
  readonly whole: Map<number, Reach>
  readonly shared: Map<Reach, Map<number, Reach>>
  readonly ownerOf: (node: object) => number | undefined
}
const known = new WeakMap<LinkedLaw, Tables>()
function tablesOf(law: LinkedLaw): Tables {
  let t = known.get(law)
  if (!t) {
    const owners = new Map<object, number>()
    for (const rule of law.rules) enterNodes(owners, rule)
    t = tables(
      law.rules.map((r) => namedBy(law, r)),
      (node) => owners.get(node),
    )
    known.set(law, t)
  }
  return t
}
const tables = (named: readonly Named[], ownerOf: Tables['ownerOf']): Tables => ({
  named,
  whole: new Map(),
  shared: new Map(),
  ownerOf,
})

/** The law with one rule replaced. Everything else is shared, what is known of the reach of the other rules too. */
export function withRule(law: LinkedLaw, index: number, as: LinkedRule): LinkedLaw {
  const replaced = <T>(list: readonly T[], by: T): readonly T[] => list.map((x, i) => (i === index ? by : x))
  const changed = { ...law, rules: replaced(law.rules, as) }
  const { named, ownerOf } = tablesOf(law)
  const own = new Map<object, number>()
  enterNodes(own, as)
  known.set(
    changed,
    tables(replaced(named, namedBy(changed, as)), (node) => own.get(node) ?? ownerOf(node)),
  )
  return changed
}

function closure(law: LinkedLaw, root: number, except: number): Named {
  const { named } = tablesOf(law)
  const facts = new Set<number>()
  const rules = new Set<number>()
  const switches = new Set<number>()
  const enter = (i: number): void => {
    if (i === except || rules.has(i)) return
    rules.add(i)
    named[i]!.facts.forEach((f) => facts.add(f))
    named[i]!.switches.forEach((x) => switches.add(x))
    named[i]!.rules.forEach(enter)
  }
  enter(root)
  return { facts, rules, switches }
}
/** All that the rule can rest on, itself included. */
export function reachOf(law: LinkedLaw, rule: number): Reach {
  const { whole } = tablesOf(law)
  const got = whole.get(rule) ?? reach(law, closure(law, rule, -1))
  whole.set(rule, got)
  return got
}
/** What `sub` shares with the rest of `root`: also reached without going through `sub`, or needed outside of `root` (`keep`). */
export function sharedWith(law: LinkedLaw, root: number, sub: number, keep: Reach): Reach {
  const { shared } = tablesOf(law)
  const of = shared.get(keep) ?? new Map<number, Reach>()
  shared.set(keep, of)
  const key = root * law.rules.length + sub
  const known = of.get(key)
  if (known) return known
  const outside = closure(law, root, sub)
  const inside = reachOf(law, sub)
  const both = (of: 'facts' | 'rules' | 'switches') =>
    new Set([...inside[of]].filter((x) => outside[of].has(x) || keep[of].has(x)))
  const got = reach(law, { facts: both('facts'), rules: both('rules'), switches: both('switches') })
  of.set(key, got)
  return got
}

/** Which rule each node of it belongs to. */
function enterNodes(owners: Map<object, number>, rule: LinkedRule): void {
  const visit = (node: unknown): void => {
    if (node && typeof node === 'object') {
      owners.set(node, rule.index)
      Object.values(node).forEach(visit)
    }
  }
  visit(rule.versions)
  visit(rule.decidedBy)
}
export const ownerOf = (law: LinkedLaw, node: object): number | undefined => tablesOf(law).ownerOf(node)
