/**
 * The interpreter. It runs one rule in one *world*: facts that may still be open, narrowed each time the rule has to
 * know. Where a test can come out both ways, the run takes one side and leaves the other as a world still to be run
 * (`pending`). All worlds together are exactly the ways the rule can come out: see worlds.ts.
 */
import { FIRST_DAY, LAST_DAY, laterBy, NEVER, type Day } from './day.ts'
import { canBeNotAfter, firstOfSets, isNever, isWithinSpans, lastOfSets, nextEdge } from './day-sets.ts'
import { NEVER_DAY, UNKNOWN_DAY, type DaySet } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedException, LinkedPick, LinkedRule } from './link.ts'
import { narrow, narrowNo, narrowYes } from './narrow.ts'
import { sharedWith } from './reach.ts'
import type { Roll } from './expression.ts'
import {
  apartIn,
  cannotBe,
  copyWorld,
  decide,
  decisionOf,
  doubt,
  projected,
  setMask,
  type Because,
  type Run,
  type Value,
  type WorkingDays,
} from './world.ts'

// ---------------------------------------------------------------- rules

export function evaluateRule(run: Run, index: number): Value {
  const known = run.memo[index]
  if (known !== undefined) {
    const trace = run.traces?.[index]
    if (trace && run.frame && !run.frame.parts.includes(trace)) run.frame.parts.push(trace)
    return known
  }
  const rule = run.law.rules[index]!
  const outer = run.frame
  if (run.traces) run.frame = { facts: [], readings: {}, parts: [] }
  const at = versionAt(run, rule)
  let fired: LinkedException | undefined
  let value: Value
  if (at < 0) value = rule.type === 'day' ? NEVER_DAY : rule.beforeLaw
  else {
    ;({ value, fired } = valueOfVersion(run, rule, at))
    if (rule.type === 'day') value = throughLaterVersions(run, rule, at, value as DaySet)
  }
  run.memo[index] = value
  if (run.traces) {
    const frame = run.frame!
    const version = at < 0 ? undefined : rule.versions[at]!
    const trace: Because = {
      rule: rule.id,
      version: at,
      since: version ? evaluateDay(run, version.since) : NEVER_DAY,
      cites: version ? (fired ? fired.cites.concat(version.cites) : version.cites) : [],
      exception: fired?.label,
      value,
      facts: frame.facts,
      readings: frame.readings,
      parts: frame.parts,
    }
    run.traces[index] = trace
    run.frame = outer
    outer?.parts.push(trace)
  }
  return value
}

const note = (list: string[], id: string): void => {
  if (!list.includes(id)) list.push(id)
}

const EVER: LinkedDay = { kind: 'date', day: LAST_DAY }

/** The last version whose first day is not after the deciding day; -1 when that day is before them all, or never comes. */
export function versionAt(run: Run, rule: LinkedRule): number {
  const deciding = evaluateDay(run, rule.decidedBy)
  if (deciding.lo > deciding.hi) return -1
  const known = deciding.lo === deciding.hi && !deciding.never
  if (deciding.never && !decideNotAfter(run, rule.decidedBy, rule.decidedBy, EVER)) return -1
  for (let i = rule.versions.length - 1; i >= 0; i--) {
    const version = rule.versions[i]!
    if (
      known && version.since.kind === 'date'
        ? version.since.day <= deciding.lo
        : decideNotAfter(run, version, version.since, rule.decidedBy)
    )
      return i
  }
  return -1
}
function valueOfVersion(run: Run, rule: LinkedRule, at: number): { value: Value; fired: LinkedException | undefined } {
  const version = rule.versions[at]!
  const fired = version.unless.find((x) => evaluateCondition(run, x.when))
  const e = fired ? fired.then : version.value
  if (rule.type === 'day') return { value: evaluateDay(run, e as LinkedDay), fired }
  if (rule.type === 'verdict') return { value: evaluateCondition(run, e as LinkedCondition) ? 1 : 0, fired }
  return { value: evaluatePick(run, e as LinkedPick), fired }
}
/** What later versions do to a situation still open when they begin. */
function throughLaterVersions(run: Run, rule: LinkedRule, at: number, first: DaySet): DaySet {
  let value = first
  for (let j = at + 1; j < rule.versions.length; j++) {
    const later = rule.versions[j]!
    if (later.onOpen === 'keeps') continue
    const begins = evaluateDay(run, later.since)
    const open = decideSets(run, later.unless, begins, value)
    if (!open) {
      if (!isNever(begins)) value = { lo: value.lo, hi: Math.min(value.hi, begins.hi - 1), never: false }
      continue
    }
    value = { lo: Math.max(value.lo, begins.lo), hi: value.hi, never: value.never }
    const taken = lastOfSets([begins, valueOfVersion(run, rule, j).value as DaySet])
    const why = `${rule.id}: situations open when version ${j + 1} begins`
    if (later.onOpen === 'takes over' || chooseOpen(run, later.cites, why, 2) === 1) value = taken
  }
  return value
}

