/** What a decided comparison of days tells about the days in it. */
import { FIRST_DAY, LAST_DAY, latestStartFor, NEVER, type Day } from './day.ts'
import type { DaySet } from './knowledge.ts'
import type { LinkedDay, LinkedLaw } from './link.ts'
import type { World } from './world.ts'

export function narrowYes(w: World, law: LinkedLaw, left: LinkedDay, right: LinkedDay, l: DaySet, r: DaySet): void {
  narrow(w, law, left, FIRST_DAY, r.never ? LAST_DAY : r.hi, false)
  narrow(w, law, right, l.lo, LAST_DAY, r.never)
}
export function narrowNo(w: World, law: LinkedLaw, left: LinkedDay, right: LinkedDay, l: DaySet, r: DaySet): void {
  narrow(w, law, left, r.lo <= r.hi ? r.lo + 1 : NEVER, LAST_DAY, l.never)
  if (!l.never) narrow(w, law, right, FIRST_DAY, l.hi - 1, false)
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
  f.lo[event] = Math.max(f.lo[event]!, from)
  f.hi[event] = Math.min(f.hi[event]!, to)
  if (!mayBeNever) f.never[event] = 0
}
