/**
 * The compiled law as the stages ask it. What is the same for every man of the model is folded away, and what differs in
 * finite facts (his deferral, his fitness, the summons's purpose) selects a kind; for each kind that occurs a question becomes
 * a short program over the days of his case. No law is written here: programs are the law's own tables, cut down.
 */
import {
  laterBy,
  compileLaw,
  NEVER,
  readingMasks,
  type CalendarTerm,
  type Day,
  type LawTables,
  type LinkedLaw,
  type Table,
} from '@draftlight/law'
import { choices, days, summonsDays, type ChoiceColumn } from './facts.ts'
import { lawOfModel } from './law-of-model.ts'
import { cellsOf, programFor, type Cells, type Program } from './program.ts'
import { forEachTerm } from './table-cuts.ts'

/** The columns of one shard's cases that the law reads and writes. */
export interface LawColumns {
  /** `eventStride` days a slot. */
  readonly events: Int32Array
  /** The kind of man and summons in a slot. */
  readonly kinds: Int32Array
  /** `verdictStride` bytes a slot: 0 no, 1 yes, 2 unknown; of a pick rule the index of its value. */
  readonly verdicts: Uint8Array
  /** Sees every question right after it was answered. The replay test compares it with the law's interpreter. */
  witness: ((question: Question, slot: number) => void) | undefined
}

/** Rules to be answered together, and those that an earlier question has answered of the same summons. */
export interface Question {
  readonly rules: readonly string[]
  readonly given: readonly string[]
  /** All that they rest on, in order. */
  readonly closure: readonly string[]
  readonly programs: (Program | undefined)[]
  /** Columns of a kind that its rules read, and the programs by their values. */
  readonly columns: readonly number[]
  readonly byColumns: Map<string, Program>
  /** Later questions that take this one's answers as given, and the events that they may read. */
  readonly dependents: Question[]
  laterReads: ReadonlySet<number> | undefined
}

export interface Statute {
  readonly tables: LawTables
  readonly eventStride: number
  readonly verdictStride: number
  /** What a case holds before any stage has touched it. */
  readonly freshEvents: Int32Array
  readonly event: Readonly<Record<(typeof days)[number], number>>
  readonly choice: Readonly<Record<ChoiceColumn, number>>
  /** Day facts of one summons; the rest are of the man. */
  readonly summonsEvents: Int32Array
  /** Index of a choice fact's value. Throws Error on an unknown one. */
  value(fact: ChoiceColumn, value: string): number
  /** Event of a day rule, or column of a yes/no or pick rule. Throws Error on an unknown rule. */
  target(rule: string): number
  question(rules: readonly string[], given?: Question): Question
  /** Column of a kind that says whether age is known to leave him liable throughout. */
  readonly ageColumn: number
  readonly kinds: Kinds
  readonly cells: Cells
  /** Codes of a rule's versions that can be asked for in this run. */
  codes(table: Table): readonly number[]
  /** By event: the anniversaries that follow from it, if it is a day fact. */
  readonly anniversaries: readonly (readonly Anniversary[])[]
  /** Events that a birthday alone decides: the birthday, its anniversaries, the day rules `ofBirth`. */
  readonly birthEvents: Int32Array
}
export interface Anniversary {
  readonly event: number
  readonly term: CalendarTerm
  /** Of the days from `first` on, those of the run and just after it: 0 until it is first asked. */
  readonly days: Int32Array
  readonly first: Day
}

/**
 * Kinds are numbered as they occur; a change of one fact leads from one to another. Beside the choice facts a kind knows
 * whether age leaves the man liable on every day of the run, so that nobody asks again.
 */
export interface Kinds {
  /** Values of the choice columns, and of the age column, by kind. Room for more than there are. */
  values: Uint8Array
  /** Next kind plus one, by kind, column and value; 0 where not yet known. */
  next: Int32Array
  readonly byValues: Map<string, number>
  valuesOf(kind: number): Uint8Array
}
const COLUMNS = Object.keys(choices).length + 1
const MOST_VALUES = 16
const NEXT_STRIDE = COLUMNS * MOST_VALUES
/** Value of the age column. */
export const AGE_IS_KNOWN = 1

/** `birthsFrom`..`birthsTo`: the days on which men of the model are born; `from`..`until`: the days of the run. */
export interface StatutePeriod {
  readonly birthsFrom: Day
  readonly birthsTo: Day
  readonly from: Day
  readonly until: Day
}

export interface StatuteOptions {
  /** Option by switch; the rest as the law has them by default. */
  readonly readings: Readonly<Record<string, string>>
  readonly period: StatutePeriod
  readonly nextWorkingDay: (day: Day) => Day
  /** All that will be asked, and of these the day rules that a birthday alone decides. */
  readonly rules: readonly string[]
  readonly ofBirth: readonly string[]
}

