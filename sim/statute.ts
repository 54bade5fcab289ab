/**
 * The compiled law as the stages ask it: what is the same for every man of the model is folded away once, what is left of
 * a rule is a few columns of the man's case. A question is a list of rules in the order in which they rest on one another;
 * asking it writes the days into the case's events and the verdicts into its columns. No law is written here.
 */
import {
  anniversary, comparisonAt, compileLaw, dayAt, NEVER, readingMasks, valueAt, versionOf,
  type Day, type LawTables, type LinkedLaw, type Table, type TableComparison,
} from '@draftlight/law'
import { choices, constants, days, summonsDays, type ChoiceColumn } from './facts.ts'

/** The columns of one shard's cases that the law reads and writes. */
export interface LawColumns {
  /** `eventStride` days a slot. */
  readonly events: Int32Array
  /** `choiceStride` bytes a slot: the index of the fact's value. */
  readonly choices: Uint8Array
  /** `verdictStride` bytes a slot: 0 no, 1 yes, 2 unknown; of a pick rule the index of its value. */
  readonly verdicts: Uint8Array
}

interface Folded {
  readonly table: Table
  /** Where the answer goes: an event for a day rule, else a verdict column. */
  readonly target: number
  readonly isDay: boolean
  /** Cells that constants select. */
  readonly offset: number
  /** For each axis left: 0 choice column, 1 verdict column, 2 comparison. */
  readonly kinds: Uint8Array
  readonly sources: Int32Array
  readonly strides: Int32Array
  readonly comparisons: readonly (TableComparison | undefined)[]
}
export type Question = readonly Folded[]

export interface Statute {
  readonly tables: LawTables
  readonly eventStride: number
  readonly choiceStride: number
  readonly verdictStride: number
  /** What a case holds before any stage has touched it. */
  readonly freshEvents: Int32Array
  readonly freshChoices: Uint8Array
  readonly event: Readonly<Record<(typeof days)[number], number>>
  readonly choice: Readonly<Record<ChoiceColumn, number>>
  /** Day facts of one summons; the rest are of the man. */
  readonly summonsEvents: Int32Array
  /** Index of a choice fact's value. Throws Error on an unknown one. */
  value(fact: ChoiceColumn, value: string): number
  /** Event of a day rule, or column of a yes/no or pick rule. */
  target(rule: string): number
  /** Everything the rules rest on, and they themselves. */
  question(...rules: readonly string[]): Question
  /** Day events and the anniversaries that follow from them: event, then for each its table. */
  readonly anniversaries: readonly { readonly of: number; readonly event: number; readonly first: Day; readonly days: Int32Array }[]
}

/** `birthsFrom`..`birthsTo`: the days on which men of the model are born; `from`..`until`: the days of the run. */
export interface StatutePeriod {
  readonly birthsFrom: Day
  readonly birthsTo: Day
  readonly from: Day
  readonly until: Day
}

/** `readings`: option by switch; the rest as the law has them by default. Throws RangeError on an unknown one. */
export function statuteOf(
  law: LinkedLaw, readings: Readonly<Record<string, string>>, period: StatutePeriod, nextWorkingDay: (day: Day) => Day,
): Statute {
  const tables = compileLaw(law, { readings, from: period.from, until: period.until, nextWorkingDay })
  const picked = Array.from(readingMasks(law, readings), (mask) => 31 - Math.clz32(mask))
  const values = new Map(law.law.facts.flatMap((f) => (f.kind === 'choice' ? [[f.id, f.values as readonly string[]] as const] : [])))
  const event = Object.fromEntries(days.map((d) => [d, need(tables.eventOf, d)])) as Statute['event']
  const columns = Object.keys(choices) as ChoiceColumn[]
  const choice = Object.fromEntries(columns.map((c, i) => [c, i])) as Statute['choice']
  const valueOf = (fact: string, value: string): number => {
    const i = values.get(fact)?.indexOf(value) ?? -1
    if (i < 0) throw new Error(`The law has no value "${value}" of the fact "${fact}".`)
    return i
  }
  const verdictOf = new Map<string, number>()
  for (const [id, table] of tables.tables) if (table.type !== 'day') verdictOf.set(id, verdictOf.size)
  const constantVerdicts = constantVerdictsOf(tables, valueOf)

  const fold = (table: Table): Folded => {
    let offset = 0
    const left: { kind: number; source: number; stride: number; comparison: TableComparison | undefined }[] = []
    for (const axis of table.axes) {
      const constant = constantClass(axis, constantVerdicts, valueOf)
      if (constant !== undefined) offset += constant * axis.stride
      else if (axis.kind === 'choice') {
        if (!(axis.of in choice)) throw new Error(`No stage provides the fact "${axis.of}" that ${table.rule} reads: see sim/facts.ts.`)
        left.push({ kind: 0, source: choice[axis.of as ChoiceColumn], stride: axis.stride, comparison: undefined })
      } else if (axis.kind === 'rule') left.push({ kind: 1, source: verdictOf.get(axis.of)!, stride: axis.stride, comparison: undefined })
      else left.push({ kind: 2, source: 0, stride: axis.stride, comparison: tables.comparisons.get(axis.of)! })
    }
    return {
      table,
      target: table.type === 'day' ? need(tables.eventOf, table.rule) : verdictOf.get(table.rule)!,
      isDay: table.type === 'day',
      offset,
      kinds: Uint8Array.from(left, (l) => l.kind),
      sources: Int32Array.from(left, (l) => l.source),
      strides: Int32Array.from(left, (l) => l.stride),
      comparisons: left.map((l) => l.comparison),
    }
  }

  const freshEvents = new Int32Array(tables.events.length).fill(NEVER)
  freshEvents[0] = 0
  return {
    tables,
    eventStride: tables.events.length,
    choiceStride: columns.length,
    verdictStride: verdictOf.size,
    freshEvents,
    freshChoices: Uint8Array.from(columns, (c) => valueOf(c, choices[c])),
    event,
    choice,
    summonsEvents: Int32Array.from(summonsDays, (d) => event[d]),
    value: valueOf,
    target: (rule) => {
      const table = tables.tables.get(rule)
      if (!table) throw new Error(`The law has no rule "${rule}".`)
      return table.type === 'day' ? need(tables.eventOf, rule) : verdictOf.get(rule)!
    },
    question: (...rules) => {
      const wanted = closureOf(law, picked, rules, constantVerdicts)
      return tables.order.filter((id) => wanted.has(id)).map((id) => fold(tables.tables.get(id)!))
    },
    anniversaries: anniversariesOf(law, period),
  }
}

