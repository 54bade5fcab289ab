/**
 * The compiled form of a rule: flat arrays that a simulation can index for millions of people, and the few functions that
 * read them. Built by compile.ts for one choice of readings.
 *
 *   code = versionOf(table, deciding day)
 *   cell = table.base[code] + sum(class of each axis * its stride)
 *   day  = dayAt(tables, table, code, offset, events, at)         offset = that sum
 */
import { isWithinSpans } from './day-sets.ts'
import { NEVER, type Day } from './day.ts'
import type { Roll } from './expression.ts'

/** The law leaves it open: later than every day and earlier than NEVER. */
export const UNKNOWN = 0x3ffffffe
/** In cells of yes/no and pick rules. */
export const UNKNOWN_VALUE = 255

/** What one axis of a table distinguishes. Comparisons and yes/no rules have the classes no, yes, unknown. */
export interface Axis {
  readonly kind: 'choice' | 'rule' | 'comparison'
  /** Fact id, rule id, or name of the comparison. */
  readonly of: string
  readonly values: readonly string[]
  readonly stride: number
}

/** One rule: a cell for every version and combination of its axes. */
export interface Table {
  readonly rule: string
  readonly type: 'day' | 'verdict' | 'pick'
  /** Names of what a cell of a yes/no or pick rule holds. */
  readonly values: readonly string[]
  /** Event whose day selects the version. */
  readonly decider: number
  /** First day of each code, ascending; code 0 is "before the first version" and begins before every day. */
  readonly starts: Int32Array
  /** Code of each day of the period, for speed. */
  readonly firstDay: Day
  readonly version: Uint8Array
  /** First cell of each code. */
  readonly base: Int32Array
  /** What a code does to situations still open on its first day: 0 keeps, 1 takes over, 2 unsettled. */
  readonly onOpen: Uint8Array
  /** The last code that does not keep; -1 when all keep. */
  readonly lastNotKeeping: number
  readonly axes: readonly Axis[]
  /** Day rules: index into `outcomes`. Others: index into `values`, or UNKNOWN_VALUE. */
  readonly cells: Uint16Array
}

/** A named yes/no about days, and the outcomes that it compares. */
export type TableComparison =
  | { readonly kind: 'not after'; readonly name: string; readonly left: number; readonly right: number }
  | {
      readonly kind: 'within'
      readonly name: string
      readonly day: number
      readonly from: readonly number[]
      readonly to: readonly number[]
    }

/** The law under one choice of readings as flat arrays: what the simulation indexes. */
export interface LawTables {
  /** Event names; a person's events are so many Int32 days, NEVER for what does not happen, and 0 in place 0. */
  readonly events: readonly string[]
  readonly eventOf: ReadonlyMap<string, number>
  readonly tables: ReadonlyMap<string, Table>
  /** Rule ids, each after every rule that it rests on. */
  readonly order: readonly string[]
  readonly comparisons: ReadonlyMap<string, TableComparison>
  /** Outcomes of day rules, OUTCOME_STRIDE words each: kind, number of terms, then event, offset, place in ROLLS for each. */
  readonly outcomes: Int32Array
  /** For each day from `rollFirst` on: the next working day, or UNKNOWN where no calendar is known. */
  readonly roll: Int32Array
  readonly rollFirst: Day
}

/** How a term meets days off, as numbered in `outcomes`. */
export const ROLLS: readonly Roll[] = ['as-is', 'next-working-day', 'working-days']
/** Words of one outcome in `LawTables.outcomes`. */
export const OUTCOME_STRIDE = 14
export const MOST_TERMS = 4
/** Kinds of an outcome. */
export const Outcome = Object.freeze({ never: 0, unknown: 1, first: 2, last: 3, either: 4 })

/** An outcome taken apart, for whoever looks at tables before anybody is asked about. */
export interface OutcomeParts {
  /** Of `Outcome`. */
  readonly kind: number
  /** Of a first and a last day. `roll`: place in ROLLS. */
  readonly terms: readonly { readonly event: number; readonly days: number; readonly roll: number }[]
  /** Outcomes of which the law leaves open which. */
  readonly among: readonly number[]
}
/** Takes an outcome of the tables apart: `outcome` is its index in them. */
export function partsOfOutcome({ outcomes }: LawTables, outcome: number): OutcomeParts {
  const o = outcome * OUTCOME_STRIDE
  const kind = outcomes[o]!
  const places = Array.from({ length: outcomes[o + 1]! }, (_, k) => k)
  return {
    kind,
    terms:
      kind === Outcome.either
        ? []
        : places.map((k) => ({
            event: outcomes[o + 2 + 3 * k]!,
            days: outcomes[o + 3 + 3 * k]!,
            roll: outcomes[o + 4 + 3 * k]!,
          })),
    among: kind === Outcome.either ? places.map((k) => outcomes[o + 2 + k]!) : [],
  }
}
/** Events that an outcome reads. */
export function eventsOfOutcome(tables: LawTables, outcome: number): number[] {
  const { terms, among } = partsOfOutcome(tables, outcome)
  return [...terms.map(({ event }) => event), ...among.flatMap((one) => eventsOfOutcome(tables, one))]
}

