/** What a decided comparison of days tells about the days in it: all that it tells, and nothing more. */
import { expect, test } from 'vitest'
import { dayOf, FIRST_DAY, LAST_DAY, NEVER, type Day } from './day.ts'
import { date, firstOf, is, lastOf, never, on, plus, reading, turns, when, type DayExpression } from './expression.ts'
import { betweenDays, dayIn, setDay, UNKNOWN_DAY, unknownFacts, type DaySet } from './knowledge.ts'
import { link, type LinkedDay } from './link.ts'
import { narrow, narrowNo, narrowYes } from './narrow.ts'
import { dayRule, since, type Rule } from './rule.ts'
import { newWorld, type World } from './world.ts'
import { readingMasks } from './worlds.ts'
import { sex, came, left, LEAN } from '../testing/little-facts.ts'

const told = { kind: 'day', id: 'told', group: 'g', clock: 'local' } as const

type Known = Partial<Record<'came' | 'left' | 'told', DaySet>>
const day = (id: string, ...values: DayExpression[]): Rule =>
  dayRule(id, {
    decidedBy: on(came),
    versions: values.map((value, i) => ({ since: since(`197${i}-01-01`), cites: [], value })),
  })
/** What is known of the three days, and of the computed ones, after it was narrowed. */
function after(
  known: Known,
  rules: readonly Rule[],
  expressions: readonly DayExpression[],
  narrowing: (w: World, law: ReturnType<typeof link>, e: readonly LinkedDay[]) => void,
  readings?: readonly number[],
) {
  // A rule that holds the expressions links them.
  const all = [...rules, day('these', firstOf(...expressions))]
  const law = link({ facts: [sex, came, left, told], switches: [LEAN], rules: all })
  const these = law.rules.at(-1)!.versions[0]!.value
  if (these.kind !== 'first') throw new Error('not linked')
  const world = newWorld(unknownFacts(law), readings ?? readingMasks(law))
  for (const [id, d] of Object.entries(known)) setDay(world.facts, law.eventOf.get(id)!, d)
  narrowing(world, law, these.of as readonly LinkedDay[])
  return Object.fromEntries(
    ['came', 'left', 'told', ...rules.map((r) => r.id)]
      .map((id) => [id, dayIn(world.facts, law.eventOf.get(id)!)] as const)
      .filter(([id, d]) => JSON.stringify(d) !== JSON.stringify(known[id as keyof Known] ?? UNKNOWN_DAY)),
  )
}
/** What is told by: the day lies in [lo, hi]. */
const lies = (e: DayExpression, lo: Day, hi: Day, known: Known = {}, rules: Rule[] = [], readings?: number[]) =>
  after(known, rules, [e], (w, law, [linked]) => narrow(w, law, linked!, lo, hi, false), readings)
const compared = (how: typeof narrowYes, l: DaySet, r: DaySet) =>
  after({ came: l, left: r }, [], [on(came), on(left)], (w, law, [a, b]) => how(w, law, a!, b!, l, r))
const orNever = (lo: Day, hi: Day): DaySet => ({ lo, hi, never: true })