/** Asks the question of the man in the slot. */
export function ask(statute: Statute, question: Question, law: LawColumns, slot: number): void {
  const { tables, eventStride, choiceStride, verdictStride } = statute
  const { events } = law
  const at = slot * eventStride
  const choiceAt = slot * choiceStride
  const verdictAt = slot * verdictStride
  for (let r = 0; r < question.length; r++) {
    const rule = question[r]!
    const { table, kinds, sources, strides } = rule
    let offset = rule.offset
    for (let a = 0; a < kinds.length; a++) {
      const kind = kinds[a]
      const cls =
        kind === 0 ? law.choices[choiceAt + sources[a]!]!
        : kind === 1 ? law.verdicts[verdictAt + sources[a]!]!
        : comparisonAt(tables, rule.comparisons[a]!, events, at)
      offset += cls * strides[a]!
    }
    const code = versionOf(table, events[at + table.decider]!)
    if (rule.isDay) events[at + rule.target] = dayAt(tables, table, code, offset, events, at)
    else law.verdicts[verdictAt + rule.target] = verdictClass(table, valueAt(table, code, offset))
  }
}

/** Tables hold 255 for "unknown"; as an axis that is the class after no and yes. */
const verdictClass = (table: Table, value: number): number => (table.type === 'verdict' && value > 1 ? 2 : value)

function constantClass(
  axis: Table['axes'][number], verdicts: ReadonlyMap<string, number>, valueOf: (fact: string, value: string) => number,
): number | undefined {
  if (axis.kind === 'choice' && axis.of in constants) return valueOf(axis.of, constants[axis.of as keyof typeof constants])
  if (axis.kind === 'rule') return verdicts.get(axis.of)
  return undefined
}

/** Yes/no rules that constants decide alike in every version. */
function constantVerdictsOf(tables: LawTables, valueOf: (fact: string, value: string) => number): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const id of tables.order) {
    const table = tables.tables.get(id)!
    if (table.type !== 'verdict') continue
    let offset = 0
    const constant = table.axes.every((axis) => {
      const c = constantClass(axis, known, valueOf)
      if (c !== undefined) offset += c * axis.stride
      return c !== undefined
    })
    if (!constant) continue
    const answers = new Set(Array.from(table.base, (_, code) => verdictClass(table, valueAt(table, code, offset))))
    if (answers.size === 1) known.set(id, [...answers][0]!)
  }
  return known
}

/** The rules that these rest on under the readings chosen, and they themselves. */
function closureOf(law: LinkedLaw, picked: readonly number[], rules: readonly string[], constant: ReadonlyMap<string, number>): ReadonlySet<string> {
  const wanted = new Set<string>()
  const enter = (id: string): void => {
    if (wanted.has(id) || constant.has(id)) return
    const index = law.ruleOf.get(id)
    if (index === undefined) throw new Error(`The law has no rule "${id}".`)
    wanted.add(id)
    visit(law.rules[index]!.decidedBy)
    visit(law.rules[index]!.versions)
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (node === null || typeof node !== 'object') return
    const n = node as Record<string, unknown>
    if (n['kind'] === 'reading') return visit((n['as'] as readonly unknown[])[picked[n['switch'] as number]!])
    if (n['kind'] === 'holds') enter(law.rules[n['rule'] as number]!.id)
    if (n['kind'] === 'event') {
      const source = law.sources[n['event'] as number]!
      if (source.kind === 'rule') enter(law.rules[source.rule]!.id)
    }
    Object.values(n).forEach(visit)
  }
  rules.forEach(enter)
  return wanted
}

/** Anniversaries that rules count from, as tables over the days on which their fact can fall. */
function anniversariesOf(law: LinkedLaw, period: StatutePeriod): Statute['anniversaries'] {
  const provided = new Set<string>(days)
  return law.events.flatMap((_, event) => {
    const source = law.sources[event]!
    if (source.kind !== 'anniversary' || !provided.has(law.events[source.of]!)) return []
    const [first, last] = law.events[source.of] === 'birth_date' ? [period.birthsFrom, period.birthsTo] : [period.from, period.until + 366]
    return [{ of: source.of, event, first, days: Int32Array.from({ length: last - first + 1 }, (_, i) => anniversary(first + i, source.years)) }]
  })
}

/** Sets a day of the man in the slot, and the anniversaries that follow from it. */
export function setDay(statute: Statute, events: Int32Array, slot: number, event: number, day: Day): void {
  const at = slot * statute.eventStride
  events[at + event] = day
  for (const a of statute.anniversaries) if (a.of === event) events[at + a.event] = day === NEVER ? NEVER : a.days[day - a.first]!
}

function need(map: ReadonlyMap<string, number>, name: string): number {
  const i = map.get(name)
  if (i === undefined) throw new Error(`The law has no event "${name}".`)
  return i
}
