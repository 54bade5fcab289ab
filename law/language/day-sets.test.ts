/** Arithmetic of day sets against all the days that are in them. */
import { describe, expect, test } from 'vitest'
import { canBeNotAfter, firstOfSets, isNever, isWithinSpans, joinDays, lastOfSets, nextEdge } from './day-sets.ts'
import { dayOfCivil, NEVER, type Day } from './day.ts'
import { NEVER_DAY, type DaySet } from './knowledge.ts'

const daysIn = (d: DaySet): Day[] => {
  const days = Array.from({ length: Math.max(0, d.hi - d.lo + 1) }, (_, i) => d.lo + i)
  return d.never ? [...days, NEVER] : days
}
/** Every set of days from 0 to 3, with and without never, and never alone. */
const sets: readonly DaySet[] = [
  NEVER_DAY,
  ...[0, 1, 2, 3].flatMap((lo) =>
    [0, 1, 2, 3].filter((hi) => hi >= lo).flatMap((hi) => [true, false].map((never): DaySet => ({ lo, hi, never }))),
  ),
]
/** The smallest set that holds these. */
const hull = (days: readonly Day[]): DaySet => {
  const some = days.filter((d) => d < NEVER)
  const never = some.length < days.length
  return some.length > 0 ? { lo: Math.min(...some), hi: Math.max(...some), never } : NEVER_DAY
}
const pairs = sets.flatMap((a) => sets.map((b) => [a, b] as const))

describe('day sets', () => {
  test('never alone is never, and nothing else is', () => {
    for (const d of sets) expect(isNever(d)).toBe(daysIn(d).every((x) => x === NEVER))
  })
  test('a comparison comes out in the ways in which some two days do', () => {
    for (const [l, r] of pairs) {
      const ways = daysIn(l).flatMap((a) => daysIn(r).map((b) => a < NEVER && a <= b))
      expect(canBeNotAfter(l, r), JSON.stringify([l, r])).toEqual({
        yes: ways.includes(true),
        no: ways.includes(false),
      })
    }
  })
  test('the first, the last and the join of two are what their days give', () => {
    for (const [a, b] of pairs) {
      const both = (of: (x: Day, y: Day) => Day) => hull(daysIn(a).flatMap((x) => daysIn(b).map((y) => of(x, y))))
      expect(firstOfSets([a, b]), JSON.stringify([a, b])).toEqual(both(Math.min))
      expect(lastOfSets([a, b]), JSON.stringify([a, b])).toEqual(both(Math.max))
      expect(joinDays([a, b]), JSON.stringify([a, b])).toEqual(hull([...daysIn(a), ...daysIn(b)]))
    }
  })
  test('the join of no set holds nothing, not even never', () => {
    const none = joinDays([])
    expect([none.lo > none.hi, none.never]).toEqual([true, false])
  })
  test('the next edge is the first day after on which being inside changes, or on which another span takes over', () => {
    const spans = { from: [101, 401, 720], to: [331, 715, 1231] }
    for (let day = dayOfCivil(2023, 12, 20); day < dayOfCivil(2025, 1, 20); day++) {
      const edge = nextEdge(spans, day)
      for (let d = day + 1; d < edge; d++) expect(isWithinSpans(spans, d)).toBe(isWithinSpans(spans, day))
      const { begins, ends } = { begins: isEdge(spans.from, edge), ends: isEdge(spans.to, edge - 1) }
      expect(begins || ends, `${day}`).toBe(true)
      expect(edge).toBeGreaterThan(day)
    }
  })
  test('after the last span of a year comes the first of the next', () => {
    const spring = { from: [401], to: [715] }
    const edges = [dayOfCivil(2024, 4, 1), dayOfCivil(2024, 7, 16), dayOfCivil(2025, 4, 1)]
    expect([edges[0]! - 1, edges[0]!, edges[1]!].map((d) => nextEdge(spring, d))).toEqual(edges)
  })
  test('without a span nothing changes', () => expect(nextEdge({ from: [], to: [] }, 20_000)).toBe(NEVER))
})
const isEdge = (monthDays: readonly number[], day: Day): boolean =>
  [2023, 2024, 2025].some((y) => monthDays.some((md) => dayOfCivil(y, Math.floor(md / 100), md % 100) === day))
