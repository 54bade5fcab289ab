/** Which readings are asked about, which values are the same, and days that lie outermost. */
import { expect, test } from 'vitest'
import { boundsOf } from './bounds.ts'
import { LAST_DAY, NEVER, type Day } from './day.ts'
import {
  all,
  any,
  date,
  firstOf,
  holds,
  is,
  lastOf,
  never,
  not,
  notAfter,
  on,
  plus,
  reading,
  turns,
  unsettled,
  unsettledDay,
  when,
  within,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { betweenDays, NEVER_DAY, onDay, setDay, UNKNOWN_DAY, unknownFacts, type DaySet } from './knowledge.ts'
import { link, type LinkedLaw } from './link.ts'
import { dayRule, since, verdictRule, type Rule } from './rule.ts'
import { assume, decide, newWorld, type WorkingDays } from './world.ts'
import { extremeDay, readingMasks, sameValue, worldsOf } from './worlds.ts'
import { sex, colour, born, came, LEAN, WIDE } from '../testing/little-facts.ts'

const lawOf = (...rules: Rule[]) => link({ facts: [sex, born, came, colour], switches: [LEAN, WIDE], rules })
const day = (value: DayExpression) =>
  dayRule('day', {
    decidedBy: { kind: 'event', event: 'came' },
    versions: [{ since: since('1970-01-01'), cites: [], value }],
  })

test('the default of each reading, or the option that is named', () => {
  const law = lawOf()
  expect(readingMasks(law)).toEqual([0b01, 0b100])
  expect(readingMasks(law, { WIDE: 'some' })).toEqual([0b01, 0b010])
  expect(readingMasks(law, { WIDE: 'none', LEAN: 'mild' })).toEqual([0b10, 0b001])
})
test('values that are the same', () => {
  expect([sameValue(1, 1), sameValue(1, 0), sameValue(1, onDay(1)), sameValue(onDay(1), 1)]).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(sameValue(onDay(5), betweenDays(5, 5))).toBe(true)
  expect(
    [betweenDays(5, 6), betweenDays(4, 5), NEVER_DAY, { ...onDay(5), never: true }].map((d) => sameValue(onDay(5), d)),
  ).toEqual([false, false, false, false])
  // However empty is written, it is empty.
  expect(sameValue(NEVER_DAY, { lo: 9, hi: 3, never: true })).toBe(true)
  expect(sameValue(NEVER_DAY, { ...onDay(5), never: true })).toBe(false)
  expect(sameValue({ ...onDay(5), never: true }, NEVER_DAY)).toBe(false)
})

const yes: Condition = all()
const no: Condition = any()
const verdict = (value: Condition) =>
  verdictRule('may', { decidedBy: on(came), versions: [{ since: since('1970-01-01'), cites: [], value }] })
interface Told {
  readonly came?: DaySet
  readonly born?: DaySet
  readonly readings?: readonly number[]
  readonly workingDays?: WorkingDays
}
/** Of one who came on day 100, unless told otherwise: the bounds, and the extreme days inside of them. */
function outermost(value: DayExpression, told: Told = {}, ...others: Rule[]) {
  const law = lawOf(...others, day(value))
  const facts = unknownFacts(law)
  setDay(facts, law.eventOf.get('came')!, told.came ?? onDay(100))
  if (told.born) setDay(facts, law.eventOf.get('born')!, told.born)
  const readings = told.readings ?? readingMasks(law)
  const rule = law.ruleOf.get('day')!
  const ends = (['earliest', 'latest'] as const).map((side) =>
    extremeDay({ law, rule, facts, readings, workingDays: told.workingDays }, side),
  )
  return { bounds: boundsOf(law, rule, newWorld(facts, readings), told.workingDays), ends }
}
/** Bounds that are as narrow as can be. */
const exactly = (lo: Day, hi: Day, never = false) => ({
  bounds: { lo, hi, never },
  ends: [lo, never ? NEVER : hi],
})
const neverAtAll = { bounds: NEVER_DAY, ends: [NEVER, NEVER] }
const dayOf = (n: number) => date(new Date(n * 86_400_000).toISOString().slice(0, 10))

test('what is known, counted on', () => {
  expect(outermost(plus(on(came), 5))).toEqual(exactly(105, 105))
  expect(outermost(plus(on(came), 5), { came: betweenDays(100, 110) })).toEqual(exactly(105, 115))
  expect(outermost(never)).toEqual(neverAtAll)
  expect(outermost(plus(never, 5))).toEqual(neverAtAll)
  expect(outermost(on(came), { came: NEVER_DAY })).toEqual(neverAtAll)
  expect(outermost(dayOf(70))).toEqual(exactly(70, 70))
  expect(outermost(turns(1, born), { born: betweenDays(0, 10) })).toEqual(exactly(365, 375))
  expect(outermost(turns(1, born), { born: { lo: 0, hi: 10, never: true } })).toEqual(exactly(365, 375, true))
  expect(outermost(turns(1, born), { born: NEVER_DAY })).toEqual(neverAtAll)
  // Nothing before the first version; that the day which decides this is the day itself the bounds forget.
  expect(outermost(on(came), { came: betweenDays(-5, 5) })).toEqual({
    bounds: { lo: -5, hi: 5, never: true },
    ends: [0, NEVER],
  })
})
test('the first and the last', () => {
  const [from, to] = [betweenDays(100, 110), { lo: 105, hi: 120, never: true }]
  expect(outermost(firstOf(on(came), on(born)), { came: from, born: to })).toEqual(exactly(100, 110))
  expect(outermost(lastOf(on(came), on(born)), { came: from, born: to })).toEqual(exactly(105, 120, true))
})
test('days off, and years without a calendar', () => {
  const tens: WorkingDays = (d) => (d > 130 ? undefined : Math.ceil(d / 10) * 10)
  const rolling = (set: DaySet, roll: 'next-working-day' | 'working-days', n = 5) =>
    outermost(plus(on(came), n, roll), { came: set, workingDays: tens })
  expect(rolling(onDay(100), 'next-working-day')).toEqual(exactly(110, 110))
  expect(rolling(betweenDays(95, 106), 'next-working-day')).toEqual(exactly(100, 120))
  expect(rolling(onDay(95), 'working-days', 2)).toEqual(exactly(110, 110))
  expect(rolling({ lo: 95, hi: 106, never: true }, 'working-days', 2).bounds).toEqual({ lo: 110, hi: 120, never: true })
  expect(rolling(betweenDays(100, 130), 'next-working-day')).toEqual(exactly(110, LAST_DAY))
  expect(rolling(onDay(140), 'next-working-day')).toEqual(exactly(145, LAST_DAY))
})
test('conditions known, and conditions that may come out either way', () => {
  const of = (e: Condition) => outermost(when(e, dayOf(5), dayOf(9))).bounds
  const [five, nine, either] = [onDay(5), onDay(9), betweenDays(5, 9)]
  const open = is(sex, 'M')
  expect([yes, no, open, not(yes), not(no), not(open)].map(of)).toEqual([five, nine, either, nine, five, either])
  expect([all(yes, open), all(open, no), all(no, open), all(yes, yes)].map(of)).toEqual([either, nine, nine, five])
  expect([any(no, open), any(open, yes), any(yes, open), any(no, no)].map(of)).toEqual([either, five, five, nine])
  expect([is(sex, 'M', 'F'), { kind: 'is', fact: 'sex', in: [] } as const].map(of)).toEqual([five, nine])
  expect(of(unsettled('who'))).toEqual(either)
  const [early, late] = [notAfter('e', on(came), dayOf(100)), notAfter('l', on(came), dayOf(99))]
  expect([early, late, notAfter('n', never, on(came))].map(of)).toEqual([five, nine, nine])
  // What two tests of one fact have to do with each other is forgotten by the bounds, and not by the extreme days.
  expect(outermost(when(all(open, not(open)), dayOf(5), dayOf(9)))).toEqual({ bounds: either, ends: [9, 9] })
})
const man = is(sex, 'M')
/** To the bounds, which forget that one test denies the other, it may be `like`. It never is. */
const looks = (like: number, is: number) => when(all(man, not(man)), dayOf(like), dayOf(is))
const early = notAfter('early', on(born), dayOf(50))
const late = not(notAfter('late', on(born), dayOf(90)))
test('where the bounds are too wide, the outermost day is found in whatever order it is looked for', () => {
  const ends = (...[a, b, c]: readonly [DayExpression, DayExpression, DayExpression]) =>
    [when(early, a, when(late, b, c)), when(late, a, when(early, b, c)), when(not(early), when(late, a, b), c)].map(
      (value) => outermost(value).ends,
    )
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const
  const inEachOrder = (...list: readonly [DayExpression, DayExpression, DayExpression]) =>
    orders.flatMap((at) => ends(list[at[0]]!, list[at[1]]!, list[at[2]]!))
  const always = (first: number, last: number) => Array.from({ length: 18 }, () => [first, last])
  expect(inEachOrder(dayOf(5), dayOf(7), dayOf(9))).toEqual(always(5, 9))
  expect(inEachOrder(looks(1, 9), looks(2, 8), dayOf(7))).toEqual(always(7, 9))
  expect(inEachOrder(looks(1, 9), looks(6, 8), dayOf(7))).toEqual(always(7, 9))
  expect(inEachOrder(looks(9, 1), looks(8, 2), dayOf(3))).toEqual(always(1, 3))
  expect(inEachOrder(looks(9, 1), looks(4, 2), dayOf(3))).toEqual(always(1, 3))
  expect(inEachOrder(looks(1, 7), looks(1, 8), looks(1, 9))).toEqual(always(7, 9))
  expect(inEachOrder(looks(9, 1), looks(9, 2), looks(9, 3))).toEqual(always(1, 3))
})
test('where the search takes too long the bounds are taken', () => {
  const facts = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ kind: 'choice', id: `c${i}`, values: ['M', 'F'], group: 'g' }) as const)
  /** Only when all of them are known is it seen that none is both. */
  const ends = (n: number) => {
    const both = facts(n).map((fact) => all(is(fact, 'M'), not(is(fact, 'M'))))
    const law = link({ facts: [...facts(n), came], switches: [], rules: [day(when(any(...both), dayOf(5), dayOf(9)))] })
    return extremeDay({ law, rule: 0, facts: withCame(law, onDay(100)), readings: [] }, 'earliest')
  }
  expect([2, 4, 10].map(ends)).toEqual([9, 9, 5])
})
const withCame = (law: LinkedLaw, came: DaySet) => {
  const facts = unknownFacts(law)
  setDay(facts, law.eventOf.get('came')!, came)
  return facts
}

