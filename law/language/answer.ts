/**
 * An answer: the value (a value, a range, never, or unknown), why, what is still missing and what no longer matters,
 * and what each contested reading would give.
 */
import { isoOf, LAST_DAY, FIRST_DAY } from './day.ts'
import { evaluateRule, newRun, type Because, type Value, type WorkingDays } from './interpret.ts'
import { isPoint, type DaySet, type Facts } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedPick, LinkedRule, LinkedValue } from './link.ts'
import { citeText } from './rule.ts'
import { joinDays, missingFacts, readingMasks, worldsOf, type Outcome } from './worlds.ts'

/** A day or "never"; a rule's own value, "yes" or "no"; "unknown"; or a range of what it may be. */
export type AnswerValue = string | { readonly earliest: string; readonly latest: string; readonly orNever: boolean } | { readonly oneOf: readonly string[] }

export interface Answer {
  readonly rule: string
  readonly value: AnswerValue
  readonly cites: readonly string[]
  /** Facts that could still change the value. */
  readonly missing: readonly string[]
  /** Facts not known that cannot change it any more. */
  readonly moot: readonly string[]
  /** What the law itself leaves open. */
  readonly unsettled: readonly string[]
  /** For each contested reading that the value leans on: what each option gives. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>
  /** Over all combinations of those readings. */
  readonly overReadings: AnswerValue
  /** One trace for each way it can come out; one only when the value is definite. */
  readonly because: readonly Because[]
}

export interface AskOptions {
  readonly readings?: Readonly<Record<string, string>>
  readonly workingDays?: WorkingDays
}

/** Throws RangeError on an unknown rule, reading or option. */
export function ask(law: LinkedLaw, ruleId: string, facts: Facts, options: AskOptions = {}): Answer {
  const index = law.ruleOf.get(ruleId)
  if (index === undefined) throw new RangeError(`There is no rule "${ruleId}".`)
  const rule = law.rules[index]!
  const masks = readingMasks(law, options.readings)
  const outcomes = worldsOf(law, index, facts, masks, true, options.workingDays)
  const value = valueOf(rule, outcomes)
  const leans = leansOn(law, outcomes)

  const readings: Record<string, Record<string, AnswerValue>> = {}
  const free = masks.slice()
  for (const s of leans) {
    const sw = law.switches[s]!
    readings[sw.id] = Object.fromEntries(
      sw.options.map((option, bit) => {
        const flipped = masks.slice()
        flipped[s] = 1 << bit
        return [option, valueOf(rule, worldsOf(law, index, facts, flipped, false, options.workingDays))]
      }),
    )
    free[s] = 2 ** sw.options.length - 1
  }
  const over = leans.length > 0 ? valueOf(rule, worldsOf(law, index, facts, free, false, options.workingDays)) : value

  const missing = isDefinite(value) ? new Set<string>() : missingFacts(law, index, outcomes, facts, options.workingDays)
  const moot = openFacts(law, facts).filter((f) => !missing.has(f) && supportOf(law, index).has(f))
  const because = distinct(outcomes)
  return {
    rule: ruleId,
    value,
    cites: [...new Set(because.flatMap(citesOf))],
    missing: [...missing],
    moot,
    unsettled: isDefinite(value) ? [] : [...new Set(outcomes.flatMap((o) => [...o.world.doubts]))],
    readings,
    overReadings: over,
    because,
  }
}

/** The value alone, with all facts known and readings given: no trace, no forks. For speed and for the proofs. */
export function valueAlone(law: LinkedLaw, index: number, facts: Facts, readings: Int32Array): Value {
  const run = newRun(law, { facts, readings, decided: new Map(), doubts: new Set() }, false)
  return evaluateRule(run, index)
}

export const isDefinite = (v: AnswerValue): boolean => typeof v === 'string' && v !== 'unknown'