test('not after: the left day comes and is no later than the right one can be, the right one no earlier than the left', () => {
  expect(compared(narrowYes, betweenDays(10, 20), betweenDays(5, 15))).toEqual({
    came: betweenDays(10, 15),
    left: betweenDays(10, 15),
  })
  expect(compared(narrowYes, orNever(10, 20), betweenDays(5, 15))).toEqual({
    came: betweenDays(10, 15),
    left: betweenDays(10, 15),
  })
  expect(compared(narrowYes, orNever(10, 20), orNever(5, 15))).toEqual({
    came: betweenDays(10, 20),
    left: orNever(10, 15),
  })
})
test('after: the left day is later than the right one can be at its earliest, or never comes', () => {
  expect(compared(narrowNo, betweenDays(5, 15), betweenDays(10, 20))).toEqual({
    came: betweenDays(11, 15),
    left: betweenDays(10, 14),
  })
  expect(compared(narrowNo, orNever(5, 15), betweenDays(10, 20))).toEqual({ came: orNever(11, 15) })
  expect(compared(narrowNo, betweenDays(5, 15), orNever(10, 20))).toEqual({
    came: betweenDays(11, 15),
    left: betweenDays(10, 14),
  })
  // The right one never comes: only never is not "not after" it.
  expect(compared(narrowNo, orNever(5, 15), { lo: 1, hi: 0, never: true })).toEqual({ came: orNever(NEVER, 15) })
})
test('of the first of several days: none is earlier; where it comes and only one can be so early, it is that one', () => {
  const first = plus(firstOf(on(came), on(left)), 1)
  const how = (narrowing: typeof narrowYes, l: DaySet, r: DaySet, known: Known) =>
    after({ ...known, told: r }, [], [first, on(told)], (w, law, [a, b]) => narrowing(w, law, a!, b!, l, r))
  // after: both come later than the other day at its earliest, or never
  expect(
    how(narrowNo, betweenDays(5, 13), betweenDays(8, 10), { came: orNever(4, 5), left: betweenDays(12, 12) }),
  ).toEqual({
    came: orNever(8, 5),
  })
  // not after: only one of them can be so early
  expect(
    how(narrowYes, betweenDays(5, 21), betweenDays(8, 10), { came: orNever(4, 15), left: betweenDays(20, 20) }),
  ).toEqual({
    came: betweenDays(4, 9),
  })
})
test('a day fact, counted on', () => {
  expect(lies(on(came), 5, 9)).toEqual({ came: betweenDays(5, 9) })
  expect(lies(on(came), 5, 9, { came: betweenDays(7, 20) })).toEqual({ came: betweenDays(7, 9) })
  expect(lies(plus(plus(on(came), 2), 1), 5, 9)).toEqual({ came: betweenDays(2, 6) })
  expect(lies(plus(on(came), 3), FIRST_DAY, LAST_DAY)).toEqual({ came: betweenDays(FIRST_DAY, LAST_DAY) })
  expect(lies(plus(on(came), 3), 5, LAST_DAY)).toEqual({ came: betweenDays(2, LAST_DAY) })
  expect(after({}, [], [on(came)], (w, law, [e]) => narrow(w, law, e!, 5, 9, true))).toEqual({ came: orNever(5, 9) })
})
test('nothing is told about a day that rolls, a constant one, or one of several', () => {
  for (const e of [
    plus(on(came), 2, 'next-working-day'),
    plus(on(came), 2, 'working-days'),
    date('1970-01-11'),
    never,
    firstOf(on(came), on(left)),
    lastOf(on(came), on(left)),
    when(is(sex, 'M'), on(came), on(left)),
  ])
    expect(lies(e, 5, 9)).toEqual({})
  expect(
    after({}, [], [on(came)], (w, law) => {
      narrow(w, law, { kind: 'event', event: 0 }, 5, 9, false)
      expect(dayIn(w.facts, 0)).toEqual({ lo: 0, hi: 0, never: false })
    }),
  ).toEqual({})
})
test('what an anniversary tells of the day that it counts from', () => {
  const [lo, hi] = [dayOf('2001-03-01'), dayOf('2002-02-28')]
  expect(lies(turns(1, came), lo, hi)).toEqual({ came: betweenDays(dayOf('2000-02-29'), dayOf('2001-02-28')) })
  expect(lies(plus(turns(1, came), 1), lo + 1, hi + 1)).toEqual({
    came: betweenDays(dayOf('2000-02-29'), dayOf('2001-02-28')),
  })
  expect(lies(turns(1, came), FIRST_DAY, hi)).toEqual({ came: betweenDays(FIRST_DAY, dayOf('2001-02-28')) })
  expect(lies(turns(1, came), lo, LAST_DAY)).toEqual({ came: betweenDays(dayOf('2000-02-29'), LAST_DAY) })
  expect(lies(turns(1, came), lo, LAST_DAY - 1)).toEqual({ came: betweenDays(dayOf('2000-02-29'), LAST_DAY - 366) })
})

const inside = (value: DayExpression, known: Known = {}, lo = 5, hi = 9, readings?: number[]) =>
  lies(on({ id: 'd' }), lo, hi, known, [day('d', value)], readings)
const d = betweenDays(5, 9)

