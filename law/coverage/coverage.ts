/**
 * What of the law no worked example reaches: versions, exceptions, sides of contested readings, and the days on which a
 * comparison turns (equal, one day less, one day more).
 */
import { dayOf, isoOf } from '../language/day.ts'
import { evaluateDay } from '../language/interpret.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedRule, LinkedVersion } from '../language/link.ts'
import { newRun, newWorld, type Because, type WorkingDays } from '../language/world.ts'
import { readingMasks, worldsOf, type Inquiry } from '../language/worlds.ts'
import type { Example } from '../example-file.ts'
import { formulaLine } from '../formula.ts'

export type Side = 'one day less' | 'equal' | 'one day more'
export interface Boundary {
  readonly rule: string
  /** Counted from 1. */
  readonly version: number
  /** The comparison as a formula, or the first day of the version. */
  readonly compares: string
  readonly missing: readonly Side[]
}
/** What no example reaches, and of how many. */
export interface Coverage {
  /** Rules that no example expects anything of. */
  readonly rules: readonly string[]
  readonly versions: readonly { readonly rule: string; readonly version: number }[]
  readonly exceptions: readonly { readonly rule: string; readonly version: number; readonly exception: string }[]
  readonly readings: readonly { readonly rule: string; readonly reading: string; readonly option: string }[]
  readonly boundaries: readonly Boundary[]
  /** Of how many. `boundaries` counts sides. */
  readonly total: Readonly<Record<'rules' | 'versions' | 'exceptions' | 'readings' | 'boundaries', number>>
}

/** What no example reaches: each list is empty when every one is reached. `onProgress` is told before each example. */
export function coverageOf(
  law: LinkedLaw,
  examples: readonly Example[],
  workingDays?: WorkingDays,
  onProgress?: (done: number, all: number) => void,
): Coverage {
  const seen = new Set<string>()
  const expected = new Set<string>()
  for (const [i, e] of examples.entries()) {
    onProgress?.(i, examples.length)
    const asked = { law, facts: e.facts, readings: readingMasks(law, e.readings), workingDays }
    const visited = new Set<string>()
    const visit = (b: Because): void => {
      const way = `${b.rule} ${b.version} ${b.exception ?? ''}`
      for (const [id, option] of Object.entries(b.readings)) seen.add(`reading ${b.rule} ${id} ${option}`)
      if (!visited.has(way)) {
        visited.add(way)
        if (b.version >= 0) seen.add(`version ${b.rule} ${b.version}`)
        if (b.exception !== undefined) seen.add(`exception ${b.rule} ${b.version} ${b.exception}`)
        for (const side of sidesIn(b, { ...asked, rule: law.ruleOf.get(b.rule)! })) seen.add(side)
      }
      b.parts.forEach(visit)
    }
    for (const [id] of e.expect) {
      expected.add(id)
      for (const o of worldsOf({ ...asked, rule: law.ruleOf.get(id)! }, { traced: true }))
        if (o.because) visit(o.because)
    }
  }

  const versions = law.rules.flatMap((r) => r.versions.map((_, i) => ({ rule: r.id, version: i + 1 })))
  const exceptions = law.rules.flatMap((r) =>
    r.versions.flatMap((v, i) => v.unless.map((x) => ({ rule: r.id, version: i + 1, exception: x.label }))),
  )
  const readings = law.rules.flatMap((r) =>
    readingsIn(r).flatMap((s) =>
      law.switches[s]!.options.map((option) => ({ rule: r.id, reading: law.switches[s]!.id, option })),
    ),
  )
  const boundaries = law.rules.flatMap((r) => boundariesOf(law, r))
  const missing = boundaries.flatMap((b): Boundary[] => {
    const sides = b.sides.filter((side) => !seen.has(`side ${b.key} ${side}`))
    return sides.length > 0 ? [{ rule: b.rule, version: b.version, compares: b.compares, missing: sides }] : []
  })
  return {
    rules: law.rules.map((r) => r.id).filter((id) => !expected.has(id)),
    versions: versions.filter((v) => !seen.has(`version ${v.rule} ${v.version - 1}`)),
    exceptions: exceptions.filter((x) => !seen.has(`exception ${x.rule} ${x.version - 1} ${x.exception}`)),
    readings: readings.filter((x) => !seen.has(`reading ${x.rule} ${x.reading} ${x.option}`)),
    boundaries: missing,
    total: {
      rules: law.rules.length,
      versions: versions.length,
      exceptions: exceptions.length,
      readings: readings.length,
      boundaries: boundaries.reduce((n, b) => n + b.sides.length, 0),
    },
  }
}

