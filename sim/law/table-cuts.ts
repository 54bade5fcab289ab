/** The law's tables cut down to what is open for one kind of man, and the events that rules read. */
import { eventsOfOutcome, type Table } from '@draftlight/law'
import type { Question, Statute } from './statute.ts'

export interface Cut {
  /** Cells that constants, the kind and known verdicts select. */
  readonly offset: number
  readonly axes: Table['axes']
  /** The one answer that is left, in every version of the run. */
  readonly same: number | undefined
  /** Day rules: events that the answers left name. */
  readonly reads: readonly number[]
}

/** Cuts of a table by what is known of its axes: kinds that differ in nothing the table reads share one. */
const cutsOf = new WeakMap<Table, Map<number, Cut>>()

/** Folds every axis whose class is known, then drops those along which nothing changes in any version of the run. */
export function cutDown(statute: Statute, table: Table, values: Uint8Array, known: ReadonlyMap<string, number>): Cut {
  let offset = 0
  let open = 0
  for (let i = 0; i < table.axes.length; i++) {
    const { kind, of, stride } = table.axes[i]!
    const cls =
      kind === 'choice'
        ? values[statute.choice[of as keyof typeof statute.choice]]
        : kind === 'rule'
          ? known.get(of)
          : undefined
    if (cls === undefined) open |= 1 << i
    else offset += cls * stride
  }
  let cuts = cutsOf.get(table)
  if (!cuts) cutsOf.set(table, (cuts = new Map()))
  const key = offset * 2 ** table.axes.length + open
  let cut = cuts.get(key)
  if (!cut) cuts.set(key, (cut = cutAt(statute, table, offset, open)))
  return cut
}
/** `open`: a bit for every axis whose class is not known. */
function cutAt(statute: Statute, table: Table, offset: number, open: number): Cut {
  const codes = statute.codes(table)
  const bases = codes.map((code) => table.base[code]! + offset)
  const unfolded = table.axes.filter((_, i) => (open >> i) & 1)
  const all = places(unfolded)
  const axes = unfolded.filter(({ stride, values }) =>
    bases.some((base) => changesAlong(table.cells, base, all, stride, values.length)),
  )
  const rest = places(axes)
  const left = new Set(bases.flatMap((base) => Array.from(rest, (at) => table.cells[base + at]!)))
  return {
    offset,
    axes,
    same: axes.length === 0 && left.size === 1 && isPlain(table, codes) ? [...left][0]! : undefined,
    reads: table.type === 'day' ? [...left].flatMap((outcome) => eventsOfOutcome(statute.tables, outcome)) : [],
  }
}
/** Whether some cell differs from the one a class before it on an axis. */
function changesAlong(cells: Table['cells'], base: number, all: Int32Array, stride: number, classes: number): boolean {
  for (let k = 0; k < all.length; k++) {
    const at = all[k]!
    if (Math.floor(at / stride) % classes > 0 && cells[base + at] !== cells[base + at - stride]) return true
  }
  return false
}
/** Whether no later version changes situations already open under one that the run can reach: the version alone then decides. */
export const isPlain = (table: Table, codes: readonly number[]): boolean =>
  codes.every((code) => code >= table.lastNotKeeping)

/** Every combination of the classes of some axes, as sums of strides. */
function places(axes: Table['axes']): Int32Array {
  let sums = Int32Array.of(0)
  for (const { values, stride } of axes) {
    const longer = new Int32Array(sums.length * values.length)
    for (let v = 0; v < values.length; v++)
      for (let k = 0; k < sums.length; k++) longer[v * sums.length + k] = sums[k]! + v * stride
    sums = longer
  }
  return sums
}

/** Events that a question, or a later one of the same summons, may read, for whatever kind. */
export function readsOf(statute: Statute, question: Question): ReadonlySet<number> {
  const reads = new Set<number>()
  for (const id of question.closure) for (const e of readsOfTable(statute, statute.tables.tables.get(id)!)) reads.add(e)
  for (const d of question.dependents) for (const e of readsOf(statute, d)) reads.add(e)
  return reads
}
const readsOfTables = new WeakMap<Table, readonly number[]>()
function readsOfTable(statute: Statute, table: Table): readonly number[] {
  const before = readsOfTables.get(table)
  if (before) return before
  const reads: number[] = []
  const codes = statute.codes(table)
  if (codes.length > 1 || !isPlain(table, codes)) reads.push(table.decider)
  for (const axis of table.axes) {
    const c = axis.kind === 'comparison' ? statute.tables.comparisons.get(axis.of)! : undefined
    if (c)
      for (const o of c.kind === 'within' ? [c.day] : [c.left, c.right])
        reads.push(...eventsOfOutcome(statute.tables, o))
  }
  if (table.type === 'day') {
    const size = table.axes.reduce((n, a) => n * a.values.length, 1)
    const outcomes = new Set<number>()
    for (const code of codes) addValues(outcomes, table.cells, table.base[code]!, size)
    for (const outcome of outcomes) reads.push(...eventsOfOutcome(statute.tables, outcome))
  }
  readsOfTables.set(table, reads)
  return reads
}
/** Neighbours are mostly alike: a set is asked only where they differ. */
function addValues(found: Set<number>, cells: Table['cells'], from: number, size: number): void {
  for (let k = from; k < from + size; k++) if (k === from || cells[k] !== cells[k - 1]) found.add(cells[k]!)
}
