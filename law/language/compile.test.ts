/** What has a compiled form, what has none and says so, and what a table of it looks like. */
import { expect, test } from 'vitest'
import { compileLaw } from './compile.ts'
import { dayOf, NEVER } from './day.ts'
import {
  always,
  any,
  date,
  firstOf,
  holds,
  is,
  lastOf,
  never,
  notAfter,
  on,
  plus,
  reading,
  unsettled,
  unsettledDay,
  value,
  when,
  within,
  type DayExpression,
} from './expression.ts'
import { link } from './link.ts'
import { dayRule, pickRule, since, sinceBetween, sinceReading, verdictRule, type Rule, type Since } from './rule.ts'
import { MOST_TERMS, Outcome, OUTCOME_STRIDE, UNKNOWN, UNKNOWN_VALUE } from './table.ts'
import { colour, came, left, LEAN } from '../testing/little-facts.ts'

const said = { kind: 'choice', id: 'said', values: ['yes', 'no'], group: 'g' } as const

const [first, cites] = [since('2025-01-01'), [] as const]
const [from, until] = [dayOf('2024-12-30'), dayOf('2025-01-05')]
const linked = (...rules: Rule[]) => link({ facts: [colour, said, came, left], switches: [LEAN], rules })
const tablesOf = (...rules: Rule[]) => compileLaw(linked(...rules), { from, until })
const day = (value: DayExpression, id = 'a') =>
  dayRule(id, { decidedBy: on(came), versions: [{ since: first, cites, value }] })
const small = (e: Parameters<typeof verdictRule>[1]['versions'][number]['value'], id = 'v') =>
  verdictRule(id, { decidedBy: on(came), versions: [{ since: first, cites, value: e }] })
/** The outcomes of a day rule without axes: the words of its only version's only cell. */
const outcomeOf = (e: DayExpression, ...others: Rule[]) => {
  const { outcomes, tables } = tablesOf(...others, day(e))
  const at = tables.get('a')!.cells[1]! * OUTCOME_STRIDE
  return Array.from(outcomes.slice(at, at + 2 + 3 * outcomes[at + 1]!))
}
const [CAME, LEFT] = [1, 2]
const [asIs, next, working] = [0, 1, 2]

