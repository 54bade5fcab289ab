/**
 * Every small change to one rule's data that a careless hand could make: cells (a value more or less, a condition negated,
 * an operand or an exception dropped, an order turned round) and days (an offset, an anchor, an end of a span, the first
 * day of a version, what a version does to what is open). One change a mutant; each says in words what it changed.
 */
import { civilOf, dayOf, dayOfCivil, isoOf } from '../language/day.ts'
import type {
  LinkedCondition,
  LinkedDay,
  LinkedException,
  LinkedLaw,
  LinkedPick,
  LinkedRule,
  LinkedValue,
  LinkedVersion,
} from '../language/link.ts'
import { eventText, formulaLine } from '../formula.ts'

export interface Mutant {
  readonly rule: string
  /** In words: where, and what became of it. */
  readonly change: string
  readonly as: LinkedRule
  readonly where: Where | undefined
}
/**
 * Where a small change shows: a situation that a coarser change at the same place tells apart, with two days brought to
 * meet, or with each value of one fact.
 */
export interface Where {
  readonly coarser: LinkedRule
  readonly meet: Meeting
}
export type Meeting =
  | { readonly kind: 'days'; readonly left: LinkedDay; readonly right: LinkedDay }
  | { readonly kind: 'month and day'; readonly day: LinkedDay; readonly monthDay: number }
  | { readonly kind: 'values'; readonly choice: number }
  /** On each day of a week: a term rolls only from a day off. */
  | { readonly kind: 'week' }

/** What a place became in words, the place with the change made, and with a coarser one. */
interface Change<T> {
  readonly says: string
  readonly to: T
  readonly where?: { readonly coarser: T; readonly meet: Meeting } | undefined
}
/** The change seen from the next larger place. */
const within = <T, U>(c: Change<T>, put: (x: T) => U): Change<U> => ({
  says: c.says,
  to: put(c.to),
  ...(c.where ? { where: { coarser: put(c.where.coarser), meet: c.where.meet } } : {}),
})

/** Constants beyond this day only say "at some time". */
const AT_SOME_TIME = dayOf('2190-01-01')