/** Throws RangeError on an unknown reading or option, Error on an unknown rule. */
export function statuteOf(
  law: LinkedLaw,
  { readings, period, nextWorkingDay, rules, ofBirth }: StatuteOptions,
): Statute {
  const picked = Array.from(readingMasks(law, readings), (mask) => 31 - Math.clz32(mask))
  const values = new Map(
    law.law.facts.flatMap((f) => (f.kind === 'choice' ? [[f.id, f.values as readonly string[]] as const] : [])),
  )
  const valueOf = (fact: string, value: string): number => {
    const i = values.get(fact)?.indexOf(value) ?? -1
    if (i < 0) throw new Error(`The law has no value "${value}" of the fact "${fact}".`)
    return i
  }
  const model = lawOfModel(law, valueOf)
  const used = closureOf(model, picked, rules)
  const compiled = compileLaw(onlyRules(model, used), {
    readings,
    from: period.from,
    until: period.until,
    nextWorkingDay,
  })
  const tables = onlyUsed(law, compiled, used)
  const event = Object.fromEntries(days.map((d) => [d, need(tables.eventOf, d)])) as Statute['event']
  const columns = Object.keys(choices) as ChoiceColumn[]
  const choice = Object.fromEntries(columns.map((c, i) => [c, i])) as Statute['choice']
  for (const table of tables.tables.values())
    for (const axis of table.axes)
      if (axis.kind === 'choice' && !(axis.of in choice))
        throw new Error(`No stage provides the fact "${axis.of}": see sim/facts.ts.`)
  const verdictOf = new Map<string, number>()
  for (const [id, table] of tables.tables) if (table.type !== 'day') verdictOf.set(id, verdictOf.size)
  const freshEvents = new Int32Array(tables.events.length).fill(NEVER)
  freshEvents[0] = 0
  const births = new Map(
    law.sources.flatMap((s, i) => {
      const event = tables.eventOf.get(law.events[i]!)
      return s.kind === 'anniversary' && law.events[s.of] === 'birth_date' && event !== undefined
        ? [[event, s.term] as const]
        : []
    }),
  )
  const codesOf = new Map<Table, readonly number[]>()
  const anniversaries = anniversariesOf(law, tables, period.from, period.until + 366)
  return {
    tables,
    eventStride: tables.events.length,
    verdictStride: verdictOf.size,
    freshEvents,
    event,
    choice,
    summonsEvents: Int32Array.from(summonsDays, (d) => event[d]),
    value: valueOf,
    target: (rule) => {
      const table = tables.tables.get(rule)
      if (!table) throw new Error(`The law has no rule "${rule}".`)
      return table.type === 'day' ? need(tables.eventOf, rule) : verdictOf.get(rule)!
    },
    question: (rules, given) => {
      const wanted = closureOf(model, picked, rules)
      const reads = new Set(
        [...wanted].flatMap((id) => tables.tables.get(id)!.axes.flatMap((a) => (a.kind === 'choice' ? [a.of] : []))),
      )
      const question: Question = {
        columns: [
          ...columns.flatMap((c, i) => (reads.has(c) ? [i] : [])),
          ...(wanted.has('liability/age') ? [COLUMNS - 1] : []),
        ],
        byColumns: new Map(),
        rules,
        given: given ? [...given.given, ...given.closure] : [],
        closure: tables.order.filter((id) => wanted.has(id)),
        programs: [],
        dependents: [],
        laterReads: undefined,
      }
      given?.dependents.push(question)
      return question
    },
    ageColumn: COLUMNS - 1,
    kinds: freshKinds(columns.map((c) => valueOf(c, choices[c]))),
    cells: cellsOf(tables),
    codes: (table) => {
      let codes = codesOf.get(table)
      if (!codes) codesOf.set(table, (codes = reachable(table, births.get(table.decider), period)))
      return codes
    },
    anniversaries,
    birthEvents: Int32Array.from([
      event.birth_date,
      ...anniversaries[event.birth_date]!.map((a) => a.event),
      ...ofBirth.map((rule) => need(tables.eventOf, rule)),
    ]),
  }
}

function freshKinds(values: readonly number[]): Kinds {
  const room = 64
  const first = [...values, 0]
  const kinds: Kinds = {
    values: new Uint8Array(room * COLUMNS),
    next: new Int32Array(room * NEXT_STRIDE),
    byValues: new Map([[first.join(), 0]]),
    valuesOf: (kind) => kinds.values.subarray(kind * COLUMNS, (kind + 1) * COLUMNS),
  }
  kinds.values.set(first)
  return kinds
}

/** The kind of a man of this kind once a fact of his has this value. */
export function nextKind(statute: Statute, kind: number, column: number, value: number): number {
  const next = statute.kinds.next[kind * NEXT_STRIDE + column * MOST_VALUES + value]!
  return next === 0 ? newKind(statute, kind, column, value) : next - 1
}
function newKind({ kinds }: Statute, kind: number, column: number, value: number): number {
  const values = kinds.valuesOf(kind).slice()
  values[column] = value
  const key = values.join()
  let next = kinds.byValues.get(key)
  if (next === undefined) {
    next = kinds.byValues.size
    kinds.byValues.set(key, next)
    if ((next + 1) * COLUMNS > kinds.values.length) {
      kinds.values = grown(kinds.values, new Uint8Array(2 * kinds.values.length))
      kinds.next = grown(kinds.next, new Int32Array(2 * kinds.next.length))
    }
    kinds.values.set(values, next * COLUMNS)
  }
  kinds.next[kind * NEXT_STRIDE + column * MOST_VALUES + value] = next + 1
  return next
}
function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
/** Value of a kind's choice fact. */
export const choiceOfKind = ({ kinds }: Statute, kind: number, column: number): number =>
  kinds.values[kind * COLUMNS + column]!

