/**
 * Small made-up laws, and what they mean, written a second time in the plainest way: everything known, every choice that the law
 * leaves open made beforehand. Whatever the interpreter says of a person partly known is compared with all completions of him.
 */
import fc from 'fast-check'
import { dayOfCivil, laterBy, civilOf, NEVER, type Day } from '../language/day.ts'
import {
  anniversaryEvent,
  type ChoiceFact,
  type Condition,
  type DayExpression,
  type DayFact,
  type Pick,
} from '../language/expression.ts'
import type { Law, OnOpen, Rule, Since, Switch, Version } from '../language/rule.ts'

export const BASE = dayOfCivil(2026, 3, 28)
/** Found out once for each law or person, however many tests ask. */
export function once<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const found = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const known = found.get(key) ?? { value: find(key) }
    found.set(key, known)
    return known.value
  }
}
/** Two days off in seven. */
export const workingDay = (day: Day): Day => day + ([0, 0, 0, 0, 0, 2, 1][((day % 7) + 7) % 7] ?? 0)

const choices: readonly ChoiceFact[] = [
  { kind: 'choice', id: 'colour', values: ['red', 'green', 'blue'], group: 'g' },
  { kind: 'choice', id: 'said', values: ['yes', 'no'], group: 'g' },
]
const days: readonly DayFact[] = ['came', 'left', 'told'].map((id) => ({ kind: 'day', id, group: 'g', clock: 'local' }))
const lean = { id: 'LEAN', title: 'LEAN', default: 'strict', options: { strict: held(), mild: held() } }
function held(): { says: string; heldBy: [] } {
  return { says: '', heldBy: [] }
}

type Any = Rule['versions'][number]
const aDay = fc.integer({ min: -3, max: 9 }).map((n) => BASE + n)

/** `earlier`: rules that it may rest on. */
function expressions(earlier: readonly Rule[]) {
  const events = [
    ...days.map((d) => d.id),
    'came+1m',
    'left+0y@04-01',
    ...earlier.filter((r) => r.type === 'day').map((r) => r.id),
  ]
  const verdicts = earlier.filter((r) => r.type === 'verdict').map((r) => r.id)
  const event = fc.constantFrom(...events).map((e): DayExpression => ({ kind: 'event', event: e }))
  const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 6, arbitrary })
  const { condition, day, pick } = fc.letrec<{ condition: Condition; day: DayExpression; pick: Pick }>((tie) => {
    // The compiler makes a comparison an axis by its name.
    const name = fc.uuid()
    const is = fc.oneof(
      fc
        .subarray(['red', 'green', 'blue'], { minLength: 1, maxLength: 2 })
        .map((v) => ({ kind: 'is', fact: 'colour', in: v })),
      fc.constantFrom('yes', 'no').map((v) => ({ kind: 'is', fact: 'said', in: [v] })),
    )
    const some = fc.array(tie('condition'), { maxLength: 3 })
    return {
      condition: fc.oneof(
        { maxDepth: 2, depthIdentifier: 'law' },
        often(is),
        often(fc.record({ kind: fc.constant('compare'), name, left: tie('day'), right: tie('day') })),
        often(fc.record({ kind: fc.constant('compare'), name, left: event, right: event })),
        often(
          fc.record({
            kind: fc.constant('within'),
            name,
            day: tie('day'),
            spans: fc.constantFrom(
              [{ from: [3, 29], to: [3, 31] }],
              [
                { from: [1, 1], to: [3, 27] },
                { from: [4, 2], to: [12, 31] },
              ],
            ),
          }),
        ),
        often(fc.record({ kind: fc.constantFrom('all', 'any'), of: some })),
        often(fc.record({ kind: fc.constant('not'), of: tie('condition') })),
        often(
          fc.record({
            kind: fc.constant('reading'),
            switch: fc.constant('LEAN'),
            as: fc.record({ strict: tie('condition'), mild: tie('condition') }),
          }),
        ),
        ...(verdicts.length > 0
          ? [often(fc.record({ kind: fc.constant('holds'), rule: fc.constantFrom(...verdicts) }))]
          : []),
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('unsettled'), why: fc.constantFrom('why', 'why not') }) },
      ) as fc.Arbitrary<Condition>,
      day: fc.oneof(
        { maxDepth: 2, depthIdentifier: 'law' },
        often(event),
        often(aDay.map((d) => ({ kind: 'date', day: d }))),
        often(fc.constant({ kind: 'never' })),
        often(
          fc.record({
            kind: fc.constant('plus'),
            of: tie('day'),
            days: fc.integer({ min: 0, max: 3 }),
            roll: fc.constantFrom('as-is', 'as-is', 'next-working-day', 'working-days'),
          }),
        ),
        often(
          fc.record({
            kind: fc.constantFrom('first', 'last'),
            of: fc.array(tie('day'), { minLength: 1, maxLength: 3 }),
          }),
        ),
        often(fc.record({ kind: fc.constant('when'), if: tie('condition'), then: tie('day'), else: tie('day') })),
        often(
          fc.record({
            kind: fc.constant('reading'),
            switch: fc.constant('LEAN'),
            as: fc.record({ strict: tie('day'), mild: tie('day') }),
          }),
        ),
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('unsettled'),
            why: fc.constant('which day'),
            between: fc.array(tie('day'), { minLength: 2, maxLength: 2 }),
          }),
        },
      ) as fc.Arbitrary<DayExpression>,
      pick: fc.oneof(
        { maxDepth: 2, depthIdentifier: 'law' },
        often(fc.constantFrom('small', 'large').map((value) => ({ kind: 'value', value }))),
        often(fc.record({ kind: fc.constant('when'), if: tie('condition'), then: tie('pick'), else: tie('pick') })),
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('unsettled'),
            why: fc.constant('which'),
            between: fc.array(tie('pick'), { minLength: 2, maxLength: 2 }),
          }),
        },
      ) as fc.Arbitrary<Pick>,
    }
  })
  return { event, condition, day, pick }
}

