/** Programs: the tables of a question cut down to one kind of man, and the loop that runs them on a case. */
import {
  comparisonAt, dayAt, NEVER, outcomeDay, UNKNOWN, UNKNOWN_VALUE, versionOf, type Table, type TableComparison,
} from '@draftlight/law'
import { programOf, type LawColumns, type Question, type Statute } from './statute.ts'

export interface Program {
  readonly words: Int32Array
  /** What the words name by index. */
  readonly tables: readonly Table[]
  readonly comparisons: readonly TableComparison[]
}

// Instructions: a verdict that is the same for the kind; a day that is another day and an offset; a day from a fixed outcome;
// a rule with axes left.
const VERDICT = 0
const SHIFT = 1
const FIXED = 2
const RULE = 3
/** VERDICT column value; SHIFT event from days; FIXED event outcome; RULE: see `writeRule`. */
const RULE_WORDS = 8
const AXIS_WORDS = 6
/** Axes of a RULE: a verdict column; "event + days <= event + days"; any other comparison. */
const OF_VERDICT = 0
const SIMPLE = 1
const COMPARISON = 2

/** The words of an outcome in `LawTables.outcomes`: kind, number of terms, then event, days, rolls for each. */
const OUTCOME_WORDS = 14

export function programFor(statute: Statute, question: Question, kind: number): Program {
  const words: number[] = []
  const tables: Table[] = []
  const comparisons: TableComparison[] = []
  const known = new Map<string, number>()
  const values = statute.kinds.values[kind]!
  const given = new Set(question.given)
  for (const id of question.closure) {
    const table = statute.tables.tables.get(id)!
    const cut = cutDown(statute, table, values, known)
    const target = statute.target(id)
    if (table.type !== 'day' && cut.same !== undefined) {
      known.set(id, verdictClass(table, cut.same))
      // An earlier question's constant may not have been written: it was known without it.
      if (question.rules.includes(id)) words.push(VERDICT, target, verdictClass(table, cut.same))
    } else if (given.has(id)) continue
    else if (cut.same !== undefined) {
      const term = onlyTerm(statute, cut.same)
      if (term) words.push(SHIFT, target, term.event, term.days)
      else words.push(FIXED, target, cut.same)
    } else {
      const axes = cut.axes.flatMap(({ axis }) => {
        if (axis.kind === 'rule') return [OF_VERDICT, statute.target(axis.of), 0, 0, 0, axis.stride]
        const comparison = statute.tables.comparisons.get(axis.of)!
        const left = comparison.kind === 'not after' ? onlyTerm(statute, comparison.left) : undefined
        const right = comparison.kind === 'not after' ? onlyTerm(statute, comparison.right) : undefined
        if (left && right) return [SIMPLE, left.event, left.days, right.event, right.days, axis.stride]
        return [COMPARISON, comparisons.push(comparison) - 1, 0, 0, 0, axis.stride]
      })
      words.push(RULE, table.type === 'day' ? 1 : 0, target, table.decider, tables.push(table) - 1, cut.offset, cut.axes.length, table.lastNotKeeping > 0 ? 1 : 0, ...axes)
    }
  }
  return { words: Int32Array.from(words), tables, comparisons }
}

interface Cut {
  /** Cells that constants, the kind and known verdicts select. */
  readonly offset: number
  readonly axes: readonly { readonly axis: Table['axes'][number] }[]
  /** The one answer that is left, in every version of the run. */
  readonly same: number | undefined
}

/** Folds every axis whose class is known, then drops those along which nothing changes in any version of the run. */
function cutDown(statute: Statute, table: Table, values: Uint8Array, known: ReadonlyMap<string, number>): Cut {
  let offset = 0
  let axes: { axis: Table['axes'][number] }[] = []
  for (const axis of table.axes) {
    const cls =
      statute.constant(axis) ??
      (axis.kind === 'choice' ? values[statute.choice[axis.of as keyof typeof statute.choice]] : axis.kind === 'rule' ? known.get(axis.of) : undefined)
    if (cls === undefined) axes.push({ axis })
    else offset += cls * axis.stride
  }
  const bases = statute.codes(table).map((code) => table.base[code]! + offset)
  axes = axes.filter(({ axis }) => {
    const others = axes.filter((o) => o.axis !== axis)
    return bases.some((base) =>
      places(others).some((at) => axis.values.some((_, v) => table.cells[base + at + v * axis.stride] !== table.cells[base + at])),
    )
  })
  const cells = new Set(bases.map((base) => table.cells[base]!))
  const keeps = table.lastNotKeeping <= 0
  return { offset, axes, same: axes.length === 0 && cells.size === 1 && keeps ? [...cells][0]! : undefined }
}
/** Every combination of the classes of some axes, as sums of strides. */
const places = (axes: readonly { readonly axis: Table['axes'][number] }[]): number[] =>
  axes.reduce((sums, { axis }) => sums.flatMap((s) => axis.values.map((_, v) => s + v * axis.stride)), [0])

/** The event and days of an outcome that is one day and an offset. */
function onlyTerm({ tables: { outcomes } }: Statute, outcome: number): { event: number; days: number } | undefined {
  const o = outcome * OUTCOME_WORDS
  return outcomes[o] === 2 && outcomes[o + 1] === 1 && outcomes[o + 4] === 0 ? { event: outcomes[o + 2]!, days: outcomes[o + 3]! } : undefined
}
/** As an axis, "unknown" is the class after no and yes. */
const verdictClass = (table: Table, cell: number): number => (table.type === 'verdict' && cell === UNKNOWN_VALUE ? 2 : cell)

/** Asks the question of the man in the slot: writes the days into his events, the verdicts into his columns. */
export function ask(statute: Statute, question: Question, law: LawColumns, slot: number): void {
  const { events, verdicts } = law
  const program = question.programs[law.kinds[slot]!] ?? programOf(statute, question, law.kinds[slot]!)
  const { words } = program
  const at = slot * statute.eventStride
  const verdictAt = slot * statute.verdictStride
  const end = words.length
  for (let p = 0; p < end; ) {
    const instruction = words[p]!
    if (instruction === SHIFT) {
      const day = events[at + words[p + 2]!]!
      events[at + words[p + 1]!] = day >= UNKNOWN ? day : day + words[p + 3]!
      p += 4
    } else if (instruction === VERDICT) {
      verdicts[verdictAt + words[p + 1]!] = words[p + 2]!
      p += 3
    } else if (instruction === FIXED) {
      events[at + words[p + 1]!] = outcomeDay(statute.tables, words[p + 2]!, events, at)
      p += 3
    } else p = askRule(statute, program, p, events, at, verdicts, verdictAt)
  }
}

function askRule(statute: Statute, program: Program, p: number, events: Int32Array, at: number, verdicts: Uint8Array, verdictAt: number): number {
  const { words } = program
  const table = program.tables[words[p + 4]!]!
  let offset = words[p + 5]!
  let a = p + RULE_WORDS
  for (let left = words[p + 6]!; left > 0; left--, a += AXIS_WORDS) {
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
  const code = versionOf(table, events[at + words[p + 3]!]!)
  if (words[p + 1] === 0) verdicts[verdictAt + words[p + 2]!] = verdictClass(table, table.cells[table.base[code]! + offset]!)
  else if (words[p + 7] === 1) events[at + words[p + 2]!] = dayAt(statute.tables, table, code, offset, events, at)
  else events[at + words[p + 2]!] = outcomeDay(statute.tables, table.cells[table.base[code]! + offset]!, events, at)
  return a
}
