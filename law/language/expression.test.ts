/** What the words of the little language build. */
import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import {
  all,
  always,
  any,
  anniversaryEvent,
  before,
  date,
  dateInYear,
  firstOf,
  happens,
  holds,
  is,
  lastOf,
  monthsAfter,
  never,
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
  type ChoiceFact,
  type DayFact,
} from './expression.ts'

const sex: ChoiceFact<'M' | 'F'> = { kind: 'choice', id: 'sex', values: ['M', 'F'], group: 'person' }
const born: DayFact = { kind: 'day', id: 'born', group: 'person', clock: 'local' }
const bornOn = { kind: 'event', event: 'born' }
const male = { kind: 'is', fact: 'sex', in: ['M'] }
const LEAN = { id: 'LEAN', options: { strict: '', mild: '' } }

test('conditions', () => {
  expect(is(sex, 'M')).toEqual(male)
  expect(all(is(sex, 'M'))).toEqual({ kind: 'all', of: [male] })
  expect(any(is(sex, 'M'))).toEqual({ kind: 'any', of: [male] })
  expect(not(is(sex, 'M'))).toEqual({ kind: 'not', of: male })
  expect(always).toEqual({ kind: 'all', of: [] })
  expect(holds({ id: 'liable' })).toEqual({ kind: 'holds', rule: 'liable' })
  expect(unsettled('who counts')).toEqual({ kind: 'unsettled', why: 'who counts' })
  expect(reading(LEAN, { strict: always, mild: any() })).toEqual({
    kind: 'reading',
    switch: 'LEAN',
    as: { strict: always, mild: any() },
  })
})
test('comparisons of days', () => {
  const day = { kind: 'date', day: dayOf('2026-01-01') }
  expect(date('2026-01-01')).toEqual(day)
  expect(notAfter('n', on(born), date('2026-01-01'))).toEqual({ kind: 'compare', name: 'n', left: bornOn, right: day })
  const dayLater = { kind: 'plus', of: bornOn, days: 1, roll: 'as-is' }
  expect(before('n', on(born), date('2026-01-01'))).toEqual({ kind: 'compare', name: 'n', left: dayLater, right: day })
  const lastDay = { kind: 'date', day: dayOf('2199-12-31') }
  expect(happens('n', on(born))).toEqual({ kind: 'compare', name: 'n', left: bornOn, right: lastDay })
  const spring = [{ from: [4, 1], to: [7, 15] }] as const
  expect(within('n', on(born), spring)).toEqual({ kind: 'within', name: 'n', day: bornOn, spans: spring })
})
test('days', () => {
  expect(never).toEqual({ kind: 'never' })
  expect(turns(18, born)).toEqual({ kind: 'event', event: 'born+18y' })
  expect(monthsAfter(3, born)).toEqual({ kind: 'event', event: 'born+3m' })
  expect(dateInYear(-1, born, 1, 9)).toEqual({ kind: 'event', event: 'born+-1y@01-09' })
  expect(plus(on(born), 7, 'working-days')).toEqual({ kind: 'plus', of: bornOn, days: 7, roll: 'working-days' })
  expect(firstOf(on(born), never)).toEqual({ kind: 'first', of: [bornOn, never] })
  expect(lastOf(on(born), never)).toEqual({ kind: 'last', of: [bornOn, never] })
  expect(when(is(sex, 'M'), on(born), never)).toEqual({ kind: 'when', if: male, then: bornOn, else: never })
  expect(unsettledDay('which', on(born), never)).toEqual({ kind: 'unsettled', why: 'which', between: [bornOn, never] })
})
test('values', () => {
  expect(value('small')).toEqual({ kind: 'value', value: 'small' })
  expect(unsettledValue('which', value('small'))).toEqual({
    kind: 'unsettled',
    why: 'which',
    between: [{ kind: 'value', value: 'small' }],
  })
})
test('what an event counts from, and how far', () => {
  expect(anniversaryEvent('born+18y')).toEqual({ of: 'born', term: { n: 18, unit: 'years' } })
  expect(anniversaryEvent('born+3m')).toEqual({ of: 'born', term: { n: 3, unit: 'months' } })
  const october = { n: -11, unit: 'date of a year', month: 10, dayOfMonth: 31 }
  expect(anniversaryEvent('born+-11y@10-31')).toEqual({ of: 'born', term: october })
  for (const none of ['born', '+18y', 'born+18', 'born+18y@1-1', 'born+18yy', 'born+18y@10-31 or so', 'born+y'])
    expect(anniversaryEvent(none), none).toBeUndefined()
})