function ruleNamed(id: string, earlier: readonly Rule[]): fc.Arbitrary<Rule> {
  const { event, condition, day, pick } = expressions(earlier)
  const rule = (type: Rule['type'], value: fc.Arbitrary<unknown>) =>
    fc.record({
      id: fc.constant(id),
      type: fc.constant(type),
      decidedBy: event,
      versions: versions(value, condition),
      ...(type === 'pick' ? { values: fc.constant(['none', 'small', 'large']), before: fc.constant('none') } : {}),
    }) as unknown as fc.Arbitrary<Rule>
  return fc.oneof(rule('day', day), rule('verdict', condition), rule('pick', pick))
}
const versions = (value: fc.Arbitrary<unknown>, condition: fc.Arbitrary<Condition>) =>
  fc
    .array(
      fc.record({
        value,
        onOpen: fc.constantFrom<OnOpen>('keeps', 'takes over', 'unsettled'),
        unless: fc.array(fc.record({ when: condition, then: value }), { maxLength: 2 }),
        begins: fc.constantFrom('day', 'day', 'range', 'reading'),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) =>
      list.map(({ begins, unless, ...v }, i) => ({
        ...v,
        // The compiler has no form for a version that begins on a day not known and takes over what is open.
        onOpen: begins === 'range' ? 'keeps' : v.onOpen,
        cites: [],
        since: sinceOf(begins, BASE - 2 + i * 3),
        unless: unless.map((x, k) => ({ ...x, label: `x${k}`, cites: [] })),
      })),
    )
const sinceOf = (how: string, day: Day): Since =>
  how === 'range'
    ? { kind: 'range', from: day, to: day + 1 }
    : how === 'reading'
      ? { kind: 'reading', switch: 'LEAN', as: { strict: day, mild: day + 1 } }
      : { kind: 'day', day }

/** Three rules; the later may rest on the earlier. */
export const smallLaws: fc.Arbitrary<Law> = ruleNamed('one', []).chain((one) =>
  ruleNamed('two', [one]).chain((two) =>
    ruleNamed('three', [one, two]).map((three) => ({
      facts: [...choices, ...days],
      switches: [lean] as unknown as readonly Switch[],
      rules: [one, two, three],
    })),
  ),
)

// ---------------------------------------------------------------- a person, partly known

export interface Partly {
  /** Values that a choice may still have. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly days: Readonly<Record<string, { readonly lo: Day; readonly hi: Day; readonly never: boolean }>>
}
const aSet = fc
  .tuple(fc.integer({ min: -3, max: 7 }), fc.integer({ min: -1, max: 2 }), fc.boolean())
  .map(([lo, span, never]) =>
    span < 0 ? { lo: 1, hi: 0, never: true } : { lo: BASE + lo, hi: BASE + lo + span, never: never && span > 0 },
  )
export const people: fc.Arbitrary<Partly> = fc.record({
  choices: fc.record({
    colour: fc.subarray(['red', 'green', 'blue'], { minLength: 1 }),
    said: fc.subarray(['yes', 'no'], { minLength: 1 }),
  }),
  days: fc.record({ came: aSet, left: aSet, told: aSet }),
})

/** Everything known: a value or a day (NEVER when it never comes) by fact. */
export type Known = Readonly<Record<string, string | Day>>
export const completionsOf = once((p: Partly): readonly Known[] => {
  const ways: (readonly [string, readonly (string | Day)[]])[] = [
    ...Object.entries(p.choices),
    ...Object.entries(p.days).map(([id, d]) => {
      const list: Day[] = Array.from({ length: Math.max(0, d.hi - d.lo + 1) }, (_, i) => d.lo + i)
      return [id, d.never ? [...list, NEVER] : list] as const
    }),
  ]
  return ways.reduce<Known[]>((all, [id, values]) => all.flatMap((k) => values.map((v) => ({ ...k, [id]: v }))), [{}])
})

// ---------------------------------------------------------------- what a law means

/** Which of several ways is taken wherever the law leaves it open; by node, or by version for what is open when one begins. */
export type Choosing = ReadonlyMap<object, number>

/** Every way to choose in all that the rules leave open; undefined where that is more than a few things. */
export const choosings = once((law: Law): readonly Choosing[] | undefined => {
  const open = new Map<object, number>()
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) x.forEach(visit)
    else if (x && typeof x === 'object') {
      const n = x as { kind?: string; between?: readonly unknown[] }
      if (n.kind === 'unsettled') open.set(x, n.between?.length ?? 2)
      Object.values(x).forEach(visit)
    }
  }
  for (const rule of law.rules)
    for (const v of rule.versions as readonly Any[]) {
      visit([v.value, v.unless])
      if (v.since.kind === 'range') open.set(v.since, 2)
      if (v.onOpen === 'unsettled' && rule.type === 'day') open.set(v, 2)
    }
  if (open.size > 4) return undefined
  let all: Map<object, number>[] = [new Map()]
  for (const [node, n] of open)
    all = all.flatMap((m) => Array.from({ length: n }, (_, way) => new Map(m).set(node, way)))
  return all
})

