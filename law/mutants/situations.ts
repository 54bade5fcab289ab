/**
 * The situations in which a rule is compared with its mutants: made-up people who stand around every constant of the rule and
 * of the rules it rests on. They grow from the people of the worked examples by small changes; one is kept when it shows the
 * rule something new, and the rarer the way the rule's conditions stand in it, the sooner it is changed further. No chance
 * is involved: the same law gives the same situations.
 */
import { civilOf, dayOfCivil, LAST_DAY, type Day } from '../language/day.ts'
import { evaluateCondition, evaluateDay, evaluateRule } from '../language/interpret.ts'
import { onDay, setDay, unknownFacts } from '../language/knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedRule } from '../language/link.ts'
import { namedBy, type Named } from '../language/reach.ts'
import { newRun, newWorld, type Run, type Value, type WorkingDays } from '../language/world.ts'
import { readingMasks } from '../language/worlds.ts'
import { outOfOrder } from '../order.ts'
import { seenBy, writeOver, type Situation } from './answer-of.ts'
import type { Meeting } from './expression-changes.ts'
import { numbers } from './numbers.ts'
import { copyOf, smallChanges } from './small-changes.ts'

export interface RuleSituation extends Situation {
  /** What the rules named by this one answer here, where that is certain. */
  readonly given: ReadonlyMap<number, Value>
}
export interface Situations {
  readonly of: RuleSituation[]
  /** Tries `times` more small changes and gives the new situations. */
  grow(times: number): readonly RuleSituation[]
  /** New situations near `s` in which two days meet (-1, 0, +1), or one fact has each of its values; they are kept too. */
  near(s: Situation, meet: Meeting): readonly RuleSituation[]
}

/** So many situations are kept in which all conditions of the rule stand alike. */
const MOST_ALIKE = 40
/** So many in all, besides those that were looked for. */
const MOST = 3000

/** `seeds` are people to begin with. */
export function situationsOf(
  law: LinkedLaw,
  rule: LinkedRule,
  seeds: readonly Situation[],
  workingDays: WorkingDays | undefined,
): Situations {
  const named = namedBy(law, rule)
  const next = numbers(rule.id)
  const { change, movedBy, asSeen } = smallChanges(law, rule, next, workingDays)
  const nodes = nodesOf(rule)
  const found = new Set<string>()
  const kept: RuleSituation[] = []
  const kinds = new Map<string, RuleSituation[]>()
  const rows: RuleSituation[][] = []
  const nobody: Situation = { facts: unknownFacts(law), readings: readingMasks(law) }
  setDay(nobody.facts, law.eventOf.get('on')!, onDay(20_500))
  /** Most changes give nothing new: one draft serves for all, and what is kept is a copy of it. */
  const draft = copyOf(asSeen(nobody))
  const seen = seenBy(law, rule.index)

  /** Gives a new situation back, and keeps it while there are not enough; with `always`, even then. */
  const keep = (s: Situation, always = false): RuleSituation | undefined => {
    if (outOfOrder(law, s.facts)) return undefined
    const run = newRun(law, newWorld(s.facts, s.readings), rule.index, { workingDays })
    const given = new Map<number, Value>()
    for (const r of named.rules) {
      const value = evaluateRule(run, r)
      if (run.pending.length === 0) given.set(r, value)
    }
    const key = keyOf(law, named, s, given)
    if (found.has(key)) return undefined
    const kind = kindOf(run, rule, named, nodes)
    const row = kinds.get(kind)
    const one = { ...(s === draft ? copyOf(s) : s), given }
    if (!always && (kept.length >= MOST || (row && row.length >= MOST_ALIKE))) return one
    found.add(key)
    kept.push(one)
    if (row) row.push(one)
    else {
      const first = [one]
      kinds.set(kind, first)
      rows.push(first)
    }
    return one
  }
  const single = (s: Situation, e: LinkedDay): Day | undefined => {
    const run = newRun(law, newWorld(s.facts, s.readings.slice()), rule.index, { workingDays })
    const d = evaluateDay(run, e)
    return run.pending.length === 0 && d.lo === d.hi && !d.never ? d.lo : undefined
  }
  for (const s of [...seeds, nobody]) keep(asSeen(s), true)

  return {
    of: kept,
    near(s, meet) {
      const from = kept.length
      if (meet.kind === 'values')
        for (const i of law.choices[meet.choice]!.values.keys()) {
          const x = copyOf(s)
          x.facts.masks[meet.choice] = 1 << i
          keep(x, true)
        }
      else if (meet.kind === 'week') for (const by of [1, 2, 3, 4, 5, 6]) movedBy(s, by).forEach((x) => keep(x, true))
      else if (meet.kind === 'month and day') {
        const day = single(s, meet.day)
        if (day !== undefined) {
          const { year } = civilOf(day)
          const edge = dayOfCivil(year, Math.floor(meet.monthDay / 100), meet.monthDay % 100)
          for (const o of [-1, 0, 1]) movedBy(s, edge + o - day).forEach((x) => keep(x, true))
        }
      } else
        for (const x of underEach(s, meet.right)) {
          const left = single(x, meet.left)
          const right = single(x, meet.right)
          if (left !== undefined && right !== undefined)
            for (const o of [-1, 0, 1])
              for (const by of [right - left + o, left - right + o]) movedBy(x, by).forEach((x) => keep(x, true))
        }
      return kept.slice(from)
    },
    grow(times) {
      return Array.from({ length: times }, () => {
        const row = next(2) === 0 ? kept : rows[next(rows.length)]!
        const parent = row[next(row.length)]!
        writeOver(draft.facts, parent.facts, seen)
        parent.readings.forEach((mask, w) => (draft.readings[w] = mask))
        for (let n = 1 + next(3); n > 0; n--) change(draft)
        return keep(draft)
      }).filter((s) => s !== undefined)
    },
  }
}

