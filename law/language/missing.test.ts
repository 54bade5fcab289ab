/** Which open facts an answer still hangs on. */
import { expect, test } from 'vitest'
import { missingFor } from './answer.ts'
import {
  all,
  always,
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
  turns,
  unsettled,
  unsettledDay,
  value,
  when,
  within,
  type Condition,
  type DayExpression,
} from './expression.ts'
import { betweenDays, NEVER_DAY, onDay, setDay, unknownFacts, type DaySet } from './knowledge.ts'
import { link } from './link.ts'
import { dayRule, pickRule, since, sinceBetween, verdictRule, type OnOpen, type Rule } from './rule.ts'
import type { WorkingDays } from './world.ts'
import { sex, colour, LEAN } from '../testing/little-facts.ts'

const day = (id: string) => ({ kind: 'day', id, group: 'g', clock: 'local' }) as const
const [asked, came, left, told] = [day('on'), day('came'), day('left'), day('told')] as const
const shape = { kind: 'choice', id: 'shape', values: ['round', 'flat', 'long'], group: 'g' } as const

const first = since('1970-01-01')
const verdict = (value: Condition, id = 'v') =>
  verdictRule(id, { decidedBy: on(asked), versions: [{ since: first, cites: [], value }] })
const days = (value: DayExpression, id = 'd') =>
  dayRule(id, { decidedBy: on(asked), versions: [{ since: first, cites: [], value }] })
const at = (n: number) => date(new Date(n * 86_400_000).toISOString().slice(0, 10))
const orNever = (lo: number, hi: number): DaySet => ({ lo, hi, never: true })

interface Told {
  readonly on?: DaySet
  readonly came?: DaySet
  readonly left?: DaySet
  readonly told?: DaySet
  readonly sex?: number
  readonly colour?: number
}
/** Asked on day 50, of one who came, left and was told on a day between 10 and 30, unless said otherwise. */
function missing(
  rules: Rule[],
  known: Told = {},
  options: { workingDays?: WorkingDays; readings?: { LEAN: string } } = {},
) {
  const law = link({ facts: [sex, colour, shape, asked, came, left, told], switches: [LEAN], rules })
  const facts = unknownFacts(law)
  const open = betweenDays(10, 30)
  const { on: asks = onDay(50), came: comes = open, left: leaves = open, told: tells = open } = known
  for (const [id, d] of Object.entries({ on: asks, came: comes, left: leaves, told: tells }))
    setDay(facts, law.eventOf.get(id)!, d)
  if (known.sex) facts.masks[0] = known.sex
  if (known.colour) facts.masks[1] = known.colour
  return [...missingFor(law, rules.at(-1)!.id, facts, options)].sort()
}

