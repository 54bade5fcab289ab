/** Names become places; a name that is nowhere is an error that says where it stands. */
import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import {
  all,
  always,
  any,
  holds,
  is,
  not,
  notAfter,
  on,
  plus,
  reading,
  turns,
  unsettled,
  unsettledDay,
  unsettledValue,
  value,
  when,
  within,
  type Condition,
  type DayExpression,
  type Pick,
} from './expression.ts'
import { link, type LinkedRule } from './link.ts'
import { dayRule, pickRule, since, sinceBetween, sinceReading, verdictRule, type Rule } from './rule.ts'
import { sex, colour, came, left, held } from '../testing/little-facts.ts'

const LEAN = { id: 'LEAN', default: 'mild', options: { strict: held, mild: held } } as const

const law = (...rules: Rule[]) => link({ facts: [sex, came, colour, left], switches: [LEAN], rules })
const first = since('2025-01-01')
const cites = [] as const
const verdict = (id: string, e: Condition): Rule =>
  verdictRule(id, { decidedBy: on(came), versions: [{ since: first, cites, value: e }] })
const day = (id: string, e: DayExpression): Rule =>
  dayRule(id, { decidedBy: on(came), versions: [{ since: first, cites, value: e }] })
const pick = (id: string, e: Pick): Rule =>
  pickRule(id, ['none', 'some', 'much'], 'some', {
    decidedBy: on(came),
    versions: [{ since: first, cites, value: e }],
  })
const valueOf = (rule: Rule, ...others: Rule[]) => law(...others, rule).rules.at(-1)!.versions[0]!.value

