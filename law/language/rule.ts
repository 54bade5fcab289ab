/**
 * A rule is data: an id, what it answers (a day, yes or no, one of its own values), the day that decides which version
 * applies, and its versions. Versions follow one another without gap; before the first there is no such law.
 */
import type { Condition, DayExpression, Pick } from './expression.ts'
import { dayOf, type Day } from './day.ts'

/** Where a rule stands: the act (its key in acts.yaml), the article, and the law base's codes of what we rest on. */
export interface Cite {
  readonly act: string
  readonly point: string
  /** Source codes of law/sources; empty when nothing was seen. */
  readonly sources: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
}
/** `act` is a key of acts.yaml, `point` as "art. 7.1 p. 2", `sources` are codes of sources.yaml. */
export const cite = (act: string, point: string, confidence: Cite['confidence'], ...sources: string[]): Cite =>
  Object.freeze({ act, point, sources, confidence })
/** The text that stands for a citation everywhere: "53-FZ art. 7.1 p. 2". */
export const citeText = (c: { readonly act: string; readonly point: string }): string =>
  c.point ? `${c.act} ${c.point}` : c.act

/** The first day of a version: a day, a range where the source gives no day, or the day of a reading. */
export type Since =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'range'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'reading'; readonly switch: string; readonly as: Readonly<Record<string, Day>> }

/** The first day of a version, YYYY-MM-DD. */
export const since = (iso: string): Since => Object.freeze({ kind: 'day', day: dayOf(iso) })
export const sinceBetween = (from: string, to: string): Since =>
  Object.freeze({ kind: 'range', from: dayOf(from), to: dayOf(to) })
export const sinceReading = <O extends string>(
  of: { readonly id: string; readonly options: Readonly<Record<O, unknown>> },
  as: Readonly<Record<NoInfer<O>, string>>,
): Since =>
  Object.freeze({
    kind: 'reading',
    switch: of.id,
    as: Object.fromEntries(Object.entries<string>(as).map(([option, iso]) => [option, dayOf(iso)])),
  })

/** The earliest and the latest day on which it may be; under any reading. */
export const earliestOf = (s: Since): Day =>
  s.kind === 'day' ? s.day : s.kind === 'range' ? s.from : Math.min(...Object.values(s.as))
export const latestOf = (s: Since): Day =>
  s.kind === 'day' ? s.day : s.kind === 'range' ? s.to : Math.max(...Object.values(s.as))

/**
 * What a version does to a situation already open when it begins (the older version's day has not come by then):
 * `keeps` the older version's answer, `takes over` (its own answer, but not before its first day), or `unsettled`
 * (both are computed and the answer is the range).
 */
export type OnOpen = 'keeps' | 'takes over' | 'unsettled'

/** A labelled exception. One that stands `over` others wins where both apply; two unordered ones must agree. */
export interface Exception<E> {
  readonly label: string
  readonly when: Condition
  readonly then: E
  readonly cites: readonly Cite[]
  readonly over?: readonly string[]
}
export interface Version<E> {
  readonly since: Since
  readonly cites: readonly Cite[]
  readonly value: E
  readonly onOpen?: OnOpen
  readonly unless?: readonly Exception<E>[]
}

interface RuleOf<T extends string, E, I extends string = string> {
  readonly id: I
  readonly type: T
  /** An event (day fact, anniversary, day-valued rule, or the day asked about) that selects the version. */
  readonly decidedBy: DayExpression & { readonly kind: 'event' }
  readonly versions: readonly Version<E>[]
}
export type DayRule<I extends string = string> = RuleOf<'day', DayExpression, I>
export type VerdictRule<I extends string = string> = RuleOf<'verdict', Condition, I>
export interface PickRule<I extends string = string, V extends string = string> extends RuleOf<'pick', Pick, I> {
  readonly values: readonly V[]
  /** What it answers before its first version. */
  readonly before: V
}
/** A rule of any kind: it answers with a day, with yes or no, or with one of its own values. */
export type Rule = DayRule | VerdictRule | PickRule

type Spec<E> = { readonly decidedBy: DayExpression; readonly versions: readonly Version<E>[] }

function decider(id: string, e: DayExpression): DayExpression & { kind: 'event' } {
  if (e.kind !== 'event')
    throw new Error(`Rule ${id}: decidedBy must be one event; make the expression a rule of its own.`)
  return e
}
/** Before its first version, and when the deciding day never comes, a day rule answers never, and a yes/no rule no. */
export const dayRule = <const I extends string>(id: I, spec: Spec<DayExpression>): DayRule<I> =>
  Object.freeze({ id, type: 'day', ...spec, decidedBy: decider(id, spec.decidedBy) })
/** A rule that answers yes or no. */
export const verdictRule = <const I extends string>(id: I, spec: Spec<Condition>): VerdictRule<I> =>
  Object.freeze({ id, type: 'verdict', ...spec, decidedBy: decider(id, spec.decidedBy) })
/** A rule that answers with one of `values`; `beforeLaw` where no version applies. */
export const pickRule = <const I extends string, const V extends string>(
  id: I,
  values: readonly V[],
  beforeLaw: NoInfer<V>,
  spec: Spec<Pick>,
): PickRule<I, V> =>
  Object.freeze({ id, type: 'pick', values, before: beforeLaw, ...spec, decidedBy: decider(id, spec.decidedBy) })

/** Exceptions in the order in which they win: one that stands over another comes before it. */
export function byPriority<E>(exceptions: readonly Exception<E>[] | undefined): readonly Exception<E>[] {
  const out: Exception<E>[] = []
  const left = [...(exceptions ?? [])]
  while (left.length > 0) {
    const i = left.findIndex((x) => !left.some((y) => y !== x && y.over?.includes(x.label)))
    if (i < 0) throw new Error(`Exceptions stand over one another in a circle: ${left.map((x) => x.label).join(', ')}`)
    out.push(...left.splice(i, 1))
  }
  return out
}

/** A contested reading, as a named switch. */
export interface Switch<O extends string = string> {
  readonly id: string
  readonly options: Readonly<Record<O, { readonly heldBy: readonly string[] }>>
  readonly default: O
}

/** The whole law, as the interpreter, the compiler and the checks read it. */
export interface Law {
  readonly facts: readonly import('./expression.ts').Fact[]
  readonly rules: readonly Rule[]
  readonly switches: readonly Switch[]
}
