/** What a decided comparison of days tells about the days in it. */
import { FIRST_DAY, LAST_DAY, latestStartFor, NEVER, type Day } from './day.ts'
import type { DaySet } from './knowledge.ts'
import type { LinkedDay, LinkedLaw } from './link.ts'
import { setDayIn, type World } from './world.ts'

export function narrowYes(w: World, law: LinkedLaw, left: LinkedDay, right: LinkedDay, l: DaySet, r: DaySet): void {
  narrowSide(w, law, left, FIRST_DAY, r.never ? LAST_DAY : r.hi, false)
  narrowSide(w, law, right, l.lo, LAST_DAY, r.never)
}
export function narrowNo(w: World, law: LinkedLaw, left: LinkedDay, right: LinkedDay, l: DaySet, r: DaySet): void {
  narrowSide(w, law, left, r.lo <= r.hi ? r.lo + 1 : NEVER, LAST_DAY, l.never)
  if (!l.never) narrowSide(w, law, right, FIRST_DAY, l.hi - 1, false)
}
/** Of the first of several days a comparison tells something too. A yearly span may not: what it splits off has to be told whole. */
function narrowSide(w: World, law: LinkedLaw, side: LinkedDay, lo: Day, hi: Day, mayBeNever: boolean): void {
  let e = side
  let offset = 0
  while (e.kind === 'plus' && e.roll === 'as-is') {
    offset += e.days
    e = e.of
  }
  if (e.kind === 'first') narrowFirst(w, law, e.of, lo - offset, hi >= LAST_DAY ? LAST_DAY : hi - offset, mayBeNever)
  else narrow(w, law, side, lo, hi, mayBeNever)
}
/** Restricts the day fact or computed day behind an expression to [lo, hi], where the expression is one and an offset. */
export function narrow(w: World, law: LinkedLaw, e: LinkedDay, lo: Day, hi: Day, mayBeNever: boolean): void {
  let offset = 0
  while (e.kind === 'plus') {
    if (e.roll !== 'as-is') return
    offset += e.days
    e = e.of
  }
  if (e.kind !== 'event') return
  let event = e.event
  let from = lo - offset
  let to = hi >= LAST_DAY ? LAST_DAY : hi - offset
  const source = law.sources[event]!
  if (source.kind === 'anniversary') {
    event = source.of
    from = from <= FIRST_DAY ? FIRST_DAY : latestStartFor(from - 1, source.term) + 1
    to = to >= LAST_DAY ? LAST_DAY : latestStartFor(to, source.term)
  } else if (source.kind === 'zero') return
  const f = w.facts
  from = Math.max(f.lo[event]!, from)
  to = Math.min(f.hi[event]!, to)
  setDayIn(w, event, from, to, mayBeNever ? f.never[event]! : 0)
  if (source.kind === 'rule' && !mayBeNever) narrowInside(w, law, source.rule, from, to)
}

/** The first of these lies in [lo, hi]: none of them is earlier; and where it comes and only one of them can be so early, it is that one. */
function narrowFirst(w: World, law: LinkedLaw, of: readonly LinkedDay[], lo: Day, hi: Day, mayBeNever: boolean): void {
  for (const x of of) narrow(w, law, x, lo, LAST_DAY, true)
  if (mayBeNever) return
  const early = of.filter((x) => earliest(w, law, x) <= hi)
  if (early.length === 1) narrow(w, law, early[0]!, lo, hi, false)
}
/** A computed day that comes in [lo, hi]. */
function narrowInside(w: World, law: LinkedLaw, rule: number, lo: Day, hi: Day): void {
  const e = onlyValue(w, law, rule)
  if (e?.kind === 'event' || e?.kind === 'plus') narrow(w, law, e, lo, hi, false)
  if (e?.kind === 'first') narrowFirst(w, law, e.of, lo, hi, false)
}
/** What a day rule says whenever it says a day: undefined where versions, exceptions or open readings differ. */
function onlyValue(w: World, law: LinkedLaw, rule: number): LinkedDay | undefined {
  const [version, ...others] = law.rules[rule]!.versions
  if (!version || others.length > 0 || version.unless.length > 0) return undefined
  let e = version.value as LinkedDay
  while (e.kind === 'reading') {
    const mask = w.readings[e.switch]!
    if ((mask & (mask - 1)) !== 0) return undefined
    e = e.as[31 - Math.clz32(mask)]!
  }
  return e
}
/** No day before this one is possible; NEVER where none is. May be too early, never too late. */
function earliest(w: World, law: LinkedLaw, e: LinkedDay): Day {
  if (e.kind === 'never') return NEVER
  if (e.kind === 'date') return e.day
  if (e.kind === 'first') return e.of.reduce((first, x) => Math.min(first, earliest(w, law, x)), NEVER)
  if (e.kind === 'plus' && e.roll === 'as-is') {
    const of = earliest(w, law, e.of)
    return of >= NEVER ? NEVER : of + e.days
  }
  if (e.kind !== 'event') return FIRST_DAY
  const source = law.sources[e.event]!
  const { lo, hi } = w.facts
  if (source.kind === 'fact') return lo[e.event]! > hi[e.event]! ? NEVER : lo[e.event]!
  if (source.kind !== 'rule') return FIRST_DAY
  const inside = onlyValue(w, law, source.rule)
  return inside ? Math.max(lo[e.event]!, earliest(w, law, inside)) : lo[e.event]!
}