export function dayValue(d: DaySet): AnswerValue {
  if (d.lo > d.hi) return d.never ? 'never' : 'unknown'
  if (isPoint(d)) return isoOf(d.lo)
  if (d.lo <= FIRST_DAY + 400 && d.hi >= LAST_DAY - 400) return 'unknown'
  return { earliest: isoOf(d.lo), latest: d.hi >= LAST_DAY - 400 ? 'any later day' : isoOf(d.hi), orNever: d.never }
}
/** What a set of outcomes gives as one value. */
export function valueOf(rule: LinkedRule, outcomes: readonly Outcome[]): AnswerValue {
  if (rule.type === 'day') return dayValue(joinDays(outcomes.map((o) => o.value as DaySet)))
  const values = [...new Set(outcomes.map((o) => rule.values[o.value as number]!))]
  if (values.length === 1) return values[0]!
  return rule.type === 'verdict' ? 'unknown' : { oneOf: values.sort() }
}

function leansOn(law: LinkedLaw, outcomes: readonly Outcome[]): number[] {
  const found = new Set<number>()
  const visit = (b: Because): void => {
    for (const id of Object.keys(b.readings)) found.add(law.switchOf.get(id)!)
    b.parts.forEach(visit)
  }
  for (const o of outcomes) if (o.because) visit(o.because)
  return [...found].sort((a, b) => a - b)
}
/** Citations of a trace, the rule's own first. */
export const citesOf = (b: Because): string[] => [...b.cites.map(citeText), ...b.parts.flatMap(citesOf)]

/** One trace for each different value, at most four: enough to show why it is open. */
function distinct(outcomes: readonly Outcome[]): readonly Because[] {
  const seen = new Map<string, Because>()
  for (const o of outcomes) {
    const key = JSON.stringify([o.value, o.because?.version, o.because?.exception])
    if (o.because && !seen.has(key) && seen.size < 4) seen.set(key, o.because)
  }
  return [...seen.values()]
}

function openFacts(law: LinkedLaw, f: Facts): string[] {
  return law.law.facts.flatMap((fact) => {
    if (fact.kind === 'choice') {
      const mask = f.masks[law.choiceOf.get(fact.id)!]!
      return (mask & (mask - 1)) === 0 ? [] : [fact.id]
    }
    const e = law.eventOf.get(fact.id)!
    return isPoint({ lo: f.lo[e]!, hi: f.hi[e]!, never: f.never[e] === 1 }) ? [] : [fact.id]
  })
}

const supports = new WeakMap<LinkedLaw, Map<number, ReadonlySet<string>>>()

/** Every fact that the rule can rest on, in any version and under any reading. */
export function supportOf(law: LinkedLaw, rule: number): ReadonlySet<string> {
  let of = supports.get(law)
  if (!of) supports.set(law, (of = new Map()))
  const known = of.get(rule)
  if (known) return known
  const facts = new Set<string>()
  of.set(rule, facts)
  const sub = (i: number): void => supportOf(law, i).forEach((f) => facts.add(f))
  const day = (e: LinkedDay): void => {
    if (e.kind === 'event') {
      const s = law.sources[e.event]!
      if (s.kind === 'fact') facts.add(s.fact.id)
      else if (s.kind === 'anniversary') facts.add(law.events[s.of]!)
      else if (s.kind === 'rule') sub(s.rule)
    } else visit(e)
  }
  const visit = (e: LinkedValue): void => {
    switch (e.kind) {
      case 'is':
        facts.add(law.choices[e.choice]!.id)
        break
      case 'holds':
        sub(e.rule)
        break
      case 'compare':
        day(e.left)
        day(e.right)
        break
      case 'within':
        day(e.day)
        break
      case 'all':
      case 'any':
        e.of.forEach(visit)
        break
      case 'not':
        visit(e.of)
        break
      case 'event':
        day(e)
        break
      case 'plus':
        day(e.of)
        break
      case 'first':
      case 'last':
        e.of.forEach(day)
        break
      case 'when':
        visit(e.if)
        visit(e.then as LinkedCondition | LinkedDay | LinkedPick)
        visit(e.else as LinkedCondition | LinkedDay | LinkedPick)
        break
      case 'reading':
        ;(e.as as readonly LinkedValue[]).forEach(visit)
        break
      case 'unsettled':
        if ('between' in e) (e.between as readonly LinkedValue[]).forEach(visit)
        break
      case 'never':
      case 'date':
      case 'value':
        break
    }
  }
  const r = law.rules[rule]!
  day(r.decidedBy)
  for (const v of r.versions) {
    visit(v.value)
    for (const x of v.unless) {
      visit(x.when)
      visit(x.then)
    }
  }
  return facts
}
