/** The formula that is left of a rule when every condition is decided. */
import { expect, test } from 'vitest'
import {
  date,
  firstOf,
  is,
  lastOf,
  never,
  on,
  plus,
  reading,
  turns,
  unsettledDay,
  when,
  type DayExpression,
} from './expression.ts'
import { formulaIn } from './formula.ts'
import { onDay, setDay, unknownFacts } from './knowledge.ts'
import { link } from './link.ts'
import { dayRule, since, type OnOpen, type Rule } from './rule.ts'
import { newRun, newWorld } from './world.ts'
import { readingMasks } from './worlds.ts'
import { sex, came, left, LEAN } from '../testing/little-facts.ts'

const day = (id: string, value: DayExpression): Rule =>
  dayRule(id, { decidedBy: on(came), versions: [{ since: since('1970-01-01'), cites: [], value }] })

/** Of a man or a woman who came on day 100 and of whom it is not known when he or she left. */
function formula(rules: readonly Rule[], told: { sex?: 'F'; lean?: 'mild'; came?: number } = {}): string {
  const law = link({ facts: [sex, came, left], switches: [LEAN], rules })
  const facts = unknownFacts(law)
  setDay(facts, 1, onDay(told.came ?? 100))
  facts.masks[0] = told.sex ? 2 : 1
  const world = newWorld(facts, readingMasks(law, told.lean ? { LEAN: told.lean } : {}))
  return formulaIn(newRun(law, world, rules.length - 1), rules.length - 1)
}
const of = (e: DayExpression, told = {}) => formula([day('d', e)], told)

test('days', () => {
  expect(of(never)).toBe('never')
  expect(of(date('1970-01-11'))).toBe('10')
  expect(of(on(left))).toBe('e2')
  expect(of(turns(1, left))).toBe('e3')
  expect(of(plus(on(left), 5, 'working-days'))).toBe('e2 working-days 5')
  expect(of(firstOf(on(left), plus(on(came), 1)))).toBe('first(e2,e1 as-is 1)')
  expect(of(lastOf(on(left), never))).toBe('last(e2,never)')
  expect(of(on(left), { came: -1 })).toBe('never')
  expect(of(on(left), { came: 0 })).toBe('e2')
})
test('what is decided is left out', () => {
  const e = when(is(sex, 'M'), on(left), reading(LEAN, { strict: on(came), mild: plus(on(came), 3) }))
  expect([of(e), of(e, { sex: 'F' }), of(e, { sex: 'F', lean: 'mild' })]).toEqual(['e2', 'e1', 'e1 as-is 3'])
  expect(of(unsettledDay('which', on(left), on(came)))).toBe('e2')
  expect(of(unsettledDay('any day'))).toBe('any (any day)')
})
test('a rule inside is its formula', () => {
  expect(formula([day('inner', plus(on(left), 2)), day('d', firstOf(on({ id: 'inner' }), on(came)))])).toBe(
    'first(e2 as-is 2,e1)',
  )
})
test('exceptions, and later versions that do not keep what is open', () => {
  const rule = (onOpen: OnOpen): Rule =>
    dayRule('d', {
      decidedBy: on(came),
      versions: [
        {
          since: since('1970-01-01'),
          cites: [],
          value: on(left),
          unless: [{ label: 'x', when: is(sex, 'F'), then: never, cites: [] }],
        },
        { since: since('1971-01-01'), cites: [], value: on(came), onOpen },
      ],
    })
  const all = (told: { sex?: 'F'; came?: number }) =>
    (['keeps', 'takes over', 'unsettled'] as const).map((how) => formula([rule(how)], told))
  expect(all({})).toEqual(['e2', 'e2 then e1', 'e2 then e1'])
  expect(all({ sex: 'F' })).toEqual(['never', 'never then e1', 'never then e1'])
  expect(all({ came: 365 })).toEqual(['e1', 'e1', 'e1'])
})
