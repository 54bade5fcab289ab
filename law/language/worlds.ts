/**
 * All the ways a rule can come out for a person of whom only part is known. A definite answer is one that every way
 * agrees on; an answer is open only if two ways differ.
 */
import { boundsOf } from './bounds.ts'
import { NEVER, type Day } from './day.ts'
import { evaluateRule } from './interpret.ts'
import {
  newRun,
  newWorld,
  numberOf,
  resume,
  type Explore,
  type Outcome,
  type RunOptions,
  type Value,
  type WorkingDays,
  withoutDoubt,
  type World,
  worldKey,
} from './world.ts'
import { dayIn, isPoint, type DaySet, type Facts } from './knowledge.ts'
import type { LinkedLaw } from './link.ts'
import { reachOf } from './reach.ts'
import { remembering } from './remembered.ts'

/** A bit for each option: the default alone, or what `chosen` names. Throws RangeError on an unknown name. */
export function readingMasks(law: LinkedLaw, chosen: Readonly<Record<string, string>> = {}): number[] {
  const masks = law.switches.map((s) => 1 << s.default)
  for (const [id, option] of Object.entries(chosen)) {
    const i = law.switchOf.get(id)
    if (i === undefined) throw new RangeError(`There is no reading "${id}".`)
    const bit = law.switches[i]!.options.indexOf(option)
    if (bit < 0)
      throw new RangeError(
        `Reading ${id} has no option "${option}". Expected one of ${law.switches[i]!.options.join(', ')}.`,
      )
    masks[i] = 1 << bit
  }
  return masks
}

/** What was found out about rules inside others, by all that they can see of a world. */
const sizeOf = (outcomes: readonly Outcome[]): number => outcomes.length + 1
const seenTraced = remembering(1500, sizeOf)
const seenBare = remembering(4000, sizeOf)

const MOST_RUNS = 100_000
/** After so many runs a search for an extreme day takes the bound: too wide perhaps, never too narrow. */
const ENOUGH_RUNS = 400
/** One value is left. */
export const isOneBit = (mask: number): boolean => (mask & (mask - 1)) === 0

/** One rule asked about one person: what is known of him, and which readings count. */
export interface Inquiry {
  readonly law: LinkedLaw
  /** Its index. */
  readonly rule: number
  readonly facts: Facts
  /** For each switch a bit for each option that counts. */
  readonly readings: readonly number[]
  readonly workingDays?: WorkingDays | undefined
}
/** The same for inquiries that the rule cannot tell apart, under one law and calendar. */
export const inquiryKey = ({ law, rule, facts, readings }: Inquiry): string =>
  `${rule} ${worldKey(law, newWorld(facts, readings), reachOf(law, rule))}`

/** No further than `enough` asks for. */
export function worldsOf(
  inquiry: Inquiry,
  { traced = false, enough }: { traced?: boolean; enough?: (soFar: readonly Outcome[]) => boolean } = {},
): readonly Outcome[] {
  const { law, rule, facts, readings, workingDays } = inquiry
  const explore = exploring(inquiry, traced)
  return outcomesIn(law, rule, newWorld(facts, readings), { traced, workingDays, explore }, enough)
}
const isOpen = ({ law, facts, readings }: Inquiry): boolean =>
  !facts.masks.every(isOneBit) ||
  !readings.every(isOneBit) ||
  law.sources.some((s, i) => s.kind === 'fact' && !isPoint(dayIn(facts, i)))

/** Undefined where all is known: then there is nothing to find out apart. */
function exploring(inquiry: Inquiry, traced: boolean): Explore | undefined {
  if (!isOpen(inquiry)) return undefined
  const { law, workingDays } = inquiry
  const seen = traced ? seenTraced : seenBare
  const explore: Explore = (sub, world, keep) => {
    if (isEmpty(world)) return []
    const key = `${sub} ${numberOf(keep)} ${worldKey(law, world, reachOf(law, sub))}`
    return seen(inquiry, key, () => outcomesIn(law, sub, withoutDoubt(world), { traced, workingDays, explore, keep }))
  }
  return explore
}