test('the order of places: choices, days, anniversaries as they are named, first days that are ranges, day rules', () => {
  const ranged = dayRule('b', {
    decidedBy: on(left),
    versions: [
      { since: first, cites, value: turns(2, left) },
      { since: sinceBetween('2025-02-01', '2025-03-01'), cites, value: turns(1, came) },
      { since: since('2025-04-01'), cites, value: turns(2, left) },
    ],
  })
  const linked = law(verdict('a', always), ranged, day('c', on(came)))
  expect(linked.choices).toEqual([
    { id: 'sex', values: ['M', 'F'], all: 0b11 },
    { id: 'colour', values: ['red', 'green', 'blue'], all: 0b111 },
  ])
  expect([...linked.choiceOf]).toEqual([
    ['sex', 0],
    ['colour', 1],
  ])
  expect(linked.events).toEqual(['day 0', 'came', 'left', 'left+2y', 'came+1y', 'since b #1', 'b', 'c'])
  expect([...linked.eventOf]).toEqual(linked.events.slice(1).map((id, i) => [id, i + 1]))
  expect(linked.sources).toEqual([
    { kind: 'zero' },
    { kind: 'fact', fact: came },
    { kind: 'fact', fact: left },
    { kind: 'anniversary', of: 2, term: { n: 2, unit: 'years' } },
    { kind: 'anniversary', of: 1, term: { n: 1, unit: 'years' } },
    { kind: 'since', from: dayOf('2025-02-01'), to: dayOf('2025-03-01') },
    { kind: 'rule', rule: 1 },
    { kind: 'rule', rule: 2 },
  ])
  expect(linked.switches).toEqual([{ id: 'LEAN', options: ['strict', 'mild'], default: 1 }])
  expect(linked.switchOf.get('LEAN')).toBe(0)
  expect([...linked.ruleOf]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ])
  const facts = ({ id, index, type, event, values, beforeLaw }: LinkedRule) => ({
    id,
    index,
    type,
    event,
    values,
    beforeLaw,
  })
  expect(linked.rules.map(facts)).toEqual([
    { id: 'a', index: 0, type: 'verdict', event: -1, values: ['no', 'yes'], beforeLaw: 0 },
    { id: 'b', index: 1, type: 'day', event: 6, values: [], beforeLaw: 0 },
    { id: 'c', index: 2, type: 'day', event: 7, values: [], beforeLaw: 0 },
  ])
  expect(linked.rules[1]!.decidedBy).toEqual({ kind: 'event', event: 2 })
  expect(linked.rules[1]!.versions[1]!.since).toEqual({ kind: 'event', event: 5 })
  expect(law(pick('p', value('much'))).rules[0]).toMatchObject({
    type: 'pick',
    event: -1,
    values: ['none', 'some', 'much'],
    beforeLaw: 1,
  })
})
test('conditions', () => {
  const red = { kind: 'is', choice: 1, mask: 0b001 }
  const others = { kind: 'is', choice: 1, mask: 0b110 }
  const a = verdict('a', always)
  const of = (e: Condition) => valueOf(verdict('z', e), a)
  expect(of(is(colour, 'green', 'blue'))).toEqual(others)
  expect(of(all(is(colour, 'red'), any()))).toEqual({ kind: 'all', of: [red, { kind: 'any', of: [] }] })
  expect(of(not(is(colour, 'red')))).toEqual({ kind: 'not', of: red })
  expect(of(holds({ id: 'a' }))).toEqual({ kind: 'holds', rule: 0 })
  expect(of(notAfter('n', on(left), on(came)))).toEqual({
    kind: 'compare',
    name: 'n',
    left: { kind: 'event', event: 2 },
    right: { kind: 'event', event: 1 },
  })
  expect(of(within('n', on(left), [{ from: [4, 1], to: [7, 15] }]))).toEqual({
    kind: 'within',
    name: 'n',
    day: { kind: 'event', event: 2 },
    from: [401],
    to: [715],
  })
  expect(of(reading(LEAN, { mild: any(), strict: is(colour, 'red') }))).toEqual({
    kind: 'reading',
    switch: 0,
    as: [red, { kind: 'any', of: [] }],
  })
  expect(of(unsettled('who'))).toEqual({ kind: 'unsettled', why: 'who' })
})
test('days', () => {
  const of = (e: DayExpression) => valueOf(day('z', e))
  const cameOn = { kind: 'event', event: 1 }
  expect(of({ kind: 'never' })).toEqual({ kind: 'never' })
  expect(of(plus(on(came), 3, 'next-working-day'))).toEqual({
    kind: 'plus',
    of: cameOn,
    days: 3,
    roll: 'next-working-day',
  })
  expect(of({ kind: 'last', of: [on(came)] })).toEqual({ kind: 'last', of: [cameOn] })
  expect(of(when(is(sex, 'M'), on(came), on(left)))).toEqual({
    kind: 'when',
    if: { kind: 'is', choice: 0, mask: 1 },
    then: cameOn,
    else: { kind: 'event', event: 2 },
  })
  expect(of(reading(LEAN, { strict: on(came), mild: on(left) }))).toEqual({
    kind: 'reading',
    switch: 0,
    as: [cameOn, { kind: 'event', event: 2 }],
  })
  expect(of(unsettledDay('which', on(came)))).toEqual({ kind: 'unsettled', why: 'which', between: [cameOn] })
})
test("a rule's own values", () => {
  const of = (e: Pick) => valueOf(pick('z', e))
  const [some, much] = [
    { kind: 'value', value: 1 },
    { kind: 'value', value: 2 },
  ]
  expect(of(when(is(sex, 'M'), value('some'), value('much')))).toEqual({
    kind: 'when',
    if: { kind: 'is', choice: 0, mask: 1 },
    then: some,
    else: much,
  })
  expect(of(reading(LEAN, { strict: value('some'), mild: value('much') }))).toEqual({
    kind: 'reading',
    switch: 0,
    as: [some, much],
  })
  expect(of(unsettledValue('which', value('much')))).toEqual({ kind: 'unsettled', why: 'which', between: [much] })
  expect(of(value('none'))).toEqual({ kind: 'value', value: 0 })
})
test('versions', () => {
  const x = (label: string) => ({ label, when: is(sex, 'M'), then: any(), cites })
  const rule = verdictRule('a', {
    decidedBy: on(came),
    versions: [
      { since: first, cites, value: always },
      {
        since: sinceReading(LEAN, { mild: '2025-02-01', strict: '2025-03-01' }),
        cites,
        value: always,
        onOpen: 'takes over',
        unless: [x('low'), { ...x('high'), over: ['low'] }],
      },
    ],
  })
  const applies = { kind: 'is', choice: 0, mask: 1 }
  const nothing = { kind: 'any', of: [] }
  expect(law(rule).rules[0]!.versions).toEqual([
    { since: { kind: 'date', day: dayOf('2025-01-01') }, cites, value: always, onOpen: 'keeps', unless: [] },
    {
      since: {
        kind: 'reading',
        switch: 0,
        as: [
          { kind: 'date', day: dayOf('2025-03-01') },
          { kind: 'date', day: dayOf('2025-02-01') },
        ],
      },
      cites,
      value: always,
      onOpen: 'takes over',
      unless: [
        { label: 'high', when: applies, then: nothing, cites, over: ['low'] },
        { label: 'low', when: applies, then: nothing, cites, over: [] },
      ],
    },
  ])
})
test('a name that is nowhere', () => {
  const no = { id: 'zz', options: { strict: '', mild: '' } }
  const event: DayExpression = { kind: 'event', event: 'zz' }
  for (const [rule, message] of [
    [verdict('a', { kind: 'is', fact: 'zz', in: [] }), 'Rule a: there is no choice fact "zz".'],
    [verdict('a', { kind: 'is', fact: 'came', in: [] }), 'Rule a: there is no choice fact "came".'],
    [verdict('a', holds({ id: 'zz' })), 'Rule a: there is no rule "zz".'],
    [verdict('a', notAfter('n', event, on(came))), 'Rule a: there is no day fact or day rule "zz".'],
    [verdict('a', reading(no, { strict: always, mild: always })), 'Rule a: there is no reading "zz".'],
    [day('a', on({ id: 'a+1y' })), '"a+1y" counts from "a", which is no day fact.'],
    [pick('a', value('other')), 'Rule a: "other" is none of its values.'],
  ] as const)
    expect(() => law(rule)).toThrow(message)
  expect(() => law(day('b', on(came)), verdict('a', holds({ id: 'b' })))).toThrow(
    'Rule a: "b" does not answer yes or no.',
  )
  const half = { kind: 'reading', switch: 'LEAN', as: { strict: always } } as const
  expect(() => law(verdict('a', half))).toThrow('Rule a: LEAN has no branch for "mild".')
  expect(() => law(verdict('a', { kind: 'is', fact: 'sex', in: ['M', 'X'] }))).toThrow('"X" is no value of sex')
})
