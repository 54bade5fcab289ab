/** Answers about people of whom everything is known: from tables, and with reasons. */
import { expect, test } from 'vitest'
import { compileLaw } from './compile.ts'
import { dayOf, NEVER } from './day.ts'
import {
  all,
  always,
  date,
  firstOf,
  holds,
  is,
  notAfter,
  on,
  plus,
  turns,
  unsettled,
  unsettledDay,
  value,
  when,
  within,
} from './expression.ts'
import { NEVER_DAY, onDay, setDay, unknownFacts, type DaySet } from './knowledge.ts'
import { tabled, traced } from './known.ts'
import { link, type LinkedLaw } from './link.ts'
import { dayRule, pickRule, since, verdictRule, type Rule } from './rule.ts'
import { UNKNOWN, UNKNOWN_VALUE } from './table.ts'
import { sex, colour, born, came } from '../testing/little-facts.ts'

const versions = <E>(value: E) => ({
  decidedBy: on(came),
  versions: [{ since: since('1970-01-01'), cites: [], value }],
})

const rules: Rule[] = [
  dayRule('adult', versions(turns(18, born))),
  verdictRule('may', versions(all(is(colour, 'green', 'blue'), notAfter('of age', on({ id: 'adult' }), on(came))))),
  dayRule('from', versions(when(holds({ id: 'may' }), plus(on(came), 3), date('2020-01-01')))),
  pickRule(
    'size',
    ['none', 'small', 'large'],
    'none',
    versions(
      when(within('spring', on({ id: 'from' }), [{ from: [4, 1], to: [7, 15] }]), value('large'), value('small')),
    ),
  ),
  verdictRule('open', versions(unsettled('who'))),
  dayRule('open day', versions(unsettledDay('which', on(came), on({ id: 'adult' })))),
  verdictRule('after open', versions(holds({ id: 'open' }))),
  dayRule('first', versions(firstOf(on({ id: 'open day' }), on(came)))),
  // Each reads a day that nothing else of it reads.
  verdictRule('since 1970', versions(always)),
  dayRule('either', versions(unsettledDay('which', on(came), on(born)))),
  pickRule('open size', ['none', 'small'], 'none', versions(when(unsettled('which'), value('small'), value('none')))),
]
const linked = () => link({ facts: [sex, colour, born, came], switches: [], rules })

function person(law: LinkedLaw, colour: number, born: DaySet, came: DaySet) {
  const facts = unknownFacts(law)
  facts.masks[0] = 1
  facts.masks[1] = 1 << colour
  setDay(facts, law.eventOf.get('born')!, born)
  setDay(facts, law.eventOf.get('came')!, came)
  return facts
}
const [RED, GREEN, BLUE] = [0, 1, 2] as const
const [young, grown] = [onDay(dayOf('2008-06-01')), onDay(dayOf('2000-06-01'))]
const day = dayOf('2025-05-01')

const fromTables = (law: LinkedLaw, ids: string[]) =>
  tabled(law, compileLaw(law, { from: dayOf('2025-01-01'), until: dayOf('2026-01-01') }), ids)
const answers = (ids: string[], colour: number, born: DaySet, came: DaySet) => {
  const law = linked()
  const out = new Int32Array(ids.length)
  fromTables(law, ids)(person(law, colour, born, came), out)
  return Array.from(out)
}

test('days, verdicts and values, each by way of the rules under it', () => {
  const ids = ['from', 'may', 'size', 'adult']
  expect(answers(ids, GREEN, grown, onDay(day))).toEqual([day + 3, 1, 2, dayOf('2018-06-01')])
  expect(answers(ids, BLUE, grown, onDay(day))).toEqual([day + 3, 1, 2, dayOf('2018-06-01')])
  expect(answers(ids, RED, grown, onDay(day))).toEqual([dayOf('2020-01-01'), 0, 1, dayOf('2018-06-01')])
  expect(answers(ids, GREEN, young, onDay(day))).toEqual([dayOf('2020-01-01'), 0, 1, dayOf('2026-06-01')])
  expect(answers(['size'], GREEN, grown, onDay(dayOf('2025-10-01')))).toEqual([1])
  expect(answers(['size'], GREEN, grown, onDay(day))).toEqual([2])
  expect(answers(['since 1970'], GREEN, grown, onDay(day))).toEqual([1])
  expect(answers(['either'], GREEN, onDay(day), onDay(day))).toEqual([day])
})
test('what never comes', () => {
  expect(answers(['from', 'may', 'size', 'adult'], GREEN, grown, NEVER_DAY)).toEqual([NEVER, 0, 0, NEVER])
  expect(answers(['adult', 'from'], GREEN, NEVER_DAY, onDay(day))).toEqual([NEVER, dayOf('2020-01-01')])
})
test('what the law leaves open is unknown, and what rests on it', () => {
  const ids = ['open', 'open day', 'after open', 'first', 'open size']
  expect(answers(ids, GREEN, grown, onDay(day))).toEqual([2, UNKNOWN, 2, UNKNOWN, UNKNOWN_VALUE])
  // Both days are the same: nothing is open.
  expect(answers(['open day', 'first'], GREEN, onDay(dayOf('2007-05-01')), onDay(day))).toEqual([day, day])
})
test('one function for many people, one after the other', () => {
  const law = linked()
  const ask = fromTables(law, ['from'])
  const out = new Int32Array(1)
  const one = (colour: number, came: DaySet) => {
    ask(person(law, colour, grown, came), out)
    return out[0]
  }
  expect([one(GREEN, onDay(day)), one(RED, onDay(day)), one(GREEN, NEVER_DAY), one(GREEN, onDay(day + 9))]).toEqual([
    day + 3,
    dayOf('2020-01-01'),
    NEVER,
    day + 12,
  ])
})
test('with reasons', () => {
  const law = linked()
  const ask = traced(law, ['from', 'may'], [])
  const [from, may] = ask(person(law, GREEN, grown, onDay(day)))
  expect(from).toMatchObject({
    rule: 'from',
    version: 0,
    value: onDay(day + 3),
    facts: ['came'],
    parts: [{ rule: 'may' }],
  })
  expect(may).toMatchObject({
    rule: 'may',
    value: 1,
    facts: ['came', 'colour'],
    parts: [{ rule: 'adult', facts: ['came', 'born'] }],
  })
  const [next] = ask(person(law, RED, grown, onDay(day)))
  expect(next).toMatchObject({ rule: 'from', value: onDay(dayOf('2020-01-01')), parts: [{ value: 0 }] })
  expect(from!.value).toEqual(onDay(day + 3))
})
