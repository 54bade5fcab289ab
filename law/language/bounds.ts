/**
 * Between which days a rule can come out in a world, in one pass and without forks: never too narrow, sometimes too wide (it
 * forgets that two tests of one open fact agree). Good for leaving out worlds that cannot hold what is looked for.
 */
import { LAST_DAY, laterBy } from './day.ts'
import { canBeNotAfter, firstOfSets, isNever, isWithinSpans, joinDays, lastOfSets, nextEdge } from './day-sets.ts'
import { rolled } from './interpret.ts'
import { NEVER_DAY, UNKNOWN_DAY, type DaySet } from './knowledge.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedRule } from './link.ts'
import { decisionOf, type WorkingDays, type World } from './world.ts'

/** A bit for each way a yes/no can come out. */
const NO = 1
const YES = 2
const EITHER = 3
type Ways = number

interface Look {
  readonly law: LinkedLaw
  readonly world: World
  readonly workingDays: WorkingDays | undefined
  readonly days: (DaySet | undefined)[]
  readonly verdicts: (Ways | undefined)[]
}

/** `rule`: the index of a day rule. */
export function boundsOf(law: LinkedLaw, rule: number, world: World, workingDays?: WorkingDays): DaySet {
  return dayOfRule({ law, world, workingDays, days: [], verdicts: [] }, rule)
}

function dayOfRule(look: Look, index: number): DaySet {
  const known = look.days[index]
  if (known) return known
  const rule = look.law.rules[index]!
  const { at, before } = versionsOf(look, rule)
  const sets = at.map((i) => laterVersions(look, rule, i, valueOf(look, rule, i, dayIn, joinDays)))
  const found = before ? joinDays([NEVER_DAY, ...sets]) : joinDays(sets)
  look.days[index] = found
  return found
}
function verdictOfRule(look: Look, index: number): Ways {
  const given = look.world.assumed.get(index)
  if (given) return given.value === 1 ? YES : NO
  const known = look.verdicts[index]
  if (known) return known
  const rule = look.law.rules[index]!
  const { at, before } = versionsOf(look, rule)
  const join = (ways: readonly Ways[]): Ways => ways.reduce((a, b) => a | b, 0)
  const found = join([before ? NO : 0, ...at.map((i) => valueOf(look, rule, i, waysOf, join))])
  look.verdicts[index] = found
  return found
}

/** Versions that the deciding day can select, and whether it can lie before them all. */
function versionsOf(look: Look, rule: LinkedRule): { at: readonly number[]; before: boolean } {
  const deciding = dayIn(look, rule.decidedBy)
  const at: number[] = []
  if (isNever(deciding)) return { at, before: true }
  const comes = { ...deciding, never: false }
  for (let i = rule.versions.length - 1; i >= 0; i--) {
    const { yes, no } = notAfter(look, rule.versions[i]!, dayIn(look, rule.versions[i]!.since), comes)
    if (yes) at.push(i)
    if (!no) return { at, before: deciding.never }
  }
  return { at, before: true }
}
/** What a version gives, with the exceptions that can apply. */
function valueOf<E, V>(
  look: Look,
  rule: LinkedRule,
  at: number,
  of: (look: Look, e: E) => V,
  join: (all: readonly V[]) => V,
): V {
  const version = rule.versions[at]!
  const found: V[] = []
  for (const x of version.unless) {
    const ways = waysOf(look, x.when)
    if (ways & YES) found.push(of(look, x.then as E))
    if (!(ways & NO)) return join(found)
  }
  return join([...found, of(look, version.value as E)])
}
function laterVersions(look: Look, rule: LinkedRule, at: number, first: DaySet): DaySet {
  let value = first
  for (let j = at + 1; j < rule.versions.length; j++) {
    const later = rule.versions[j]!
    if (later.onOpen === 'keeps') continue
    const begins = dayIn(look, later.since)
    const open = notAfter(look, later.unless, begins, value)
    if (!open.yes) continue
    const taken = lastOfSets([begins, valueOf(look, rule, j, dayIn, joinDays)])
    value = open.no || later.onOpen === 'unsettled' ? joinDays([value, taken]) : taken
  }
  return value
}

function notAfter(look: Look, node: object, l: DaySet, r: DaySet): { yes: boolean; no: boolean } {
  const decided = decisionOf(look.world, node)
  return decided === undefined ? canBeNotAfter(l, r) : { yes: decided === 1, no: decided === 0 }
}

