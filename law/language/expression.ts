/**
 * The little language: what a rule is made of. A node is a plain frozen record, so that the same rule can be interpreted,
 * explained, printed, compiled and checked. Every consumer switches over `kind` and is total.
 */
import { dayOf, type CalendarTerm, type Day } from './day.ts'

// ---------------------------------------------------------------- facts

/** A fact with finitely many values: asked as a choice. */
export interface ChoiceFact<V extends string = string> {
  readonly kind: 'choice'
  readonly id: string
  readonly values: readonly V[]
  readonly group: string
}
/** A fact that is a day on which something happens, or never. */
export interface DayFact {
  readonly kind: 'day'
  readonly id: string
  readonly group: string
  /** Given as an instant it may fall on another day by another clock; `clock` says which clock this fact reads. */
  readonly clock: 'local' | 'moscow'
}
export type Fact = ChoiceFact | DayFact

// ---------------------------------------------------------------- conditions

export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly in: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'holds'; readonly rule: string }
  | Comparison
  | Within
  | { readonly kind: 'reading'; readonly switch: string; readonly as: Readonly<Record<string, Condition>> }
  | { readonly kind: 'unsettled'; readonly why: string }

/**
 * A comparison of days that selects a rule: a named yes/no. `left` is not after `right`. Both never: no.
 * The name makes it an axis of the compiled table like any other fact.
 */
export interface Comparison {
  readonly kind: 'compare'
  readonly name: string
  readonly left: DayExpression
  readonly right: DayExpression
}
/** The day lies in one of the yearly spans, both ends included: a named yes/no. Never: no. */
export interface Within {
  readonly kind: 'within'
  readonly name: string
  readonly day: DayExpression
  readonly spans: readonly YearlySpan[]
}
/** [month, day of month] to [month, day of month], both included, inside one calendar year. */
export interface YearlySpan {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

// ---------------------------------------------------------------- days

export type DayExpression =
  | { readonly kind: 'never' }
  | { readonly kind: 'date'; readonly day: Day }
  /**
   * A day fact, an anniversary of one ("birth_date+18y"), its end of a term ("learned_on+3m"), a date of its year or of one
   * so many years later ("birth_date+17y@01-01"), or a day-valued rule.
   */
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'plus'; readonly of: DayExpression; readonly days: number; readonly roll: Roll }
  | { readonly kind: 'first' | 'last'; readonly of: readonly DayExpression[] }
  | { readonly kind: 'when'; readonly if: Condition; readonly then: DayExpression; readonly else: DayExpression }
  | { readonly kind: 'reading'; readonly switch: string; readonly as: Readonly<Record<string, DayExpression>> }
  /** The law does not say which. With nothing in `between`: any day, or never. */
  | { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly DayExpression[] }

/** Terms state whether a last day that is not a working day rolls on, or whether days off count at all. */
export type Roll = 'as-is' | 'next-working-day' | 'working-days'

// ---------------------------------------------------------------- one of a rule's own values

export type Pick =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'when'; readonly if: Condition; readonly then: Pick; readonly else: Pick }
  | { readonly kind: 'reading'; readonly switch: string; readonly as: Readonly<Record<string, Pick>> }
  | { readonly kind: 'unsettled'; readonly why: string; readonly between: readonly Pick[] }

// ---------------------------------------------------------------- factories

/** The fact has one of these values. */
export const is = <V extends string>(fact: ChoiceFact<V>, ...values: NoInfer<V>[]): Condition =>
  Object.freeze({ kind: 'is', fact: fact.id, in: values })
export const all = (...of: Condition[]): Condition => Object.freeze({ kind: 'all', of })
export const any = (...of: Condition[]): Condition => Object.freeze({ kind: 'any', of })
export const not = (of: Condition): Condition => Object.freeze({ kind: 'not', of })
export const always: Condition = all()
/** The yes/no rule says yes. */
export const holds = (rule: { readonly id: string }): Condition => Object.freeze({ kind: 'holds', rule: rule.id })
/** `left` is not after `right`. */
export const notAfter = (name: string, left: DayExpression, right: DayExpression): Comparison =>
  Object.freeze({ kind: 'compare', name, left, right })
/** `left` is before `right`. */
export const before = (name: string, left: DayExpression, right: DayExpression): Comparison =>
  notAfter(name, plus(left, 1), right)
