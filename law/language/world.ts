/**
 * A world: facts that may still be open, narrowed each time a rule has to know; and a run, which evaluates rules in one world
 * and leaves the others still to be run.
 */
import { FIRST_DAY, LAST_DAY, type Day } from './day.ts'
import type { DaySet, Facts } from './knowledge.ts'
import type { LinkedLaw } from './link.ts'
import { NO_REACH, ownerOf, type Reach } from './reach.ts'
import type { Cite } from './rule.ts'

/** One rule's part in an answer. The trace is data; its words are in messages/. */
export interface Because {
  readonly rule: string
  /** Which version applied; -1: before the first, there was no such law. */
  readonly version: number
  readonly since: DaySet
  readonly cites: readonly Cite[]
  readonly exception: string | undefined
  readonly value: Value
  readonly facts: readonly string[]
  readonly readings: Readonly<Record<string, string>>
  readonly parts: readonly Because[]
}
/** A day set for a day rule; the index of the rule's value for the others (verdict: 0 no, 1 yes). */
export type Value = DaySet | number

/** The day itself or the next working day; undefined where no calendar is known. The law imports none: the caller brings it. */
export type WorkingDays = (day: Day) => Day | undefined

export interface World {
  /** Each list is shared with the worlds that it came of until one of them writes: see setMask and setDayIn. */
  readonly facts: { -readonly [K in keyof Facts]: Facts[K] }
  /** A bit for each list that is this world's own. */
  owns: number
  /** A bit for each option a switch may still have. */
  readonly readings: number[]
  /** Decisions that no narrowing of facts can record: tests of computed days, and what the law leaves open. */
  decided: Decision | undefined
  /** What the law leaves open and this world chose. */
  doubts: ReadonlySet<string>
  /** Yes/no rules whose answer this world takes as given, by rule index, and one way in which it comes about. */
  assumed: ReadonlyMap<number, Outcome>
}
/** The last decision and those before it: a world that goes on from another shares what it has. */
export interface Decision {
  readonly node: object
  readonly way: number
  readonly before: Decision | undefined
}
/** One way in which a rule comes out. */
export interface Outcome {
  readonly value: Value
  readonly world: World
  readonly because: Because | undefined
}
const NOTHING: ReadonlyMap<number, never> = new Map<number, never>()
const NO_DOUBT: ReadonlySet<never> = new Set()
export const newWorld = (facts: Facts, readings: readonly number[]): World => ({
  facts: { ...facts },
  owns: 0,
  readings: readings.slice(),
  decided: undefined,
  doubts: NO_DOUBT,
  assumed: NOTHING,
})
/** Nearly all of it is shared until one of the two worlds writes: of a copy mostly one list is ever written to. */
export function copyWorld(w: World): World {
  w.owns = 0
  return {
    facts: { ...w.facts },
    owns: 0,
    readings: w.readings.slice(),
    decided: w.decided,
    doubts: w.doubts,
    assumed: w.assumed,
  }
}
const BIT = { masks: 1, lo: 2, hi: 4, never: 8 } as const
function set(w: World, list: keyof Facts, at: number, to: number): void {
  if (w.facts[list][at] === to) return
  if ((w.owns & BIT[list]) === 0) {
    w.facts[list] = w.facts[list].slice()
    w.owns |= BIT[list]
  }
  w.facts[list][at] = to
}
export const setMask = (w: World, choice: number, mask: number): void => set(w, 'masks', choice, mask)
export function setDayIn(w: World, event: number, lo: Day, hi: Day, never: number): void {
  set(w, 'lo', event, lo)
  set(w, 'hi', event, hi)
  set(w, 'never', event, never)
}
/** Of a node that is not decided yet. */
export function decide(w: World, node: object, way: number): void {
  w.decided = { node, way, before: w.decided }
}
export function decisionOf(w: World, node: object): number | undefined {
  for (let d = w.decided; d; d = d.before) if (d.node === node) return d.way
  return undefined
}
/** The same world with nothing doubtful in it yet. */
export const withoutDoubt = (w: World): World => ({ ...copyWorld(w), doubts: NO_DOUBT })
export function doubt(w: World, why: string): void {
  if (!w.doubts.has(why)) w.doubts = new Set(w.doubts).add(why)
}
export function assume(w: World, rule: number, outcome: Outcome): void {
  w.assumed = new Map(w.assumed).set(rule, outcome)
}

/** All ways in which a yes/no rule comes out in a world; facts in `keep` matter outside of it. Given by worlds.ts. */
export type Explore = (rule: number, world: World, keep: Reach) => readonly Outcome[]

