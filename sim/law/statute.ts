/**
 * The compiled law as the stages ask it. What is the same for every man of the model is folded away, and what differs in
 * finite facts (his deferral, his fitness, the summons's purpose) selects a kind; for each kind that occurs a question becomes
 * a short program over the days of his case. No law is written here: programs are the law's own tables, cut down.
 */
import {
  compileLaw,
  laterBy,
  NEVER,
  readingMasks,
  withEvents,
  type CalendarTerm,
  type Day,
  type LawTables,
  type LinkedLaw,
  type Table,
} from '@draftlight/law'
import { closureOf } from './closure.ts'
import { choices, days, summonsDays, type ChoiceColumn } from './facts.ts'
import { AGE_COLUMN, freshKinds, type Kinds } from './kinds.ts'
import { lawOfModel } from './law-of-model.ts'
import { cellsOf, type Cells, type Program } from './program.ts'

const columns = Object.keys(choices) as ChoiceColumn[]
const choice = Object.fromEntries(columns.map((c, i) => [c, i])) as Statute['choice']

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
  /** Column of a kind by choice fact. */
  readonly choice: Readonly<Record<ChoiceColumn, number>>
  /** Day facts of one summons; the rest are of the man. */
  readonly summonsEvents: Int32Array
  /** Index of a choice fact's value. Throws Error on an unknown one. */
  value(fact: ChoiceColumn, value: string): number
  /** Event of a day rule, or column of a yes/no or pick rule. Throws Error on an unknown rule. */
  target(rule: string): number
  question(rules: readonly string[], given?: Question): Question
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
  const { from, until } = period
  const picked = Array.from(readingMasks(law, readings), (mask) => 31 - Math.clz32(mask))
  const value = valuesIn(law)
  const model = lawOfModel(law, value)
  const restsOn = (rules: readonly string[]): ReadonlySet<string> => closureOf(model, picked, rules)
  const used = restsOn(rules)
  const compiled = compileLaw(model, { readings, from, until, nextWorkingDay, only: [...used] })
  // an answer's day is kept too, and what stages write
  const tables = withEvents(compiled, (event) => used.has(event) || days.some((day) => day === event))
  mustProvide(tables)
  const event = Object.fromEntries(days.map((d) => [d, need(tables.eventOf, d)])) as Statute['event']
  const verdictOf = new Map<string, number>()
  for (const [id, table] of tables.tables) if (table.type !== 'day') verdictOf.set(id, verdictOf.size)
  const freshEvents = new Int32Array(tables.events.length).fill(NEVER)
  freshEvents[0] = 0
  const anniversaries = anniversariesOf(law, tables, from, until + 366)
  const ofBirthday = anniversaries[event.birth_date]!
  const codesOf = new Map<Table, readonly number[]>()
  return {
    tables,
    eventStride: tables.events.length,
    verdictStride: verdictOf.size,
    freshEvents,
    event,
    choice,
    summonsEvents: Int32Array.from(summonsDays, (d) => event[d]),
    value,
    target: (rule) => {
      const table = tables.tables.get(rule)
      if (!table) throw new Error(`The law has no rule "${rule}".`)
      return table.type === 'day' ? need(tables.eventOf, rule) : verdictOf.get(rule)!
    },
    question: (rules, given) => {
      const question = questionOf(tables, rules, restsOn(rules), given)
      given?.dependents.push(question)
      return question
    },
    kinds: freshKinds(columns.map((c) => value(c, choices[c]))),
    cells: cellsOf(tables),
    codes: (table) => {
      let codes = codesOf.get(table)
      if (!codes) {
        const anniversary = ofBirthday.find((a) => a.event === table.decider)
        codesOf.set(table, (codes = reachable(table, anniversary?.term, period)))
      }
      return codes
    },
    anniversaries,
    birthEvents: Int32Array.from([
      event.birth_date,
      ...ofBirthday.map((a) => a.event),
      ...ofBirth.map((rule) => need(tables.eventOf, rule)),
    ]),
  }
}

/** Index of a choice fact's value. */
function valuesIn({ law }: LinkedLaw): (fact: string, value: string) => number {
  const values = new Map(
    law.facts.flatMap((f) => (f.kind === 'choice' ? [[f.id, f.values as readonly string[]] as const] : [])),
  )
  return (fact, value) => {
    const i = values.get(fact)?.indexOf(value) ?? -1
    if (i < 0) throw new Error(`The law has no value "${value}" of the fact "${fact}".`)
    return i
  }
}

/** Throws Error where the tables read a choice fact that no stage provides. */
function mustProvide(tables: LawTables): void {
  for (const table of tables.tables.values())
    for (const axis of table.axes)
      if (axis.kind === 'choice' && !(axis.of in choice))
        throw new Error(`No stage provides the fact "${axis.of}": see sim/law/facts.ts.`)
}

/** `wanted`: the rules and all that they rest on. */
function questionOf(
  tables: LawTables,
  rules: readonly string[],
  wanted: ReadonlySet<string>,
  given: Question | undefined,
): Question {
  const reads = new Set(
    [...wanted].flatMap((id) => tables.tables.get(id)!.axes.flatMap((a) => (a.kind === 'choice' ? [a.of] : []))),
  )
  return {
    columns: [
      ...columns.flatMap((c) => (reads.has(c) ? [choice[c]] : [])),
      ...(wanted.has('liability/age') ? [AGE_COLUMN] : []),
    ],
    byColumns: new Map(),
    rules,
    given: given ? [...given.given, ...given.closure] : [],
    closure: tables.order.filter((id) => wanted.has(id)),
    programs: [],
    dependents: [],
    laterReads: undefined,
  }
}

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

function need(map: ReadonlyMap<string, number>, name: string): number {
  const i = map.get(name)
  if (i === undefined) throw new Error(`The law has no event "${name}".`)
  return i
}