/**
 * The earliest day, or the latest, on which a day rule comes out in any world: NEVER for the earliest where none has a day,
 * and for the latest where some world has none. Worlds that cannot hold it are left out by their bounds, so that all readings
 * together can be asked about at once. Exact, unless nearly everything is open: then it may be further out than any world's.
 */
export const extremeDay = (inquiry: Inquiry, side: 'earliest' | 'latest'): Day =>
  extremes(inquiry, `${side} ${inquiryKey(inquiry)}`, () => findExtreme(inquiry, side))
const extremes = remembering<Day>(4000)

function findExtreme(inquiry: Inquiry, side: 'earliest' | 'latest'): Day {
  const { law, rule, facts, readings, workingDays } = inquiry
  const of = (d: DaySet): Day =>
    side === 'earliest' ? (d.lo <= d.hi ? d.lo : NEVER) : d.never || d.lo > d.hi ? NEVER : d.hi
  const beats = (a: Day, b: Day): boolean => (side === 'earliest' ? a < b : a > b)
  const boundOf = (world: World): Day => of(boundsOf(law, rule, world, workingDays))
  const first = newWorld(facts, readings)
  const run = newRun(law, first, rule, { workingDays, explore: exploring(inquiry, false) })
  // A world waits with what bounded the one it came of; its own bound, which costs more, is computed when its turn comes.
  const waiting: { readonly world: World; readonly bound: Day; readonly own: boolean }[] = [
    { world: first, bound: boundOf(first), own: true },
  ]
  let best: Day | undefined
  for (let runs = 0; waiting.length > 0; runs++) {
    let at = waiting.length - 1
    for (let i = at - 1; i >= 0; i--) if (beats(waiting[i]!.bound, waiting[at]!.bound)) at = i
    const { world, bound, own } = waiting.splice(at, 1)[0]!
    if (best !== undefined && !beats(bound, best)) break
    if (isEmpty(world)) continue
    if (runs > ENOUGH_RUNS) return bound
    const tight = own ? bound : boundOf(world)
    if (best !== undefined && !beats(tight, best)) continue
    if (beats(bound, tight) && waiting.some((w) => beats(w.bound, tight))) {
      waiting.push({ world, bound: tight, own: true })
      continue
    }
    resume(run, world)
    const value = of(evaluateRule(run, rule) as DaySet)
    if (run.pending.length === 0) {
      if (!isEmpty(run.world) && (best === undefined || beats(value, best))) best = value
      continue
    }
    for (const other of [...run.pending.splice(0), run.world]) waiting.push({ world: other, bound: tight, own: false })
  }
  return best ?? NEVER
}

export function outcomesIn(
  law: LinkedLaw,
  rule: number,
  first: World,
  options: RunOptions,
  enough?: (soFar: readonly Outcome[]) => boolean,
): readonly Outcome[] {
  const run = newRun(law, first, rule, options)
  const out: Outcome[] = []
  let world: World | undefined = first
  for (let runs = 0; world; runs++, world = run.pending.pop()) {
    if (runs > MOST_RUNS) throw new Error(`Rule ${law.rules[rule]!.id} comes out in too many ways.`)
    resume(run, world)
    const before = run.pending.length
    const value = evaluateRule(run, rule)
    // A run that had to choose has computed its first parts with less than it knew in the end: run the narrowed world again.
    if (run.pending.length > before) run.pending.push(run.world)
    else if (!isEmpty(run.world)) {
      out.push({ value, world: run.world, because: run.traces?.[rule] })
      if (enough?.(out)) break
    }
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
  typeof a === 'number' || typeof b === 'number'
    ? a === b
    : a.never === b.never && (a.lo > a.hi ? b.lo > b.hi : a.lo === b.lo && a.hi === b.hi)
