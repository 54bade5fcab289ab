/** Values that a rule is said not to tell apart do not move its answer, whatever else is known or open. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { law } from '../law.ts'
import { knownPerson, openSome } from '../testing/people.ts'
import { valuesAlike } from './alike.ts'
import { ask } from './answer.ts'
import { all, always, any, holds, is, not, on } from './expression.ts'
import { copyFacts } from './knowledge.ts'
import { link } from './link.ts'
import { reachOf } from './reach.ts'
import { since, verdictRule } from './rule.ts'

test('values are alike where every test that the rule can come to treats them so', () => {
  const colour = { kind: 'choice', id: 'colour', values: ['red', 'green', 'blue', 'grey'], group: 'g' } as const
  const shape = { kind: 'choice', id: 'shape', values: ['round', 'flat', 'long'], group: 'g' } as const
  const came = { kind: 'day', id: 'came', group: 'g', clock: 'local' } as const
  const verdict = (id: string, value: Parameters<typeof not>[0], except = any()) =>
    verdictRule(id, {
      decidedBy: on(came),
      versions: [
        {
          since: since('2025-01-01'),
          cites: [],
          value,
          unless: [{ label: 'x', when: except, then: any(), cites: [] }],
        },
      ],
    })
  const small = link({
    facts: [colour, shape, came],
    switches: [],
    rules: [
      verdict('none', always),
      verdict('one', is(colour, 'green')),
      verdict('two', all(not(is(colour, 'red', 'green')), is(shape, 'flat'))),
      verdict('through one', holds({ id: 'one' }), is(colour, 'grey', 'red')),
    ],
  })
  const [COLOUR, SHAPE] = [0, 1] as const
  const alike = (choice: number) => small.rules.map((r) => valuesAlike(small, r.index, choice))
  expect(alike(COLOUR)).toEqual([
    [[0, 1, 2, 3]],
    [[0, 2, 3], [1]],
    [
      [0, 1],
      [2, 3],
    ],
    [[0, 3], [1], [2]],
  ])
  expect(alike(SHAPE)).toEqual([[[0, 1, 2]], [[0, 1, 2]], [[0, 2], [1]], [[0, 1, 2]]])
})

test('values in one group give the same answer; some in different groups do not', () => {
  let moved = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_003), { minLength: 12, maxLength: 12 }), (seed) => {
      const rule = law.rules[seed[8]! % law.rules.length]!
      const choices = reachOf(law, rule.index).choices.filter((c) => law.choices[c]!.values.length > 2)
      const choice = choices[seed[9]! % Math.max(1, choices.length)]
      if (choice === undefined) return
      const { facts } = openSome(knownPerson(seed), rule.index, seed)
      const groups = valuesAlike(law, rule.index, choice)
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(law.choices[choice]!.values.map((_, bit) => bit))
      const answers = groups.map((bits) => {
        const given = bits.map((bit) => {
          const person = copyFacts(facts)
          person.masks[choice] = 1 << bit
          return JSON.stringify(ask(law, rule.id, person, { brief: true }).value)
        })
        expect(new Set(given).size, `${rule.id} ${law.choices[choice]!.id}`).toBe(1)
        return given[0]
      })
      if (new Set(answers).size > 1) moved++
    }),
    { numRuns: 400, seed: 20261129 },
  )
  expect(moved).toBeGreaterThan(20)
})
