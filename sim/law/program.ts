/** Programs: the questions of a run as short lists of instructions for one kind of man, and the loop that runs them on a case. */
import {
  comparisonAt,
  dayAt,
  eventsOfOutcome,
  NEVER,
  Outcome,
  outcomeDay,
  partsOfOutcome,
  UNKNOWN,
  UNKNOWN_VALUE,
  versionOf,
  type LawTables,
  type OutcomeParts,
  type Table,
  type TableComparison,
} from '@draftlight/law'
import { AGE_COLUMN, AGE_IS_KNOWN } from './kinds.ts'
import type { LawColumns, Question, Statute } from './statute.ts'
import { cutDown, isPlain, readsOf, type Cut } from './table-cuts.ts'

export interface Program {
  readonly words: Int32Array
  /** What the words name by index. */
  readonly tables: readonly Table[]
  readonly comparisons: readonly TableComparison[]
}

// Instructions. A rule has its axes folded as far as the kind goes; versions that the run cannot reach are gone.
/** column, value: a verdict that is the same for the kind. */
const VERDICT = 0
/** event, from event, days: a day that is another day and an offset. */
const SHIFT = 1
/** event, n, then event and days n times: the first, the last of some days. */
const FIRST = 2
const LAST = 3
/** event, outcome: any other fixed outcome. */
const OUTCOME = 4
/** column, cell, axes; event, cell, axes: one version. */
const VERDICT_RULE = 5
const DAY_RULE = 6
/** Several versions: is a day, target, table, offset, axes. */
const VERSIONED = 7
const AXIS_WORDS = 6
/** Axes: a verdict column; "event + days <= event + days"; any other comparison. */
const OF_VERDICT = 0
const SIMPLE = 1
const COMPARISON = 2

/** The cells of all tables, end to end, with "unknown" as the class after no and yes. */
export interface Cells {
  readonly cells: Uint16Array
  readonly first: ReadonlyMap<Table, number>
}
export function cellsOf(tables: LawTables): Cells {
  const first = new Map<Table, number>()
  let size = 0
  for (const table of tables.tables.values()) {
    first.set(table, size)
    size += table.cells.length
  }
  const cells = new Uint16Array(size)
  for (const [table, at] of first) {
    cells.set(table.cells, at)
    if (table.type !== 'verdict') continue
    for (let k = at; k < at + table.cells.length; k++) if (cells[k] === UNKNOWN_VALUE) cells[k] = 2
  }
  return { cells, first }
}

/** A program as it comes about, rule by rule. */
interface Draft {
  readonly statute: Statute
  readonly question: Question
  readonly given: ReadonlySet<string>
  /** Values of the kind's columns. */
  readonly values: Uint8Array
  /** Classes of the rules that are settled for the kind. */
  readonly known: Map<string, number>
  /** A day rule that is for this kind just another day and an offset is put in its place wherever it is read. */
  readonly alias: Map<number, Term>
  /** Events that this question's instructions read, and that a later question may read. */
  readonly read: Set<number>
  readonly later: ReadonlySet<number>
  /** Instructions, written once all that is read is known. */
  readonly write: (() => void)[]
  readonly words: number[]
  readonly tables: Table[]
  readonly comparisons: TableComparison[]
}

/** The program of a question for a kind, made when a kind that differs in what it reads is first asked. */
function programOf(statute: Statute, question: Question, kind: number): Program {
  const values = statute.kinds.valuesOf(kind)
  const key = question.columns.map((c) => values[c]).join()
  let program = question.byColumns.get(key)
  if (!program) question.byColumns.set(key, (program = programFor(statute, question, kind)))
  question.programs[kind] = program
  return program
}

function programFor(statute: Statute, question: Question, kind: number): Program {
  const draft: Draft = {
    statute,
    question,
    given: new Set(question.given),
    values: statute.kinds.valuesOf(kind),
    known: new Map(),
    alias: new Map(),
    read: new Set(),
    later: (question.laterReads ??= new Set(question.dependents.flatMap((d) => [...readsOf(statute, d)]))),
    write: [],
    words: [],
    tables: [],
    comparisons: [],
  }
  if (draft.values[AGE_COLUMN] === AGE_IS_KNOWN) draft.known.set('liability/age', 1)
  for (const id of question.closure) addRule(draft, id)
  for (const instruction of draft.write) instruction()
  return { words: Int32Array.from(draft.words), tables: draft.tables, comparisons: draft.comparisons }
}

