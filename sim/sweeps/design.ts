/** How the rows of a sweep are laid out over its parameters. */
import { valueAtPlace, type Parameter } from '../parameter.ts'
import type { RunsClaim } from '../claims/claim.ts'
import type { ParameterValues } from '../ensemble/ranges.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A parameter, "stage.name", between two values. */
export interface Range {
  readonly id: string
  readonly valueAt: (place: number) => number
}
/** The parameter's own range: 0 is low, 1/2 central, 1 high. */
export const ownRange = (id: string, of: Parameter): Range => ({ id, valueAt: (place) => valueAtPlace(of, place) })
/** A straight line from low (0) to high (1). */
export const rangeFrom = (id: string, low: number, high: number): Range => ({
  id,
  valueAt: (place) => low + (high - low) * place,
})

/** How rows are laid out. `seeds`: each point once under each of them; undefined for the scenario's own. */
export type Design =
  | {
      readonly kind: 'grid'
      readonly axes: readonly { readonly id: string; readonly values: readonly number[] }[]
      readonly seeds: readonly number[] | undefined
    }
  | {
      readonly kind: 'latin-hypercube'
      readonly points: number
      readonly ranges: readonly Range[]
      readonly seeds: readonly number[] | undefined
    }
  /** Saltelli's: chance is its last input. `points` is a power of two. */
  | { readonly kind: 'sobol'; readonly points: number; readonly ranges: readonly Range[] }
  /** What the tests of these claims live, or may: which parameters are moved alone follows from what the other runs come to. */
  | { readonly kind: 'claims'; readonly claims: readonly RunsClaim[]; readonly noEffect: ParameterValues }
export const DESIGNS = ['grid', 'latin-hypercube', 'sobol', 'claims'] as const satisfies readonly Design['kind'][]

/** A sweep as it was read. */
export interface Sweep {
  readonly name: string
  /** In words; the name where none was given. */
  readonly question: string
  /** One or more, each with a name of its own. */
  readonly scenarios: readonly Scenario[]
  /** Share of the offices that every row lives: above 0, up to 1. */
  readonly sample: number
  readonly design: Design
}
