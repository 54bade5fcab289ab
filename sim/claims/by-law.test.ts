import { expect, it } from 'vitest'
import type { Claim, LawTest } from './claim.ts'
import { testByLaw } from './by-law.ts'

const claimOf = (smallest: number): Claim => ({
  id: 'made',
  claim: 'c',
  tested: 't',
  direction: 'rises',
  smallest,
  needs: [],
  sources: [],
  test: undefined,
})
const placed = { placed_at: '2026-02-10', register: 'federal', appearance_at: '2026-03-12' }
const lawful = { ...placed, sex: 'M', citizenship_ru: 'yes', birth_date: '2003-05-05', on_military_register: 'yes' }
const test = (rule: string, after: object, before?: object): LawTest => ({
  kind: 'law',
  rule,
  on: '2026-03-01',
  before: before as LawTest['before'],
  after: after as LawTest['after'],
})

it('the range of a difference is from the nearest to the furthest ends of both', () => {
  // both days hang on the readings: each answer is a range of days
  const later = { ...lawful, placed_at: '2026-02-20' }
  const made = test('service/on', later, lawful)
  const result = testByLaw(claimOf(1), made)
  const [a, b] = [lawful, later].map((facts) => testByLaw(claimOf(1), test('service/on', facts, facts)).range!)
  const width = (r: { low: number; high: number }): number => r.high - r.low
  expect(width(a!)).toBeGreaterThan(0)
  // against itself: as far down as up
  expect(a!.low).toBe(-a!.high)
  expect(result.unit).toBe('days')
  expect(result.difference).toBe(10)
  expect(result.range).toEqual({ low: 10 - (a!.high + b!.high) / 2, high: 10 + (a!.high + b!.high) / 2 })
})

it('what may never come is no day: it is asked whether it happens, and that is left open', () => {
  const result = testByLaw(claimOf(1), test('exit-ban/from', lawful))
  expect(result.unit).toBe('0 no, 1 yes')
  expect(result.before).toBe(0)
  expect(result.range).toEqual({ low: 0, high: 1 })
  // also where both may be a day: under one reading there is none, and by default it lies in the middle
  const both = testByLaw(claimOf(1), test('exit-ban/from', { ...lawful, placed_at: '2026-02-20' }, lawful))
  expect([both.unit, both.before, both.after, both.range]).toEqual(['0 no, 1 yes', 0.5, 0.5, { low: -1, high: 1 }])
})