// ---------------------------------------------------------------- conditions

export function evaluateCondition(run: Run, e: LinkedCondition): boolean {
  switch (e.kind) {
    case 'is': {
      const mask = run.world.facts.masks[e.choice]!
      if (run.frame) note(run.frame.facts, run.law.choices[e.choice]!.id)
      if ((mask & e.mask) === 0) return false
      if ((mask & ~e.mask) === 0) return true
      const other = copyWorld(run.world)
      setMask(other, e.choice, mask & ~e.mask)
      run.pending.push(other)
      setMask(run.world, e.choice, mask & e.mask)
      return true
    }
    case 'all':
      for (const x of e.of) if (!evaluateCondition(run, x)) return false
      return true
    case 'any':
      for (const x of e.of) if (evaluateCondition(run, x)) return true
      return false
    case 'not':
      return !evaluateCondition(run, e.of)
    case 'holds':
      return evaluateHolds(run, e.rule)
    case 'compare':
      return decideNotAfter(run, e, e.left, e.right)
    case 'within':
      return decideWithin(run, e)
    case 'reading':
      return evaluateCondition(run, e.as[optionOf(run, e.switch)]!)
    case 'unsettled':
      return chooseOpen(run, e, e.why, 2) === 1
  }
}

/**
 * A yes/no rule inside another. While facts are open, its own facts are not followed one by one: the ways in which it
 * comes out are grouped by what matters outside of it, and the run takes one group as given.
 */
function evaluateHolds(run: Run, rule: number): boolean {
  const given = run.world.assumed.get(rule)
  if (given) {
    if (given.because) run.frame?.parts.push(given.because)
    return given.value === 1
  }
  if (!run.explore || run.memo[rule] !== undefined) return evaluateRule(run, rule) === 1
  const shared = sharedWith(run.law, run.root, rule, run.keep)
  const [taken, ...others] = apartIn(run.law, run.explore(rule, run.world, shared), shared)
  if (!taken) {
    cannotBe(run.world)
    return false
  }
  for (const o of others) run.pending.push(projected(run, o, rule, shared))
  run.world = projected(run, taken, rule, shared)
  if (taken.because) run.frame?.parts.push(taken.because)
  return taken.value === 1
}
export function optionOf(run: Run, index: number): number {
  const { readings } = run.world
  const mask = readings[index]!
  const option = 31 - Math.clz32(mask & -mask)
  if (mask !== 1 << option) {
    const other = copyWorld(run.world)
    other.readings[index] = mask & ~(1 << option)
    run.pending.push(other)
    readings[index] = 1 << option
  }
  const s = run.law.switches[index]!
  if (run.frame) run.frame.readings[s.id] = s.options[option]!
  return option
}

/** One of `ways` ways that the law leaves open; the others stay pending. */
export function chooseOpen(run: Run, key: object, why: string, ways: number): number {
  const known = decisionOf(run.world, key)
  if (known !== undefined) return known
  for (let other = ways - 1; other > 0; other--) {
    const w = copyWorld(run.world)
    decide(w, key, other)
    doubt(w, why)
    run.pending.push(w)
  }
  decide(run.world, key, 0)
  doubt(run.world, why)
  return 0
}

// ---------------------------------------------------------------- comparisons of days

function decideNotAfter(run: Run, key: object, left: LinkedDay, right: LinkedDay): boolean {
  const l = evaluateDay(run, left)
  const r = evaluateDay(run, right)
  if (!l.never && !r.never && l.lo === l.hi && r.lo === r.hi) return l.lo <= r.lo
  const { yes, no } = canBeNotAfter(l, r)
  if (!(yes && no)) return yes
  const known = decisionOf(run.world, key)
  if (known !== undefined) return known === 1
  const other = copyWorld(run.world)
  const here = run.world
  narrowNo(other, run.law, left, right, l, r)
  decide(other, key, 0)
  run.pending.push(other)
  narrowYes(here, run.law, left, right, l, r)
  decide(here, key, 1)
  return true
}
/** As above for sets already computed. */
function decideSets(run: Run, key: object, l: DaySet, r: DaySet): boolean {
  const { yes, no } = canBeNotAfter(l, r)
  if (!(yes && no)) return yes
  const known = decisionOf(run.world, key)
  if (known !== undefined) return known === 1
  const other = copyWorld(run.world)
  decide(other, key, 0)
  run.pending.push(other)
  decide(run.world, key, 1)
  return true
}