test('choices: what sets two answers apart', () => {
  expect(missing([verdict(is(sex, 'M'))])).toEqual(['sex'])
  expect(missing([verdict(is(sex, 'M'))], { sex: 1 })).toEqual([])
  expect(missing([verdict(any(is(sex, 'M'), is(colour, 'red')))])).toEqual(['colour', 'sex'])
  expect(missing([verdict(any(is(sex, 'M'), is(colour, 'red')))], { sex: 2 })).toEqual(['colour'])
  expect(missing([verdict(any(is(sex, 'M'), is(colour, 'red')))], { colour: 1 })).toEqual([])
  expect(missing([verdict(is(colour, 'red'))], { colour: 0b110 })).toEqual([])
  // Either alone does nothing; both together do.
  expect(missing([verdict(all(is(sex, 'M'), is(colour, 'red')))])).toEqual(['colour', 'sex'])
  expect(missing([verdict(any(is(sex, 'M'), is(sex, 'F')))])).toEqual([])
})
test('days in a comparison, and in a span', () => {
  expect(missing([verdict(notAfter('n', on(came), at(20)))])).toEqual(['came'])
  expect(missing([verdict(notAfter('n', on(came), at(30)))])).toEqual([])
  expect(missing([verdict(notAfter('n', on(came), on(left)))])).toEqual(['came', 'left'])
  expect(missing([verdict(notAfter('n', on(came), on(left)))], { left: onDay(20) })).toEqual(['came'])
  expect(missing([verdict(notAfter('n', firstOf(on(came), on(left)), on(told)))])).toEqual(['came', 'left', 'told'])
  expect(missing([verdict(notAfter('n', lastOf(on(came), plus(on(left), 1)), at(20)))])).toEqual(['came', 'left'])
  expect(missing([verdict(notAfter('n', turns(1, came), at(380)))])).toEqual(['came'])
  expect(missing([verdict(within('w', on(came), [{ from: [1, 15], to: [1, 20] }]))])).toEqual(['came'])
  expect(missing([verdict(within('w', firstOf(on(came), on(left)), [{ from: [1, 15], to: [1, 20] }]))])).toEqual([
    'came',
    'left',
  ])
  const choice = when(is(sex, 'M'), on(came), on(left))
  expect(missing([days(choice, 'c'), verdict(notAfter('n', on({ id: 'c' }), at(20)))])).toEqual(['came', 'left', 'sex'])
})
test('of a day that another rule gives, only what that day still hangs on', () => {
  const late = betweenDays(31, 40)
  const sooner = days(firstOf(on(came), on(left)), 'sooner')
  const by20 = verdict(notAfter('n', on({ id: 'sooner' }), at(20)))
  expect(missing([sooner, by20], { left: late })).toEqual(['came'])
  expect(missing([sooner, by20], { came: NEVER_DAY })).toEqual(['left'])
  const later = days(lastOf(on({ id: 'sooner' }), on(told)), 'later')
  expect(missing([sooner, later, verdict(notAfter('n', on({ id: 'later' }), at(25)))], { left: late })).toEqual([
    'came',
    'told',
  ])
})
test('never the day asked about', () => {
  expect(missing([verdict(notAfter('n', on(came), on(asked)))], { on: betweenDays(15, 20) })).toEqual(['came'])
})
test('a day that comes out moves with the days that it is computed of', () => {
  expect(missing([days(plus(on(came), 3))])).toEqual(['came'])
  expect(missing([days(plus(on(came), 3))], { came: onDay(10) })).toEqual([])
  expect(missing([days(on(came))], { came: orNever(10, 10) })).toEqual(['came'])
  expect(missing([days(turns(1, came))])).toEqual(['came'])
  expect(missing([days(firstOf(on(came), on(left)))])).toEqual(['came', 'left'])
  expect(missing([days(firstOf(on(came), on(left)))], { left: betweenDays(31, 40) })).toEqual(['came'])
  expect(missing([days(lastOf(on(came), on(left)))], { left: betweenDays(31, 40) })).toEqual(['left'])
  expect(missing([days(lastOf(on(came), on(left)))], { left: NEVER_DAY })).toEqual([])
  expect(missing([days(when(is(sex, 'M'), on(came), on(left)))])).toEqual(['came', 'left', 'sex'])
  expect(missing([days(when(is(sex, 'M'), on(came), on(left)))], { sex: 2 })).toEqual(['left'])
  // Whichever it is, it is the same day.
  expect(missing([days(when(is(sex, 'M'), on(came), on(came)))])).toEqual(['came'])
  expect(missing([days(when(is(sex, 'M'), at(5), at(5)))])).toEqual([])
  expect(missing([days(when(is(sex, 'M'), at(5), never))])).toEqual(['sex'])
})
test('days off can make two days one', () => {
  const workingDays: WorkingDays = (d) => Math.ceil(d / 10) * 10
  const rule = [days(plus(on(came), 0, 'next-working-day'))]
  expect(missing(rule, { came: betweenDays(11, 20) }, { workingDays })).toEqual([])
  expect(missing(rule, { came: betweenDays(11, 21) }, { workingDays })).toEqual(['came'])
})
test('through a rule inside: what that one hangs on', () => {
  const inner = verdict(all(is(sex, 'M'), notAfter('n', on(came), at(20))), 'inner')
  expect(missing([inner, verdict(holds({ id: 'inner' }))])).toEqual(['came', 'sex'])
  expect(missing([inner, verdict(holds({ id: 'inner' }))], { sex: 2 })).toEqual([])
  expect(missing([inner, verdict(holds({ id: 'inner' }))], { sex: 1 })).toEqual(['came'])
  expect(missing([inner, verdict(all(holds({ id: 'inner' }), is(colour, 'red')))])).toEqual(['came', 'colour', 'sex'])
  expect(missing([inner, days(when(holds({ id: 'inner' }), on(left), never))], { sex: 2 })).toEqual([])
  expect(missing([inner, days(when(holds({ id: 'inner' }), on(left), on(told)))])).toEqual([
    'came',
    'left',
    'sex',
    'told',
  ])
  const deep = verdict(not(holds({ id: 'inner' })), 'deep')
  expect(missing([inner, deep, verdict(any(holds({ id: 'deep' }), is(colour, 'red')))], { colour: 1 })).toEqual([])
  expect(missing([inner, deep, verdict(any(holds({ id: 'deep' }), is(colour, 'red')))], { colour: 2 })).toEqual([
    'came',
    'sex',
  ])
})
test('through a computed day', () => {
  const computed = days(when(is(sex, 'M'), plus(on(came), 5), at(20)), 'computed')
  const rule = verdict(notAfter('n', on({ id: 'computed' }), at(25)))
  expect(missing([computed, rule])).toEqual(['came', 'sex'])
  expect(missing([computed, rule], { sex: 1 })).toEqual(['came'])
  expect(missing([computed, rule], { sex: 2 })).toEqual([])
  expect(missing([computed, rule], { came: betweenDays(10, 20) })).toEqual([])
  const two = firstOf(on({ id: 'computed' }), on(left))
  expect(missing([computed, days(two)], { sex: 2, left: betweenDays(15, 30) })).toEqual(['left'])
  expect(missing([computed, days(two)], { sex: 2, left: betweenDays(20, 30) })).toEqual([])
})
test('what the law leaves open is no missing fact', () => {
  expect(missing([verdict(unsettled('who'))])).toEqual([])
  expect(missing([days(unsettledDay('which', at(1), at(2)))])).toEqual([])
  expect(missing([days(unsettledDay('any day'))])).toEqual([])
  expect(missing([verdict(all(is(sex, 'M'), unsettled('who')))])).toEqual(['sex'])
  expect(missing([days(unsettledDay('which', on(came), at(2)))])).toEqual(['came'])
  expect(missing([verdict(notAfter('n', unsettledDay('which', at(1), at(40)), at(20)))])).toEqual([])
})
test('the day that decides which version applies', () => {
  const rule = (...list: [ReturnType<typeof since | typeof sinceBetween>, Condition][]) =>
    verdictRule('v', {
      decidedBy: on(came),
      versions: list.map(([begins, value]) => ({ since: begins, cites: [], value })),
    })
  expect(missing([rule([first, any()], [since('1970-01-21'), always])])).toEqual(['came'])
  expect(missing([rule([first, any()], [since('1970-02-21'), always])])).toEqual([])
  expect(missing([rule([since('1970-01-21'), always])])).toEqual(['came'])
  expect(missing([rule([first, any()], [sinceBetween('1970-01-21', '1970-01-25'), always])])).toEqual(['came'])
  expect(missing([rule([first, always])], { came: orNever(10, 20) })).toEqual(['came'])
})
test('what is open when a later version begins', () => {
  const rule = (onOpen: OnOpen) =>
    dayRule('d', {
      decidedBy: on(asked),
      versions: [
        { since: first, cites: [], value: firstOf(on(came), at(25)) },
        { since: since('1970-01-21'), cites: [], value: on(left), onOpen },
      ],
    })
  const ask = (onOpen: OnOpen, known: Told) => missing([rule(onOpen)], { on: onDay(5), ...known })
  expect(ask('keeps', {})).toEqual(['came'])
  expect(ask('takes over', { came: onDay(10) })).toEqual([])
  expect(ask('takes over', { came: onDay(22) })).toEqual(['left'])
  expect(ask('takes over', {})).toEqual(['came', 'left'])
  expect(ask('unsettled', { came: onDay(22), left: onDay(24) })).toEqual([])
})
test("a rule's own values", () => {
  const picked = pickRule('p', ['a', 'b'], 'a', {
    decidedBy: on(asked),
    versions: [
      {
        since: first,
        cites: [],
        value: when(is(sex, 'M'), value('a'), when(is(colour, 'red'), value('a'), value('b'))),
      },
    ],
  })
  expect(missing([picked])).toEqual(['colour', 'sex'])
  expect(missing([picked], { sex: 1 })).toEqual([])
  expect(missing([picked], { colour: 1 })).toEqual([])
})
test('many facts of which only all together decide', () => {
  const events = Array.from({ length: 9 }, (_, n) => day(`e${n}`))
  const law = link({
    facts: [asked, ...events],
    switches: [],
    rules: [verdict(all(...events.map((e, n) => notAfter(`n${n}`, on(e), at(20)))))],
  })
  const facts = unknownFacts(law)
  for (let e = 1; e <= 10; e++) setDay(facts, e, e === 1 ? onDay(50) : betweenDays(10, 30))
  expect([...missingFor(law, 'v', facts)].sort()).toEqual(events.map((e) => e.id))
})

