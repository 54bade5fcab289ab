/**
 * Every small change to an expression of a rule: a value more or less, a condition negated, an operand dropped, an order
 * turned round, an offset, an anchor, an end of a span moved. One place changed at a time; each says in words what it changed.
 */
import { civilOf, dayOf, dayOfCivil } from '../language/day.ts'
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedPick, LinkedRule, LinkedValue } from '../language/link.ts'
import { formulaLine } from '../formula.ts'

/** What a place became in words, the place with the change made, and where the change shows if it is small. */
export interface Change<T> {
  readonly says: string
  readonly to: T
  readonly where?: Where<T> | undefined
}
/**
 * Where a small change shows: a situation that a coarser change at the same place tells apart, with two days brought to
 * meet, or with each value of one fact.
 */
export interface Where<T> {
  readonly coarser: T
  readonly meet: Meeting
}
export type Meeting =
  | { readonly kind: 'days'; readonly left: LinkedDay; readonly right: LinkedDay }
  | { readonly kind: 'month and day'; readonly day: LinkedDay; readonly monthDay: number }
  | { readonly kind: 'values'; readonly choice: number }
  /** On each day of a week: a term rolls only from a day off. */
  | { readonly kind: 'week' }

/** Whose expression is changed, and the events that an anchor can be swapped with. */
export interface InRule {
  readonly law: LinkedLaw
  readonly rule: LinkedRule
  readonly anchors: readonly number[]
}

/** The change seen from the next larger place. */
export const within = <T, U>(c: Change<T>, put: (x: T) => U): Change<U> => ({
  says: c.says,
  to: put(c.to),
  ...(c.where ? { where: { coarser: put(c.where.coarser), meet: c.where.meet } } : {}),
})
export const replaced = <T>(list: readonly T[], i: number, by: T): readonly T[] =>
  list.map((x, j) => (j === i ? by : x))
export const without = <T>(list: readonly T[], i: number): readonly T[] => list.filter((_, j) => j !== i)

/** Constants beyond this day only say "at some time". */
const AT_SOME_TIME = dayOf('2190-01-01')

/** Of a value of the rule's own type. */
export const valueChanges = (e: LinkedValue, at: InRule): Iterable<Change<LinkedValue>> =>
  at.rule.type === 'day'
    ? dayChanges(e as LinkedDay, at)
    : at.rule.type === 'verdict'
      ? conditionChanges(e as LinkedCondition, at)
      : pickChanges(e as LinkedPick, at)

const say = (e: LinkedValue, { law, rule }: InRule): string => formulaLine(law, e, rule.values)
const became = <T extends LinkedValue>(from: T, to: T, at: InRule): Change<T> => ({
  says: `${say(from, at)} -> ${say(to, at)}`,
  to,
})
const shows = <T>(c: Change<T>, coarser: T, meet: Meeting): Change<T> => ({ ...c, where: { coarser, meet } })

