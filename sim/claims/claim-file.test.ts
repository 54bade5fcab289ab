import { describe, expect, it } from 'vitest'
import { allParameters } from '../ensemble/ranges.ts'
import { claimsText } from '../generated/claims.ts'
import { isSourced } from '../source.ts'
import { parameters } from '../stages/index.ts'
import { testByData } from './by-data.ts'
import { testByLaw } from './by-law.ts'
import { readClaims } from './claim-file.ts'
import type { Claim, DataTest, LawTest } from './claim.ts'

const file = readClaims(claimsText, 'claims.yaml')

describe('the claims as shipped', () => {
  it('say for every parameter without a source where it plays no part, and for no other', () => {
    const unsourced = allParameters.filter(({ of }) => !isSourced(of)).map(({ id }) => id)
    expect(Object.keys(file.noEffect).sort()).toEqual([...unsourced].sort())
  })
  it('have a test, or need a mechanism that is not built', () => {
    for (const { id, test, needs } of file.claims)
      expect(test !== undefined || needs.some((stage) => !(stage in parameters)), id).toBe(true)
  })

  const verdictOf = (id: string): string => {
    const claim = file.claims.find((c) => c.id === id) as Claim
    return claim.test?.kind === 'law'
      ? testByLaw(claim, claim.test).verdict
      : testByData(claim, claim.test as DataTest).verdict
  }
  it("are judged by the law's text and by published numbers as these stand", () => {
    expect(verdictOf('year-round-leaves-no-free-season')).toBe("follows from the law's text")
    expect(verdictOf('placed-summons-counts-as-served')).toBe("follows from the law's text")
    expect(verdictOf('ban-begins-without-knowing')).toBe("follows from the law's text")
    // 295,000 men in 2025, 261,000 in 2026
    expect(verdictOf('year-round-raises-the-number-sent')).toBe('contradicted')
    expect(verdictOf('age-of-thirty-enlarges-the-pool')).toBe('from published data')
  })
  it('are not judged by the law where its readings part', () => {
    const claim = file.claims.find((c) => c.id === 'ban-begins-without-knowing')!
    const test = claim.test as LawTest
    // a summons in Moscow's own register: does it ban?
    const summons = { ...(test.after['summons'] as object), register: 'moscow_city' }
    const result = testByLaw(claim, { ...test, after: { ...test.after, summons } })
    expect(result.verdict).toBe('not testable here')
    expect(result.hangsOn.map((h) => h.what)).toContain('SW-MOSCOW')
  })
})

describe('a fault is one error with file, line, what was expected and the nearest right word:', () => {
  const base = claimsText.slice(0, claimsText.indexOf('claims:\n'))
  const lines = base.split('\n').length
  const claim = [
    'claims:',
    '  - id: a',
    '    claim: A rises.',
    '    tested: so',
    '    direction: rises',
    '    smallest: 1',
  ]
  const read = (...more: string[]) => readClaims(base + [...claim, ...more].join('\n'), 'c.yaml')
  const at = (k: number) => `c.yaml:${lines - 1 + claim.length + k}: `

  it.each([
    ['no test', [], 'The claim "a" has 0 tests.'],
    [
      'two tests',
      [
        '    data: {table: drafts, before: "2025", after: "2026"}',
        '    law: {rule: service/on, on: 2026-01-01, after: {}}',
      ],
      'has 2 tests',
    ],
    ['no such scenario', ['    runs: {scenarios: [paper-2002], total: men/sent}'], 'Did you mean "paper-2022"?'],
    [
      'three scenarios',
      ['    runs: {scenarios: [paper-2022, paper-2022, paper-2022], total: men/sent}'],
      'There are 3',
    ],
    ['no such indicator', ['    runs: {scenarios: [paper-2022], total: men/send}'], 'Did you mean "men/sent"?'],
    ['a share of nothing', ['    runs: {scenarios: [paper-2022], share: men/sent}'], 'A share of what?'],
    [
      'a peak of a stock',
      ['    runs: {scenarios: [paper-2022], peak: men/sent}'],
      'men/sent is a stock. Expected a flow.',
    ],
    ['man-days of a flow', ['    runs: {scenarios: [paper-2022], days: dispatch/sent}'], 'dispatch/sent is a flow.'],
    [
      'men and summonses',
      ['    runs: {scenarios: [paper-2022], total: [dispatch/sent, summons/letter]}'],
      'men and summonses',
    ],
    [
      'no such parameter',
      ['    runs: {scenarios: [paper-2022], total: men/sent, about: [summons.electronics]}'],
      'Did you mean "summons.electronic"?',
    ],
    ['no such rule', ['    law: {rule: service/in, on: 2026-01-01, after: {}}'], 'Did you mean "service/on"?'],
    [
      'no such fact',
      ['    law: {rule: service/on, on: 2026-01-01, after: {placed_by: 2026-01-01}}'],
      'There is no fact',
    ],
    [
      'no such hour',
      ['    law: {rule: service/on, on: 2026-01-01, after: {placed_at: "2026-01-01T25:00+03:00"}}'],
      '"2026-01-01T25:00+03:00" is no instant.',
    ],
    [
      'a rule that answers in words',
      ['    law: {rule: fine/non-appearance, on: 2026-01-01, after: {}}'],
      '"fine/non-appearance" answers in words. Expected a rule that answers with a day, or yes or no',
    ],
    [
      'something beside a total',
      ['    runs: {scenarios: [paper-2022], total: men/sent, among: men/open}'],
      '"among" belongs to a share.',
    ],
    [
      'two of one name',
      [0, 1].flatMap((k) => [
        ...claim.slice(k === 0 ? claim.length : 1),
        '    data: {table: drafts, before: "2025", after: "2026"}',
      ]),
      'There are two claims "a".',
    ],
    ['no such row', ['    data: {table: drafts, before: "1999", after: "2026"}'], 'There is no "1999" here.'],
    ['no such table', ['    data: {table: draft, before: "2025", after: "2026"}'], 'Did you mean "drafts"?'],
  ])('%s', (_, more, said) => {
    expect(() => read(...more)).toThrow(said)
    expect(() => read(...more)).toThrow(more.length === 1 ? at(1) : 'c.yaml:')
  })

  it.each([
    ['id: a', 'id: A b', '"A b" is no name of a page.'],
    ['smallest: 1', 'smallest: 0', 'the smallest difference that matters, above 0'],
    ['direction: rises', 'direction: grows', 'Expected one of rises, falls'],
  ])('%s, written %s', (right, wrong, said) => {
    const data = '    data: {table: drafts, before: "2025", after: "2026"}'
    const text = [...claim, data].join('\n')
    expect(readClaims(base + text, 'c.yaml').claims.length).toBe(1)
    expect(() => readClaims(base + text.replace(right, wrong), 'c.yaml')).toThrow(said)
  })

  it('a parameter without a source that is left out, one with a source that is not', () => {
    expect(() => readClaims(claimsText.replace('enforced: 0, ', ''), 'c.yaml')).toThrow(
      'exit-ban.enforced has no source and no value.',
    )
    expect(() => readClaims(claimsText.replace('{enforced: 0,', '{enforced: 0, lag: 0,'), 'c.yaml')).toThrow(
      'exit-ban.lag has a source',
    )
  })
})
