/**
 * Answers about people of whom everything is known, at speed: without a trace from the compiled tables, with one from the
 * interpreter. Both give the same days (a property test holds them together), but for one thing: a chain of tables passes on that a
 * day is unknown, not between which days, so it may say unknown where the interpreter can still decide.
 */
import { laterBy, NEVER } from './day.ts'
import { evaluateRule } from './interpret.ts'
import { newRun, newWorld, resume, type Because } from './world.ts'
import { unknownFacts, type Facts } from './knowledge.ts'
import type { LinkedLaw } from './link.ts'
import {
  comparisonAt,
  dayAt,
  eventsOfOutcome,
  valueAt,
  versionOf,
  type LawTables,
  type Table,
  type TableComparison,
} from './table.ts'

interface Step {
  readonly table: Table
  readonly isDay: boolean
  /** Event index of a day rule. */
  readonly event: number
  readonly rule: number
  readonly kinds: Uint8Array
  readonly strides: Int32Array
  /** Choice or rule index of each axis. */
  readonly of: Int32Array
  /** Of those axes that are comparisons. */
  readonly comparisons: readonly (TableComparison | undefined)[]
}

/** Events that a table reads under its readings: the deciding one, and those of its outcomes and comparisons. */
function eventsOf(tables: LawTables, table: Table): ReadonlySet<number> {
  const found = new Set([table.decider])
  const read = (outcome: number): void => eventsOfOutcome(tables, outcome).forEach((e) => found.add(e))
  if (table.type === 'day') new Set(table.cells).forEach(read)
  for (const a of table.axes) {
    if (a.kind !== 'comparison') continue
    const c = tables.comparisons.get(a.of)!
    if (c.kind === 'within') read(c.day)
    else [c.left, c.right].forEach(read)
  }
  return found
}

/** Gives the answers of `rules`: day, NEVER or UNKNOWN for day rules, value index or UNKNOWN_VALUE for the others. */
export function tabled(
  law: LinkedLaw,
  tables: LawTables,
  rules: readonly string[],
): (facts: Facts, out: Int32Array) => void {
  const wanted = rules.map((id) => law.ruleOf.get(id)!)
  const needed = new Set<number>()
  const used = new Set<number>()
  const need = (rule: number): void => {
    if (needed.has(rule)) return
    needed.add(rule)
    const table = tables.tables.get(law.rules[rule]!.id)!
    for (const a of table.axes) if (a.kind === 'rule') need(law.ruleOf.get(a.of)!)
    for (const e of eventsOf(tables, table)) {
      used.add(e)
      const s = law.sources[e]!
      if (s.kind === 'rule') need(s.rule)
    }
  }
  wanted.forEach(need)
  const steps = tables.order.filter((id) => needed.has(law.ruleOf.get(id)!)).map((id) => stepOf(law, tables, id))
  const anniversaries = law.sources.flatMap((s, e) =>
    s.kind === 'anniversary' && used.has(e) ? [{ event: e, of: s.of, term: s.term }] : [],
  )
  const rawEvents = Int32Array.from(
    law.sources.flatMap((s, e) =>
      s.kind === 'fact' && (used.has(e) || anniversaries.some((x) => x.of === e)) ? [e] : [],
    ),
  )
  const events = new Int32Array(law.events.length).fill(NEVER)
  events[0] = 0
  const values = new Int32Array(law.rules.length)
  return (facts, out) => {
    for (let i = 0; i < rawEvents.length; i++) {
      const e = rawEvents[i]!
      events[e] = facts.never[e] === 1 ? NEVER : facts.lo[e]!
    }
    for (const x of anniversaries) events[x.event] = laterBy(events[x.of]!, x.term)
    for (const s of steps) {
      let offset = 0
      for (let a = 0; a < s.kinds.length; a++) {
        const kind = s.kinds[a]!
        const k =
          kind === 0
            ? 31 - Math.clz32(facts.masks[s.of[a]!]!)
            : kind === 1
              ? values[s.of[a]!]!
              : comparisonAt(tables, s.comparisons[a]!, events, 0)
        offset += k * s.strides[a]!
      }
      const code = versionOf(s.table, events[s.table.decider]!)
      if (s.isDay) events[s.event] = values[s.rule] = dayAt(tables, s.table, code, offset, events, 0)
      else {
        const v = valueAt(s.table, code, offset)
        values[s.rule] = v > 2 && s.table.type === 'verdict' ? 2 : v
      }
    }
    for (let i = 0; i < wanted.length; i++) out[i] = values[wanted[i]!]!
  }
}
function stepOf(law: LinkedLaw, tables: LawTables, id: string): Step {
  const table = tables.tables.get(id)!
  const rule = law.rules[law.ruleOf.get(id)!]!
  return {
    table,
    isDay: rule.type === 'day',
    event: rule.event,
    rule: rule.index,
    kinds: Uint8Array.from(table.axes, (a) => (a.kind === 'choice' ? 0 : a.kind === 'rule' ? 1 : 2)),
    strides: Int32Array.from(table.axes, (a) => a.stride),
    of: Int32Array.from(table.axes, (a) =>
      a.kind === 'choice' ? law.choiceOf.get(a.of)! : a.kind === 'rule' ? law.ruleOf.get(a.of)! : -1,
    ),
    comparisons: table.axes.map((a) => tables.comparisons.get(a.of)),
  }
}

/** The same with reasons. The run is reused: one function for many people, not for two at once. */
export function traced(
  law: LinkedLaw,
  rules: readonly string[],
  readings: readonly number[],
): (facts: Facts) => readonly Because[] {
  const wanted = rules.map((id) => law.ruleOf.get(id)!)
  const run = newRun(law, newWorld(unknownFacts(law), readings), wanted[0]!, { traced: true })
  return (facts) => {
    run.world = { ...run.world, facts: { ...facts }, owns: 0 }
    resume(run, run.world)
    for (const rule of wanted) evaluateRule(run, rule)
    return wanted.map((rule) => run.traces![rule]!)
  }
}