test('ways of a rule inside that give the same answer count as one, whatever it is that is open', () => {
  const outer = verdictRule('outer', {
    decidedBy: on(came),
    versions: [{ since: since('1970-01-01'), cites: [], value: holds({ id: 'may' }) }],
  })
  /** Of one of whom everything else is known: each answer, and whether the rule inside was taken as given. */
  const ways = (inside: Condition, open: { colours?: number; born?: DaySet; readings?: readonly number[] } = {}) => {
    const law = lawOf(verdict(inside), outer)
    const facts = withCame(law, onDay(100))
    setDay(facts, law.eventOf.get('born')!, open.born ?? onDay(5))
    facts.masks.splice(0, 2, 2, open.colours ?? 2)
    const outcomes = worldsOf({ law, rule: law.ruleOf.get('outer')!, facts, readings: open.readings ?? [2, 4] })
    return outcomes.map((o) => [o.value, o.world.assumed.has(0)]).sort((x, y) => Number(y[0]) - Number(x[0]))
  }
  const explored = [
    [1, true],
    [0, true],
  ]
  // Each would come out in three ways by itself.
  expect(ways(any(is(colour, 'red'), is(colour, 'green')), { colours: 0b111 })).toEqual(explored)
  const [by10, by20] = [notAfter('a', on(born), dayOf(10)), notAfter('b', on(born), dayOf(20))]
  expect(ways(any(by10, by20), { born: betweenDays(0, 30) })).toEqual(explored)
  const read = reading(WIDE, { none: yes, some: no, all: yes })
  expect(ways(read, { readings: [2, 0b111] })).toEqual(explored)
  // When everything is known it is asked like any other.
  expect(ways(is(sex, 'F'))).toEqual([[1, false]])
})
test('as many ways as are asked for, without reasons', () => {
  const law = lawOf(verdict(any(is(sex, 'M'), is(colour, 'red'))))
  const facts = unknownFacts(law)
  setDay(facts, law.eventOf.get('came')!, onDay(100))
  const until = (n: number) =>
    worldsOf({ law, rule: 0, facts, readings: readingMasks(law) }, { enough: (soFar) => soFar.length === n })
  expect([1, 2, 3, 4].map((n) => until(n).length)).toEqual([1, 2, 3, 3])
  expect(until(4).map((o) => o.because)).toEqual([undefined, undefined, undefined])
})
test('what is found out late holds from the beginning', () => {
  const law = lawOf(day(firstOf(on(came), when(notAfter('n', on(came), dayOf(20)), dayOf(25), never))))
  const ways = worldsOf({ law, rule: 0, facts: withCame(law, betweenDays(10, 30)), readings: readingMasks(law) }).map(
    (o) => o.value,
  )
  expect(ways).toEqual([betweenDays(10, 20), betweenDays(21, 30)])
})
test('a rule inside', () => {
  const of = (e: Condition, came = onDay(100)) =>
    outermost(when(holds({ id: 'may' }), dayOf(5), dayOf(9)), { came }, verdict(e))
  expect([yes, no].map((e) => of(e))).toEqual([exactly(5, 5), exactly(9, 9)])
  expect(of(is(sex, 'M'))).toEqual(exactly(5, 9))
  // Before the law there is no yes.
  expect(of(yes, onDay(-5)).bounds).toEqual(NEVER_DAY)
  expect(of(yes, betweenDays(-5, 5)).bounds).toEqual({ lo: 5, hi: 9, never: true })
})
test('yearly spans', () => {
  const january = within('j', on(came), [{ from: [1, 10], to: [1, 20] }])
  const of = (came: DaySet) => outermost(when(january, dayOf(5), dayOf(9)), { came }).bounds
  const [five, nine] = [onDay(5), onDay(9)]
  // Day 9 is 10 January 1970.
  expect([onDay(8), onDay(9), onDay(19), onDay(20)].map(of)).toEqual([nine, five, five, nine])
  expect([betweenDays(9, 19), betweenDays(20, 373), betweenDays(8, 9), betweenDays(19, 20)].map(of)).toEqual([
    five,
    nine,
    betweenDays(5, 9),
    betweenDays(5, 9),
  ])
})
test('readings, and what the law leaves open', () => {
  const read = reading(WIDE, { none: dayOf(5), some: dayOf(7), all: dayOf(9) })
  const of = (mask: number) => outermost(read, { readings: [1, mask] })
  expect([of(0b001), of(0b100), of(0b101), of(0b011)]).toEqual([
    exactly(5, 5),
    exactly(9, 9),
    exactly(5, 9),
    exactly(5, 7),
  ])
  const leaning = reading(LEAN, { strict: yes, mild: no })
  expect(outermost(when(leaning, dayOf(5), dayOf(9)), { readings: [0b11, 1] })).toEqual(exactly(5, 9))
  expect(outermost(when(leaning, dayOf(5), dayOf(9)), { readings: [0b10, 1] })).toEqual(exactly(9, 9))
  expect(outermost(unsettledDay('which', dayOf(5), dayOf(9)))).toEqual(exactly(5, 9))
  expect(outermost(unsettledDay('any day')).bounds).toEqual(UNKNOWN_DAY)
})
test('exceptions and later versions', () => {
  const rule = (onOpen: 'keeps' | 'takes over' | 'unsettled', when: Condition): Rule =>
    dayRule('day', {
      decidedBy: on(came),
      versions: [
        {
          since: since('1970-01-01'),
          cites: [],
          value: plus(on(came), 20),
          unless: [{ label: 'x', when, then: plus(on(came), 1), cites: [] }],
        },
        // From day 110 on.
        { since: since('1970-04-21'), cites: [], value: plus(on(came), 50), onOpen },
      ],
    })
  const of = (onOpen: 'keeps' | 'takes over' | 'unsettled', when: Condition, came = onDay(100)) => {
    const law = lawOf(rule(onOpen, when))
    const facts = unknownFacts(law)
    setDay(facts, law.eventOf.get('came')!, came)
    return boundsOf(law, 0, newWorld(facts, readingMasks(law)))
  }
  expect([yes, no, is(sex, 'M')].map((e) => of('keeps', e))).toEqual([onDay(101), onDay(120), betweenDays(101, 120)])
  // What has come before day 110 is not open any more.
  expect([yes, no].map((e) => of('takes over', e))).toEqual([onDay(101), onDay(150)])
  expect([yes, no].map((e) => of('unsettled', e))).toEqual([onDay(101), betweenDays(120, 150)])
  expect(of('keeps', yes, betweenDays(108, 111))).toEqual(betweenDays(109, 161))
  expect(of('takes over', yes, onDay(109))).toEqual(onDay(159))
  expect(of('takes over', yes, betweenDays(106, 109))).toEqual(betweenDays(107, 159))
})

