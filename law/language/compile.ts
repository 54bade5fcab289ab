/**
 * Compiling: a rule, for one choice of readings, becomes a table over its own axes (choice facts, comparisons of days,
 * yes/no rules it rests on). A day rule inside another is an event of it, a yes/no rule an axis, so tables chain and stay small.
 * Throws Error where a rule does not fit the form (more than four terms, a first-of inside a last-of): make the inner
 * part a rule of its own.
 */
import { NEVER, type Day } from './day.ts'
import { cellOf, compileComparison, newWay, outcomePool, type OutcomePool } from './cell.ts'
import type { LinkedCondition, LinkedLaw, LinkedRule, LinkedValue, LinkedVersion } from './link.ts'
import { UNKNOWN, UNKNOWN_VALUE, type Axis, type LawTables, type Table, type TableComparison } from './table.ts'
import type { WorkingDays } from './world.ts'
import { namedBy } from './reach.ts'
import { readingMasks } from './worlds.ts'

/** One choice of readings, by switch (the default where none is named), and the period of the run. */
export interface CompileOptions {
  readonly readings?: Readonly<Record<string, string>>
  /** The period whose days are looked up fastest: [from, until). */
  readonly from: Day
  readonly until: Day
  /** Only these rules; all by default. */
  readonly only?: readonly string[]
  /** Needed when a rule's term rolls. */
  readonly nextWorkingDay?: WorkingDays
}
const MOST_CELLS = 1_000_000

/** The law under one choice of readings, and what its tables share. */
interface Compilation {
  readonly law: LinkedLaw
  readonly options: CompileOptions
  /** The option of each switch. */
  readonly picked: readonly number[]
  readonly pool: OutcomePool
  readonly comparisons: Map<string, TableComparison>
}

/** The tables of one choice of readings. Throws an Error on a circle of rules, or too many cells. */
export function compileLaw(law: LinkedLaw, options: CompileOptions): LawTables {
  const masks = readingMasks(law, options.readings)
  const picked = Array.from(masks, (m) => 31 - Math.clz32(m))
  const compilation: Compilation = { law, options, picked, pool: outcomePool(), comparisons: new Map() }
  const tables = new Map<string, Table>()
  for (const rule of law.rules)
    if (!options.only || options.only.includes(rule.id)) tables.set(rule.id, compileRule(rule, compilation))
  const { roll, rollFirst } = rollTable(options)
  return {
    events: law.events,
    eventOf: law.eventOf,
    tables,
    order: orderOf(law).filter((id) => tables.has(id)),
    comparisons: compilation.comparisons,
    outcomes: Int32Array.from(compilation.pool.words),
    roll,
    rollFirst,
  }
}

function rollTable({ from, until, nextWorkingDay }: CompileOptions): { roll: Int32Array; rollFirst: Day } {
  if (!nextWorkingDay) return { roll: new Int32Array(0), rollFirst: 0 }
  return {
    roll: Int32Array.from({ length: until - from }, (_, i) => nextWorkingDay(from + i) ?? UNKNOWN),
    rollFirst: from,
  }
}

// ---------------------------------------------------------------- one rule

function compileRule(rule: LinkedRule, compilation: Compilation): Table {
  const { law, options, picked, pool, comparisons } = compilation
  const parts = partsOf(rule, picked)
  const axes = axesOf(law, parts)
  const size = axes.reduce((n, a) => n * a.values.length, 1)
  const codes = codesOf(law, rule, picked)
  if (size * codes.length > MOST_CELLS)
    throw new Error(`Rule ${rule.id} has ${size * codes.length} cells; cut it into rules of its own.`)
  for (const [name, c] of parts.comparisons) {
    const compiled = compileComparison(rule, c, law, picked, pool)
    const known = comparisons.get(name)
    if (known && JSON.stringify(known) !== JSON.stringify(compiled))
      throw new Error(`Two different comparisons are named "${name}".`)
    comparisons.set(name, compiled)
  }
  const starts = Int32Array.from(codes, (c) => c.start)
  const onOpen = Uint8Array.from(codes, (c) => c.onOpen)
  const version = new Uint8Array(options.until - options.from)
  for (let d = 0, code = 0; d < version.length; d++) {
    while (starts[code + 1]! <= options.from + d) code++
    version[d] = code
  }
  return {
    rule: rule.id,
    type: rule.type,
    values: rule.values,
    decider: rule.decidedBy.event,
    starts,
    firstDay: options.from,
    version,
    base: Int32Array.from(codes, (_, c) => c * size),
    onOpen,
    lastNotKeeping: onOpen.findLastIndex((x) => x !== 0),
    axes,
    cells: cellsOf(rule, codes, axes, definiteCells(rule, axes, parts, compilation), pool),
  }
}

