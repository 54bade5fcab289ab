/** What sets two worlds apart, beside a search that asks every pair about every fact. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, setsApart } from './apart.ts'
import { all, is, notAfter, on } from './expression.ts'
import { dayIn, setDay, unknownFacts, type DaySet } from './knowledge.ts'
import { link } from './link.ts'
import { dayRule, since, verdictRule } from './rule.ts'
import { newWorld } from './world.ts'
import { asked, born, came, colour, left, sex } from '../testing/little-facts.ts'

const rule = verdictRule('v', {
  decidedBy: on(asked),
  versions: [
    {
      since: since('1970-01-01'),
      cites: [],
      value: all(
        is(sex, 'M'),
        is(colour, 'red'),
        notAfter('came-first', on(born), on(came)),
        notAfter('left-last', on({ id: 'arrived' }), on(left)),
      ),
    },
  ],
})
/** A day that is the day on which he came. */
const arrived = dayRule('arrived', {
  decidedBy: on(asked),
  versions: [{ since: since('1970-01-01'), cites: [], value: on(came) }],
})
const law = link({ facts: [sex, colour, asked, born, came, left], switches: [], rules: [rule, arrived] })
const facts = unknownFacts(law)
const dayFacts = ['on', 'born', 'came', 'left', 'arrived']

/** Short ones, of which there are soon more than a word has bits, among long ones, which set next to nobody apart. */
const span: fc.Arbitrary<DaySet> = fc
  .tuple(
    fc.integer({ min: 0, max: 70 }),
    fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: -1, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 20, max: 40 }) },
      { weight: 2, arbitrary: fc.constant(80) },
    ),
    fc.boolean(),
  )
  .map(([lo, length, never]) => ({ lo, hi: lo + length, never }))
const person = fc.record({
  masks: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 7 })),
  days: fc.tuple(span, span, span, span, span),
  kind: fc.integer({ min: 0, max: 2 }),
})

const meet = (a: DaySet, b: DaySet): boolean => (a.never && b.never) || Math.max(a.lo, b.lo) <= Math.min(a.hi, b.hi)

test('each set of so many facts sets apart two worlds of different kinds, and no other does', () => {
  const found = { one: 0, more: 0 }
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 2, maxLength: 80, size: 'max' }),
      fc.integer({ min: 0, max: 3 }),
      (people, most) => {
        const worlds = people.map(({ masks, days }) => {
          const of = {
            ...facts,
            masks: masks.slice(),
            lo: facts.lo.slice(),
            hi: facts.hi.slice(),
            never: facts.never.slice(),
          }
          dayFacts.forEach((id, k) => setDay(of, law.eventOf.get(id)!, days[k]!))
          return newWorld(of, [])
        })
        const kinds = people.map(({ kind }) => kind)
        const expected = new Set<string>()
        worlds.forEach(({ facts: a }, i) =>
          worlds.forEach(({ facts: b }, j) => {
            if (kinds[i] === kinds[j]) return
            const choices = ['sex', 'colour'].filter((_, c) => (a.masks[c]! & b.masks[c]!) === 0)
            const days = dayFacts.filter((id) => !meet(dayIn(a, law.eventOf.get(id)!), dayIn(b, law.eventOf.get(id)!)))
            // where a computed day sets two apart, the days under it are no further reason
            const further = days.includes('arrived') ? days.filter((id) => id !== 'came' && id !== 'on') : days
            const apart = [...choices, ...further.map((id) => (id === 'arrived' ? '=1' : id))].sort()
            if (apart.length <= most) expected.add(apart.join(' '))
          }),
        )
        const sets = setsApart(columnsOf({ law, rule: 0, facts, readings: [] }, worlds), kinds, most)
        expect(sets.map((apart) => [...apart.keys()].sort().join(' ')).sort()).toEqual([...expected].sort())
        for (const { size } of sets) found[size === 1 ? 'one' : 'more']++
      },
    ),
    // to make eighty people fewer takes half a minute, and says little
    { numRuns: 60, endOnFailure: true },
  )
  expect(found.one).toBeGreaterThan(50)
  expect(found.more).toBeGreaterThan(50)
})

test('days on which more spans begin and end than a word has bits are told from one another', () => {
  const world = (sexes: number, days: DaySet) => {
    const of = {
      ...facts,
      masks: facts.masks.slice(),
      lo: facts.lo.slice(),
      hi: facts.hi.slice(),
      never: facts.never.slice(),
    }
    of.masks[0] = sexes
    setDay(of, law.eventOf.get('came')!, days)
    return newWorld(of, [])
  }
  const each = Array.from({ length: 81 }, (_, day) => world(3, { lo: day, hi: day, never: false }))
  const halves = [world(1, { lo: 0, hi: 40, never: false }), world(2, { lo: 41, hi: 80, never: false })]
  const worlds = [...each, ...halves]
  const kinds = [...each.map(() => 0), 1, 2]
  const sets = setsApart(columnsOf({ law, rule: 0, facts, readings: [] }, worlds), kinds, 2)
  expect(sets.map((apart) => [...apart.keys()].sort().join(' ')).sort()).toEqual(['', 'came', 'came sex'])
})

test('of all in which any two differ, what most often sets two apart comes first; day facts last', () => {
  const worlds = Array.from({ length: 8 }, (_, i) => {
    const of = {
      masks: [i === 0 ? 2 : 1, i % 2 === 0 ? 1 : 2],
      lo: facts.lo.slice(),
      hi: facts.hi.slice(),
      never: facts.never.slice(),
    }
    setDay(of, law.eventOf.get('born')!, { lo: i === 0 ? 9 : 10, hi: i === 0 ? 9 : 10, never: false })
    setDay(of, law.eventOf.get('left')!, { lo: i, hi: i, never: false })
    return newWorld(of, [])
  })
  const items = columnsOf({ law, rule: 0, facts, readings: [] }, worlds).map(({ item }) => item)
  expect(items.map((item) => item.kind === 'fact' && item.id)).toEqual(['colour', 'sex', 'left', 'born'])
})