/** How every condition of the rule stands, which of several days is first or last, the readings named, the version. */
function kindOf(run: Run, rule: LinkedRule, { switches }: Named, { conditions, choosers }: Nodes): string {
  let kind = ''
  for (const c of conditions) {
    if (run.pending.length > 0) break
    kind += evaluateCondition(run, c) ? 'y' : 'n'
  }
  for (const c of choosers) {
    if (run.pending.length > 0) break
    const days = c.of.map((x) => evaluateDay(run, x)).map((d) => (d.lo > d.hi ? LAST_DAY : d.lo))
    kind += days.indexOf(c.kind === 'first' ? Math.min(...days) : Math.max(...days))
  }
  for (const w of switches) kind += `,${run.world.readings[w]}`
  const deciding = run.pending.length > 0 ? undefined : evaluateDay(run, rule.decidedBy)
  if (!deciding || deciding.lo > deciding.hi) return `${kind} -`
  for (const v of rule.versions) {
    const since = evaluateDay(run, v.since)
    kind += since.lo <= deciding.lo ? 'v' : '.'
  }
  return kind
}

/** Everything the rule itself sees. */
function keyOf(
  law: LinkedLaw,
  { facts, rules, switches }: Named,
  s: Situation,
  given: ReadonlyMap<number, Value>,
): string {
  const parts: (string | number)[] = []
  for (const f of facts) {
    const e = f - law.choices.length
    if (e < 0) parts.push(s.facts.masks[f]!)
    else parts.push(s.facts.lo[e]! > s.facts.hi[e]! ? 'n' : s.facts.lo[e]!)
  }
  for (const r of rules) {
    const v = given.get(r)
    if (typeof v === 'object') parts.push(v.lo > v.hi ? 'n' : `${v.lo}-${v.hi}`)
    else parts.push(v ?? '?')
  }
  for (const w of switches) parts.push(s.readings[w]!)
  return parts.join()
}

/** Under each reading that decides what the day is. */
const underEach = (s: Situation, e: LinkedDay): Situation[] =>
  e.kind === 'reading'
    ? e.as.map((_, option) => {
        const x = copyOf(s)
        x.readings[e.switch] = 1 << option
        return x
      })
    : [s]

interface Nodes {
  /** Every condition of the rule that has no condition inside. */
  readonly conditions: readonly LinkedCondition[]
  /** Every choice of a first or last day. */
  readonly choosers: readonly (LinkedDay & { kind: 'first' | 'last' })[]
}
function nodesOf(rule: LinkedRule): Nodes {
  const conditions = new Set<LinkedCondition>()
  const choosers = new Set<LinkedDay & { kind: 'first' | 'last' }>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!node || typeof node !== 'object') return
    const n = node as LinkedCondition | LinkedDay
    if (n.kind === 'is' || n.kind === 'holds' || n.kind === 'compare' || n.kind === 'within') conditions.add(n)
    else {
      if (n.kind === 'first' || n.kind === 'last') choosers.add(n)
      Object.values(node).forEach(visit)
    }
  }
  visit(rule.versions.map((v) => [v.value, v.unless]))
  return { conditions: [...conditions], choosers: [...choosers] }
}