test('bounds know what a world has decided, taken as given, or found out of a computed day', () => {
  const linked = (value: DayExpression, ...others: Rule[]) => {
    const law = lawOf(...others, day(value))
    const facts = unknownFacts(law)
    setDay(facts, law.eventOf.get('came')!, betweenDays(100, 110))
    const rule = law.rules.at(-1)!
    return { law, rule, node: rule.versions[0]!.value, world: newWorld(facts, readingMasks(law)) }
  }
  const decided = (e: Condition, way: number) => {
    const { law, rule, node, world } = linked(when(e, dayOf(5), dayOf(9)))
    if (node.kind !== 'when') throw new Error('not linked')
    decide(world, node.if, way)
    return boundsOf(law, rule.index, world)
  }
  for (const e of [
    notAfter('n', on(came), dayOf(105)),
    within('w', on(came), [{ from: [4, 15], to: [4, 20] }]),
    unsettled('who'),
  ])
    expect([0, 1].map((way) => decided(e, way))).toEqual([onDay(9), onDay(5)])
  const which = linked(unsettledDay('which', dayOf(5), dayOf(9)))
  decide(which.world, which.node, 1)
  expect(boundsOf(which.law, which.rule.index, which.world)).toEqual(onDay(9))
  const given = (value: number) => {
    const { law, rule, world } = linked(when(holds({ id: 'may' }), dayOf(5), dayOf(9)), verdict(is(sex, 'M')))
    assume(world, 0, { value, world, because: undefined })
    return boundsOf(law, rule.index, world)
  }
  expect([0, 1].map(given)).toEqual([onDay(9), onDay(5)])
  const found = (d: DaySet, came: DaySet = betweenDays(100, 110)) => {
    const inner = dayRule('inner', {
      decidedBy: { kind: 'event', event: 'came' },
      versions: [{ since: since('1970-01-01'), cites: [], value: { kind: 'event', event: 'came' } }],
    })
    const { law, rule, world } = linked(on({ id: 'inner' }), inner)
    setDay(world.facts, law.eventOf.get('came')!, came)
    setDay(world.facts, law.eventOf.get('inner')!, d)
    return boundsOf(law, rule.index, world)
  }
  expect(found(UNKNOWN_DAY)).toEqual(betweenDays(100, 110))
  expect([found(betweenDays(105, 120)), found(betweenDays(90, 105))]).toEqual([
    betweenDays(105, 110),
    betweenDays(100, 105),
  ])
  expect(found(onDay(110))).toEqual(onDay(110))
  // Of a world that cannot be nothing is found out.
  expect(found(betweenDays(111, 120))).toEqual(betweenDays(100, 110))
  const orNever = { lo: 100, hi: 110, never: true }
  expect([found(orNever), found(UNKNOWN_DAY, orNever)]).toEqual([betweenDays(100, 110), orNever])
})
