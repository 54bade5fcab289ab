/**
 * What is known of a person. A choice fact is the set of values it may still have (a bit each); a day fact is the days
 * on which it may come (`lo`..`hi`, none when lo > hi) and whether it may never come.
 */
import { FIRST_DAY, LAST_DAY, type Day } from './day.ts'
import type { LinkedLaw } from './link.ts'

/** Days on which something may come, both ends included, none when lo > hi; and whether it may never come. */
export interface DaySet {
  readonly lo: Day
  readonly hi: Day
  readonly never: boolean
}
export const UNKNOWN_DAY: DaySet = Object.freeze({ lo: FIRST_DAY, hi: LAST_DAY, never: true })
/** It never comes. */
export const NEVER_DAY: DaySet = Object.freeze({ lo: 1, hi: 0, never: true })
/** It comes on that day. */
export const onDay = (day: Day): DaySet => ({ lo: day, hi: day, never: false })
/** It comes on one of the days from `lo` to `hi`, both included. */
export const betweenDays = (lo: Day, hi: Day): DaySet => ({ lo, hi, never: false })
/** Not up to and including the day asked about: later, or never. */
export const notYet = (asked: Day): DaySet => ({ lo: asked + 1, hi: LAST_DAY, never: true })
export const isPoint = (d: DaySet): boolean => (d.never ? d.lo > d.hi : d.lo === d.hi)

/**
 * Facts of one person, indexed as the linked law orders them. Mutable only while it is being filled. Plain arrays of small
 * integers: a question about unknowns copies them thousands of times, and copying a typed array of this size costs five
 * times as much.
 */
export interface Facts {
  /** A bit for each value the choice fact may still have. */
  readonly masks: number[]
  /** By event index; only the entries of day facts are read. */
  readonly lo: number[]
  readonly hi: number[]
  /** 1 where the day may never come. */
  readonly never: number[]
}

/** Nothing known. */
export function unknownFacts(law: LinkedLaw): Facts {
  const n = law.events.length
  const facts: Facts = {
    masks: law.choices.map((c) => c.all),
    lo: Array.from({ length: n }, () => FIRST_DAY),
    hi: Array.from({ length: n }, () => LAST_DAY),
    never: Array.from({ length: n }, () => 1),
  }
  law.sources.forEach((s, i) => {
    if (s.kind === 'zero') setDay(facts, i, onDay(0))
    if (s.kind === 'since') setDay(facts, i, betweenDays(s.from, s.to))
  })
  return facts
}
/** Changes `facts` in place. `event` is an index: `law.eventOf.get(id)`. */
export function setDay(facts: Facts, event: number, d: DaySet): void {
  facts.lo[event] = d.lo
  facts.hi[event] = d.hi
  facts.never[event] = d.never ? 1 : 0
}
export const dayIn = (facts: Facts, event: number): DaySet => ({
  lo: facts.lo[event]!,
  hi: facts.hi[event]!,
  never: facts.never[event] === 1,
})
/** A copy that can be changed without the first. */
export const copyFacts = (f: Facts): Facts => ({
  masks: f.masks.slice(),
  lo: f.lo.slice(),
  hi: f.hi.slice(),
  never: f.never.slice(),
})
