/** What a rule answers in a situation, fast, and as one thing that can be compared. */
import { valueOf } from '../language/answer.ts'
import { parseDay } from '../language/day.ts'
import { evaluateRule } from '../language/interpret.ts'
import { dayIn, isPoint, type Facts } from '../language/knowledge.ts'
import type { LinkedLaw } from '../language/link.ts'
import { reachOf, type Reach } from '../language/reach.ts'
import { newRun, newWorld, type Outcome, type Value, type WorkingDays } from '../language/world.ts'
import { outcomesIn, worldsOf } from '../language/worlds.ts'

/** Facts of one made-up person, and the readings chosen. */
export interface Situation {
  readonly facts: Facts
  /** One bit for each switch. */
  readonly readings: number[]
}

/** All ways the rule comes out: one run where nothing forks, else every world. */
export function outcomesOf(
  law: LinkedLaw,
  rule: number,
  s: Situation,
  workingDays: WorkingDays | undefined,
  given?: ReadonlyMap<number, Value>,
): readonly Outcome[] {
  const world = newWorld(s.facts, s.readings)
  const run = newRun(law, world, rule, { workingDays, ...(given ? { given } : {}) })
  const value = evaluateRule(run, rule)
  if (run.pending.length === 0) return [{ value, world, because: undefined }]
  if (isKnown(law, rule, s.facts)) return outcomesIn(law, rule, newWorld(s.facts, s.readings), { workingDays })
  return worldsOf({ law, rule, facts: s.facts, readings: s.readings, workingDays })
}
/** What a rule can see of a person, by place in his facts. */
interface Seen {
  readonly choices: readonly number[]
  readonly events: readonly number[]
}
const known = new WeakMap<Reach, Seen>()
export function seenBy(law: LinkedLaw, rule: number): Seen {
  const reach = reachOf(law, rule)
  let seen = known.get(reach)
  if (!seen) {
    const facts = [...reach.facts]
    const first = law.choices.length
    seen = {
      choices: facts.filter((f) => f < first),
      // Day 0 too: a run marks a world that cannot be by it.
      events: [0, ...facts.flatMap((f) => (f < first ? [] : [f - first])), ...daysOf(law, reach)],
    }
    known.set(reach, seen)
  }
  return seen
}
const daysOf = (law: LinkedLaw, reach: Reach): readonly number[] =>
  [...reach.rules].map((r) => law.rules[r]!.event).filter((e) => e >= 0)
export function writeOver(to: Facts, from: Facts, { choices, events }: Seen): void {
  for (const c of choices) to.masks[c] = from.masks[c]!
  for (const e of events) {
    to.lo[e] = from.lo[e]!
    to.hi[e] = from.hi[e]!
    to.never[e] = from.never[e]!
  }
}

/** Whether all that the rule can ask is known, so that only what the law itself leaves open can fork. */
export function isKnown(law: LinkedLaw, rule: number, facts: Facts): boolean {
  for (const f of reachOf(law, rule).facts) {
    if (f < law.choices.length) {
      if ((facts.masks[f]! & (facts.masks[f]! - 1)) !== 0) return false
      continue
    }
    const e = f - law.choices.length
    if (law.sources[e]!.kind === 'fact' && !isPoint(dayIn(facts, e))) return false
  }
  return true
}

/** A number, or the range or list in words, so that two answers are equal exactly when these are. */
export function answerOf(
  law: LinkedLaw,
  rule: number,
  s: Situation,
  workingDays: WorkingDays | undefined,
  given?: ReadonlyMap<number, Value>,
): number | string {
  const outcomes = outcomesOf(law, rule, s, workingDays, given)
  const first = outcomes[0]?.value
  // Many ways that all come out the same are one answer, as one way is.
  if (typeof first === 'number' && outcomes.every((o) => o.value === first)) return first
  if (outcomes.length === 1 && typeof first === 'object' && first.lo === first.hi && !first.never) return first.lo
  const value = valueOf(law.rules[rule]!, outcomes)
  return typeof value === 'string' && law.rules[rule]!.type === 'day'
    ? (parseDay(value) ?? `"${value}"`)
    : JSON.stringify(value)
}