export interface Run {
  readonly law: LinkedLaw
  readonly root: number
  readonly given: ReadonlyMap<number, Value> | undefined
  readonly workingDays: WorkingDays | undefined
  /** Undefined when everything is known. */
  readonly explore: Explore | undefined
  /** What matters outside of the root. */
  readonly keep: Reach
  world: World
  readonly pending: World[]
  /** Rule results of this world, by rule index. */
  readonly memo: (Value | undefined)[]
  readonly traces: (Because | undefined)[] | undefined
  /** The rule being traced right now. */
  frame: Frame | undefined
}
interface Frame {
  readonly facts: string[]
  readonly readings: Record<string, string>
  readonly parts: Because[]
}

export interface RunOptions {
  /** Results of other rules taken as given, by rule index: for proofs one rule at a time. */
  readonly given?: ReadonlyMap<number, Value>
  readonly traced?: boolean
  readonly workingDays?: WorkingDays | undefined
  readonly explore?: Explore | undefined
  readonly keep?: Reach
}
export function newRun(law: LinkedLaw, world: World, root: number, options: RunOptions = {}): Run {
  const { given, traced, workingDays, explore, keep } = options
  const run: Run = {
    law,
    root,
    given,
    workingDays,
    explore,
    keep: keep ?? NO_REACH,
    world,
    pending: [],
    memo: new Array<Value | undefined>(law.rules.length).fill(undefined),
    traces: traced ? new Array<Because | undefined>(law.rules.length).fill(undefined) : undefined,
    frame: undefined,
  }
  given?.forEach((value, rule) => (run.memo[rule] = value))
  return run
}
/** Takes up a world that an earlier run left pending. */
export function resume(run: Run, world: World): void {
  run.world = world
  run.memo.fill(undefined)
  run.given?.forEach((value, rule) => (run.memo[rule] = value))
  run.traces?.fill(undefined)
  run.frame = undefined
}

/** Marks a world that was narrowed to one that cannot be; worlds.ts drops it. */
export function cannotBe(w: World): void {
  setDayIn(w, 0, 1, 0, 0)
}

const groups = new WeakMap<readonly Outcome[], Map<Reach, readonly Outcome[]>>()
/** One of the outcomes for each way that differs in value or in what is shared with the rest. */
export function apartIn(law: LinkedLaw, outcomes: readonly Outcome[], shared: Reach): readonly Outcome[] {
  const of = groups.get(outcomes) ?? new Map<Reach, readonly Outcome[]>()
  groups.set(outcomes, of)
  const known = of.get(shared)
  if (known) return known
  const found = new Map<string, Outcome>()
  for (const o of outcomes) {
    const key = `${o.value as number} ${worldKey(law, o.world, shared)}`
    if (!found.has(key)) found.set(key, o)
  }
  const apart = [...found.values()]
  of.set(shared, apart)
  return apart
}
/** The world after the rule came out so: narrowed only in what it shares with the rest. */
export function projected(run: Run, outcome: Outcome, rule: number, shared: Reach): World {
  const w = copyWorld(run.world)
  const from = outcome.world
  const { law } = run
  const { masks, lo, hi, never } = from.facts
  for (const c of shared.choices) setMask(w, c, masks[c]!)
  for (const e of shared.events) setDayIn(w, e, lo[e]!, hi[e]!, never[e]!)
  for (const s of shared.switches) w.readings[s] = from.readings[s]!
  for (let d = from.decided; d; d = d.before)
    if (shared.rules.has(ownerOf(law, d.node) ?? -1) && decisionOf(w, d.node) === undefined) decide(w, d.node, d.way)
  for (const [r, given] of from.assumed) if (shared.rules.has(r)) assume(w, r, given)
  for (const why of from.doubts) doubt(w, why)
  assume(w, rule, outcome)
  return w
}
const nodeNumbers = new WeakMap<object, number>()
let nodes = 0
export const numberOf = (node: object): number => {
  const n = nodeNumbers.get(node) ?? nodes++
  nodeNumbers.set(node, n)
  return n
}
/** What a world says about all that `of` reaches. Of the facts only what is known: nearly all of them are open. */
export function worldKey(law: LinkedLaw, w: World, of: Reach): string {
  const parts: (number | string)[] = []
  for (const s of of.switches) parts.push(w.readings[s]!)
  const { masks, lo, hi, never } = w.facts
  for (const c of of.choices) if (masks[c] !== law.choices[c]!.all) parts.push(c, masks[c]!)
  const first = law.choices.length
  for (const e of of.events)
    if (lo[e] !== FIRST_DAY || hi[e] !== LAST_DAY || never[e] !== 1) parts.push(first + e, lo[e]!, hi[e]!, never[e]!)
  for (let d = w.decided; d; d = d.before)
    if (of.rules.has(ownerOf(law, d.node) ?? -1)) parts.push(`${numberOf(d.node)}:${d.way}`)
  for (const [r, o] of w.assumed) if (of.rules.has(r)) parts.push(`${r}=${o.value as number}`)
  return parts.join(',')
}