function addRule(draft: Draft, id: string): void {
  const { statute, known } = draft
  const settled = known.get(id)
  if (settled !== undefined) return addVerdict(draft, id, settled)
  const table = statute.tables.tables.get(id)!
  const cut = cutDown(statute, table, draft.values, known)
  if (cut.same !== undefined && table.type !== 'day') {
    const cls = verdictClass(table, cut.same)
    known.set(id, cls)
    addVerdict(draft, id, cls)
  } else if (cut.same !== undefined) addFixedDay(draft, id, cut.same)
  else if (!draft.given.has(id)) addTable(draft, id, table, cut)
}

function addVerdict({ statute, question, words, write }: Draft, id: string, cls: number): void {
  if (question.rules.includes(id)) write.push(() => words.push(VERDICT, statute.target(id), cls))
}

function addFixedDay(draft: Draft, id: string, outcome: number): void {
  const { statute, question, alias, read, later, words, write } = draft
  const target = statute.target(id)
  const fixed = fixedDay(draft, target, outcome)
  if (fixed[0] === SHIFT) alias.set(target, { event: fixed[2]!, days: fixed[3]! })
  if (draft.given.has(id)) return
  if (fixed[0] === OUTCOME) eventsOfOutcome(statute.tables, outcome).forEach((e) => read.add(e))
  else if (fixed[0] !== SHIFT) for (let k = 3; k < fixed.length; k += 2) read.add(fixed[k]!)
  const isAsked = question.rules.includes(id)
  write.push(() => (isAsked || read.has(target) || later.has(target)) && words.push(...fixed))
}

function addTable(draft: Draft, id: string, table: Table, cut: Cut): void {
  const { statute, read, words, write } = draft
  const target = statute.target(id)
  const codes = statute.codes(table)
  const isDay = table.type === 'day'
  const axes = cut.axes.flatMap((axis) => axisWords(draft, axis))
  if (isDay) for (const event of cut.reads) read.add(event)
  if (codes.length === 1 && isPlain(table, codes)) {
    const cell = statute.cells.first.get(table)! + table.base[codes[0]!]! + cut.offset
    write.push(() => words.push(isDay ? DAY_RULE : VERDICT_RULE, target, cell, cut.axes.length, ...axes))
  } else {
    read.add(table.decider)
    const index = draft.tables.push(table) - 1
    write.push(() => words.push(VERSIONED, isDay ? 1 : 0, target, index, cut.offset, cut.axes.length, ...axes))
  }
}

function axisWords(draft: Draft, { kind, of, stride }: Table['axes'][number]): number[] {
  const { statute, alias, read, comparisons } = draft
  if (kind === 'rule') return [OF_VERDICT, statute.target(of), 0, 0, 0, stride]
  const comparison = statute.tables.comparisons.get(of)!
  const left = comparison.kind === 'not after' ? onlyTerm(statute, comparison.left) : undefined
  const right = comparison.kind === 'not after' ? onlyTerm(statute, comparison.right) : undefined
  if (left && right) {
    const [l, r] = [follow(alias, left), follow(alias, right)]
    read.add(l.event).add(r.event)
    return [SIMPLE, l.event, l.days, r.event, r.days, stride]
  }
  for (const o of comparison.kind === 'within' ? [comparison.day] : [comparison.left, comparison.right])
    eventsOfOutcome(statute.tables, o).forEach((e) => read.add(e))
  return [COMPARISON, comparisons.push(comparison) - 1, 0, 0, 0, stride]
}

interface Term {
  readonly event: number
  readonly days: number
}
function follow(alias: ReadonlyMap<number, Term>, term: Term): Term {
  const to = alias.get(term.event)
  return to ? { event: to.event, days: to.days + term.days } : term
}

function fixedDay({ statute, alias }: Draft, target: number, outcome: number): number[] {
  const { kind, terms } = partsOfOutcome(statute.tables, outcome)
  if ((kind !== Outcome.first && kind !== Outcome.last) || terms.some(rolls)) return [OUTCOME, target, outcome]
  const followed = terms.map((term) => follow(alias, term))
  if (followed.length === 1) return [SHIFT, target, followed[0]!.event, followed[0]!.days]
  const words = followed.flatMap((t) => [t.event, t.days])
  return [kind === Outcome.first ? FIRST : LAST, target, followed.length, ...words]
}
/** The event and days of an outcome that is one day and an offset. */
function onlyTerm(statute: Statute, outcome: number): Term | undefined {
  const { kind, terms } = partsOfOutcome(statute.tables, outcome)
  const [only, ...more] = terms
  return kind === Outcome.first && only && more.length === 0 && !rolls(only) ? only : undefined
}
const rolls = ({ roll }: OutcomeParts['terms'][number]): boolean => roll !== 0

