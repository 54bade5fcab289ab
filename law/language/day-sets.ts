/** Arithmetic of days that may lie in a range, or never come. Exact: what can come out, and nothing else. */
import { civilOf, dayOfCivil, NEVER, type Day } from './day.ts'
import { NEVER_DAY, type DaySet } from './knowledge.ts'

export const isNever = (d: DaySet): boolean => d.lo > d.hi

/** Can "l is not after r" come out yes; no. Both never: no. */
export function canBeNotAfter(l: DaySet, r: DaySet): { yes: boolean; no: boolean } {
  const someL = l.lo <= l.hi
  const someR = r.lo <= r.hi
  return { yes: someL && (r.never || (someR && l.lo <= r.hi)), no: l.never || (someL && someR && l.hi > r.lo) }
}

/** The first of days each in its own set: what can come out, exactly (a minimum is monotone in each of its terms). */
export function firstOfSets(sets: readonly DaySet[]): DaySet {
  let lo = NEVER
  let certain = NEVER
  let latest = -NEVER
  let never = true
  for (const d of sets) {
    if (isNever(d)) continue
    lo = Math.min(lo, d.lo)
    latest = Math.max(latest, d.hi)
    if (!d.never) {
      never = false
      certain = Math.min(certain, d.hi)
    }
  }
  return lo === NEVER ? NEVER_DAY : { lo, hi: never ? latest : certain, never }
}
/** The last of days each in its own set; never as soon as one of them never comes. */
export function lastOfSets(sets: readonly DaySet[]): DaySet {
  let lo = -NEVER
  let hi = -NEVER
  let never = false
  for (const d of sets) {
    if (isNever(d)) return NEVER_DAY
    lo = Math.max(lo, d.lo)
    hi = Math.max(hi, d.hi)
    never ||= d.never
  }
  return { lo, hi, never }
}

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

/** Whether a day lies in yearly spans given as month * 100 + day of month, both ends included. */
export function isWithinSpans(
  spans: { readonly from: readonly number[]; readonly to: readonly number[] },
  day: Day,
): boolean {
  const { month, dayOfMonth } = civilOf(day)
  const md = month * 100 + dayOfMonth
  for (let i = 0; i < spans.from.length; i++) if (spans.from[i]! <= md && md <= spans.to[i]!) return true
  return false
}

/** The first day after `day` on which being inside or outside can change. */
export function nextEdge(e: { readonly from: readonly number[]; readonly to: readonly number[] }, day: Day): Day {
  const { year } = civilOf(day)
  let edge = NEVER
  for (const y of [year, year + 1])
    for (const [monthDays, after] of [
      [e.from, 0],
      [e.to, 1],
    ] as const)
      for (const monthDay of monthDays) {
        const turns = dayOfCivil(y, Math.floor(monthDay / 100), monthDay % 100) + after
        if (turns > day) edge = Math.min(edge, turns)
      }
  return edge
}