test('outcomes are terms, each an event and so many days on', () => {
  expect(outcomeOf(never)).toEqual([Outcome.never, 0])
  expect(outcomeOf(unsettledDay('any'))).toEqual([Outcome.unknown, 0])
  expect(outcomeOf(date('1970-01-11'))).toEqual([Outcome.first, 1, 0, 10, asIs])
  expect(outcomeOf(plus(plus(on(came), 2), 3))).toEqual([Outcome.first, 1, CAME, 5, asIs])
  expect(outcomeOf(plus(plus(on(came), 2), 3, 'next-working-day'))).toEqual([Outcome.first, 1, CAME, 5, next])
  expect(outcomeOf(plus(on(came), 3, 'working-days'))).toEqual([Outcome.first, 1, CAME, 3, working])
  expect(outcomeOf(plus(never, 3))).toEqual([Outcome.never, 0])
  expect(outcomeOf(plus(unsettledDay('any'), 3))).toEqual([Outcome.unknown, 0])
})
test('the first and the last of days', () => {
  const [two, one] = [plus(on(left), 1), on(came)]
  const terms = [CAME, 0, asIs, LEFT, 1, asIs]
  expect(outcomeOf(firstOf(two, one))).toEqual([Outcome.first, 2, ...terms])
  expect(outcomeOf(lastOf(two, one))).toEqual([Outcome.last, 2, ...terms])
  expect(outcomeOf(lastOf(plus(one, 2), one))).toEqual([Outcome.last, 2, CAME, 0, asIs, CAME, 2, asIs])
  // Of one term, the first and the last are the same.
  expect(outcomeOf(lastOf(one))).toEqual([Outcome.first, 1, CAME, 0, asIs])
  expect(outcomeOf(firstOf(one, never))).toEqual([Outcome.first, 1, CAME, 0, asIs])
  expect(outcomeOf(firstOf(never))).toEqual([Outcome.never, 0])
  expect(outcomeOf(lastOf(one, never))).toEqual([Outcome.never, 0])
  const open = unsettledDay('any')
  expect(outcomeOf(firstOf(one, open))).toEqual([Outcome.unknown, 0])
  expect(outcomeOf(lastOf(one, open))).toEqual([Outcome.unknown, 0])
  expect(outcomeOf(lastOf(open, never))).toEqual([Outcome.never, 0])
  expect(outcomeOf(lastOf(firstOf(one), two))).toEqual([Outcome.last, 2, ...terms])
  expect(outcomeOf(firstOf(lastOf(one), two))).toEqual([Outcome.first, 2, ...terms])
  expect(outcomeOf(firstOf(firstOf(two, one), plus(on(left), 2)))).toEqual([Outcome.first, 3, ...terms, LEFT, 2, asIs])
  expect(outcomeOf(plus(lastOf(two, one), 4))).toEqual([Outcome.last, 2, CAME, 4, asIs, LEFT, 5, asIs])
})
test('the same outcome is kept once', () => {
  const { outcomes } = tablesOf(day(on(came)), day(on(came), 'b'), day(plus(on(came), 0), 'c'))
  expect(outcomes.length).toBe(2 * OUTCOME_STRIDE)
})
test('what has no compiled form', () => {
  const inside = (e: DayExpression) => small(notAfter('n', e, on(left)))
  for (const [rule, message] of [
    [day(plus(plus(on(came), 1, 'next-working-day'), 1)), 'Rule a: a term counts on from a day that rolls'],
    [day(plus(plus(on(came), 1), 1, 'working-days')), 'Rule a: working days count on from a day that is counted'],
    [day(lastOf(firstOf(on(came), on(left)), on(left))), 'Rule a: a first-of stands inside a last-of'],
    [day(firstOf(lastOf(on(came), on(left)), on(left))), 'Rule a: a last-of stands inside a first-of'],
    [
      day(plus(firstOf(plus(on(came), 1, 'next-working-day'), on(left)), 1)),
      'Rule a: a term counts on from a day that rolls',
    ],
    [
      day(plus(firstOf(plus(on(came), 1), on(left)), 1, 'working-days')),
      'Rule a: working days count on from a day that is counted',
    ],
    [inside(when(is(said, 'yes'), on(came), on(left))), 'Rule v: a comparison chooses between days'],
    [inside(unsettledDay('which', on(came), on(left))), 'Rule v: a comparison chooses between days'],
    [
      day(unsettledDay('which', ...[1, 2, 3, 4, 5].map((n) => plus(on(came), n)))),
      `Rule a: 5 terms in one outcome; at most ${MOST_TERMS}.`,
    ],
  ] as const)
    expect(() => tablesOf(rule), message).toThrow(message)
  // What the law leaves wholly open is no choice between days.
  expect(() => tablesOf(inside(unsettledDay('any')))).not.toThrow()
  expect(() => tablesOf(day(firstOf(...[1, 2, 3, 4].map((n) => plus(on(came), n)))))).not.toThrow()
})
test('a version must begin on a day, and one that begins in a range must keep what is open', () => {
  const begins = (from: Since, onOpen: 'keeps' | 'takes over' = 'keeps') =>
    tablesOf(dayRule('a', { decidedBy: on(came), versions: [{ since: from, cites, value: never, onOpen }] }))
  expect(() => begins(sinceBetween('2025-01-01', '2025-02-01'))).not.toThrow()
  expect(() => begins(sinceBetween('2025-01-01', '2025-02-01'), 'takes over')).toThrow(
    'Rule a: a version whose first day is a range must keep what is open.',
  )
  const law = linked(day(never))
  const onEvent = { ...law.rules[0]!.versions[0]!, since: { kind: 'event', event: CAME } as const }
  const onSum = { ...onEvent, since: { kind: 'plus', of: { kind: 'never' }, days: 1, roll: 'as-is' } as const }
  for (const version of [onEvent, onSum])
    expect(() => compileLaw({ ...law, rules: [{ ...law.rules[0]!, versions: [version] }] }, { from, until })).toThrow(
      'Rule a: a version begins on something that is no day.',
    )
})
test('comparisons have names of their own', () => {
  const named = (e: DayExpression, id: string) => small(notAfter('n', e, on(left)), id)
  expect(() => tablesOf(named(on(came), 'v'), named(on(left), 'w'))).toThrow('Two different comparisons are named "n".')
  const { comparisons } = tablesOf(named(on(came), 'v'), named(on(came), 'w'))
  expect([...comparisons]).toEqual([['n', { kind: 'not after', name: 'n', left: 0, right: 1 }]])
  const spring = small(within('s', on(came), [{ from: [4, 1], to: [7, 15] }]))
  expect(tablesOf(spring).comparisons.get('s')).toEqual({ kind: 'within', name: 's', day: 0, from: [401], to: [715] })
})
test('a table has an axis for each choice, rule and comparison, and a cell for each way in which they stand', () => {
  const rests = verdictRule('w', {
    decidedBy: on(came),
    versions: [
      { since: first, cites, value: allThree() },
      { since: since('2025-01-03'), cites, value: any(), onOpen: 'takes over' },
    ],
  })
  const t = tablesOf(small(is(said, 'yes')), rests).tables.get('w')!
  const classes = ['no', 'yes', 'unknown']
  expect(t.axes).toEqual([
    { kind: 'choice', of: 'said', values: ['yes', 'no'], stride: 1 },
    { kind: 'rule', of: 'v', values: classes, stride: 2 },
    { kind: 'comparison', of: 'n', values: classes, stride: 6 },
  ])
  expect([...t.base]).toEqual([0, 18, 36])
  expect([...t.starts]).toEqual([-NEVER, dayOf('2025-01-01'), dayOf('2025-01-03')])
  expect([...t.version]).toEqual([0, 0, 1, 1, 2, 2])
  expect([...t.onOpen]).toEqual([0, 0, 1])
  expect([t.firstDay, t.decider, t.lastNotKeeping, t.type, t.rule]).toEqual([from, CAME, 2, 'verdict', 'w'])
  const U = UNKNOWN_VALUE
  // said yes, no by v no, yes, unknown: while the comparison says no, yes, unknown
  expect(Array.from(t.cells.slice(18, 36))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, U, 0, 0, 0, U, 0, U, 0])
  expect([...t.cells.slice(0, 18), ...t.cells.slice(36)]).toEqual(new Array(36).fill(0))
})
const allThree = () =>
  ({ kind: 'all', of: [is(said, 'yes'), holds({ id: 'v' }), notAfter('n', on(came), on(left))] }) as const