/** Looked at, and of no consequence. */
const idly = (...list: Condition[]) => all(...list.map((e) => any(e, not(e))))
const until = (name: string, fact: typeof came, n: number) => notAfter(name, on(fact), at(n))
/** 1 January 1970 and so many days after, a yearly span: nothing is decided about it but the day itself. */
const inSpan = (e: DayExpression, from: number, to: number) =>
  within(`${from} to ${to}`, e, [{ from: [1, from + 1], to: [1, to + 1] }])

test('what is only looked at beside what sets two answers apart is not missing', () => {
  const red = is(colour, 'red')
  const green = is(colour, 'green')
  expect(missing([verdict(any(all(is(sex, 'M'), idly(red)), all(green, not(green))))])).toEqual(['sex'])
  // However much it is.
  const much = idly(red, is(shape, 'round'), inSpan(on(came), 15, 20), inSpan(on(left), 15, 20))
  const more = idly(green, is(shape, 'flat'), inSpan(on(came), 12, 25), inSpan(on(left), 12, 25))
  expect(missing([verdict(any(all(is(sex, 'M'), much), all(more, is(sex, 'M'))))])).toEqual(['sex'])
  const late = inSpan(on(told), 20, 30)
  const spans = [idly(inSpan(on(came), 15, 20), inSpan(on(left), 15, 20)), idly(inSpan(on(came), 11, 16))]
  expect(missing([verdict(all(late, ...spans))])).toEqual(['told'])
  expect(missing([verdict(any(all(late, spans[0]!), all(not(late), spans[1]!, late)))])).toEqual(['told'])
})
test('two spans that have one day in common do not set answers apart', () => {
  const upTo20 = inSpan(on(came), 0, 20)
  const upTo19 = inSpan(on(came), 0, 19)
  // A man who came on day 20 gets another answer than a woman.
  for (const rule of [
    any(all(is(sex, 'M'), upTo20), all(is(sex, 'F'), upTo19)),
    any(all(is(sex, 'F'), upTo19), all(is(sex, 'M'), upTo20)),
    any(all(is(sex, 'F'), upTo20), all(is(sex, 'M'), upTo19)),
  ])
    expect(missing([verdict(rule)])).toEqual(['came', 'sex'])
})
test('of each decision about days the days under it, and no others', () => {
  // Nobody is told anything that matters here: she is no man.
  const moot = all(is(sex, 'M'), until('told', told, 20))
  const last = (...list: DayExpression[]) => notAfter('last', lastOf(...list), at(20))
  const of = (decision: Condition, ...inner: Rule[]) => missing([...inner, verdict(any(moot, decision))], { sex: 2 })
  expect(of(last(on(came), on(left)))).toEqual(['came', 'left'])
  expect(of(last(turns(1, came), on(left)))).toEqual([])
  expect(of(notAfter('year', lastOf(turns(1, came), on(left)), at(380)))).toEqual(['came', 'left'])
  expect(of(last(plus(on(came), 1), on(left)))).toEqual(['came', 'left'])
  expect(of(last(firstOf(on(came), at(25)), on(left)))).toEqual(['came', 'left'])
  expect(of(last(when(is(sex, 'F'), on(came), at(12)), on(left)))).toEqual(['came', 'left'])
  expect(of(last(when(is(sex, 'M'), at(12), on(came)), on(left)))).toEqual(['came', 'left'])
  const read = { kind: 'reading', switch: 'LEAN', as: { strict: on(came), mild: at(15) } } as const
  expect(of(last(read, on(left)))).toEqual(['came', 'left'])
  const inner = days(plus(on(came), 1, 'working-days'), 'inner')
  expect(of(last(on({ id: 'inner' }), on(left)), inner)).toEqual(['came', 'left'])
  expect(of(within('w', lastOf(on(came), on(left)), [{ from: [1, 15], to: [1, 20] }]))).toEqual(['came', 'left'])
})
test('of a decision about versions the day that decides, and no others', () => {
  const moot = all(is(sex, 'M'), until('told', told, 20))
  const rule = verdictRule('v', {
    decidedBy: on({ id: 'both' }),
    versions: [
      { since: first, cites: [], value: moot },
      { since: sinceBetween('1970-01-21', '1970-01-25'), cites: [], value: always },
    ],
  })
  expect(missing([days(lastOf(on(came), on(left)), 'both'), rule], { sex: 2 })).toEqual(['came', 'left'])
  // That the law leaves it open does not make the day that decides matter.
  const leftOpen = verdictRule('v', {
    decidedBy: on(came),
    versions: [{ since: first, cites: [], value: unsettled('who') }],
  })
  expect(missing([leftOpen])).toEqual([])
})
test('a rule inside hangs on what was open when a later version began', () => {
  const inner = dayRule('d', {
    decidedBy: on(asked),
    versions: [
      { since: first, cites: [], value: lastOf(on(came), on(told)) },
      { since: since('1970-01-21'), cites: [], value: on(left), onOpen: 'takes over' },
    ],
  })
  const late = verdict(notAfter('n', on({ id: 'd' }), at(35)))
  expect(missing([inner, late], { on: onDay(5), left: onDay(40) })).toEqual(['came', 'told'])
})
test('a computed day that lies in a span or outside hangs on all that it is computed of', () => {
  const computed = days(lastOf(on(came), on(left)), 'computed')
  expect(missing([computed, verdict(inSpan(on({ id: 'computed' }), 15, 20))])).toEqual(['came', 'left'])
})
test('a computed day and the day fact under it are one reason, not two', () => {
  const computed = days(on(came), 'computed')
  const early = notAfter('n', on({ id: 'computed' }), at(20))
  expect(missing([computed, verdict(any(is(colour, 'red'), early))])).toEqual(['came', 'colour'])
  const again = days(on({ id: 'computed' }), 'again')
  expect(missing([computed, again, verdict(notAfter('n', on({ id: 'again' }), at(20)))])).toEqual(['came'])
})
test('reasons that have nothing to do with each other stand beside each other', () => {
  const lastEarly = notAfter('last', lastOf(on(left), on(told)), at(20))
  expect(missing([verdict(any(until('came', came, 20), lastEarly))])).toEqual(['came', 'left', 'told'])
  const man = verdict(is(sex, 'M'), 'man')
  const inTime = verdict(inSpan(on(came), 15, 20), 'in time')
  const both = any(holds({ id: 'man' }), all(holds({ id: 'in time' }), until('came', came, 40)))
  expect(missing([man, inTime, verdict(both)])).toEqual(['came', 'sex'])
})
test('a day that does not move is not missing, days off or not', () => {
  const workingDays: WorkingDays = (d) => Math.ceil(d / 10) * 10
  const rule = [days(lastOf(plus(on(came), 0, 'next-working-day'), on(left)))]
  const known = { came: betweenDays(11, 20), left: betweenDays(15, 30) }
  expect(missing(rule, known, { workingDays })).toEqual(['left'])
  expect(missing(rule, known)).toEqual(['came', 'left'])
  // Moved to day 20 it is never by day 19: whichever it is, it is the day on which he left.
  const tooLate = notAfter('n', plus(on(came), 0, 'next-working-day'), at(19))
  const same = [days(when(is(sex, 'M'), when(tooLate, on(told), on(left)), on(left)))]
  expect(missing(same, known, { workingDays })).toEqual(['left'])
})
test('the first day of a version is no fact that one could know', () => {
  const rule = dayRule('d', {
    decidedBy: on(asked),
    versions: [
      { since: first, cites: [], value: lastOf(on(came), at(40)) },
      { since: sinceBetween('1970-01-21', '1970-01-25'), cites: [], value: at(22), onOpen: 'takes over' },
    ],
  })
  expect(missing([rule], { on: onDay(5) })).toEqual([])
})
test('whether a day is one or another is decided by itself', () => {
  const same = when(until('told', told, 20), on(came), on(came))
  expect(missing([verdict(notAfter('last', lastOf(same, on(left)), at(20)))])).toEqual(['came', 'left'])
})
test('which of two days the law leaves open is no missing fact, whatever day it is', () => {
  const late = lastOf(on(came), at(25))
  expect(missing([verdict(notAfter('n', unsettledDay('which', at(1), late), at(20)))])).toEqual([])
})