/** A day (NEVER when it never comes), 0 or 1, or one of the rule's values. */
export function meaning(law: Law, id: string, known: Known, choosing: Choosing, option: string): Day | string {
  const rule = law.rules.find((r) => r.id === id)!
  const condition = (e: Condition): boolean => {
    switch (e.kind) {
      case 'is':
        return e.in.includes(known[e.fact] as string)
      case 'all':
        return e.of.every(condition)
      case 'any':
        return e.of.some(condition)
      case 'not':
        return !condition(e.of)
      case 'holds':
        return meaning(law, e.rule, known, choosing, option) === 1
      case 'compare': {
        const left = day(e.left)
        return left < NEVER && left <= day(e.right)
      }
      case 'within': {
        const d = day(e.day)
        if (d >= NEVER) return false
        const { month, dayOfMonth } = civilOf(d)
        const at = month * 100 + dayOfMonth
        return e.spans.some((s) => s.from[0] * 100 + s.from[1] <= at && at <= s.to[0] * 100 + s.to[1])
      }
      case 'reading':
        return condition(e.as[option]!)
      case 'unsettled':
        return choosing.get(e) === 1
    }
  }
  const day = (e: DayExpression): Day => {
    switch (e.kind) {
      case 'never':
        return NEVER
      case 'date':
        return e.day
      case 'event': {
        const counted = anniversaryEvent(e.event)
        if (counted) return laterBy(known[counted.of] as Day, counted.term)
        return (known[e.event] ?? meaning(law, e.event, known, choosing, option)) as Day
      }
      case 'plus': {
        const d = day(e.of)
        if (d >= NEVER) return NEVER
        if (e.roll === 'as-is') return d + e.days
        if (e.roll === 'next-working-day') return workingDay(d + e.days)
        let at = d
        for (let n = 0; n < e.days; n++) at = workingDay(at + 1)
        return at
      }
      case 'first':
        return Math.min(...e.of.map(day))
      case 'last':
        return Math.max(...e.of.map(day))
      case 'when':
        return day(condition(e.if) ? e.then : e.else)
      case 'reading':
        return day(e.as[option]!)
      case 'unsettled':
        return day(e.between[choosing.get(e)!]!)
    }
  }
  const pick = (e: Pick): string => {
    switch (e.kind) {
      case 'value':
        return e.value
      case 'when':
        return pick(condition(e.if) ? e.then : e.else)
      case 'reading':
        return pick(e.as[option]!)
      case 'unsettled':
        return pick(e.between[choosing.get(e)!]!)
    }
  }
  const says = (v: Version<unknown>): Day | string => {
    const e = v.unless?.find((x) => condition(x.when))?.then ?? v.value
    if (rule.type === 'verdict') return condition(e as Condition) ? 1 : 0
    return rule.type === 'day' ? day(e as DayExpression) : pick(e as Pick)
  }
  const begins = ({ since }: Any): Day =>
    since.kind === 'day' ? since.day : since.kind === 'range' ? since.from + choosing.get(since)! : since.as[option]!
  const deciding = day(rule.decidedBy)
  const list = rule.versions as readonly Any[]
  const at = deciding >= NEVER ? -1 : list.findLastIndex((v) => begins(v) <= deciding)
  if (at < 0) return rule.type === 'day' ? NEVER : rule.type === 'verdict' ? 0 : rule.before
  let value = says(list[at]!)
  if (rule.type === 'day')
    for (const later of list.slice(at + 1)) {
      const from = begins(later)
      if (later.onOpen === 'keeps' || (value as Day) < from) continue
      if (later.onOpen === 'unsettled' && choosing.get(later) === 0) continue
      value = Math.max(from, says(later) as Day)
    }
  return value
}