// ---------------------------------------------------------------- boundaries

interface Turn {
  readonly rule: string
  readonly version: number
  readonly compares: string
  readonly key: string
  readonly sides: readonly Side[]
}
/** Constants beyond this day only say "at some time". */
const AT_SOME_TIME = dayOf('2190-01-01')
type Compare = LinkedCondition & { kind: 'compare' }

function boundariesOf(law: LinkedLaw, rule: LinkedRule): Turn[] {
  const turns = new Map<string, Turn>()
  rule.versions.forEach((v, i) => {
    const at = { rule: rule.id, version: i + 1 }
    const begins = `begins ${v.since.kind === 'date' ? isoOf(v.since.day) : formulaLine(law, v.since)}`
    if (v.since.kind !== 'event')
      turns.set(begins, { ...at, compares: begins, key: `${rule.id} ${i}`, sides: ['one day less', 'equal'] })
    for (const c of comparesIn([v.value, v.unless])) {
      const compares = formulaLine(law, c)
      const key = `${rule.id} ${i} ${compares}`
      turns.set(key, { ...at, compares, key, sides: ['one day less', 'equal', 'one day more'] })
    }
  })
  return [...turns.values()]
}
function comparesIn(node: unknown): Compare[] {
  const found: Compare[] = []
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) return x.forEach(visit)
    if (!x || typeof x !== 'object') return
    const n = x as LinkedCondition
    if (n.kind === 'compare' && !(n.right.kind === 'date' && n.right.day > AT_SOME_TIME)) found.push(n)
    Object.values(x).forEach(visit)
  }
  visit(node)
  return found
}

/** The sides on which one example stands, in the version and down to the exception that decided. */
function* sidesIn(b: Because, { law, rule: index, facts, readings, workingDays }: Inquiry): Generator<string> {
  const rule = law.rules[index]!
  const run = newRun(law, newWorld(facts, readings), index, { workingDays })
  const day = (x: LinkedDay): number | undefined => {
    const d = evaluateDay(run, x)
    return run.pending.length === 0 && d.lo === d.hi && !d.never ? d.lo : undefined
  }
  const deciding = day(rule.decidedBy)
  if (deciding !== undefined)
    for (const [i, v] of rule.versions.entries()) {
      const since = v.since.kind === 'event' ? undefined : day(v.since)
      if (since !== undefined) yield* sideOf(`${rule.id} ${i}`, deciding - since)
    }
  const version = rule.versions[b.version]
  if (version === undefined) return
  for (const c of comparesIn(askedOf(version, b.exception))) {
    const left = day(c.left)
    const right = left === undefined ? undefined : day(c.right)
    if (left !== undefined && right !== undefined)
      yield* sideOf(`${rule.id} ${b.version} ${formulaLine(law, c)}`, left - right - (isBefore(c) ? 1 : 0))
  }
}
/** "Before" is written as "the day after is not after"; its days are told apart as they are read. */
const isBefore = (c: Compare): boolean => c.left.kind === 'plus' && c.left.days === 1 && c.left.roll === 'as-is'
function* sideOf(key: string, difference: number): Generator<string> {
  if (difference === 0) yield `side ${key} equal`
  if (difference === -1) yield `side ${key} one day less`
  if (difference === 1) yield `side ${key} one day more`
}
/** What was asked before the answer stood: every exception up to the one that fired, or all of them and the value. */
function askedOf(version: LinkedVersion, exception: string | undefined): unknown {
  const k = version.unless.findIndex((x) => x.label === exception)
  return k < 0
    ? [version.unless.map((x) => x.when), version.value]
    : [version.unless.slice(0, k + 1).map((x) => x.when), version.unless[k]!.then]
}

function readingsIn(rule: LinkedRule): readonly number[] {
  const found = new Set<number>()
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) return x.forEach(visit)
    if (!x || typeof x !== 'object') return
    const n = x as { kind?: unknown; switch?: number }
    if (n.kind === 'reading') found.add(n.switch!)
    Object.values(x).forEach(visit)
  }
  visit(rule.versions)
  return [...found]
}