/** The tables with only the events that they read and those that `isKept`, so that a person's row of events is short. */
export function withEvents(tables: LawTables, isKept: (event: string) => boolean): LawTables {
  const outcomes = tables.outcomes.slice()
  const read = new Set([0, ...Array.from(tables.tables.values(), ({ decider }) => decider)])
  const terms: number[] = []
  for (let o = 0; o < outcomes.length; o += OUTCOME_STRIDE)
    if (outcomes[o] !== Outcome.either) for (let k = 0; k < outcomes[o + 1]!; k++) terms.push(o + 2 + 3 * k)
  for (const at of terms) read.add(outcomes[at]!)
  const kept = tables.events.filter((name, i) => read.has(i) || isKept(name))
  const eventOf = new Map(kept.map((name, i) => [name, i]))
  const placeOf = (event: number): number => eventOf.get(tables.events[event]!)!
  for (const at of terms) outcomes[at] = placeOf(outcomes[at]!)
  return {
    ...tables,
    events: kept,
    eventOf,
    tables: new Map(Array.from(tables.tables, ([id, t]) => [id, { ...t, decider: placeOf(t.decider) }])),
    outcomes,
  }
}

/** Code 0 before the first version, and when the deciding day never comes. */
export function versionOf(table: Table, decidingDay: Day): number {
  if (decidingDay === NEVER) return 0
  const i = decidingDay - table.firstDay
  if (i >= 0 && i < table.version.length) return table.version[i]!
  let code = table.starts.length - 1
  while (table.starts[code]! > decidingDay) code--
  return code
}

/** The day of one outcome for the person whose events begin at `at`: a day, NEVER or UNKNOWN. */
export function outcomeDay(tables: LawTables, outcome: number, events: Int32Array, at: number): Day {
  const { outcomes } = tables
  const o = outcome * OUTCOME_STRIDE
  const kind = outcomes[o]!
  const n = outcomes[o + 1]!
  if (kind === Outcome.first) {
    let day = NEVER
    for (let k = 0; k < n; k++) {
      const t = termDay(tables, o + 2 + 3 * k, events, at)
      if (t === UNKNOWN) return UNKNOWN
      if (t < day) day = t
    }
    return day
  }
  if (kind === Outcome.last) {
    let day = -NEVER
    for (let k = 0; k < n; k++) {
      const t = termDay(tables, o + 2 + 3 * k, events, at)
      if (t > day) day = t
    }
    return day
  }
  if (kind === Outcome.either) {
    const day = outcomeDay(tables, outcomes[o + 2]!, events, at)
    for (let k = 1; k < n; k++) if (outcomeDay(tables, outcomes[o + 2 + k]!, events, at) !== day) return UNKNOWN
    return day
  }
  return kind === Outcome.never ? NEVER : UNKNOWN
}
function termDay(tables: LawTables, t: number, events: Int32Array, at: number): Day {
  const { outcomes } = tables
  const day = events[at + outcomes[t]!]!
  if (day >= UNKNOWN) return day
  const days = outcomes[t + 1]!
  if (outcomes[t + 2] === 0) return day + days
  if (outcomes[t + 2] === 1) return tables.roll[day + days - tables.rollFirst] ?? UNKNOWN
  let working = day
  for (let n = 0; n < days; n++) working = tables.roll[working + 1 - tables.rollFirst] ?? UNKNOWN
  return working
}

/** The day that a day rule answers. `offset` is the sum over its axes of class * stride. Before the first version: never. */
export function dayAt(
  tables: LawTables,
  table: Table,
  code: number,
  offset: number,
  events: Int32Array,
  at: number,
): Day {
  if (code === 0) return NEVER
  let day = outcomeDay(tables, table.cells[table.base[code]! + offset]!, events, at)
  for (let j = code + 1; j <= table.lastNotKeeping; j++) {
    if (table.onOpen[j] === 0 || day < table.starts[j]!) continue
    if (day === UNKNOWN) return UNKNOWN
    const taken = outcomeDay(tables, table.cells[table.base[j]! + offset]!, events, at)
    const late = taken < table.starts[j]! ? table.starts[j]! : taken
    if (table.onOpen[j] === 2 && late !== day) return UNKNOWN
    day = late
  }
  return day
}

/** What a yes/no or pick rule answers: index into `table.values`, or UNKNOWN_VALUE. */
export const valueAt = (table: Table, code: number, offset: number): number => table.cells[table.base[code]! + offset]!

/** Class of a comparison axis: 0 no, 1 yes, 2 unknown. */
export function comparisonAt(tables: LawTables, c: TableComparison, events: Int32Array, at: number): number {
  if (c.kind === 'within') {
    const day = outcomeDay(tables, c.day, events, at)
    if (day >= UNKNOWN) return day === UNKNOWN ? 2 : 0
    return isWithinSpans(c, day) ? 1 : 0
  }
  const left = outcomeDay(tables, c.left, events, at)
  if (left === NEVER) return 0
  const right = outcomeDay(tables, c.right, events, at)
  if (left === UNKNOWN || right === UNKNOWN) return 2
  return left <= right ? 1 : 0
}