/** `negated`: its opposite is among the changes already. */
export function* conditionChanges(e: LinkedCondition, at: InRule, negated = false): Generator<Change<LinkedCondition>> {
  const opposite: LinkedCondition = { kind: 'not', of: e }
  const isLeaf = e.kind === 'is' || e.kind === 'holds' || e.kind === 'compare' || e.kind === 'within'
  if (isLeaf && !negated) yield became<LinkedCondition>(e, opposite, at)
  switch (e.kind) {
    case 'is':
      for (const i of at.law.choices[e.choice]!.values.keys())
        yield shows(became<LinkedCondition>(e, { ...e, mask: e.mask ^ (1 << i) }, at), opposite, {
          kind: 'values',
          choice: e.choice,
        })
      break
    case 'all':
    case 'any':
      if (e.of.length !== 1) yield became<LinkedCondition>(e, { ...e, kind: e.kind === 'all' ? 'any' : 'all' }, at)
      for (const [i, x] of e.of.entries()) yield { says: `without ${say(x, at)}`, to: { ...e, of: without(e.of, i) } }
      for (const [i, x] of e.of.entries())
        for (const c of conditionChanges(x, at))
          yield within(c, (y): LinkedCondition => ({ ...e, of: replaced(e.of, i, y) }))
      break
    case 'not':
      yield became<LinkedCondition>(e, e.of, at)
      for (const c of conditionChanges(e.of, at, true)) yield within(c, (x): LinkedCondition => ({ ...e, of: x }))
      break
    case 'compare':
      yield* comparisonChanges(e, at)
      break
    case 'within':
      yield* spanChanges(e, at)
      break
    case 'reading':
      yield* readingChanges<LinkedCondition>(e, at, (x) => conditionChanges(x, at))
      break
    case 'unsettled':
      yield { says: `settled: yes ("${e.why}")`, to: { kind: 'all', of: [] } }
      yield { says: `settled: no ("${e.why}")`, to: { kind: 'any', of: [] } }
      break
    case 'holds':
      break
  }
}
function* comparisonChanges(e: LinkedCondition & { kind: 'compare' }, at: InRule): Generator<Change<LinkedCondition>> {
  const left = (c: Change<LinkedDay>) => within(c, (x): LinkedCondition => ({ ...e, left: x }))
  const right = (c: Change<LinkedDay>) => within(c, (x): LinkedCondition => ({ ...e, right: x }))
  if (e.right.kind === 'date' && e.right.day > AT_SOME_TIME) {
    for (const c of dayChanges(e.left, at)) yield left(c)
    return
  }
  const opposite: LinkedCondition = { kind: 'not', of: e }
  for (const by of [1, -1])
    yield shows(became<LinkedCondition>(e, { ...e, left: moved(e.left, by) }, at), opposite, {
      kind: 'days',
      left: e.left,
      right: e.right,
    })
  for (const c of besidesOffset(e.left, at)) yield left(c)
  for (const c of besidesOffset(e.right, at)) yield right(c)
}
function* spanChanges(e: LinkedCondition & { kind: 'within' }, at: InRule): Generator<Change<LinkedCondition>> {
  const opposite: LinkedCondition = { kind: 'not', of: e }
  for (const side of ['from', 'to'] as const)
    for (const [i, monthDay] of e[side].entries())
      for (const by of [-1, 1]) {
        const to = movedMonthDay(monthDay, by)
        if (to === undefined) continue
        const changed = { ...e, [side]: replaced(e[side], i, to) }
        yield shows(became<LinkedCondition>(e, changed, at), opposite, { kind: 'month and day', day: e.day, monthDay })
      }
  if (e.from.length > 1)
    for (const i of e.from.keys())
      yield became<LinkedCondition>(e, { ...e, from: without(e.from, i), to: without(e.to, i) }, at)
  for (const c of dayChanges(e.day, at)) yield within(c, (x): LinkedCondition => ({ ...e, day: x }))
}

/** A comparison's own offset is moved as a whole; its sides change in what else they say. */
const besidesOffset = (e: LinkedDay, at: InRule): Iterable<Change<LinkedDay>> =>
  e.kind === 'plus' ? besidesDays(e, at) : e.kind === 'date' ? [] : dayChanges(e, at)
function* besidesDays(e: LinkedDay & { kind: 'plus' }, at: InRule): Generator<Change<LinkedDay>> {
  // One day more is how "before" is written; it is no term.
  const roll = e.roll === 'as-is' ? 'next-working-day' : 'as-is'
  const later: LinkedDay = { ...e, days: e.days + 3 }
  if (e.days !== 1) yield shows(became<LinkedDay>(e, { ...e, roll }, at), later, { kind: 'week' })
  for (const c of dayChanges(e.of, at)) yield within(c, (of): LinkedDay => ({ ...e, of }))
}

function* dayChanges(e: LinkedDay, at: InRule): Generator<Change<LinkedDay>> {
  switch (e.kind) {
    case 'never':
      break
    case 'date':
      if (e.day < AT_SOME_TIME) for (const by of [-1, 1]) yield became<LinkedDay>(e, { ...e, day: e.day + by }, at)
      break
    case 'event':
      for (const x of at.anchors) {
        const other: LinkedDay = { kind: 'event', event: x }
        if (x !== e.event)
          yield shows(became<LinkedDay>(e, other, at), moved(e, 3), { kind: 'days', left: e, right: other })
      }
      if (at.law.sources[e.event]!.kind === 'anniversary')
        for (const by of [-1, 1]) yield became<LinkedDay>(e, moved(e, by), at)
      break
    case 'plus':
      for (const by of [-1, 1]) yield became<LinkedDay>(e, { ...e, days: e.days + by }, at)
      yield* besidesDays(e, at)
      break
    case 'first':
    case 'last':
      if (e.of.length > 1) {
        yield became<LinkedDay>(e, { ...e, kind: e.kind === 'first' ? 'last' : 'first' }, at)
        for (const [i, x] of e.of.entries())
          yield { says: `without ${say(x, at)} in ${say(e, at)}`, to: { ...e, of: without(e.of, i) } }
      }
      for (const [i, x] of e.of.entries())
        for (const c of dayChanges(x, at)) yield within(c, (y): LinkedDay => ({ ...e, of: replaced(e.of, i, y) }))
      break
    case 'when':
      yield* whenChanges<LinkedDay>(e, at, (x) => dayChanges(x, at))
      break
    case 'reading':
      yield* readingChanges<LinkedDay>(e, at, (x) => dayChanges(x, at))
      break
    case 'unsettled':
      yield* unsettledChanges<LinkedDay>(e, at, (x) => dayChanges(x, at))
      break
  }
}

