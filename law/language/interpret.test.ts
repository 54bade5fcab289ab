/** All ways in which a rule comes out for one of whom part is known, and what each way takes for granted of him. */
import { expect, test } from 'vitest'
import { FIRST_DAY, LAST_DAY, type Day } from './day.ts'
import {
  all,
  always,
  any,
  date,
  firstOf,
  holds,
  is,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  turns,
  unsettled,
  unsettledDay,
  unsettledValue,
  value,
  when,
  within,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { rolled } from './interpret.ts'
import { betweenDays, dayIn, NEVER_DAY, onDay, setDay, UNKNOWN_DAY, unknownFacts, type DaySet } from './knowledge.ts'
import { link } from './link.ts'
import { dayRule, pickRule, since, sinceBetween, verdictRule, type OnOpen, type Rule } from './rule.ts'
import type { WorkingDays } from './world.ts'
import { readingMasks, worldsOf } from './worlds.ts'
import { sex, colour, asked, came, held } from '../testing/little-facts.ts'

const LEAN = { id: 'LEAN', default: 'strict', options: { strict: held, some: held, mild: held } } as const

const law = (...rules: Rule[]) => link({ facts: [sex, colour, asked, came], switches: [LEAN], rules })
const first = since('1970-01-01')
const verdict = (value: Condition, id = 'v') =>
  verdictRule(id, { decidedBy: on(asked), versions: [{ since: first, cites: [], value }] })
const day = (value: DayExpression, id = 'd') =>
  dayRule(id, { decidedBy: on(asked), versions: [{ since: first, cites: [], value }] })
const at = (n: number) => date(new Date(n * 86_400_000).toISOString().slice(0, 10))
const orNever = (lo: Day, hi: Day): DaySet => ({ lo, hi, never: true })

interface Told {
  readonly sex?: 'M' | 'F'
  readonly came?: DaySet
  readonly on?: DaySet
  readonly lean?: number
  readonly workingDays?: WorkingDays
}
/** Asked on day 50, unless told otherwise, and of a red one. */
function outcomes(rules: Rule[], told: Told = {}) {
  const linked = law(...rules)
  const facts = unknownFacts(linked)
  setDay(facts, linked.eventOf.get('on')!, told.on ?? onDay(50))
  if (told.came) setDay(facts, linked.eventOf.get('came')!, told.came)
  facts.masks[1] = 1
  if (told.sex) facts.masks[0] = told.sex === 'M' ? 1 : 2
  const readings = told.lean ? [told.lean] : readingMasks(linked)
  const cameAt = linked.eventOf.get('came')!
  return worldsOf(
    { law: linked, rule: rules.length - 1, facts, readings, workingDays: told.workingDays },
    { traced: true },
  ).map((o) => ({
    value: o.value,
    sex: o.world.facts.masks[0],
    came: shown(dayIn(o.world.facts, cameAt)),
    lean: o.world.readings[0],
    doubts: [...o.world.doubts],
    because: o.because!,
  }))
}
/** However a set without days is written. */
const shown = (d: DaySet): DaySet => (d.lo > d.hi ? { ...NEVER_DAY, never: d.never } : d)
const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
/** Values, each with the days on which he may have come. */
const byCame = (rules: Rule[], told: Told) => sorted(outcomes(rules, told).map((o) => [o.value, o.came]))
const values = (rules: Rule[], told: Told = {}) => sorted(outcomes(rules, told).map((o) => o.value))
const doubts = (rules: Rule[], told: Told = {}) => [...new Set(outcomes(rules, told).flatMap((o) => o.doubts))]

test('a choice that is open comes out both ways, each with the values for which it does', () => {
  const ways = (e: Condition, told?: Told) => sorted(outcomes([verdict(e)], told).map((o) => [o.value, o.sex]))
  expect(ways(is(sex, 'M'))).toEqual([
    [0, 0b10],
    [1, 0b01],
  ])
  expect(ways(is(sex, 'M'), { sex: 'F' })).toEqual([[0, 0b10]])
  expect(ways(all(is(sex, 'M'), not(is(sex, 'M'))))).toEqual([
    [0, 0b01],
    [0, 0b10],
  ])
  expect(ways(any(is(sex, 'M'), is(sex, 'F'))).map(([v]) => v)).toEqual([1, 1])
})
test('a comparison of days splits them where it turns', () => {
  const rule = [verdict(notAfter('n', on(came), at(20)))]
  expect(byCame(rule, { came: betweenDays(10, 30) })).toEqual([
    [0, betweenDays(21, 30)],
    [1, betweenDays(10, 20)],
  ])
  expect(byCame(rule, { came: orNever(10, 20) })).toEqual([
    [0, NEVER_DAY],
    [1, betweenDays(10, 20)],
  ])
  expect(byCame(rule, { came: betweenDays(10, 20) })).toEqual([[1, betweenDays(10, 20)]])
  expect(byCame(rule, { came: onDay(20) })).toEqual([[1, onDay(20)]])
  expect(byCame(rule, { came: onDay(21) })).toEqual([[0, onDay(21)]])
  // Both on one day that may never come.
  expect(byCame([verdict(notAfter('n', at(20), on(came)))], { came: orNever(20, 20) })).toEqual([[1, orNever(20, 20)]])
})
test('a yearly span splits days where it begins and where it ends', () => {
  // 10 to 20 January 1970 are days 9 to 19; the next begins on day 374.
  const rule = [verdict(within('w', on(came), [{ from: [1, 10], to: [1, 20] }]))]
  const split = (came: DaySet) => byCame(rule, { came })
  expect(split(betweenDays(8, 21))).toEqual([
    [0, betweenDays(20, 21)],
    [0, onDay(8)],
    [1, betweenDays(9, 19)],
  ])
  expect(split(betweenDays(9, 19))).toEqual([[1, betweenDays(9, 19)]])
  expect(split(betweenDays(9, 20))).toEqual([
    [0, onDay(20)],
    [1, betweenDays(9, 19)],
  ])
  expect(split(betweenDays(20, 373))).toEqual([[0, betweenDays(20, 373)]])
  expect(split(orNever(9, 19))).toEqual([
    [0, NEVER_DAY],
    [1, betweenDays(9, 19)],
  ])
  expect(split(NEVER_DAY)).toEqual([[0, NEVER_DAY]])
  // Outside of the span whether it comes or not.
  expect(split(orNever(20, 30))).toEqual([[0, orNever(20, 30)]])
  // Over a longer time both come out somewhere.
  expect(split(betweenDays(8, 807))).toHaveLength(7)
  expect(split(betweenDays(8, 808))).toEqual([
    [0, betweenDays(8, 808)],
    [1, betweenDays(8, 808)],
  ])
})
test('a span about a day that cannot be split comes out both ways', () => {
  const workingDays: WorkingDays = (d) => d + (d % 2)
  const rolls = plus(on(came), 1, 'next-working-day')
  const inside = within('w', rolls, [{ from: [1, 10], to: [1, 20] }])
  const told = { came: betweenDays(5, 12), workingDays }
  expect(byCame([verdict(inside)], told)).toEqual([
    [0, betweenDays(5, 12)],
    [1, betweenDays(5, 12)],
  ])
})
test('what was found out of a computed day holds for the next question about it', () => {
  const told = { came: betweenDays(10, 30) }
  const computed = day(when(is(sex, 'M'), plus(on(came), 5), plus(on(came), 9)))
  const early = notAfter('early', on({ id: 'd' }), at(25))
  const late = notAfter('late', at(26), on({ id: 'd' }))
  expect(new Set(values([computed, verdict(all(early, late))], told))).toEqual(new Set([0]))
  expect(new Set(values([computed, verdict(any(early, late))], told))).toEqual(new Set([1]))
  // The day itself, in the world in which it was found to be early.
  const rule = [computed, day(when(early, on({ id: 'd' }), never), 'e')]
  expect(sorted(outcomes(rule, { ...told, sex: 'M' }).map((o) => o.value))).toEqual([NEVER_DAY, betweenDays(15, 25)])
  const orNot = { came: orNever(10, 30), sex: 'M' } as const
  expect(sorted(outcomes(rule, orNot).map((o) => o.value))).toEqual([NEVER_DAY, betweenDays(15, 25)])
  const after = [computed, day(when(not(early), on({ id: 'd' }), never), 'e')]
  expect(sorted(outcomes(after, { ...told, sex: 'M' }).map((o) => o.value))).toEqual([NEVER_DAY, betweenDays(26, 35)])
  expect(sorted(outcomes(after, orNot).map((o) => o.value))).toEqual([NEVER_DAY, orNever(26, 35)])
})
test('a world that cannot be is none', () => {
  // The open day is early or late; two of these cannot be at once.
  const open = day(unsettledDay('which', at(10), at(30)))
  const [early, late] = [notAfter('early', on({ id: 'd' }), at(20)), notAfter('late', at(20), on({ id: 'd' }))]
  expect(values([open, verdict(all(early, late))])).toEqual([0, 0])
  expect(values([open, verdict(any(early, late))])).toEqual([1, 1])
})
test('readings that are open are tried one by one, and each is named', () => {
  const rule = day(reading(LEAN, { strict: at(1), some: at(2), mild: at(3) }))
  const tried = (lean: number) =>
    sorted(outcomes([rule], { lean }).map((o) => [o.value, o.lean, o.because.readings['LEAN']]))
  expect(tried(0b001)).toEqual([[onDay(1), 0b001, 'strict']])
  expect(tried(0b110)).toEqual([
    [onDay(2), 0b010, 'some'],
    [onDay(3), 0b100, 'mild'],
  ])
  expect(tried(0b111)).toHaveLength(3)
  const picked = pickRule('p', ['a', 'b'], 'a', {
    decidedBy: on(asked),
    versions: [
      { since: first, cites: [], value: reading(LEAN, { strict: value('a'), some: value('a'), mild: value('b') }) },
    ],
  })
  expect([0b001, 0b100].map((lean) => values([picked], { lean }))).toEqual([[0], [1]])
})
test('what the law leaves open comes out every way, once, and is a doubt', () => {
  expect(values([day(unsettledDay('which', at(1), at(2), at(3)))])).toEqual([onDay(1), onDay(2), onDay(3)])
  expect(doubts([day(unsettledDay('which', at(1), at(2)))])).toEqual(['which'])
  expect(values([day(unsettledDay('any day'))])).toEqual([UNKNOWN_DAY])
  expect(doubts([day(unsettledDay('any day'))])).toEqual(['any day'])
  expect(values([verdict(unsettled('who'))])).toEqual([0, 1])
  const picked = pickRule('p', ['a', 'b'], 'a', {
    decidedBy: on(asked),
    versions: [{ since: first, cites: [], value: unsettledValue('which', value('a'), value('b')) }],
  })
  expect([values([picked]), doubts([picked])]).toEqual([[0, 1], ['which']])
})
test('before the first version, and when the day that decides never comes', () => {
  const some = pickRule('p', ['a', 'b'], 'b', {
    decidedBy: on(came),
    versions: [{ since: first, cites: [], value: value('a') }],
  })
  expect([onDay(-1), onDay(0), NEVER_DAY].map((came) => values([some], { came }))).toEqual([[1], [0], [1]])
  expect(byCame([some], { came: orNever(-5, 5) })).toEqual([
    [0, betweenDays(0, 5)],
    [1, betweenDays(-5, -1)],
    [1, NEVER_DAY],
  ])
  const [none] = outcomes([some], { came: onDay(-1) })
  expect(none!.because).toMatchObject({ version: -1, since: NEVER_DAY, cites: [], exception: undefined })
})
test('a first day that is a range: the newer version may or may not hold in it', () => {
  const rule = verdictRule('v', {
    decidedBy: on(came),
    versions: [
      { since: first, cites: [], value: any() },
      { since: sinceBetween('1970-01-11', '1970-01-21'), cites: [], value: always },
    ],
  })
  expect([9, 10, 19, 20].map((d) => values([rule], { came: onDay(d) }))).toEqual([[0], [0, 1], [0, 1], [1]])
})
test('what later versions do to days that are open when they begin', () => {
  const rule = (onOpen: OnOpen) =>
    dayRule('d', {
      decidedBy: on(came),
      versions: [
        { since: first, cites: [], value: plus(on(came), 20) },
        // From day 30 on.
        { since: since('1970-01-31'), cites: [], value: plus(on(came), 100), onOpen },
      ],
    })
  const of = (onOpen: OnOpen, came: DaySet) => byCame([rule(onOpen)], { came })
  // Day 29 has come before; day 30 has not.
  expect(of('keeps', betweenDays(5, 15))).toEqual([[betweenDays(25, 35), betweenDays(5, 15)]])
  expect([9, 10].map((d) => of('takes over', onDay(d))[0]![0])).toEqual([onDay(29), onDay(110)])
  expect(values([rule('takes over')], { came: betweenDays(5, 15) })).toEqual([
    betweenDays(105, 115),
    betweenDays(25, 29),
  ])
  expect(values([rule('unsettled')], { came: onDay(12) })).toEqual([onDay(112), onDay(32)])
  expect(values([rule('unsettled')], { came: betweenDays(5, 15) })).toEqual([
    betweenDays(105, 115),
    betweenDays(25, 29),
    betweenDays(30, 35),
  ])
  expect(doubts([rule('unsettled')], { came: onDay(12) })).toEqual(['d: situations open when version 2 begins'])
  // Its own answer, but not before its first day.
  const early = dayRule('d', {
    decidedBy: on(came),
    versions: [
      { since: first, cites: [], value: plus(on(came), 20) },
      { since: since('1970-01-31'), cites: [], value: on(came), onOpen: 'takes over' },
    ],
  })
  expect(values([early], { came: onDay(15) })).toEqual([onDay(30)])
})
test('years without a calendar: not before the days are over, and a doubt', () => {
  const workingDays: WorkingDays = (d) => (d > 20 ? undefined : d + (d % 2))
  const of = (roll: 'next-working-day' | 'working-days', set: DaySet) => {
    const rule = [day(plus(on(came), 3, roll))]
    return [values(rule, { came: set, workingDays }), doubts(rule, { came: set, workingDays })]
  }
  const doubt = ['the working days of that year']
  expect(of('next-working-day', onDay(10))).toEqual([[onDay(14)], []])
  expect(of('working-days', onDay(10))).toEqual([[onDay(16)], []])
  expect(of('next-working-day', onDay(18))).toEqual([[betweenDays(21, LAST_DAY)], doubt])
  expect(of('next-working-day', betweenDays(10, 18))).toEqual([[betweenDays(14, LAST_DAY)], doubt])
  expect(of('working-days', orNever(10, 18))).toEqual([[orNever(16, LAST_DAY)], doubt])
  expect(of('working-days', NEVER_DAY)).toEqual([[NEVER_DAY], []])
  expect([rolled(5, 3, 'next-working-day', undefined), rolled(5, 3, 'working-days', undefined)]).toEqual([
    undefined,
    undefined,
  ])
  expect(rolled(5, 0, 'working-days', undefined)).toBe(5)
})
test('an anniversary of a day of which part is known', () => {
  const of = (set: DaySet) => outcomes([day(turns(1, came))], { came: set })[0]!
  expect(of(betweenDays(0, 10)).value).toEqual(betweenDays(365, 375))
  expect(of(orNever(0, 10)).value).toEqual(orNever(365, 375))
  expect(of(NEVER_DAY).value).toEqual(NEVER_DAY)
  expect(of(onDay(0)).because.facts).toEqual(['on', 'came'])
  expect(of(UNKNOWN_DAY).value).toEqual(orNever(FIRST_DAY + 365, LAST_DAY + 365))
})
test('a reason names each fact once, and each rule that it rests on once', () => {
  const inner = verdict(any(is(sex, 'F'), is(sex, 'M')), 'inner')
  const computed = day(on(came), 'computed')
  const rule = day(
    firstOf(
      when(holds({ id: 'inner' }), on({ id: 'computed' }), never),
      when(holds({ id: 'inner' }), on({ id: 'computed' }), never),
    ),
  )
  for (const told of [{ sex: 'M', came: onDay(5) }, { came: onDay(5) }, { sex: 'M', came: betweenDays(5, 6) }] as const)
    for (const { because } of outcomes([inner, computed, rule], told)) {
      expect(new Set(because.parts.map((p) => p.rule))).toEqual(new Set(['inner', 'computed']))
      expect(because.parts.find((p) => p.rule === 'computed')!.facts).toEqual(['on', 'came'])
    }
  const [known] = outcomes([inner, computed, rule], { sex: 'M', came: onDay(5) })
  expect(known!.because.parts.map((p) => [p.rule, p.facts])).toEqual([
    ['inner', ['on', 'sex']],
    ['computed', ['on', 'came']],
  ])
})