function waysOf(look: Look, e: LinkedCondition): Ways {
  switch (e.kind) {
    case 'is': {
      const mask = look.world.facts.masks[e.choice]!
      return ((mask & e.mask) === 0 ? 0 : YES) | ((mask & ~e.mask) === 0 ? 0 : NO)
    }
    case 'all': {
      let ways = YES
      for (const x of e.of) {
        const here = waysOf(look, x)
        if (here === NO) return NO
        ways |= here & NO
      }
      return ways
    }
    case 'any': {
      let ways = NO
      for (const x of e.of) {
        const here = waysOf(look, x)
        if (here === YES) return YES
        ways |= here & YES
      }
      return ways
    }
    case 'not': {
      const ways = waysOf(look, e.of)
      return ((ways & YES) >> 1) | ((ways & NO) << 1)
    }
    case 'holds':
      return verdictOfRule(look, e.rule)
    case 'compare': {
      const { yes, no } = notAfter(look, e, dayIn(look, e.left), dayIn(look, e.right))
      return (yes ? YES : 0) | (no ? NO : 0)
    }
    case 'within': {
      const decided = decisionOf(look.world, e)
      if (decided !== undefined) return decided === 1 ? YES : NO
      const d = dayIn(look, e.day)
      if (isNever(d)) return NO
      const inside = isWithinSpans(e, d.lo)
      return d.hi < nextEdge(e, d.lo) ? (inside ? YES : NO) | (d.never ? NO : 0) : EITHER
    }
    case 'reading':
      return e.as.reduce((ways, x, o) => (isOpenOption(look, e.switch, o) ? ways | waysOf(look, x) : ways), 0)
    case 'unsettled': {
      const chosen = decisionOf(look.world, e)
      return chosen === undefined ? EITHER : chosen === 1 ? YES : NO
    }
  }
}
const isOpenOption = (look: Look, index: number, option: number): boolean =>
  ((look.world.readings[index]! >> option) & 1) === 1

function dayIn(look: Look, e: LinkedDay): DaySet {
  switch (e.kind) {
    case 'never':
      return NEVER_DAY
    case 'date':
      return { lo: e.day, hi: e.day, never: false }
    case 'event':
      return eventIn(look, e.event)
    case 'plus': {
      const d = dayIn(look, e.of)
      if (isNever(d)) return d
      if (e.roll === 'as-is') return { lo: d.lo + e.days, hi: d.hi + e.days, never: d.never }
      const lo = rolled(d.lo, e.days, e.roll, look.workingDays) ?? d.lo + e.days
      return { lo, hi: rolled(d.hi, e.days, e.roll, look.workingDays) ?? LAST_DAY, never: d.never }
    }
    case 'first':
      return firstOfSets(e.of.map((x) => dayIn(look, x)))
    case 'last':
      return lastOfSets(e.of.map((x) => dayIn(look, x)))
    case 'when': {
      const ways = waysOf(look, e.if)
      if (ways === YES) return dayIn(look, e.then)
      return ways === NO ? dayIn(look, e.else) : joinDays([dayIn(look, e.then), dayIn(look, e.else)])
    }
    case 'reading':
      return joinDays(e.as.flatMap((x, o) => (isOpenOption(look, e.switch, o) ? [dayIn(look, x)] : [])))
    case 'unsettled': {
      if (e.between.length === 0) return UNKNOWN_DAY
      const chosen = decisionOf(look.world, e)
      return chosen === undefined ? joinDays(e.between.map((x) => dayIn(look, x))) : dayIn(look, e.between[chosen]!)
    }
  }
}
function eventIn(look: Look, event: number): DaySet {
  const source = look.law.sources[event]!
  const { lo, hi, never } = look.world.facts
  const told = { lo: lo[event]!, hi: hi[event]!, never: never[event] === 1 }
  if (source.kind === 'rule') {
    const d = dayOfRule(look, source.rule)
    // What tests of this world have found out about the computed day; a world that cannot be is left as it is.
    const both = { lo: Math.max(d.lo, told.lo), hi: Math.min(d.hi, told.hi), never: d.never && told.never }
    return both.lo > both.hi && !both.never ? d : both
  }
  if (source.kind === 'anniversary') {
    const from = lo[source.of]!
    const to = hi[source.of]!
    if (from > to) return NEVER_DAY
    return { lo: laterBy(from, source.term), hi: laterBy(to, source.term), never: never[source.of] === 1 }
  }
  return source.kind === 'zero' ? { lo: 0, hi: 0, never: false } : told
}
