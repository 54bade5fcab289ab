/**
 * All the ways a rule can come out for a person of whom only part is known. A definite answer is one that every world
 * agrees on; an answer is open only if two worlds differ.
 */
import { copyWorld, evaluateRule, newRun, resume, type Because, type Value, type WorkingDays, type World } from './interpret.ts'
import { copyFacts, dayIn, isPoint, NEVER_DAY, onDay, setDay, type DaySet, type Facts } from './knowledge.ts'
import type { LinkedLaw } from './link.ts'

export interface Outcome {
  readonly value: Value
  readonly world: World
  readonly because: Because | undefined
}

/** A bit for each option: the default alone, or what `chosen` names. Throws RangeError on an unknown name. */
export function readingMasks(law: LinkedLaw, chosen: Readonly<Record<string, string>> = {}): Int32Array {
  const masks = Int32Array.from(law.switches, (s) => 1 << s.default)
  for (const [id, option] of Object.entries(chosen)) {
    const i = law.switchOf.get(id)
    if (i === undefined) throw new RangeError(`There is no reading "${id}".`)
    const bit = law.switches[i]!.options.indexOf(option)
    if (bit < 0) throw new RangeError(`Reading ${id} has no option "${option}". Expected one of ${law.switches[i]!.options.join(', ')}.`)
    masks[i] = 1 << bit
  }
  return masks
}

const MOST_WORLDS = 50_000

export function worldsOf(
  law: LinkedLaw,
  rule: number,
  facts: Facts,
  readings: Int32Array,
  traced: boolean,
  workingDays?: WorkingDays,
): Outcome[] {
  const first: World = { facts: copyFacts(facts), readings: readings.slice(), decided: new Map(), doubts: new Set() }
  const run = newRun(law, first, traced, workingDays)
  const out: Outcome[] = []
  let world: World | undefined = first
  for (let runs = 0; world; runs++, world = run.pending.pop()) {
    if (runs > MOST_WORLDS) throw new Error(`Rule ${law.rules[rule]!.id} comes out in more than ${MOST_WORLDS} ways.`)
    resume(run, world)
    const before = run.pending.length
    const value = evaluateRule(run, rule)
    // A run that had to choose has computed its first parts with less than it knew in the end: run the narrowed world again.
    if (run.pending.length > before) run.pending.push(world)
    else if (!isEmpty(world)) out.push({ value, world, because: run.traces?.[rule] })
  }
  return out
}

/** A narrowing may leave a day fact no day at all: that world cannot be. */
function isEmpty(w: World): boolean {
  const { lo, hi, never } = w.facts
  for (let i = 0; i < lo.length; i++) if (lo[i]! > hi[i]! && never[i] === 0) return true
  return false
}

export const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'number' || typeof b === 'number' ? a === b : a.never === b.never && (a.lo > a.hi ? b.lo > b.hi : a.lo === b.lo && a.hi === b.hi)

/** The smallest day set that holds them all. */
export function joinDays(sets: readonly DaySet[]): DaySet {
  let lo = Infinity
  let hi = -Infinity
  let never = false
  for (const d of sets) {
    never ||= d.never
    if (d.lo > d.hi) continue
    lo = Math.min(lo, d.lo)
    hi = Math.max(hi, d.hi)
  }
  return lo > hi ? { ...NEVER_DAY, never } : { lo, hi, never }
}

/**
 * Which open facts the outcome still hangs on: two worlds that differ in nothing but the fact come out differently, or
 * the day that comes out moves with it.
 */
export function missingFacts(law: LinkedLaw, rule: number, outcomes: readonly Outcome[], asked: Facts, workingDays?: WorkingDays): Set<string> {
  const missing = new Set<string>()
  const openChoices = law.choices.flatMap((_, i) => (isOneBit(asked.masks[i]!) ? [] : [i]))
  const openDays = law.sources.flatMap((s, i) => (s.kind === 'fact' && !isPoint(dayIn(asked, i)) ? [i] : []))
  for (const i of openChoices)
    if (someDiffer(outcomes, (a, b) => differOnlyIn(law, a.world, b.world, i, -1))) missing.add(law.choices[i]!.id)
  for (const e of openDays) {
    const name = law.events[e]!
    if (outcomes.some((o) => movesWith(law, rule, o, e, workingDays))) missing.add(name)
    else if (someDiffer(outcomes, (a, b) => differOnlyIn(law, a.world, b.world, -1, e))) missing.add(name)
  }
  return missing
}

const isOneBit = (mask: number): boolean => (mask & (mask - 1)) === 0

function someDiffer(outcomes: readonly Outcome[], only: (a: Outcome, b: Outcome) => boolean): boolean {
  for (let i = 0; i < outcomes.length; i++)
    for (let j = i + 1; j < outcomes.length; j++)
      if (!sameValue(outcomes[i]!.value, outcomes[j]!.value) && only(outcomes[i]!, outcomes[j]!)) return true
  return false
}
function differOnlyIn(law: LinkedLaw, a: World, b: World, choice: number, event: number): boolean {
  for (let i = 0; i < law.choices.length; i++)
    if (i !== choice && (a.facts.masks[i]! & b.facts.masks[i]!) === 0) return false
  let apart = choice >= 0 && (a.facts.masks[choice]! & b.facts.masks[choice]!) === 0
  for (let i = 0; i < law.events.length; i++) {
    const meet =
      (a.facts.never[i] === 1 && b.facts.never[i] === 1) ||
      Math.max(a.facts.lo[i]!, b.facts.lo[i]!) <= Math.min(a.facts.hi[i]!, b.facts.hi[i]!)
    if (i === event) apart ||= !meet
    else if (!meet) return false
  }
  for (let i = 0; i < a.readings.length; i++) if ((a.readings[i]! & b.readings[i]!) === 0) return false
  for (const [key, way] of a.decided) {
    const other = b.decided.get(key)
    if (other === undefined || other === way) continue
    const isComparison = 'left' in key || 'since' in key || 'day' in key
    if (!isComparison || event < 0) return false
    apart = true
  }
  return apart
}
/** Whether the day that comes out of this world moves when the open day fact does. */
function movesWith(law: LinkedLaw, rule: number, o: Outcome, event: number, workingDays?: WorkingDays): boolean {
  if (typeof o.value === 'number' || isPoint(o.value)) return false
  const d = dayIn(o.world.facts, event)
  if (isPoint(d)) return false
  const ends: DaySet[] = [...(d.lo <= d.hi ? [onDay(d.lo), onDay(d.hi)] : []), ...(d.never ? [NEVER_DAY] : [])]
  return ends.some((end) => {
    const world = copyWorld(o.world)
    setDay(world.facts, event, end)
    const run = newRun(law, world, false, workingDays)
    return !sameValue(evaluateRule(run, rule), o.value)
  })
}