export function mutantsOf(law: LinkedLaw, rule: LinkedRule): readonly Mutant[] {
  const out: Mutant[] = []
  const shortest = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}...` : text)
  const add = (where: string, change: Change<LinkedRule>): void => {
    const { says, to, where: shows } = change
    out.push({ rule: rule.id, change: `${where}: ${shortest(says)}`, as: to, where: shows })
  }
  const anchors = anchorsOf(law, rule)
  const makes = changes(law, rule, anchors)

  for (const e of anchors)
    if (e !== rule.decidedBy.event)
      add('version chosen', {
        says: `by ${eventText(law, e)} instead of ${eventText(law, rule.decidedBy.event)}`,
        to: { ...rule, decidedBy: { kind: 'event', event: e } },
      })
  rule.versions.forEach((v, i) => {
    const where = `version ${i + 1}`
    const put = (change: Partial<LinkedVersion>): LinkedRule => ({
      ...rule,
      versions: rule.versions.map((w, j) => (j === i ? { ...w, ...change } : w)),
    })
    const dropped: LinkedRule = { ...rule, versions: rule.versions.filter((_, j) => j !== i) }
    for (const c of sinceChanges(law, v.since))
      add(where, {
        says: c.says,
        to: put({ since: c.to }),
        where: { coarser: dropped, meet: { kind: 'days', left: rule.decidedBy, right: v.since } },
      })
    if (i > 0 && rule.type === 'day')
      for (const onOpen of ['keeps', 'takes over', 'unsettled'] as const)
        if (onOpen !== v.onOpen)
          add(where, { says: `what is open: "${onOpen}" instead of "${v.onOpen}"`, to: put({ onOpen }) })
    for (const c of makes.value(v.value))
      add(
        where,
        within(c, (value) => put({ value })),
      )
    v.unless.forEach((x, k) => {
      const at = `${where}, exception "${x.label}"`
      const instead = (change: Partial<LinkedException>): LinkedRule =>
        put({ unless: v.unless.map((y, j) => (j === k ? { ...y, ...change } : y)) })
      add(at, { says: 'dropped', to: put({ unless: v.unless.filter((_, j) => j !== k) }) })
      const next = v.unless[k + 1]
      if (next)
        add(at, {
          says: `"${next.label}" stands over it`,
          to: put({ unless: v.unless.map((y, j) => (j === k ? next : j === k + 1 ? x : y)) }),
        })
      for (const c of makes.condition(x.when))
        add(
          `${at}, when`,
          within(c, (when) => instead({ when })),
        )
      for (const c of makes.value(x.then))
        add(
          `${at}, then`,
          within(c, (then) => instead({ then })),
        )
    })
  })
  return out
}

/** Events that the rule names: what an anchor can be swapped with. */
function anchorsOf(law: LinkedLaw, rule: LinkedRule): readonly number[] {
  const found = new Set<number>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (node && typeof node === 'object') {
      const n = node as Record<string, unknown>
      const source = n['kind'] === 'event' ? law.sources[n['event'] as number] : undefined
      if (source && source.kind !== 'since' && source.kind !== 'zero') found.add(n['event'] as number)
      Object.values(n).forEach(visit)
    }
  }
  visit(rule.decidedBy)
  visit(rule.versions.map((v) => [v.value, v.unless]))
  return [...found]
}

function* sinceChanges(law: LinkedLaw, since: LinkedDay): Generator<Change<LinkedDay>> {
  const said = (from: number, to: number): string => `begins ${isoOf(to)} instead of ${isoOf(from)}`
  if (since.kind === 'date')
    for (const by of [-1, 1]) yield { says: said(since.day, since.day + by), to: { kind: 'date', day: since.day + by } }
  if (since.kind === 'reading')
    for (const [i, x] of since.as.entries())
      if (x.kind === 'date')
        for (const by of [-1, 1])
          yield {
            says: `by ${law.switches[since.switch]!.id} ${law.switches[since.switch]!.options[i]} ${said(x.day, x.day + by)}`,
            to: { ...since, as: since.as.map((y, j) => (j === i ? { kind: 'date', day: x.day + by } : y)) },
          }
  const source = since.kind === 'event' ? law.sources[since.event]! : undefined
  if (source?.kind === 'since')
    for (const day of [source.from, source.to])
      yield { says: `begins ${isoOf(day)}, not in a range of days`, to: { kind: 'date', day } }
}

function changes(law: LinkedLaw, rule: LinkedRule, anchors: readonly number[]) {
  const say = (e: LinkedValue): string => formulaLine(law, e, rule.values)
  const became = <T extends LinkedValue>(from: T, to: T): Change<T> => ({ says: `${say(from)} -> ${say(to)}`, to })
  const shows = <T>(c: Change<T>, coarser: T, meet: Meeting): Change<T> => ({ ...c, where: { coarser, meet } })

  function* condition(e: LinkedCondition, negated = false): Generator<Change<LinkedCondition>> {
    const opposite: LinkedCondition = { kind: 'not', of: e }
    const isLeaf = e.kind === 'is' || e.kind === 'holds' || e.kind === 'compare' || e.kind === 'within'
    if (isLeaf && !negated) yield became<LinkedCondition>(e, opposite)
    switch (e.kind) {
      case 'is':
        for (const [i] of law.choices[e.choice]!.values.entries())
          yield shows(became<LinkedCondition>(e, { ...e, mask: e.mask ^ (1 << i) }), opposite, {
            kind: 'values',
            choice: e.choice,
          })
        break
      case 'all':
      case 'any': {
        const other = e.kind === 'all' ? 'any' : 'all'
        if (e.of.length !== 1) yield became<LinkedCondition>(e, { ...e, kind: other })
        for (const i of e.of.keys())
          yield { says: `without ${say(e.of[i]!)}`, to: { ...e, of: e.of.filter((_, j) => j !== i) } }
        for (const [i, x] of e.of.entries())
          for (const c of condition(x))
            yield within(c, (y): LinkedCondition => ({ ...e, of: e.of.map((z, j) => (j === i ? y : z)) }))
        break
      }
      case 'not':
        yield became<LinkedCondition>(e, e.of)
        for (const c of condition(e.of, true)) yield within(c, (x): LinkedCondition => ({ ...e, of: x }))
        break
      case 'compare':
        yield* comparison(e, opposite)
        break
      case 'within':
        yield* spans(e, opposite)
        break
      case 'reading':
        yield* ofReading<LinkedCondition>(e, condition)
        break
      case 'unsettled':
        yield { says: `settled: yes ("${e.why}")`, to: { kind: 'all', of: [] } }
        yield { says: `settled: no ("${e.why}")`, to: { kind: 'any', of: [] } }
        break
      case 'holds':
        break
    }
  }
  function* comparison(
    e: LinkedCondition & { kind: 'compare' },
    opposite: LinkedCondition,
  ): Generator<Change<LinkedCondition>> {
    const left = (c: Change<LinkedDay>) => within(c, (x): LinkedCondition => ({ ...e, left: x }))
    const right = (c: Change<LinkedDay>) => within(c, (x): LinkedCondition => ({ ...e, right: x }))
    if (e.right.kind === 'date' && e.right.day > AT_SOME_TIME) {
      for (const c of day(e.left)) yield left(c)
      return
    }
    for (const by of [1, -1])
      yield shows(became<LinkedCondition>(e, { ...e, left: moved(e.left, by) }), opposite, {
        kind: 'days',
        left: e.left,
        right: e.right,
      })
    for (const c of besidesOffset(e.left)) yield left(c)
    for (const c of besidesOffset(e.right)) yield right(c)
  }
  function* spans(
    e: LinkedCondition & { kind: 'within' },
    opposite: LinkedCondition,
  ): Generator<Change<LinkedCondition>> {
    for (const side of ['from', 'to'] as const)
      for (const [i, md] of e[side].entries())
        for (const by of [-1, 1]) {
          const to = movedMonthDay(md, by)
          if (to === undefined) continue
          const changed = { ...e, [side]: e[side].map((x, j) => (j === i ? to : x)) }
          yield shows(became<LinkedCondition>(e, changed), opposite, {
            kind: 'month and day',
            day: e.day,
            monthDay: md,
          })
        }
    if (e.from.length > 1)
      for (const i of e.from.keys()) {
        const keep = (_: number, j: number) => j !== i
        yield became<LinkedCondition>(e, { ...e, from: e.from.filter(keep), to: e.to.filter(keep) })
      }
    for (const c of day(e.day)) yield within(c, (x): LinkedCondition => ({ ...e, day: x }))
  }

  /** A comparison's own offset is moved as a whole; its sides change in what else they say. */
  const besidesOffset = (e: LinkedDay): Iterable<Change<LinkedDay>> =>
    e.kind === 'plus' ? besidesDays(e) : e.kind === 'date' ? [] : day(e)
  function* besidesDays(e: LinkedDay & { kind: 'plus' }): Generator<Change<LinkedDay>> {
    // One day more is how "before" is written; it is no term.
    const roll = e.roll === 'as-is' ? 'next-working-day' : 'as-is'
    const later: LinkedDay = { ...e, days: e.days + 3 }
    if (e.days !== 1) yield shows(became<LinkedDay>(e, { ...e, roll }), later, { kind: 'week' })
    for (const c of day(e.of)) yield within(c, (of): LinkedDay => ({ ...e, of }))
  }

  function* day(e: LinkedDay): Generator<Change<LinkedDay>> {
    switch (e.kind) {
      case 'never':
        break
      case 'date':
        if (e.day < AT_SOME_TIME) for (const by of [-1, 1]) yield became<LinkedDay>(e, { ...e, day: e.day + by })
        break
      case 'event':
        for (const x of anchors) {
          const other: LinkedDay = { kind: 'event', event: x }
          if (x !== e.event)
            yield shows(became<LinkedDay>(e, other), moved(e, 3), { kind: 'days', left: e, right: other })
        }
        if (law.sources[e.event]!.kind === 'anniversary')
          for (const by of [-1, 1]) yield became<LinkedDay>(e, moved(e, by))
        break
      case 'plus':
        for (const by of [-1, 1]) yield became<LinkedDay>(e, { ...e, days: e.days + by })
        yield* besidesDays(e)
        break
      case 'first':
      case 'last':
        if (e.of.length > 1) {
          yield became<LinkedDay>(e, { ...e, kind: e.kind === 'first' ? 'last' : 'first' })
          for (const i of e.of.keys())
            yield { says: `without ${say(e.of[i]!)} in ${say(e)}`, to: { ...e, of: e.of.filter((_, j) => j !== i) } }
        }
        for (const [i, x] of e.of.entries())
          for (const c of day(x))
            yield within(c, (y): LinkedDay => ({ ...e, of: e.of.map((z, j) => (j === i ? y : z)) }))
        break
      case 'when':
        yield* ofWhen<LinkedDay>(e, day)
        break
      case 'reading':
        yield* ofReading<LinkedDay>(e, day)
        break
      case 'unsettled':
        yield* ofUnsettled<LinkedDay>(e, day)
        break
    }
  }

  function* pick(e: LinkedPick): Generator<Change<LinkedPick>> {
    switch (e.kind) {
      case 'value':
        for (const i of rule.values.keys()) if (i !== e.value) yield became<LinkedPick>(e, { kind: 'value', value: i })
        break
      case 'when':
        yield* ofWhen<LinkedPick>(e, pick)
        break
      case 'reading':
        yield* ofReading<LinkedPick>(e, pick)
        break
      case 'unsettled':
        yield* ofUnsettled<LinkedPick>(e, pick)
        break
    }
  }

  function* ofWhen<T extends LinkedDay | LinkedPick>(
    e: T & { readonly kind: 'when'; readonly if: LinkedCondition; readonly then: T; readonly else: T },
    inner: (x: T) => Iterable<Change<T>>,
  ): Generator<Change<T>> {
    yield { says: `both ways turned round: ${say(e)}`, to: { ...e, then: e.else, else: e.then } }
    const negated = e.if.kind !== 'all' && e.if.kind !== 'any'
    for (const c of condition(e.if, negated)) yield within(c, (x): T => ({ ...e, if: x }))
    for (const c of inner(e.then)) yield within(c, (x): T => ({ ...e, then: x }))
    for (const c of inner(e.else)) yield within(c, (x): T => ({ ...e, else: x }))
  }
  function* ofReading<T extends LinkedValue>(
    e: T & { readonly kind: 'reading'; readonly switch: number; readonly as: readonly T[] },
    inner: (x: T) => Iterable<Change<T>>,
  ): Generator<Change<T>> {
    const { id, options } = law.switches[e.switch]!
    const as: readonly T[] = e.as
    for (const [i, x] of as.entries()) {
      const put = (y: T): T => ({ ...e, as: as.map((z, j) => (j === i ? y : z)) })
      const other = (i + 1) % as.length
      yield { says: `${id} ${options[i]} answers as ${options[other]} does`, to: put(as[other]!) }
      for (const c of inner(x)) yield within({ ...c, says: `${id} ${options[i]}: ${c.says}` }, put)
    }
  }
  function* ofUnsettled<T extends LinkedDay | LinkedPick>(
    e: T & { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly T[] },
    inner: (x: T) => Iterable<Change<T>>,
  ): Generator<Change<T>> {
    const between: readonly T[] = e.between
    for (const [i, x] of between.entries()) {
      yield { says: `settled: ${say(x)} ("${e.why}")`, to: x }
      for (const c of inner(x)) yield within(c, (y): T => ({ ...e, between: between.map((z, j) => (j === i ? y : z)) }))
    }
  }
  const value = (e: LinkedValue): Iterable<Change<LinkedValue>> =>
    rule.type === 'day'
      ? day(e as LinkedDay)
      : rule.type === 'verdict'
        ? condition(e as LinkedCondition)
        : pick(e as LinkedPick)
  return { condition, value }
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