/** All cells of a rule's table, those of one code after those of another. */
function cellsOf(
  rule: LinkedRule,
  codes: readonly Code[],
  axes: readonly Axis[],
  { sets, settle, alternatives }: DefiniteCells,
  pool: OutcomePool,
): Uint16Array {
  const size = axes.reduce((n, a) => n * a.values.length, 1)
  const cells = new Uint16Array(size * codes.length)
  const setOf = new Int32Array(size)
  const valueOf: number[] = []
  codes.forEach((code, c) => {
    /**
     * The cells of all classes of the first `n` axes, from cell `at` on; the other axes are settled. Where they settle the answer too, all
     * cells hold it. One with an unknown class holds what its "no" and its "yes" hold.
     */
    const fill = (n: number, at: number): void => {
      const axis = axes[n - 1]
      // a look at a single axis costs as much as its two cells
      const known = n === 1 ? undefined : alternatives(code.versions)
      if (known !== undefined) {
        if (axis) setOf.fill(known, at, at + axis.stride * axis.values.length)
        else setOf[at] = known
        return
      }
      const { kind, stride, values } = axis!
      const isOpen = kind !== 'choice'
      for (let k = 0; k < (isOpen ? 2 : values.length); k++) {
        settle(n - 1, k)
        fill(n - 1, at + k * stride)
      }
      settle(n - 1, undefined)
      if (isOpen) unite(sets, setOf, at, stride)
    }
    // before the law, and wherever no axis decides, all cells are alike
    const same = alternatives(code.versions)
    if (same === undefined) fill(axes.length, 0)
    for (let set = valueOf.length; set < sets.list.length; set++) valueOf.push(oneOf(sets.list[set]!))
    const into = cells.subarray(c * size, (c + 1) * size)
    if (same !== undefined) into.fill(valueOf[same]!)
    else
      for (let from = 0; from < size; from += BLOCK) translate(setOf, valueOf, into, from, Math.min(size, from + BLOCK))
  })
  function oneOf(alternatives: readonly number[]): number {
    if (alternatives.length === 1) return alternatives[0]!
    return rule.type === 'day' ? pool.either(alternatives, rule.id) : UNKNOWN_VALUE
  }
  return cells
}

// Loops over many cells are functions of their own, called often: an engine then makes them fast while the law is first compiled.
/** Cells of an unknown class hold what those of the "no" before them hold, and those of the "yes". */
function unite(sets: AlternativeSets, setOf: Int32Array, at: number, stride: number): void {
  for (let no = at; no < at + stride; no++) {
    const yes = no + stride
    setOf[yes + stride] = setOf[no] === setOf[yes] ? setOf[no]! : sets.union(setOf[no]!, setOf[yes]!)
  }
}
const BLOCK = 4096
function translate(
  setOf: Int32Array,
  valueOf: readonly number[],
  into: Uint16Array,
  from: number,
  until: number,
): void {
  for (let k = from; k < until; k++) into[k] = valueOf[setOf[k]!]!
}

interface Code {
  readonly start: Day
  /** One version; two where the sources give the newer one's first day only as a range; undefined before the first. */
  readonly versions: readonly (LinkedVersion | undefined)[]
  readonly onOpen: number
}
function codesOf(law: LinkedLaw, rule: LinkedRule, picked: readonly number[]): Code[] {
  const codes: Code[] = [{ start: -NEVER, versions: [undefined], onOpen: 0 }]
  for (const v of rule.versions) {
    const onOpen = v.onOpen === 'keeps' ? 0 : v.onOpen === 'takes over' ? 1 : 2
    const s = v.since.kind === 'reading' ? v.since.as[picked[v.since.switch]!]! : v.since
    if (s.kind === 'date') codes.push({ start: s.day, versions: [v], onOpen })
    else if (s.kind === 'event') {
      const source = law.sources[s.event]!
      if (source.kind !== 'since') throw new Error(`Rule ${rule.id}: a version begins on something that is no day.`)
      if (onOpen !== 0) throw new Error(`Rule ${rule.id}: a version whose first day is a range must keep what is open.`)
      codes.push(
        { start: source.from, versions: [...codes.at(-1)!.versions, v], onOpen },
        { start: source.to, versions: [v], onOpen },
      )
    } else throw new Error(`Rule ${rule.id}: a version begins on something that is no day.`)
  }
  // A reading may move a version past the next one: the later in the list wins from its first day on.
  return codes.filter((c, i) => codes.slice(i + 1).every((later) => later.start > c.start))
}

// ---------------------------------------------------------------- axes