function* pickChanges(e: LinkedPick, at: InRule): Generator<Change<LinkedPick>> {
  switch (e.kind) {
    case 'value':
      for (const i of at.rule.values.keys())
        if (i !== e.value) yield became<LinkedPick>(e, { kind: 'value', value: i }, at)
      break
    case 'when':
      yield* whenChanges<LinkedPick>(e, at, (x) => pickChanges(x, at))
      break
    case 'reading':
      yield* readingChanges<LinkedPick>(e, at, (x) => pickChanges(x, at))
      break
    case 'unsettled':
      yield* unsettledChanges<LinkedPick>(e, at, (x) => pickChanges(x, at))
      break
  }
}

function* whenChanges<T extends LinkedDay | LinkedPick>(
  e: T & { readonly kind: 'when'; readonly if: LinkedCondition; readonly then: T; readonly else: T },
  at: InRule,
  inner: (x: T) => Iterable<Change<T>>,
): Generator<Change<T>> {
  yield { says: `both ways turned round: ${say(e, at)}`, to: { ...e, then: e.else, else: e.then } }
  const negated = e.if.kind !== 'all' && e.if.kind !== 'any'
  for (const c of conditionChanges(e.if, at, negated)) yield within(c, (x): T => ({ ...e, if: x }))
  for (const c of inner(e.then)) yield within(c, (x): T => ({ ...e, then: x }))
  for (const c of inner(e.else)) yield within(c, (x): T => ({ ...e, else: x }))
}
function* readingChanges<T extends LinkedValue>(
  e: T & { readonly kind: 'reading'; readonly switch: number; readonly as: readonly T[] },
  at: InRule,
  inner: (x: T) => Iterable<Change<T>>,
): Generator<Change<T>> {
  const { id, options } = at.law.switches[e.switch]!
  const as: readonly T[] = e.as
  for (const [i, x] of as.entries()) {
    const put = (y: T): T => ({ ...e, as: replaced(as, i, y) })
    const other = (i + 1) % as.length
    yield { says: `${id} ${options[i]} answers as ${options[other]} does`, to: put(as[other]!) }
    for (const c of inner(x)) yield within({ ...c, says: `${id} ${options[i]}: ${c.says}` }, put)
  }
}
function* unsettledChanges<T extends LinkedDay | LinkedPick>(
  e: T & { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly T[] },
  at: InRule,
  inner: (x: T) => Iterable<Change<T>>,
): Generator<Change<T>> {
  const between: readonly T[] = e.between
  for (const [i, x] of between.entries()) {
    yield { says: `settled: ${say(x, at)} ("${e.why}")`, to: x }
    for (const c of inner(x)) yield within(c, (y): T => ({ ...e, between: replaced(between, i, y) }))
  }
}

const moved = (e: LinkedDay, by: number): LinkedDay =>
  e.kind === 'plus' && e.roll === 'as-is'
    ? { ...e, days: e.days + by }
    : e.kind === 'date'
      ? { ...e, day: e.day + by }
      : { kind: 'plus', of: e, days: by, roll: 'as-is' }

/** A month and day, a day earlier or later in the same year. */
function movedMonthDay(md: number, by: number): number | undefined {
  const { year, month, dayOfMonth } = civilOf(dayOfCivil(2025, Math.floor(md / 100), md % 100) + by)
  return year === 2025 ? month * 100 + dayOfMonth : undefined
}
