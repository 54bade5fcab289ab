/** The few functions that read a compiled law, on tables written by hand. */
import { expect, test } from 'vitest'
import { dayOf, NEVER } from './day.ts'
import { isWithinSpans } from './day-sets.ts'
import {
  comparisonAt,
  dayAt,
  eventsOfOutcome,
  Outcome,
  outcomeDay,
  OUTCOME_STRIDE,
  partsOfOutcome,
  ROLLS,
  UNKNOWN,
  valueAt,
  versionOf,
  withEvents,
  type LawTables,
  type Table,
} from './table.ts'

const [asIs, next, working] = [0, 1, 2]
/** A person's days stand from place 1 on: nothing, 100, never, unknown. */
const events = Int32Array.from([9, 0, 100, NEVER, UNKNOWN])
const AT = 1
const [DAY, NEVER_COMES, OPEN] = [1, 2, 3]
const tables = (...outcomes: number[][]): LawTables => ({
  events: [],
  eventOf: new Map(),
  tables: new Map(),
  order: [],
  comparisons: new Map(),
  outcomes: Int32Array.from(outcomes.flatMap((o) => [...o, ...new Array<number>(OUTCOME_STRIDE - o.length).fill(0)])),
  // From day 100 on: three working days, three days off, one more working day.
  roll: Int32Array.from([100, 101, 102, 106, 106, 106, 106]),
  rollFirst: 100,
})
const dayOfOutcome = (...outcome: number[]) => outcomeDay(tables(outcome), 0, events, AT)

test('numbers that compiled laws are made of', () => {
  expect(ROLLS).toEqual(['as-is', 'next-working-day', 'working-days'])
  expect(Outcome).toEqual({ never: 0, unknown: 1, first: 2, last: 3, either: 4 })
})
test('the day of an outcome', () => {
  expect(dayOfOutcome(Outcome.never, 0)).toBe(NEVER)
  expect(dayOfOutcome(Outcome.unknown, 0)).toBe(UNKNOWN)
  const { first, last } = Outcome
  expect(dayOfOutcome(first, 1, DAY, 5, asIs)).toBe(105)
  expect(dayOfOutcome(first, 2, DAY, 5, asIs, DAY, 3, asIs)).toBe(103)
  expect(dayOfOutcome(first, 2, DAY, 5, asIs, NEVER_COMES, 3, asIs)).toBe(105)
  expect(dayOfOutcome(first, 2, DAY, 5, asIs, OPEN, 3, asIs)).toBe(UNKNOWN)
  expect(dayOfOutcome(last, 2, DAY, 3, asIs, DAY, 5, asIs)).toBe(105)
  expect(dayOfOutcome(last, 2, DAY, 5, asIs, DAY, 3, asIs)).toBe(105)
  expect(dayOfOutcome(last, 2, DAY, -200, asIs, DAY, -300, asIs)).toBe(-100)
  expect(dayOfOutcome(last, 2, DAY, 5, asIs, OPEN, 0, asIs)).toBe(UNKNOWN)
  expect(dayOfOutcome(last, 3, DAY, 5, asIs, OPEN, 0, asIs, NEVER_COMES, 0, asIs)).toBe(NEVER)
})
test('days off', () => {
  const rolled = (days: number, roll: number) => dayOfOutcome(Outcome.first, 1, DAY, days, roll)
  expect([0, 2, 3, 6].map((n) => rolled(n, next!))).toEqual([100, 102, 106, 106])
  expect([0, 1, 2, 3].map((n) => rolled(n, working!))).toEqual([100, 101, 102, 106])
  // The calendar ends.
  expect([rolled(7, next!), rolled(-1, next!), rolled(4, working!), rolled(9, working!)]).toEqual(
    new Array(4).fill(UNKNOWN),
  )
})
test('one of several days is that day when they are the same', () => {
  const days = [5, 5, 6].map((n) => [Outcome.first, 1, DAY, n, asIs!])
  const either = (...of: number[]) => outcomeDay(tables(...days, [Outcome.either, of.length, ...of]), 3, events, AT)
  expect(either(0)).toBe(105)
  expect(either(0, 1)).toBe(105)
  expect(either(0, 1, 2)).toBe(UNKNOWN)
  expect(either(2, 0)).toBe(UNKNOWN)
  expect([either(2), either(2, 2)]).toEqual([106, 106])
})