/** As an axis, "unknown" is the class after no and yes. */
const verdictClass = (table: Table, cell: number): number =>
  table.type === 'verdict' && cell === UNKNOWN_VALUE ? 2 : cell

/** Asks the question of the man in the slot: writes the days into his events, the verdicts into his columns. */
export function ask(statute: Statute, question: Question, law: LawColumns, slot: number): void {
  const { events, verdicts } = law
  const program = question.programs[law.kinds[slot]!] ?? programOf(statute, question, law.kinds[slot]!)
  const { words } = program
  const at = slot * statute.eventStride
  const verdictAt = slot * statute.verdictStride
  const end = words.length
  for (let p = 0; p < end;) {
    const instruction = words[p]!
    if (instruction === SHIFT) {
      const day = events[at + words[p + 2]!]!
      events[at + words[p + 1]!] = day >= UNKNOWN ? day : day + words[p + 3]!
      p += 4
    } else if (instruction === FIRST || instruction === LAST) {
      const stop = p + 3 + 2 * words[p + 2]!
      let chosen = instruction === FIRST ? NEVER : -NEVER
      for (let k = p + 3; k < stop; k += 2) {
        const of = events[at + words[k]!]!
        const day = of >= UNKNOWN ? of : of + words[k + 1]!
        if (instruction === LAST) chosen = day > chosen ? day : chosen
        else if (day === UNKNOWN) {
          chosen = UNKNOWN
          break
        } else if (day < chosen) chosen = day
      }
      events[at + words[p + 1]!] = chosen
      p = stop
    } else if (instruction === VERDICT_RULE || instruction === DAY_RULE) {
      const cell =
        statute.cells.cells[
          words[p + 2]! + axesOffset(statute, program, p + 4, words[p + 3]!, events, at, verdicts, verdictAt)
        ]!
      if (instruction === VERDICT_RULE) verdicts[verdictAt + words[p + 1]!] = cell
      else events[at + words[p + 1]!] = outcomeDay(statute.tables, cell, events, at)
      p += 4 + AXIS_WORDS * words[p + 3]!
    } else if (instruction === VERDICT) {
      verdicts[verdictAt + words[p + 1]!] = words[p + 2]!
      p += 3
    } else if (instruction === OUTCOME) {
      events[at + words[p + 1]!] = outcomeDay(statute.tables, words[p + 2]!, events, at)
      p += 3
    } else p = askVersioned(statute, program, p, events, at, verdicts, verdictAt)
  }
  if (law.witness !== undefined) law.witness(question, slot)
}

function axesOffset(
  statute: Statute,
  program: Program,
  from: number,
  axes: number,
  events: Int32Array,
  at: number,
  verdicts: Uint8Array,
  verdictAt: number,
): number {
  const { words } = program
  const end = from + AXIS_WORDS * axes
  let offset = 0
  for (let a = from; a < end; a += AXIS_WORDS) {
    const axis = words[a]!
    let cls = 0
    if (axis === SIMPLE) {
      const l = events[at + words[a + 1]!]!
      const r = events[at + words[a + 3]!]!
      if (l < UNKNOWN && r < UNKNOWN) cls = l + words[a + 2]! <= r + words[a + 4]! ? 1 : 0
      else if (l !== NEVER) cls = l === UNKNOWN || r === UNKNOWN ? 2 : 1
    } else if (axis === OF_VERDICT) cls = verdicts[verdictAt + words[a + 1]!]!
    else cls = comparisonAt(statute.tables, program.comparisons[words[a + 1]!]!, events, at)
    offset += cls * words[a + 5]!
  }
  return offset
}

function askVersioned(
  statute: Statute,
  program: Program,
  p: number,
  events: Int32Array,
  at: number,
  verdicts: Uint8Array,
  verdictAt: number,
): number {
  const { words } = program
  const table = program.tables[words[p + 3]!]!
  const target = words[p + 2]!
  const offset = words[p + 4]! + axesOffset(statute, program, p + 6, words[p + 5]!, events, at, verdicts, verdictAt)
  const code = versionOf(table, events[at + table.decider]!)
  if (words[p + 1] === 0) verdicts[verdictAt + target] = verdictClass(table, table.cells[table.base[code]! + offset]!)
  else events[at + target] = dayAt(statute.tables, table, code, offset, events, at)
  return p + 6 + AXIS_WORDS * words[p + 5]!
}