/** Days of [lo, hi] inside and outside the yearly spans; decides, or splits the day at the next edge. */
function decideWithin(run: Run, e: LinkedCondition & { kind: 'within' }): boolean {
  const d = evaluateDay(run, e.day)
  if (isNever(d)) return false
  const known = decisionOf(run.world, e)
  if (known !== undefined) return known === 1
  const inside = isWithinSpans(e, d.lo)
  const edge = nextEdge(e, d.lo)
  if (edge > d.hi && (!d.never || !inside)) return inside
  // A few years are split at the next edge, exactly; over a longer time both come out somewhere.
  if (d.never || d.hi - d.lo < 800) {
    const other = copyWorld(run.world)
    const { lo, never } = other.facts
    if (d.never) narrow(other, run.law, e.day, NEVER, LAST_DAY, true)
    else narrow(other, run.law, e.day, edge, LAST_DAY, false)
    // a list that was written to is another one
    if (other.facts.lo !== lo || other.facts.never !== never) {
      run.pending.push(other)
      narrow(run.world, run.law, e.day, FIRST_DAY, d.never ? LAST_DAY : edge - 1, false)
      return inside
    }
  }
  const other = copyWorld(run.world)
  decide(other, e, 0)
  run.pending.push(other)
  decide(run.world, e, 1)
  return true
}

// ---------------------------------------------------------------- days

export function evaluateDay(run: Run, e: LinkedDay): DaySet {
  switch (e.kind) {
    case 'never':
      return NEVER_DAY
    case 'date':
      return { lo: e.day, hi: e.day, never: false }
    case 'event':
      return evaluateEvent(run, e.event)
    case 'plus': {
      const d = evaluateDay(run, e.of)
      if (isNever(d)) return d
      if (e.roll === 'as-is') return { lo: d.lo + e.days, hi: d.hi + e.days, never: d.never }
      const first = rolled(d.lo, e.days, e.roll, run.workingDays)
      const last = rolled(d.hi, e.days, e.roll, run.workingDays)
      if (first === undefined || last === undefined) doubt(run.world, 'the working days of that year')
      // Where no calendar is known: not before the days are over, and nobody can say how long after.
      return { lo: first ?? d.lo + e.days, hi: last ?? LAST_DAY, never: d.never }
    }
    case 'first':
      return firstOfSets(e.of.map((x) => evaluateDay(run, x)))
    case 'last':
      return lastOfSets(e.of.map((x) => evaluateDay(run, x)))
    case 'when':
      return evaluateDay(run, evaluateCondition(run, e.if) ? e.then : e.else)
    case 'reading':
      return evaluateDay(run, e.as[optionOf(run, e.switch)]!)
    case 'unsettled': {
      if (e.between.length > 0) return evaluateDay(run, e.between[chooseOpen(run, e, e.why, e.between.length)]!)
      doubt(run.world, e.why)
      return UNKNOWN_DAY
    }
  }
}

/** So many days later, moved to a working day at the end or counted in working days; undefined where no calendar is known. */
export function rolled(day: Day, days: number, roll: Roll, workingDays: WorkingDays | undefined): Day | undefined {
  if (roll === 'next-working-day') return workingDays?.(day + days)
  let at: Day | undefined = day
  for (let n = 0; n < days && at !== undefined; n++) at = workingDays?.(at + 1)
  return at
}

function evaluateEvent(run: Run, event: number): DaySet {
  const source = run.law.sources[event]!
  const f = run.world.facts
  switch (source.kind) {
    case 'zero':
      return { lo: 0, hi: 0, never: false }
    case 'fact':
      if (run.frame) note(run.frame.facts, source.fact.id)
      return { lo: f.lo[event]!, hi: f.hi[event]!, never: f.never[event] === 1 }
    case 'since':
      return { lo: f.lo[event]!, hi: f.hi[event]!, never: false }
    case 'anniversary': {
      if (run.frame) note(run.frame.facts, run.law.events[source.of]!)
      const lo = f.lo[source.of]!
      const hi = f.hi[source.of]!
      const never = f.never[source.of] === 1
      if (lo > hi) return NEVER_DAY
      return { lo: laterBy(lo, source.term), hi: laterBy(hi, source.term), never }
    }
    case 'rule': {
      const d = evaluateRule(run, source.rule) as DaySet
      // What earlier tests of this world have found out about the computed day.
      if (f.never[event] === 1 && f.lo[event]! <= d.lo && f.hi[event]! >= d.hi) return d
      const lo = Math.max(d.lo, f.lo[event]!)
      const hi = Math.min(d.hi, f.hi[event]!)
      const never = d.never && f.never[event] === 1
      if (lo > hi && !never) {
        cannotBe(run.world)
        return d
      }
      return { lo, hi, never }
    }
  }
}
function evaluatePick(run: Run, e: LinkedPick): number {
  switch (e.kind) {
    case 'value':
      return e.value
    case 'when':
      return evaluatePick(run, evaluateCondition(run, e.if) ? e.then : e.else)
    case 'reading':
      return evaluatePick(run, e.as[optionOf(run, e.switch)]!)
    case 'unsettled':
      return evaluatePick(run, e.between[chooseOpen(run, e, e.why, e.between.length)]!)
  }
}