interface Parts {
  readonly choices: Set<number>
  readonly rules: Set<number>
  readonly comparisons: Map<string, LinkedCondition & { kind: 'compare' | 'within' }>
  readonly open: Map<object, number>
}
function partsOf(rule: LinkedRule, picked: readonly number[]): Parts {
  const parts: Parts = { choices: new Set(), rules: new Set(), comparisons: new Map(), open: new Map() }
  const visit = (e: LinkedValue): void => {
    switch (e.kind) {
      case 'is':
        parts.choices.add(e.choice)
        break
      case 'holds':
        parts.rules.add(e.rule)
        break
      case 'compare':
      case 'within':
        parts.comparisons.set(e.name, e)
        break
      case 'all':
      case 'any':
        e.of.forEach(visit)
        break
      case 'not':
        visit(e.of)
        break
      case 'plus':
        visit(e.of)
        break
      case 'first':
      case 'last':
        e.of.forEach(visit)
        break
      case 'when':
        visit(e.if)
        visit(e.then as LinkedValue)
        visit(e.else as LinkedValue)
        break
      case 'reading':
        visit(e.as[picked[e.switch]!] as LinkedValue)
        break
      case 'unsettled':
        if (!('between' in e)) parts.open.set(e, 2)
        else if (e.between.length > 0) {
          parts.open.set(e, e.between.length)
          e.between.forEach((x) => visit(x))
        }
        break
      case 'never':
      case 'date':
      case 'event':
      case 'value':
        break
    }
  }
  for (const v of rule.versions) {
    visit(v.value)
    for (const x of v.unless) {
      visit(x.when)
      visit(x.then)
    }
  }
  return parts
}
const THREE = ['no', 'yes', 'unknown'] as const

function axesOf(law: LinkedLaw, parts: Parts): readonly Axis[] {
  const axes: Axis[] = []
  let stride = 1
  const add = (kind: Axis['kind'], of: string, values: readonly string[]): void => {
    axes.push({ kind, of, values, stride })
    stride *= values.length
  }
  for (const i of parts.choices) add('choice', law.choices[i]!.id, law.choices[i]!.values)
  for (const i of parts.rules) add('rule', law.rules[i]!.id, THREE)
  for (const name of parts.comparisons.keys()) add('comparison', name, THREE)
  return axes
}
interface DefiniteCells {
  readonly sets: AlternativeSets
  /** Sets an axis to a class; undefined: it is open again. */
  settle(axis: number, k: number | undefined): void
  /**
   * The set of all that the cells of the classes settled so far hold: more than one value only through what the law leaves open;
   * undefined where axes that are not settled decide.
   */
  alternatives(versions: Code['versions']): number | undefined
}
function definiteCells(
  rule: LinkedRule,
  axes: readonly Axis[],
  parts: Parts,
  { law, picked, pool }: Compilation,
): DefiniteCells {
  const way = newWay(law)
  const nodes = [...parts.open]
  const sets = alternativeSets()
  return {
    sets,
    settle(axis, k) {
      const { kind, of } = axes[axis]!
      if (kind === 'choice') way.choices[law.choiceOf.get(of)!] = k ?? -1
      else if (kind === 'rule') way.rules[law.ruleOf.get(of)!] = k ?? -1
      else if (k === undefined) way.comparisons.delete(of)
      else way.comparisons.set(of, k === 1)
    },
    alternatives(versions) {
      // mostly what the law leaves open does not decide
      way.open.clear()
      if (versions.length === 1) {
        const cell = cellOf(rule, versions[0], way, picked, pool)
        if (cell !== undefined) return sets.one(cell)
        if (nodes.length === 0) return undefined
      }
      const out: number[] = []
      const choose = (i: number): boolean => {
        if (i < nodes.length) {
          const [node, ways] = nodes[i]!
          for (let x = 0; x < ways; x++) {
            way.open.set(node, x)
            if (!choose(i + 1)) return false
          }
          return true
        }
        for (const v of versions) {
          const cell = cellOf(rule, v, way, picked, pool)
          if (cell === undefined) return false
          out.push(cell)
        }
        return true
      }
      return choose(0) ? sets.of(out) : undefined
    },
  }
}
/** Sets of alternatives in ascending order, each kept once and known by its place in `list`. */
type AlternativeSets = ReturnType<typeof alternativeSets>
function alternativeSets() {
  const list: (readonly number[])[] = []
  const known = new Map<string, number>()
  const ones: number[] = []
  const unions: number[][] = []
  const one = (value: number): number => (ones[value] ??= of([value]))
  const of = (values: readonly number[]): number => {
    const set = [...new Set(values)].sort((a, b) => a - b)
    const key = set.join(' ')
    const at = known.get(key) ?? list.push(set) - 1
    known.set(key, at)
    return at
  }
  const union = (a: number, b: number): number => ((unions[a] ??= [])[b] ??= of([...list[a]!, ...list[b]!]))
  return { list, one, of, union }
}

/** Rule ids, each after every rule that it rests on, comparisons included. Throws Error on a circle. */
export function orderOf(law: LinkedLaw): readonly string[] {
  const order: string[] = []
  const state = new Map<number, 'open' | 'done'>()
  const enter = (i: number, path: readonly string[]): void => {
    if (state.get(i) === 'done') return
    const rule = law.rules[i]!
    if (state.get(i) === 'open')
      throw new Error(`Rules rest on one another in a circle: ${[...path, rule.id].join(' -> ')}`)
    state.set(i, 'open')
    for (const j of namedBy(law, rule).rules) enter(j, [...path, rule.id])
    state.set(i, 'done')
    order.push(rule.id)
  }
  law.rules.forEach((_, i) => enter(i, []))
  return order
}