test('what the law leaves open is unknown where the ways differ', () => {
  const { tables, outcomes } = tablesOf(
    day(unsettledDay('which', on(came), on(left))),
    small(unsettled('who')),
    small({ kind: 'any', of: [unsettled('who'), always] }, 'w'),
  )
  const at = tables.get('a')!.cells[1]! * OUTCOME_STRIDE
  expect(Array.from(outcomes.slice(at, at + 4))).toEqual([Outcome.either, 2, 1, 2])
  expect(tables.get('v')!.cells[1]).toBe(UNKNOWN_VALUE)
  expect(tables.get('w')!.cells[1]).toBe(1)
})
test('a day that hangs on an open answer is either of two, in whatever order they are named', () => {
  const [one, other] = [unsettledDay('which', on(left), on(came)), unsettledDay('which', on(came), on(left))]
  const { tables, outcomes } = tablesOf(
    day(on(came)),
    day(one, 'b'),
    day(other, 'c'),
    small(unsettled('who')),
    day(when(holds({ id: 'v' }), on(left), on(came)), 'd'),
  )
  const either = tables.get('b')!.cells[1]!
  expect(tables.get('c')!.cells[1]).toBe(either)
  // By v: no, yes, unknown.
  expect(Array.from(tables.get('d')!.cells.slice(3))).toEqual([1, 2, either])
  expect(Array.from(outcomes.slice(either * OUTCOME_STRIDE, either * OUTCOME_STRIDE + 4))).toEqual([
    Outcome.either,
    2,
    1,
    2,
  ])
})
test('what is inside a negation and inside the last of days has its axis', () => {
  const { tables } = tablesOf(
    small({ kind: 'not', of: is(said, 'yes') }),
    day(lastOf(when(is(colour, 'red'), on(came), on(left)), on(left))),
  )
  expect(Array.from(tables.get('v')!.cells)).toEqual([0, 0, 0, 1])
  expect(tables.get('a')!.axes.map((a) => a.of)).toEqual(['colour'])
})
test('the order of rules: each once, after those on which it rests', () => {
  const rests = (id: string, ...on: string[]) => small({ kind: 'all', of: on.map((o) => holds({ id: o })) }, id)
  expect(tablesOf(rests('v', 'x', 'y'), rests('x', 'z'), rests('y', 'z'), rests('z')).order).toEqual([
    'z',
    'x',
    'y',
    'v',
  ])
})
test('exceptions, readings and own values', () => {
  const picked = pickRule('p', ['none', 'some', 'much'], 'some', {
    decidedBy: on(came),
    versions: [
      {
        since: first,
        cites,
        value: when(is(colour, 'blue'), value('much'), value('none')),
        unless: [
          {
            label: 'x',
            when: is(said, 'no'),
            then: reading(LEAN, { strict: value('some'), mild: value('much') }),
            cites,
          },
        ],
      },
    ],
  })
  const cells = (lean: string) => [
    ...compileLaw(linked(picked), { from, until, readings: { LEAN: lean } }).tables.get('p')!.cells,
  ]
  // by blue, green, red inside of said: places follow the order in which the rule names its facts
  const axes = tablesOf(picked)
    .tables.get('p')!
    .axes.map((a) => a.of)
  expect(axes).toEqual(['colour', 'said'])
  expect(cells('strict')).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1])
  expect(cells('mild')).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2])
})
test('a reading that moves a version past the next one: the later in the list wins from its first day on', () => {
  const rule = dayRule('a', {
    decidedBy: on(came),
    versions: [
      { since: sinceReading(LEAN, { strict: '2025-01-02', mild: '2025-01-04' }), cites, value: on(came) },
      { since: since('2025-01-03'), cites, value: on(left), onOpen: 'unsettled' },
    ],
  })
  const sameDay = dayRule('a', {
    decidedBy: on(came),
    versions: [
      { since: sinceReading(LEAN, { strict: '2025-01-03', mild: '2025-01-02' }), cites, value: on(came) },
      { since: since('2025-01-03'), cites, value: on(left) },
    ],
  })
  expect(tablesOf(sameDay).tables.get('a')!.starts).toHaveLength(2)
  const t = (lean: string) => compileLaw(linked(rule), { from, until, readings: { LEAN: lean } }).tables.get('a')!
  expect([[...t('strict').version], [...t('strict').onOpen]]).toEqual([
    [0, 0, 0, 1, 2, 2],
    [0, 0, 2],
  ])
  expect([[...t('mild').version], [...t('mild').onOpen]]).toEqual([
    [0, 0, 0, 0, 1, 1],
    [0, 2],
  ])
})
test('within the range of a first day the older and the newer version both may be', () => {
  const rule = verdictRule('v', {
    decidedBy: on(came),
    versions: [
      { since: first, cites, value: any() },
      { since: sinceBetween('2025-01-02', '2025-01-04'), cites, value: always },
    ],
  })
  const t = tablesOf(rule).tables.get('v')!
  expect([...t.version]).toEqual([0, 0, 1, 2, 2, 3])
  expect([...t.cells]).toEqual([0, 0, UNKNOWN_VALUE, 1])
  expect([...t.onOpen]).toEqual([0, 0, 0, 0])
  expect(t.lastNotKeeping).toBe(-1)
})
test('days off are looked up in the period, unknown where no calendar is known', () => {
  expect(tablesOf(day(never))).toMatchObject({ rollFirst: 0, roll: new Int32Array(0) })
  const nextWorkingDay = (d: number) => (d < from + 4 ? d + (d % 2) : undefined)
  const { roll, rollFirst } = compileLaw(linked(day(never)), { from, until, nextWorkingDay })
  expect(rollFirst).toBe(from)
  expect([...roll]).toEqual([...[0, 1, 2, 3].map((i) => nextWorkingDay(from + i)), UNKNOWN, UNKNOWN])
})
test('only the rules asked for, and not too large a table', () => {
  const law = linked(day(on(came)), small(always))
  expect([...compileLaw(law, { from, until }).tables.keys()]).toEqual(['a', 'v'])
  const only = compileLaw(law, { from, until, only: ['v'] })
  expect([[...only.tables.keys()], only.order]).toEqual([['v'], ['v']])
  const of = Array.from({ length: 13 }, (_, n) => notAfter(`n${n}`, plus(on(came), n), on(left)))
  expect(() => tablesOf(small({ kind: 'all', of }))).toThrow('Rule v has 3188646 cells; cut it into rules of its own.')
})
