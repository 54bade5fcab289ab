/** Problems of a law, one sentence each: order of versions, citations, what nothing uses, exceptions that disagree. */
import { expect, test } from 'vitest'
import { checkLaw } from './check.ts'
import {
  all,
  always,
  any,
  holds,
  is,
  notAfter,
  on,
  reading,
  turns,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { link } from './link.ts'
import {
  cite,
  dayRule,
  since,
  sinceBetween,
  sinceReading,
  verdictRule,
  type Cite,
  type Exception,
  type Rule,
  type Since,
} from './rule.ts'
import { sex, colour, born, asked, LEAN } from '../testing/little-facts.ts'

const good = cite('act', 'art. 1', 'high', 'S01')
const [one, red] = [since('2020-01-01'), is(colour, 'red')] as const

const problems = (...rules: Rule[]) =>
  checkLaw(link({ facts: [sex, colour, asked, born], switches: [LEAN], rules }), {
    acts: new Set(['act']),
    sources: new Set(['S01']),
    exercised: new Set(['a', 'b']),
  })
/** Problems besides facts and readings that such a small law does not use. */
const besides = (...rules: Rule[]) => problems(...rules).filter((p) => !p.endsWith('is used by no rule.'))
const verdict = (id: string, ...versions: Parameters<typeof verdictRule>[1]['versions']): Rule =>
  verdictRule(id, { decidedBy: on(asked), versions })
const unless = (label: string, when: Condition, then: Condition, ...over: string[]): Exception<Condition> => ({
  label,
  when,
  then,
  cites: [good],
  over,
})
const withExceptions = (...list: Exception<Condition>[]) =>
  verdict('a', { since: one, cites: [good], value: red, unless: list })

test('a rule without a version', () => {
  expect(besides(verdict('a'))).toEqual(['Rule a has no version.'])
})
test('a version begins after the one before it, under every reading and wherever in a range', () => {
  const order = (...list: Since[]) =>
    besides(verdict('a', ...list.map((s) => ({ since: s, cites: [good], value: always }))))
  const [range, read] = [
    sinceBetween('2020-01-01', '2020-03-01'),
    sinceReading(LEAN, { strict: '2020-03-01', mild: '2020-01-01' }),
  ]
  const late = (day: string, after: string) => [`Rule a: version 2 (${day}) does not begin after version 1 (${after}).`]
  expect(order(one, since('2020-01-02'))).toEqual([])
  expect(order(one, since('2020-01-01'))).toEqual(late('2020-01-01', '2020-01-01'))
  for (const first of [range, read]) {
    expect(order(first, since('2020-03-02'))).toEqual([])
    expect(order(first, since('2020-03-01'))).toEqual(late('2020-03-01', '2020-03-01'))
    expect(order(since('2019-12-31'), first)).toEqual([])
    expect(order(since('2020-01-01'), first)).toEqual(late('2020-01-01', '2020-01-01'))
  }
})
test('citations name known acts and sources, in versions and in exceptions', () => {
  const version = (cites: Cite[], ofException: Cite[]) =>
    besides(
      verdict('a', {
        since: one,
        cites,
        value: always,
        unless: [{ label: 'x', when: red, then: any(), cites: ofException }],
      }),
    )
  expect(version([good], [good])).toEqual([])
  expect(version([], [])).toEqual([
    'Rule a, version 1 cites nothing.',
    'Rule a, version 1, exception "x" cites nothing.',
  ])
  expect(version([good], [cite('other', 'art. 2', 'low', 'S01', 'S02')])).toEqual([
    'Rule a, version 1, exception "x" cites "other", which is not in acts.yaml.',
    'Rule a, version 1, exception "x": source S02 of other art. 2 is not in sources.yaml.',
  ])
})
test('facts and readings that nothing uses; the day asked about need not be', () => {
  const version = (value: Condition) => verdict('a', { since: one, cites: [good], value })
  const byBirth = dayRule('b', {
    decidedBy: on(born),
    versions: [{ since: one, cites: [good], value: turns(18, born) }],
  })
  expect(problems(version(red))).toEqual([
    'Fact sex is used by no rule.',
    'Fact born is used by no rule.',
    'Reading LEAN is used by no rule.',
  ])
  expect(problems(version(reading(LEAN, { strict: red, mild: is(sex, 'M') })), byBirth)).toEqual([])
  const withoutAsked = dayRule('a', { decidedBy: on(born), versions: [{ since: one, cites: [good], value: on(born) }] })
  expect(problems(withoutAsked)).not.toContain('Fact on is used by no rule.')
  expect(besides(verdict('c', { since: one, cites: [good], value: always }))).toEqual([
    'Rule c: no example exercises it.',
  ])
})
test('exceptions that both apply must agree or say which stands over the other', () => {
  const [yes, no] = [always, any()]
  const disagree = (where: string) => [
    `Rule a, version 1: exceptions "x" (act art. 1) and "y" (act art. 1) both apply and disagree${where}. State which stands over the other.`,
  ]
  const [reds, notBlue] = [is(colour, 'red'), is(colour, 'red', 'green')]
  expect(besides(withExceptions(unless('x', reds, yes), unless('y', notBlue, no)))).toEqual(
    disagree(' where colour is red'),
  )
  expect(besides(withExceptions(unless('x', notBlue, yes), unless('y', all(notBlue, is(sex, 'M')), no)))).toEqual(
    disagree(' where sex is M, colour is red or green'),
  )
  expect(besides(withExceptions(unless('x', always, yes), unless('y', always, no)))).toEqual(disagree(''))
  // They agree; they exclude one another; one stands over the other.
  expect(besides(withExceptions(unless('x', reds, yes), unless('y', notBlue, yes)))).toEqual([])
  expect(besides(withExceptions(unless('x', reds, yes), unless('y', is(colour, 'blue'), no)))).toEqual([])
  expect(besides(withExceptions(unless('x', reds, yes, 'y'), unless('y', notBlue, no)))).toEqual([])
  expect(besides(withExceptions(unless('x', reds, yes), unless('y', notBlue, no, 'x')))).toEqual([])
})
test('all provisions of two exceptions that disagree are named', () => {
  const both = [good, cite('act', 'art. 2', 'high', 'S01')]
  const list = [unless('x', red, always), unless('y', red, any())].map((x) => ({ ...x, cites: both }))
  expect(besides(withExceptions(...list))[0]).toContain('"x" (act art. 1, act art. 2) and "y" (act art. 1, act art. 2)')
})
test('what stands over one that stands over another stands over that too', () => {
  const [yes, no] = [always, any()]
  const chain = (...over: string[]) =>
    besides(
      withExceptions(unless('x', red, yes, ...over), unless('y', is(colour, 'blue'), no, 'z'), unless('z', red, no)),
    )
  expect(chain('y')).toEqual([])
  // Over itself is over nothing.
  expect(chain('x')).toHaveLength(1)
  expect(chain()).toHaveLength(1)
  expect(chain()[0]).toContain('"x" (act art. 1) and "z" (act art. 1) both apply and disagree where colour is red')
})
test('exceptions that hang on days and on rules: every way is looked at', () => {
  const [yes, no] = [always, any()]
  const early: Condition = notAfter('early', on(born), on(asked))
  const late: Condition = { kind: 'not', of: early }
  const b = verdict('b', { since: one, cites: [good], value: is(colour, 'blue') })
  const both = (x: Condition, y: Condition) => besides(b, withExceptions(unless('x', x, yes), unless('y', y, no)))
  expect(both(early, early)[0]).toContain('both apply and disagree. State')
  // Tests of days are taken as independent of one another.
  expect(both(early, late)[0]).toContain('both apply and disagree. State')
  expect(both(all(late, is(sex, 'F')), late)[0]).toContain('both apply and disagree where sex is F.')
  expect(both(holds({ id: 'b' }), red)).toEqual([])
  expect(both(holds({ id: 'b' }), is(colour, 'blue', 'red'))[0]).toContain('disagree where colour is blue.')
})
test('exceptions of a day rule', () => {
  const version = (then: DayExpression) =>
    dayRule('a', {
      decidedBy: on(asked),
      versions: [
        {
          since: one,
          cites: [good],
          value: on(born),
          unless: [
            { label: 'x', when: red, then: on(born), cites: [good] },
            { label: 'y', when: red, then, cites: [good] },
          ],
        },
      ],
    })
  expect(besides(version(on(born)))).toEqual([])
  expect(besides(version(on(asked)))).toHaveLength(1)
})
