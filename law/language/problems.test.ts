/** Problems of a law, one sentence each: order of versions, citations, what nothing uses, exceptions that disagree. */
import { expect, test } from 'vitest'
import { checkLaw } from './check.ts'
import {
  all,
  always,
  any,
  date,
  dateInYear,
  holds,
  is,
  not,
  notAfter,
  on,
  reading,
  turns,
  within,
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
  type Law,
  type Rule,
  type Since,
} from './rule.ts'
import { sex, colour, born, asked, LEAN } from '../testing/little-facts.ts'

const good = cite('act', 'art. 1', 'high', 'S01')
const [one, red] = [since('2020-01-01'), is(colour, 'red')] as const

const problems = (...rules: Rule[]) => problemsOf({ facts: [sex, colour, asked, born], switches: [LEAN], rules })
const problemsOf = (law: Law) =>
  checkLaw(link(law), {
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
  expect(version([cite('act', 'art. 1', 'high', 'S02')], [good])).toEqual([
    'Rule a, version 1: source S02 of act art. 1 is not in sources.yaml.',
  ])
})
test('a name stands for one thing', () => {
  const [law, a] = [
    { facts: [sex, asked], switches: [] },
    verdict('a', { since: one, cites: [good], value: is(sex, 'M') }),
  ]
  const bornRule = dayRule('b', { decidedBy: on(asked), versions: [{ since: one, cites: [good], value: on(asked) }] })
  expect(problemsOf({ ...law, rules: [a] })).toEqual([])
  expect(problemsOf({ ...law, rules: [a, a] })).toEqual(['Two facts or rules are named "a".'])
  expect(problemsOf({ ...law, facts: [sex, asked, asked], rules: [a] })).toEqual(['Two facts or rules are named "on".'])
  // a day rule would take the place of the fact
  expect(problemsOf({ facts: [sex, asked, { ...born, id: 'b' }], switches: [], rules: [a, bornRule] })).toContain(
    'Two facts or rules are named "b".',
  )
  expect(problemsOf({ ...law, switches: [LEAN, LEAN], rules: [a] })).toContain('Two readings are named "LEAN".')
  const values = (...list: string[]) => problemsOf({ ...law, facts: [{ ...sex, values: list }, asked], rules: [a] })
  const many = (n: number) => values('M', ...Array.from({ length: n - 1 }, (_, i) => `${i}`))
  expect(values('M', 'F', 'M')).toEqual(['Fact sex has the value "M" twice.'])
  expect(many(31)).toEqual([])
  expect(many(32)).toEqual(['Fact sex has 32 values; at most 31.'])
})
test('an exception stands over others of the rule, each of its own name', () => {
  const [x, y] = [is(colour, 'red'), is(colour, 'blue')]
  expect(besides(withExceptions(unless('late', x, any(), 'early'), unless('early', y, any())))).toEqual([])
  expect(besides(withExceptions(unless('late', x, any(), 'ealry'), unless('early', y, any())))).toEqual([
    'Rule a, version 1: exception "late" stands over "ealry", which is no other exception of the rule. Did you mean "early"?',
  ])
  expect(besides(withExceptions(unless('late', x, any(), 'late')))).toEqual([
    'Rule a, version 1: exception "late" stands over "late", which is no other exception of the rule.',
  ])
  expect(besides(withExceptions(unless('late', x, any()), unless('late', y, any())))).toEqual([
    'Rule a, version 1: two exceptions are named "late".',
  ])
  // a list that two versions share names what one of them has
  const version = (...list: Exception<Condition>[]) => ({ cites: [good], value: always, unless: list })
  const shared = unless('late', x, any(), 'early')
  const second = { since: since('2021-01-01'), ...version(shared, unless('early', y, any())) }
  expect(besides(verdict('a', { since: one, ...version(shared) }, second))).toEqual([])
})
test('days and dates that no calendar has, or that are a slip of the pen', () => {
  const says = (value: DayExpression) =>
    besides(dayRule('a', { decidedBy: on(asked), versions: [{ since: one, cites: [good], value }] }))
  expect(says(date('2199-12-31'))).toEqual([])
  expect(says(date('2202-06-01'))).toEqual(['Rule a: 2202-06-01 is not of 1900-01-01 to 2199-12-31.'])
  expect(besides(verdict('a', { since: since('0203-01-01'), cites: [good], value: always }))).toEqual([
    'Rule a: 0203-01-01 is not of 1900-01-01 to 2199-12-31.',
  ])
  expect(says(dateInYear(0, born, 2, 29))).toEqual([])
  expect(says(dateInYear(0, born, 2, 30))).toEqual(['"born+0y@02-30" ends on a date that no year has.'])
  const span = (...[from, to]: [[number, number], [number, number]]) =>
    besides(verdict('a', { since: one, cites: [good], value: within('w', on(born), [{ from, to }]) }))
  expect(span([4, 1], [4, 1])).toEqual([])
  for (const wrong of [
    [
      [13, 1],
      [13, 2],
    ],
    [
      [4, 0],
      [4, 2],
    ],
    [
      [2, 1],
      [2, 30],
    ],
    [
      [10, 1],
      [3, 31],
    ],
  ] as [[number, number], [number, number]][])
    expect(span(...wrong), `${wrong}`).toEqual([
      'Rule a: a span of "w" is not of two dates of one calendar year, the earlier first.',
    ])
  expect(besides(verdict('a', { since: sinceBetween('2020-03-01', '2020-01-01'), cites: [good], value: red }))).toEqual(
    ['Rule a: version 1 begins between 2020-03-01 and 2020-01-01, the later day first.'],
  )
})
test('only a later version of a day rule finds situations open', () => {
  const later = { since: since('2021-01-01'), cites: [good], onOpen: 'takes over' } as const
  const says = (version: number) =>
    `Rule a: version ${version} says what it does to open situations, and nothing is open then.`
  const days = (first: object) =>
    besides(
      dayRule('a', {
        decidedBy: on(asked),
        versions: [
          { since: one, cites: [good], value: on(born), ...first },
          { ...later, value: on(born) },
        ],
      }),
    )
  expect(days({})).toEqual([])
  expect(days({ onOpen: 'unsettled' })).toEqual([says(1)])
  expect(besides(verdict('a', { since: one, cites: [good], value: red }, { ...later, value: red }))).toEqual([says(2)])
})
test('two comparisons of one name are one axis', () => {
  const [early, other] = [notAfter('early', on(born), on(asked)), notAfter('early', on(asked), on(born))]
  const rule = (id: string, value: Condition) => verdict(id, { since: one, cites: [good], value })
  expect(besides(rule('a', any(early, not(early))), rule('b', early))).toEqual([])
  expect(besides(rule('a', any(early, other)))).toEqual(['Rule a: "early" compares something else than in rule a.'])
  expect(besides(rule('a', early), rule('b', within('early', on(born), [])))).toEqual([
    'Rule b: "early" compares something else than in rule a.',
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
  // under a reading that is not the default too
  const mildly = reading(LEAN, { strict: any(), mild: reds })
  expect(besides(withExceptions(unless('x', mildly, yes), unless('y', notBlue, no)))).toEqual(
    disagree(' where colour is red, LEAN is mild'),
  )
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
  expect(chain('x').filter((p) => p.includes('both apply'))).toHaveLength(1)
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
test('where they come together in too many ways to look at, they are to say which stands over the other', () => {
  const facts = Array.from({ length: 24 }, (_, i) => ({ ...sex, id: `f${i}` }))
  const pairs = (n: number) => all(...facts.slice(0, n).map((f, i) => any(is(f, 'M'), is(facts[i + n]!, 'M'))))
  const rule = (n: number) => withExceptions(unless('x', pairs(n), always), unless('y', any(), any()))
  const said = (n: number) =>
    problemsOf({ facts: [...facts, colour, asked], switches: [], rules: [rule(n)] }).filter((p) =>
      p.includes('both apply'),
    )
  expect(said(3)).toEqual([])
  expect(said(12)[0]).toContain('both apply and disagree. State which')
})
