/**
 * A practice parameter: what the machine or people do where the law does not decide it. Each carries what is known of
 * it, so that nothing assumed is hidden: a range, and the source or the word 'assumed'. All with low < high are swept.
 */
export type Unit = 'share' | 'days' | 'per year' | 'men a month' | 'ratio'

/** What is known of a practice parameter: low <= central <= high in its unit, and from where. */
export interface Parameter {
  readonly unit: Unit
  readonly low: number
  readonly central: number
  readonly high: number
  /** Row of country's funnel parameters or another source; 'assumed' where there is none. */
  readonly source: string
  readonly meaning: string
}

const of =
  (unit: Unit) =>
  (low: number, central: number, high: number, source: string, meaning: string): Parameter =>
    Object.freeze({ unit, low, central, high, source, meaning })

/** 0..1 */
export const share = of('share')
/** Calendar days, 0 or more. */
export const days = of('days')
/** Events of one man in a year, 0 or more. */
export const perYear = of('per year')
/** Men in a month of the whole country, 0 or more. */
export const perMonth = of('men a month')
/** A multiple, 0 or more. */
export const ratio = of('ratio')

/** A stage's parameters by name. */
export type Parameters = Readonly<Record<string, Parameter>>
/** Their values in one run. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number }

/** The most that a value of a unit can be; the least is 0. */
export const MOST: Readonly<Record<Unit, number>> = {
  share: 1,
  days: 365,
  'per year': 365,
  'men a month': 1_000_000,
  ratio: 100,
}

/** What was expected instead of a value, or undefined. */
export function complaint(p: Parameter, value: number): string | undefined {
  const most = MOST[p.unit]
  return value >= 0 && value <= most ? undefined : `a number from 0 to ${most} (${p.unit})`
}

/** The value at a place in the range: 0 is low, 1/2 central, 1 high, straight lines between. */
export function valueAtPlace(p: Parameter, place: number): number {
  return place < 0.5 ? p.low + (p.central - p.low) * 2 * place : p.central + (p.high - p.central) * (2 * place - 1)
}
