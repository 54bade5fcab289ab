/** What a rule can rest on, what two rules share, and to which rule a part of one belongs. */
import { expect, test } from 'vitest'
import { all, always, any, holds, is, on, plus, reading, turns, when } from './expression.ts'
import { link, type LinkedCondition, type LinkedRule } from './link.ts'
import { namedBy, NO_REACH, ownerOf, reachOf, sharedWith, withRule, type Reach } from './reach.ts'
import { dayRule, since, verdictRule } from './rule.ts'
import { sex, born, came, held, LEAN } from '../testing/little-facts.ts'

const colour = { kind: 'choice', id: 'colour', values: ['red', 'green'], group: 'g' } as const
const WIDE = { id: 'WIDE', default: 'all', options: { none: held, all: held } } as const
const first = since('2025-01-01')

/** Places of facts: choices first, then events, of which the first is the constant day 0. */
const [SEX, COLOUR, BORN, CAME] = [0, 1, 3, 4]
const [GREEN, ADULT, MAY, OTHER] = [0, 1, 2, 3]
const newLaw = () =>
  link({
    facts: [sex, colour, born, came],
    switches: [LEAN, WIDE],
    rules: [
      verdictRule('green', {
        decidedBy: on(came),
        versions: [
          {
            since: first,
            cites: [],
            value: reading(WIDE, { none: any(), all: is(colour, 'green') }),
            unless: [{ label: 'x', when: is(sex, 'F'), then: any(), cites: [] }],
          },
        ],
      }),
      dayRule('adult', { decidedBy: on(born), versions: [{ since: first, cites: [], value: turns(18, born) }] }),
      verdictRule('may', {
        decidedBy: on({ id: 'adult' }),
        versions: [
          {
            since: first,
            cites: [],
            value: all(holds({ id: 'green' }), is(sex, 'M'), reading(LEAN, { strict: always, mild: any() })),
          },
        ],
      }),
      dayRule('other', {
        decidedBy: on(came),
        versions: [
          { since: first, cites: [], value: when(holds({ id: 'may' }), on({ id: 'adult' }), plus(on(came), 1)) },
        ],
      }),
    ],
  })
const lists = ({ facts, rules, switches }: Pick<Reach, 'facts' | 'rules' | 'switches'>) =>
  [facts, rules, switches].map((s) => [...s].sort((a, b) => a - b))

test('what a rule names itself: facts, rules and readings, in versions, exceptions and the day that decides', () => {
  const law = newLaw()
  const named = (i: number) => lists(namedBy(law, law.rules[i]!))
  expect(named(GREEN)).toEqual([[SEX, COLOUR, CAME], [], [1]])
  expect(named(ADULT)).toEqual([[BORN], [], []])
  expect(named(MAY)).toEqual([[SEX], [GREEN, ADULT], [0]])
  expect(named(OTHER)).toEqual([[CAME], [ADULT, MAY], []])
})
test('what it can rest on through others', () => {
  const law = newLaw()
  expect(lists(reachOf(law, ADULT))).toEqual([[BORN], [ADULT], []])
  expect(lists(reachOf(law, MAY))).toEqual([
    [SEX, COLOUR, BORN, CAME],
    [GREEN, ADULT, MAY],
    [0, 1],
  ])
  expect(lists(reachOf(law, OTHER))[1]).toEqual([GREEN, ADULT, MAY, OTHER])
  expect(reachOf(law, MAY)).toBe(reachOf(law, MAY))
})
test('what an inner rule shares with the rest, or with what matters outside', () => {
  const law = newLaw()
  expect(lists(sharedWith(law, MAY, GREEN, NO_REACH))).toEqual([[SEX], [], []])
  expect(lists(sharedWith(law, OTHER, MAY, NO_REACH))).toEqual([[BORN, CAME], [ADULT], []])
  const keep = { ...NO_REACH, facts: new Set([COLOUR]), rules: new Set([GREEN]), switches: new Set([1]) }
  expect(lists(sharedWith(law, MAY, GREEN, keep))).toEqual([[SEX, COLOUR], [GREEN], [1]])
  // Asked again it is the same object: it keys what is kept about it.
  expect(sharedWith(law, MAY, GREEN, NO_REACH)).toBe(sharedWith(law, MAY, GREEN, NO_REACH))
  const seen = [GREEN, ADULT, MAY, OTHER].flatMap((root) =>
    [GREEN, ADULT, MAY, OTHER].map((sub) => sharedWith(law, root, sub, NO_REACH)),
  )
  expect(new Set(seen).size).toBe(16)
})
test('the rule to which a part belongs', () => {
  const law = newLaw()
  for (const rule of law.rules) {
    expect(ownerOf(law, rule.decidedBy)).toBe(rule.index)
    for (const version of rule.versions) {
      expect([version, version.value, version.cites].map((n) => ownerOf(law, n))).toEqual([
        rule.index,
        rule.index,
        rule.index,
      ])
      for (const x of version.unless) expect(ownerOf(law, x.when)).toBe(rule.index)
    }
  }
  expect(ownerOf(law, {})).toBeUndefined()
})
test('a law with one rule replaced: what it rests on and what belongs to it are its own, the rest is as it was', () => {
  const law = newLaw()
  const red: LinkedCondition = { kind: 'is', choice: COLOUR, mask: 1 }
  const old = law.rules[MAY]!
  const changed: LinkedRule = { ...old, versions: [{ ...old.versions[0]!, value: red }] }
  const other = withRule(law, MAY, changed)
  expect(other.rules.map((r) => r === law.rules[r.index])).toEqual([true, true, false, true])
  expect(other.events).toBe(law.events)
  expect(lists(reachOf(other, MAY))).toEqual([[COLOUR, BORN], [ADULT, MAY], []])
  expect(lists(reachOf(other, OTHER))).toEqual([[COLOUR, BORN, CAME], [ADULT, MAY, OTHER], []])
  expect(lists(reachOf(law, MAY))[1]).toEqual([GREEN, ADULT, MAY])
  expect([red, law.rules[GREEN]!.versions[0]!, {}].map((n) => ownerOf(other, n))).toEqual([MAY, GREEN, undefined])
  expect(ownerOf(law, red)).toBeUndefined()
})