test('a computed day that is a day fact, counted on or not, tells as much of that', () => {
  expect(inside(on(came))).toEqual({ d, came: d })
  expect(inside(plus(on(came), 2))).toEqual({ d, came: betweenDays(3, 7) })
  expect(inside(plus(on(came), 2, 'working-days'))).toEqual({ d })
  expect(inside(never)).toEqual({ d })
  expect(inside(lastOf(on(came), on(left)))).toEqual({ d })
  const read = reading(LEAN, { strict: on(came), mild: on(left) })
  expect(inside(read)).toEqual({ d, came: d })
  expect(inside(read, {}, 5, 9, [2])).toEqual({ d, left: d })
  expect(inside(read, {}, 5, 9, [3])).toEqual({ d })
  expect(inside(reading(LEAN, { strict: read, mild: on(told) }))).toEqual({ d, came: d })
})
test('of rules with several versions, or with exceptions, nothing is told', () => {
  const two = day('d', on(came), on(came))
  expect(lies(on({ id: 'd' }), 5, 9, {}, [two])).toEqual({ d })
  const excepted = dayRule('d', {
    decidedBy: on(came),
    versions: [
      {
        since: since('1970-01-01'),
        cites: [],
        value: on(came),
        unless: [{ label: 'x', when: is(sex, 'M'), then: never, cites: [] }],
      },
    ],
  })
  expect(lies(on({ id: 'd' }), 5, 9, {}, [excepted])).toEqual({ d })
  expect(lies(on({ id: 'd' }), 5, 9, {}, [day('d')])).toEqual({ d })
  expect(after({}, [day('d', on(came))], [on({ id: 'd' })], (w, law, [e]) => narrow(w, law, e!, 5, 9, true))).toEqual({
    d: orNever(5, 9),
  })
})
test('the first of others: none of them is earlier, and if only one can be so early, it is that one', () => {
  const first = firstOf(on(came), on(left))
  expect(inside(first)).toEqual({ d, came: orNever(5, LAST_DAY), left: orNever(5, LAST_DAY) })
  expect(inside(first, { left: orNever(10, 20) })).toEqual({ d, came: d })
  expect(inside(first, { left: orNever(9, 20) })).toEqual({ d, came: orNever(5, LAST_DAY) })
  expect(inside(first, { left: { lo: 1, hi: 0, never: true } })).toMatchObject({ d, came: d })
  expect(inside(first, { came: betweenDays(20, 30), left: orNever(5, 20) })).toEqual({ d, left: d })
  // None can be so early: nothing more is told.
  expect(inside(first, { came: orNever(20, 30), left: orNever(20, 30) })).toEqual({ d })
})
test('how early the others can be', () => {
  const { came: only } = { came: d }
  const beside = (other: DayExpression, known: Known = {}, ...rules: Rule[]) =>
    lies(on({ id: 'd' }), 5, 9, known, [...rules, day('d', firstOf(on(came), other))])['came']
  const open = orNever(5, LAST_DAY)
  expect([beside(never), beside(date('1970-01-11')), beside(date('1970-01-10'))]).toEqual([only, only, open])
  const late = { left: orNever(8, 20) }
  expect([beside(plus(on(left), 1), late), beside(plus(on(left), 2), late)]).toEqual([open, only])
  expect(beside(plus(on(left), 2), { left: { lo: 1, hi: 0, never: true } })).toEqual(only)
  expect(beside(plus(on(left), 2, 'working-days'), { left: orNever(15, 20) })).toEqual(open)
  expect(beside(firstOf(on(left), on(told)), { left: orNever(10, 20), told: orNever(10, 20) })).toEqual(only)
  expect(beside(firstOf(on(left), on(told)), { left: orNever(10, 20), told: orNever(9, 20) })).toEqual(open)
  expect(beside(firstOf(never, plus(never, 3)))).toEqual(only)
  expect(beside(lastOf(on(left), on(told)), { left: orNever(10, 20), told: orNever(10, 20) })).toEqual(open)
  expect(beside(turns(1, left), { left: orNever(10, 20) })).toEqual(open)
  const inner = day('inner', on(left))
  expect(beside(on({ id: 'inner' }), { left: orNever(10, 20) }, inner)).toEqual(only)
  expect(beside(on({ id: 'inner' }), { left: orNever(9, 20) }, inner)).toEqual(open)
  expect(beside(on({ id: 'inner' }), { left: orNever(10, 20) }, day('inner', on(left), on(left)))).toEqual(open)
})