/** The day comes at some time. */
export const happens = (name: string, day: DayExpression): Comparison => notAfter(name, day, date('2199-12-31'))
export const within = (name: string, day: DayExpression, spans: readonly YearlySpan[]): Within =>
  Object.freeze({ kind: 'within', name, day, spans })

/** No day. */
export const never: DayExpression = Object.freeze({ kind: 'never' })
export const date = (iso: string): DayExpression => Object.freeze({ kind: 'date', day: dayOf(iso) })
/** The day of a day fact or of a day-valued rule. */
export const on = (event: DayFact | { readonly id: string }): DayExpression =>
  Object.freeze({ kind: 'event', event: event.id })
/** The day on which so many years are complete. */
export const turns = (years: number, birth: DayFact): DayExpression =>
  Object.freeze({ kind: 'event', event: `${birth.id}+${years}y` })
/** The last day of a term of so many months. */
export const monthsAfter = (months: number, start: DayFact): DayExpression =>
  Object.freeze({ kind: 'event', event: `${start.id}+${months}m` })
/** That date in the calendar year of `start`, or in the one so many years later (earlier, when negative). */
export const dateInYear = (years: number, start: DayFact, month: number, dayOfMonth: number): DayExpression =>
  Object.freeze({ kind: 'event', event: `${start.id}+${years}y@${two(month)}-${two(dayOfMonth)}` })
const two = (n: number): string => String(n).padStart(2, '0')
/** So many days later; day 1 is the day after. Calendar days, unless it says that only working days count. */
export const plus = (of: DayExpression, days: number, roll: Roll = 'as-is'): DayExpression =>
  Object.freeze({ kind: 'plus', of, days, roll })
/** The earliest of them that comes. */
export const firstOf = (...of: DayExpression[]): DayExpression => Object.freeze({ kind: 'first', of })
/** The latest of them; never, when one of them never comes. */
export const lastOf = (...of: DayExpression[]): DayExpression => Object.freeze({ kind: 'last', of })

/** The one day or value where the condition holds, the other where it does not. */
export function when(condition: Condition, then: DayExpression, otherwise: DayExpression): DayExpression
export function when(condition: Condition, then: Pick, otherwise: Pick): Pick
export function when(condition: Condition, then: unknown, otherwise: unknown): unknown {
  return Object.freeze({ kind: 'when', if: condition, then, else: otherwise })
}

type SwitchOf<O extends string> = { readonly id: string; readonly options: Readonly<Record<O, unknown>> }
/** A contested reading: one expression for each of the switch's options. */
export function reading<O extends string>(of: SwitchOf<O>, as: Readonly<Record<NoInfer<O>, Condition>>): Condition
export function reading<O extends string>(
  of: SwitchOf<O>,
  as: Readonly<Record<NoInfer<O>, DayExpression>>,
): DayExpression
export function reading<O extends string>(of: SwitchOf<O>, as: Readonly<Record<NoInfer<O>, Pick>>): Pick
export function reading(of: SwitchOf<string>, as: Readonly<Record<string, unknown>>): unknown {
  return Object.freeze({ kind: 'reading', switch: of.id, as })
}

/** The law does not settle the yes or no. */
export const unsettled = (why: string): Condition => Object.freeze({ kind: 'unsettled', why })
/** The law does not settle which of these days; with none given, it may be any day or never. */
export const unsettledDay = (why: string, ...between: DayExpression[]): DayExpression =>
  Object.freeze({ kind: 'unsettled', why, between })
export const value = (name: string): Pick => Object.freeze({ kind: 'value', value: name })
/** The law does not settle which of these values. */
export const unsettledValue = (why: string, ...between: Pick[]): Pick =>
  Object.freeze({ kind: 'unsettled', why, between })

/** "birth_date+18y" -> eighteen years of "birth_date"; undefined for an event that counts from none. */
export function anniversaryEvent(event: string): { of: string; term: CalendarTerm } | undefined {
  const [, of, count, unit, month, dayOfMonth] = /(.+)\+(-?\d+)([ym])(?:@(\d\d)-(\d\d))?$/.exec(event) ?? []
  if (of === undefined) return undefined
  const n = Number(count)
  if (month !== undefined)
    return { of, term: { n, unit: 'date of a year', month: Number(month), dayOfMonth: Number(dayOfMonth) } }
  return { of, term: { n, unit: unit === 'y' ? 'years' : 'months' } }
}
