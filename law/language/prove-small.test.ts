/** The proof itself, on laws of a few lines: how much it compares, and that it finds what differs. */
import { expect, test } from 'vitest'
import { dayOf, type Day } from './day.ts'
import {
  all,
  always,
  any,
  date,
  dateInYear,
  firstOf,
  holds,
  is,
  monthsAfter,
  never,
  notAfter,
  on,
  plus,
  reading,
  turns,
  unsettled,
  unsettledDay,
  value,
  when,
  within,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { link } from './link.ts'
import { proveRule, withRules } from './prove.ts'
import { dayRule, pickRule, since, sinceBetween, sinceReading, verdictRule, type Rule, type Since } from './rule.ts'
import { sex, colour, came, left, LEAN, WIDE } from '../testing/little-facts.ts'

const law = (...rules: Rule[]) => ({ facts: [sex, colour, came, left], switches: [LEAN, WIDE], rules })
const first = since('2025-01-01')
const day = (value: DayExpression, begins: Since = first) =>
  dayRule('d', { decidedBy: on(came), versions: [{ since: begins, cites: [], value }] })
const verdict = (value: Condition, id = 'v') =>
  verdictRule(id, { decidedBy: on(came), versions: [{ since: first, cites: [], value }] })

const nextWorkingDay = (d: Day): Day => d + (d % 2)
const proof = (rules: Rule[], most = 100_000) => {
  const id = rules.at(-1)!.id
  const { rule, compared, differences } = proveRule(link(law(...rules)), id, { nextWorkingDay, most })
  expect(rule).toBe(id)
  expect(differences).toEqual([])
  return compared
}
/** A rule without constants of its own: never, and three days around the first day of its only version, each moved by up to one. */
const DAYS = 3 * 4

test('every value of each fact, both answers of each rule, every option of each reading', () => {
  expect(proof([verdict(always)])).toBe(DAYS)
  expect(proof([verdict(is(sex, 'M'))])).toBe(DAYS * 2)
  expect(proof([verdict(any(is(sex, 'M'), is(colour, 'red')))])).toBe(DAYS * 6)
  expect(proof([verdict(is(sex, 'M')), verdict(holds({ id: 'v' }), 'w')])).toBe(DAYS * 2)
  expect(proof([verdict(reading(LEAN, { strict: always, mild: any() }))])).toBe(DAYS * 2)
  const wide = reading(WIDE, { none: any(), some: is(sex, 'F'), all: reading(LEAN, { strict: any(), mild: always }) })
  expect(proof([verdict(wide)])).toBe(DAYS * 2 * 6)
})
test('days around every constant', () => {
  expect(proof([day(on(came))])).toBe(DAYS)
  // Moved by 0, 5 and -5, each a day less or more.
  expect(proof([day(plus(on(came), 5))])).toBe(3 * 10)
  // A date of its own, a day less or more, but for the last day of all.
  expect(proof([verdict(notAfter('n', on(came), date('2025-06-01')))])).toBe(3 * 7)
  expect(proof([verdict(notAfter('n', on(came), date('2199-12-31')))])).toBe(DAYS)
  expect(proof([verdict(within('n', on(came), [{ from: [4, 1], to: [7, 15] }]))])).toBe(3 * 10)
  // The days on which a term ends around the first day of the version.
  expect(proof([day(turns(1, came))])).toBe(7 + 3 * 3 - 1 + 6)
  expect(proof([day(firstOf(on(came), on(left)))])).toBe(3 * 4 * 4)
})
test('all kinds of rules agree with their tables', () => {
  const inner = day(plus(on(left), 3, 'working-days'))
  const outer = verdict(all(notAfter('n', on({ id: 'd' }), plus(on(came), 9)), unsettled('who')))
  expect(proof([inner])).toBeGreaterThan(100)
  expect(proof([inner, outer])).toBeGreaterThan(100)
  expect(proof([day(plus(on(came), 5, 'next-working-day'))])).toBe(3 * 10)
  expect(proof([day(when(is(sex, 'M'), monthsAfter(2, came), dateInYear(1, left, 4, 1)))])).toBeGreaterThan(100)
  expect(proof([day(unsettledDay('which', on(came), on(left)))])).toBe(3 * 4 * 4)
  expect(proof([day(unsettledDay('any day'))])).toBe(DAYS)
  expect(proof([day(never)])).toBe(DAYS)
  const picked = pickRule('p', ['none', 'some'], 'none', {
    decidedBy: on(came),
    versions: [{ since: first, cites: [], value: when(is(sex, 'M'), value('some'), value('none')) }],
  })
  expect(proof([picked])).toBe(DAYS * 2)
})
test('the first day of a version: a range has two ends, a reading has its own', () => {
  expect(proof([day(on(came), sinceBetween('2025-01-01', '2025-02-01'))])).toBe(2 * DAYS)
  expect(proof([day(on(came), sinceReading(LEAN, { strict: '2025-01-01', mild: '2025-02-01' }))])).toBe(2 * DAYS)
  const two = dayRule('d', {
    decidedBy: on(came),
    versions: [
      { since: first, cites: [], value: plus(on(came), 40) },
      { since: since('2025-02-01'), cites: [], value: on(left), onOpen: 'takes over' },
    ],
  })
  expect(proof([two])).toBe(2 * 3 * 10 * 10)
})
test('where there are too many days they are thinned, and facts are not', () => {
  const many = day(firstOf(...[3, 10, 20].map((n) => when(is(sex, 'M'), plus(on(came), n), plus(on(left), n)))))
  const [few, all] = [proof([many], 600), proof([many], 100_000)]
  expect(all).toBe(3 * 22 * 22 * 2)
  expect(few).toBeGreaterThan(600 / 6)
  expect(few).toBeLessThan(all / 4)
  expect(few % 2).toBe(0)
})
test('what differs is said, five times at most', () => {
  // A calendar that changes its mind: the tables are told another day than the interpreter.
  const asked = new Set<Day>()
  const fickle = (d: Day): Day => {
    if (asked.has(d)) return d
    asked.add(d)
    return d + 1
  }
  const rule = day(when(is(sex, 'M'), plus(on(came), 1, 'next-working-day'), on(came)))
  const { compared, differences } = proveRule(link(law(rule)), 'd', { nextWorkingDay: fickle, most: 1000 })
  expect(compared).toBe(3 * 6 * 2)
  expect(differences).toHaveLength(5)
  expect(differences[0]).toMatch(/^d {}: came=\d+ sex=M : interpreted \d+, compiled \d+$/)
  expect(differences.every((d) => d.includes('sex=M'))).toBe(true)
  // Several days and facts, and other rules, are named too.
  asked.clear()
  const other = day(
    when(
      all(holds({ id: 'v' }), is(sex, 'M'), is(colour, 'red')),
      firstOf(plus(on(left), 1, 'next-working-day'), on(came)),
      never,
    ),
  )
  const more = proveRule(link(law(verdict(always), other)), 'd', { nextWorkingDay: fickle, most: 1000 })
  expect(more.differences[0]).toMatch(/^d {}: left=\d+ came=\d+ sex=M colour=red v=1: interpreted \d+, compiled \d+$/)
})
test('of another rule the day is given, whatever it is computed of', () => {
  const inner = day(plus(on(left), 3))
  expect(proof([inner, verdict(notAfter('n', on({ id: 'd' }), on(came)))])).toBe(3 * 4 * 4)
})
test('beyond the period of the tables no calendar is asked, and the day is unknown in both', () => {
  const beyond = (begins: string) => {
    const asked = new Set<Day>()
    const nextWorkingDay = (d: Day): Day => {
      asked.add(d)
      return d
    }
    const rule = day(plus(on(came), 0, 'next-working-day'), since(begins))
    const { compared, differences } = proveRule(link(law(rule)), 'd', { nextWorkingDay, most: 1000 })
    return {
      compared,
      differences,
      outside: [...asked].filter((d) => d < dayOf('2022-01-01') || d >= dayOf('2029-01-01')),
    }
  }
  for (const begins of ['2021-06-01', '2022-01-01', '2022-01-02', '2028-12-31', '2029-01-01', '2029-06-01'])
    expect(beyond(begins)).toEqual({ compared: DAYS, differences: [], outside: [] })
})
test('what differs names days that never come, each other rule and the reading', () => {
  const asked = new Set<Day>()
  const fickle = (d: Day): Day => {
    if (asked.has(d)) return d
    asked.add(d)
    return d + 1
  }
  const rules = [verdict(always, 'v'), verdict(always, 'w')]
  const either = all(holds({ id: 'v' }), holds({ id: 'w' }), reading(LEAN, { strict: always, mild: any() }))
  const rule = day(when(either, firstOf(plus(on(came), 1, 'next-working-day'), on(left)), never))
  const { differences } = proveRule(link(law(...rules, rule)), 'd', { nextWorkingDay: fickle, most: 1000 })
  expect(differences[0]).toMatch(/^d {"LEAN":"strict"}: .*left=never .*v=1 w=1: interpreted \d+, compiled \d+$/)
})
test('a law with some rules replaced', () => {
  const [a, b] = [verdict(always, 'a'), verdict(any(), 'b')]
  const changed = withRules(law(a, b), (r) => (r.id === 'b' ? verdict(is(sex, 'M'), 'b') : r))
  expect(changed.rules.map((r) => r.versions[0]!.value.kind)).toEqual(['all', 'is'])
})
