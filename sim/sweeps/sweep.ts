/**
 * A sweep: the same question asked of many rows, each a scenario under some values of its parameters and a seed. What a row is
 * lived with, and what is counted of it.
 */
import { unitOf, type Quantity } from '../ensemble/quantity.ts'
import { practiceWith, type ParameterValues } from '../ensemble/ranges.ts'
import { livePoints, menInSample, sampleOf, type PointsOptions } from '../ensemble/sample.ts'
import { indicators } from '../indicators.ts'
import { layoutOf } from '../plan.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A number measured of a row beside the totals of all indicators. */
export interface Measured {
  readonly name: string
  readonly quantity: Quantity
  /** Names of the scenarios of which it is asked. */
  readonly scenarios: readonly string[]
}

/** What the rows of one scenario have in common. */
export interface RowsSetting {
  readonly scenario: Scenario
  /** Of the offices, the same ones in every row: above 0, up to 1. */
  readonly sample: number
  readonly measured: readonly Measured[]
}

/** What tells a row from others of its setting. */
export interface RowJob {
  /** By "stage.parameter"; the rest as the scenario has them. */
  readonly values: ParameterValues
  /** 0 to 2^31 - 1: the luck of its men. */
  readonly seed: number
}

/** One of the numbers that a row comes to. */
export interface RowColumn {
  /** An indicator's id, or the name of what is measured. */
  readonly name: string
  readonly unit: string
  /** Counts fit into 32 bits. */
  readonly whole: boolean
}
/** What a row comes to: every indicator's total (a flow over the counted days, a stock at their end), then what is measured. */
export const rowColumns = (measured: readonly Measured[]): readonly RowColumn[] => [
  ...indicators.map(({ id, unit }) => ({ name: id, unit, whole: true })),
  ...measured.map(({ name, quantity }) => ({ name, unit: unitOf(quantity), whole: false })),
]

/** Men of the offices that a row counts, and of the whole country. */
export const menOfRow = ({ scenario, sample }: RowsSetting): { readonly counted: number; readonly all: number } => ({
  counted: menInSample(scenario, sampleOf(sample)),
  all: layoutOf(scenario).people,
})

/**
 * Lives rows and gives back, in their order, what each came to by `rowColumns`: of the offices counted, not scaled; NaN where a
 * scenario is not asked. Rejects with what a thread throws, or with the signal's reason.
 */
export function liveRows(
  setting: RowsSetting,
  rows: readonly RowJob[],
  options: PointsOptions,
): Promise<Float64Array[]> {
  const { scenario, sample, measured } = setting
  const offices = sampleOf(sample)
  const asked = measured.filter(({ scenarios }) => scenarios.includes(scenario.name))
  const quantities = asked.map(({ quantity }) => quantity)
  return livePoints(
    scenario,
    rows.map(({ values, seed }) => ({ practice: practiceWith(scenario, values), seed, offices, measured: quantities })),
    (point) => Float64Array.from([...point.totals, ...measured.map((of) => point.measured[asked.indexOf(of)] ?? NaN)]),
    options,
  )
}
