import { expect, test } from 'vitest'
import { facts, fact } from '../facts.ts'
import { switches, SW_SEVENTH } from '../readings.ts'
import { all, always, any, is, on, plus, reading } from './expression.ts'
import { checkLaw } from './check.ts'
import { compileLaw, orderOf } from './compile.ts'
import { link } from './link.ts'
import { cite, dayRule, since, verdictRule, type Rule } from './rule.ts'

const input = { acts: new Set(['53-FZ']), sources: new Set(['S01']), exercised: new Set(['a', 'b']) }
const good = cite('53-FZ', 'art. 1', 'high', 'S01')
const check = (...rules: Rule[]): readonly string[] =>
  checkLaw(link({ facts, switches, rules }), input).filter((p) => !/used by no rule/.test(p))
const yes = (id: string, versions: Parameters<typeof verdictRule>[1]['versions']): Rule =>
  verdictRule(id, { decidedBy: on(fact.on), versions })

test('a law in order has no problem', () => {
  expect(check(yes('a', [{ since: since('2020-01-01'), cites: [good], value: is(fact.sex, 'M') }]))).toEqual([])
})
test('each problem is named', () => {
  expect(check(yes('a', [{ since: since('2020-01-01'), cites: [], value: always }]))).toEqual([
    'Rule a, version 1 cites nothing.',
  ])
  expect(
    check(yes('a', [{ since: since('2020-01-01'), cites: [cite('54-FZ', '', 'high', 'S99')], value: always }])),
  ).toEqual([
    'Rule a, version 1 cites "54-FZ", which is not in acts.yaml. Did you mean "53-FZ"?',
    'Rule a, version 1: source S99 of 54-FZ is not in sources.yaml.',
  ])
  expect(
    check(yes('a', [{ since: since('2020-01-01'), cites: [cite('53-FZ', 'art. 1', 'high', 'S99')], value: always }])),
  ).toEqual(['Rule a, version 1: source S99 of 53-FZ art. 1 is not in sources.yaml.'])
  expect(check(yes('c', [{ since: since('2020-01-01'), cites: [good], value: always }]))).toEqual([
    'Rule c: no example exercises it.',
  ])
  expect(
    check(
      yes('a', [
        { since: since('2021-01-01'), cites: [good], value: always },
        { since: since('2020-01-01'), cites: [good], value: any() },
      ]),
    ),
  ).toEqual(['Rule a: version 2 (2020-01-01) does not begin after version 1 (2021-01-01).'])
  expect(checkLaw(link({ facts, switches, rules: [] }), input)).toContain('Fact fitness is used by no rule.')
  expect(checkLaw(link({ facts, switches, rules: [] }), input)).toContain('Reading SW-TWENTY is used by no rule.')
})
test('two exceptions that disagree and are not ordered', () => {
  const version = (over?: string[]): Rule =>
    yes('a', [
      {
        since: since('2020-01-01'),
        cites: [good],
        value: always,
        unless: [
          { label: 'one', when: is(fact.fitness, 'V', 'D'), then: any(), cites: [good], ...(over ? { over } : {}) },
          { label: 'two', when: is(fact.fitness, 'D', 'G'), then: all(), cites: [good] },
        ],
      },
    ])
  expect(check(version())[0]).toContain(
    '"one" (53-FZ art. 1) and "two" (53-FZ art. 1) both apply and disagree where fitness is D',
  )
  expect(check(version(['two']))).toEqual([])
})
test('unknown names and circles are errors', () => {
  const rule = (id: string, rests: string): Rule =>
    yes(id, [{ since: since('2020-01-01'), cites: [good], value: { kind: 'holds', rule: rests } }])
  expect(() => check(rule('a', 'zz'))).toThrow('Rule a: there is no rule "zz".')
  expect(() => orderOf(link({ facts, switches, rules: [rule('a', 'b'), rule('b', 'a')] }))).toThrow(
    'in a circle: a -> b -> a',
  )
  expect(() =>
    check(yes('a', [{ since: since('2020-01-01'), cites: [good], value: { kind: 'is', fact: 'sex', in: ['X'] } }])),
  ).toThrow('"X" is no value of sex')
  const broken = { ...SW_SEVENTH, options: { ...SW_SEVENTH.options, p_plus_9: { heldBy: [] } } }
  const seventh = dayRule('a', {
    decidedBy: on(fact.placed_at),
    versions: [
      {
        since: since('2020-01-01'),
        cites: [good],
        value: reading(SW_SEVENTH, {
          p_plus_7: plus(on(fact.placed_at), 7),
          p_plus_8: plus(on(fact.placed_at), 8),
          p_plus_6: plus(on(fact.placed_at), 6),
        }),
      },
    ],
  })
  expect(() => link({ facts, switches: [broken], rules: [seventh] })).toThrow('SW-SEVENTH has no branch for "p_plus_9"')
})
test('a rule that does not fit the compiled form says so', () => {
  const five = dayRule('a', {
    decidedBy: on(fact.placed_at),
    versions: [
      {
        since: since('2020-01-01'),
        cites: [good],
        value: { kind: 'first', of: [1, 2, 3, 4, 5].map((n) => plus(on(fact.placed_at), n)) },
      },
    ],
  })
  expect(() => compileLaw(link({ facts, switches, rules: [five] }), { from: 0, until: 10 })).toThrow(
    '5 terms in one outcome; at most 4',
  )
})
