/** What a rule is made of besides its expressions. */
import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { always, any, never, on, plus, value } from './expression.ts'
import {
  byPriority,
  cite,
  citeText,
  dayRule,
  earliestOf,
  latestOf,
  pickRule,
  since,
  sinceBetween,
  sinceReading,
  verdictRule,
} from './rule.ts'
import { came } from '../testing/little-facts.ts'

const LEAN = { id: 'LEAN', options: { strict: '', mild: '' } }
const cameOn = { kind: 'event', event: 'came' }

test('a citation names act and point; an act cited whole has no point', () => {
  const c = cite('53-FZ', 'art. 1', 'low', 'S01', 'S02')
  expect(c).toEqual({ act: '53-FZ', point: 'art. 1', sources: ['S01', 'S02'], confidence: 'low' })
  expect(citeText(c)).toBe('53-FZ art. 1')
  expect(citeText({ act: '53-FZ', point: '' })).toBe('53-FZ')
})
test('the first day of a version is a day, a range or the day of a reading', () => {
  const [first, last] = [dayOf('2024-11-01'), dayOf('2025-01-01')]
  expect(since('2024-11-01')).toEqual({ kind: 'day', day: first })
  expect(sinceBetween('2024-11-01', '2025-01-01')).toEqual({ kind: 'range', from: first, to: last })
  const read = sinceReading(LEAN, { strict: '2025-01-01', mild: '2024-11-01' })
  expect(read).toEqual({ kind: 'reading', switch: 'LEAN', as: { strict: last, mild: first } })
  expect([since('2024-11-01'), sinceBetween('2024-11-01', '2025-01-01'), read].map(earliestOf)).toEqual([
    first,
    first,
    first,
  ])
  expect([since('2024-11-01'), sinceBetween('2024-11-01', '2025-01-01'), read].map(latestOf)).toEqual([
    first,
    last,
    last,
  ])
})
test('rules of the three types', () => {
  const spec = { decidedBy: on(came), versions: [] }
  expect(dayRule('a', spec)).toEqual({ id: 'a', type: 'day', decidedBy: cameOn, versions: [] })
  expect(verdictRule('b', spec)).toEqual({ id: 'b', type: 'verdict', decidedBy: cameOn, versions: [] })
  const picked = pickRule('c', ['none', 'some'], 'none', {
    decidedBy: on(came),
    versions: [{ since: since('2025-01-01'), cites: [], value: value('some') }],
  })
  expect(picked).toMatchObject({ id: 'c', type: 'pick', values: ['none', 'some'], before: 'none', decidedBy: cameOn })
  expect(picked.versions).toHaveLength(1)
  for (const make of [dayRule, verdictRule])
    expect(() => make('a', { decidedBy: plus(on(came), 1), versions: [] })).toThrow(
      'Rule a: decidedBy must be one event',
    )
  expect(() => pickRule('c', ['none'], 'none', { decidedBy: never, versions: [] })).toThrow('Rule c: decidedBy')
})
test('an exception that stands over another comes before it', () => {
  const x = (label: string, ...over: string[]) => ({ label, when: always, then: any(), cites: [], over })
  const order = (...list: ReturnType<typeof x>[]) => byPriority(list).map((e) => e.label)
  expect(byPriority(undefined)).toEqual([])
  expect(order(x('only'))).toEqual(['only'])
  expect(order(x('a'), x('b'))).toEqual(['a', 'b'])
  expect(order(x('a'), x('b', 'a'))).toEqual(['b', 'a'])
  expect(order(x('a'), x('b', 'a'), x('c', 'b'), x('d'))).toEqual(['c', 'b', 'a', 'd'])
  expect(order(x('itself', 'itself'), x('b'))).toEqual(['itself', 'b'])
  expect(byPriority([{ label: 'a', when: always, then: any(), cites: [] }, x('b')])).toHaveLength(2)
  expect(() => order(x('a', 'b'), x('b', 'a'))).toThrow('Exceptions stand over one another in a circle: a, b')
})