/** Sets a day of the man in the slot, and the anniversaries that follow from it. */
export function setDay(statute: Statute, events: Int32Array, slot: number, event: number, day: Day): void {
  const at = slot * statute.eventStride
  events[at + event] = day
  const following = statute.anniversaries[event]!
  for (let k = 0; k < following.length; k++) events[at + following[k]!.event] = anniversaryOf(following[k]!, day)
}
function anniversaryOf({ term, days, first }: Anniversary, day: Day): Day {
  const known = days[day - first]
  if (known !== undefined && known !== 0) return known
  const later = laterBy(day, term)
  if (known === 0) days[day - first] = later
  return later
}

/** The program of a question for a kind, made when a kind that differs in what it reads is first asked. */
export function programOf(statute: Statute, question: Question, kind: number): Program {
  const values = statute.kinds.valuesOf(kind)
  const key = question.columns.map((c) => values[c]).join()
  let program = question.byColumns.get(key)
  if (!program) question.byColumns.set(key, (program = programFor(statute, question, kind)))
  question.programs[kind] = program
  return program
}

/** Codes that deciding days of the run select: its own days and later, or anniversaries of birth; and "never". */
function reachable(table: Table, term: CalendarTerm | undefined, period: StatutePeriod): readonly number[] {
  const first = term === undefined ? period.from : laterBy(period.birthsFrom, term)
  const last = term === undefined ? Infinity : laterBy(period.birthsTo, term)
  const codes: number[] = []
  table.starts.forEach((start, code) => {
    const next = table.starts[code + 1] ?? Infinity
    if (start <= last && next > first) codes.push(code)
  })
  if (codes.at(-1) !== table.starts.length - 1) codes.push(table.starts.length - 1)
  return codes
}

/** The rules that these rest on under the readings chosen, and they themselves. */
function closureOf(law: LinkedLaw, picked: readonly number[], rules: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  const enter = (id: string): void => {
    if (wanted.has(id)) return
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

/** Anniversaries that rules count from; `first`..`last`: the days of the run and those just after it. */
function anniversariesOf(law: LinkedLaw, tables: LawTables, first: Day, last: Day): Statute['anniversaries'] {
  const following: Anniversary[][] = tables.events.map(() => [])
  const provided = new Set<string>(days)
  law.sources.forEach((source, i) => {
    const event = tables.eventOf.get(law.events[i]!)
    if (source.kind !== 'anniversary' || event === undefined || !provided.has(law.events[source.of]!)) return
    const of = tables.eventOf.get(law.events[source.of]!)!
    following[of]!.push({ event, term: source.term, days: new Int32Array(last - first + 1), first })
  })
  return following
}

const onlyRules = (law: LinkedLaw, used: ReadonlySet<string>): LinkedLaw => ({
  ...law,
  rules: law.rules.map((r) => (used.has(r.id) ? r : { ...r, versions: [] })),
})

/** The tables with only the rules and events that this simulation uses, so that a case is short. */
function onlyUsed(law: LinkedLaw, tables: LawTables, used: ReadonlySet<string>): LawTables {
  const provided = new Set<string>(days)
  const read = new Set<number>()
  forEachTerm(tables.outcomes, (at) => read.add(tables.outcomes[at]!))
  for (const id of used) read.add(tables.tables.get(id)!.decider)
  const keep = tables.events.flatMap((name, i) => {
    const source = law.sources[i]!
    const wanted =
      source.kind === 'zero' || read.has(i) || (source.kind === 'rule' ? used.has(name) : provided.has(name))
    return wanted ? [i] : []
  })
  const place = new Map(keep.map((event, i) => [event, i]))
  const outcomes = tables.outcomes.slice()
  forEachTerm(outcomes, (at) => (outcomes[at] = place.get(outcomes[at]!) ?? -1))
  return {
    ...tables,
    events: keep.map((i) => tables.events[i]!),
    eventOf: new Map(keep.map((i, k) => [tables.events[i]!, k])),
    tables: new Map(
      [...tables.tables]
        .filter(([id]) => used.has(id))
        .map(([id, t]) => [id, { ...t, decider: place.get(t.decider)! }]),
    ),
    order: tables.order.filter((id) => used.has(id)),
    outcomes,
  }
}

function need(map: ReadonlyMap<string, number>, name: string): number {
  const i = map.get(name)
  if (i === undefined) throw new Error(`The law has no event "${name}".`)
  return i
}