test('an outcome taken apart, and the events that it reads', () => {
  const last = [Outcome.last, 2, DAY, 5, next!, OPEN, -1, asIs!]
  const law = tables([Outcome.never, 0], last, [Outcome.first, 1, NEVER_COMES, 0, asIs!], [Outcome.either, 2, 1, 2])
  expect(partsOfOutcome(law, 1)).toEqual({
    kind: Outcome.last,
    terms: [
      { event: DAY, days: 5, roll: next },
      { event: OPEN, days: -1, roll: asIs },
    ],
    among: [],
  })
  expect(partsOfOutcome(law, 3)).toEqual({ kind: Outcome.either, terms: [], among: [1, 2] })
  expect([0, 1, 2, 3].map((o) => eventsOfOutcome(law, o))).toEqual([
    [],
    [DAY, OPEN],
    [NEVER_COMES],
    [DAY, OPEN, NEVER_COMES],
  ])
})
test('events that nothing reads are left out, and the others give the same days', () => {
  const first = [Outcome.first, 1, OPEN, 0, asIs!]
  const law = {
    ...tables(first, [Outcome.last, 1, DAY, 5, asIs!], [Outcome.either, 2, 0, 1]),
    events: ['zero', 'day', 'unread', 'open', 'kept', 'decider'],
    tables: new Map([['a', table({ decider: 5 })]]),
  }
  const few = withEvents(law, (event) => event === 'kept')
  expect(few.events).toEqual(['zero', 'day', 'open', 'kept', 'decider'])
  expect([...few.eventOf]).toEqual(few.events.map((name, i) => [name, i]))
  expect(few.tables.get('a')!.decider).toBe(4)
  const days = Int32Array.from([0, 100, 105, NEVER, NEVER])
  expect([0, 1, 2].map((o) => outcomeDay(few, o, days, 0))).toEqual([105, 105, 105])
  expect(outcomeDay(law, 0, Int32Array.from([0, 100, 1, 105]), 0)).toBe(105)
})

/** Versions from day 110 and 120 on; looked up by day from 105 to 115. */
const table = (more: Partial<Table> = {}): Table => ({
  rule: 'a',
  type: 'day',
  values: [],
  decider: 1,
  starts: Int32Array.from([-NEVER, 110, 120]),
  firstDay: 105,
  version: Uint8Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]),
  base: Int32Array.from([0, 2, 4]),
  onOpen: Uint8Array.from([0, 0, 0]),
  lastNotKeeping: -1,
  axes: [],
  cells: Uint16Array.from([0, 0, 0, 1, 2, 3]),
  ...more,
})
test('the version of a day, whether it is looked up or searched for', () => {
  const days = [-5, 104, 105, 109, 110, 114, 115, 119, 120, 999]
  expect(days.map((d) => versionOf(table(), d))).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
  expect(versionOf(table(), NEVER)).toBe(0)
  // What is looked up is what stands there.
  const marked = table({ version: Uint8Array.from([7, 0, 0, 0, 0, 1, 1, 1, 1, 8]) })
  expect([104, 105, 114, 115].map((d) => versionOf(marked, d))).toEqual([0, 7, 8, 1])
})
test('what a cell holds', () => {
  expect([0, 1].map((offset) => valueAt(table(), 2, offset))).toEqual([2, 3])
  expect(valueAt(table(), 1, 1)).toBe(1)
})
test('a later version keeps, takes over or leaves open what is open on its first day', () => {
  const days = [115, 125, 117, 130].map((d) => [Outcome.first, 1, 0, d, asIs!])
  const of = (code: number, offset: number, onOpen: number, last: number[] = []) =>
    dayAt(
      tables(...days, last),
      table({ onOpen: Uint8Array.from([0, 1, onOpen]), lastNotKeeping: onOpen === 0 ? 1 : 2 }),
      code,
      offset,
      events,
      AT,
    )
  expect(of(0, 0, 0)).toBe(NEVER)
  const [keeps, takesOver, unsettled] = [0, 1, 2]
  // Day 115 has come before version 2 begins on day 120: nothing is open.
  expect([keeps, takesOver, unsettled].map((how) => of(1, 0, how))).toEqual([115, 115, 115])
  // Day 125 has not; version 2 says 130.
  expect([keeps, takesOver, unsettled].map((how) => of(1, 1, how))).toEqual([125, 130, UNKNOWN])
})
test('a version that takes over does so from its first day on, which is open still', () => {
  const of = (first: number, second: number, onOpen: number) =>
    dayAt(
      tables(...[first, second].map((d) => [Outcome.first, 1, 0, d, asIs!])),
      table({
        cells: Uint16Array.from([0, 0, 1]),
        base: Int32Array.from([0, 1, 2]),
        onOpen: Uint8Array.from([0, 0, onOpen]),
        lastNotKeeping: 2,
      }),
      1,
      0,
      events,
      AT,
    )
  expect(of(119, 118, 1)).toBe(119)
  expect(of(120, 118, 1)).toBe(120)
  expect(of(120, 125, 1)).toBe(125)
  expect(of(125, 118, 1)).toBe(120)
  expect(of(125, 121, 1)).toBe(121)
  expect(of(125, 125, 2)).toBe(125)
  expect(of(120, 118, 2)).toBe(120)
  expect(of(125, 118, 2)).toBe(UNKNOWN)
  expect(of(UNKNOWN, 118, 1)).toBe(UNKNOWN)
  expect(of(NEVER, 130, 1)).toBe(130)
})
test('one that keeps between two that do not is passed over', () => {
  const three = table({
    starts: Int32Array.from([-NEVER, 110, 120, 130]),
    base: Int32Array.from([0, 1, 2, 3]),
    cells: Uint16Array.from([0, 0, 1, 2]),
    onOpen: Uint8Array.from([0, 0, 0, 1]),
    lastNotKeeping: 3,
  })
  const law = tables(...[150, 125, 140].map((d) => [Outcome.first, 1, 0, d, asIs!]))
  expect(dayAt(law, three, 1, 0, events, AT)).toBe(140)
})
test('comparisons', () => {
  const days = [
    ...[100, 101].map((d) => [Outcome.first, 1, 0, d, asIs!]),
    [Outcome.never, 0],
    [Outcome.unknown, 0],
    [Outcome.first, 1, 0, dayOf('2026-04-01'), asIs!],
  ]
  const notAfter = (left: number, right: number) =>
    comparisonAt(tables(...days), { kind: 'not after', name: 'n', left, right }, events, AT)
  const [no, yes, unknown] = [0, 1, 2]
  expect([notAfter(0, 1), notAfter(0, 0), notAfter(1, 0)]).toEqual([yes, yes, no])
  expect([notAfter(0, 2), notAfter(2, 0), notAfter(2, 2)]).toEqual([yes, no, no])
  expect([notAfter(3, 0), notAfter(0, 3), notAfter(2, 3)]).toEqual([unknown, unknown, no])
  const within = (day: number, from: number) =>
    comparisonAt(tables(...days), { kind: 'within', name: 'n', day, from: [from], to: [715] }, events, AT)
  expect([within(4, 401), within(4, 402), within(2, 101), within(3, 101)]).toEqual([yes, no, no, unknown])
})
test('yearly spans include their first and their last day', () => {
  const spans = { from: [401, 1001], to: [715, 1231] }
  const inside = (day: string) => isWithinSpans(spans, dayOf(day))
  expect(['2026-04-01', '2026-07-15', '2027-10-01', '2027-12-31', '2026-05-20'].map(inside)).toEqual(
    new Array(5).fill(true),
  )
  expect(['2026-03-31', '2026-07-16', '2027-09-30', '2027-01-01'].map(inside)).toEqual(new Array(4).fill(false))
})
