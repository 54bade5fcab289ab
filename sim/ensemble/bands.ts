/**
 * What we do not know. Practice is known only in ranges, so the year is lived again at 64 points spread evenly over all of them
 * at once, by the same men with the same luck, in a few offices of every federal district. How far a total moves there, against
 * the central values in the same offices, is a range of the full figure: low and high are factors of it. A range, never a
 * confidence interval.
 */
import { column, INDICATORS, indicators } from '../indicators.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import type { Practice } from '../stages/index.ts'
import { latinHypercube } from './latin-hypercube.ts'
import { practiceWith, rangedOf, valuesAt } from './ranges.ts'
import type { Quantity } from './quantity.ts'
import { livePoints, sample, type PointsOptions } from './sample.ts'

export const POINTS = 64

/** The smallest and the largest of the points, as factors of the central value. */
export interface Band {
  readonly low: number
  readonly high: number
}
/** What we do not know: by indicator, the range of its total over the ranges of all parameters, as factors. */
export interface Bands {
  readonly points: number
  readonly offices: number
  /** By indicator id; undefined where the sample's central value is 0, so that no factor can be said. */
  readonly factors: Readonly<Record<string, Band | undefined>>
}

/** The practice at every point, each value in the middle of its part of the range. */
export function pointsOf(scenario: Scenario): readonly Practice[] {
  const ranged = rangedOf(scenario)
  return latinHypercube(
    ranged.map(({ id }) => id),
    POINTS,
  ).map((places) => practiceWith(scenario, valuesAt(ranged, places)))
}

/** The sample's totals, by indicator, then what else was measured: first at the central values, then at each point. */
export type PointTotals = readonly Float64Array[]

/** Rejects with what a thread throws, or with the signal's reason. */
export const pointTotalsOf = (
  scenario: Scenario,
  options: PointsOptions,
  measured: readonly Quantity[] = [],
): Promise<PointTotals> => {
  const jobs = [practiceOf(scenario), ...pointsOf(scenario)].map((practice) => ({ practice, measured }))
  return livePoints(scenario, jobs, (point) => Float64Array.of(...point.totals, ...point.measured), options)
}

/** Of what the k-th measured quantity came to; none where that is 0. */
export const measuredBand = (points: PointTotals, k: number): Band | undefined =>
  bandOver(points, (totals) => totals[INDICATORS + k]!)
/** Of the mean of one indicator to each of another, such as days to men; none where that is 0 or of nothing. */
export const meanBand = (points: PointTotals, of: string, each: string): Band | undefined =>
  bandOver(points, (totals) => totals[column(of)]! / totals[column(each)]!)

function bandOver([central, ...points]: PointTotals, valueOf: (totals: Float64Array) => number): Band | undefined {
  const middle = valueOf(central!)
  if (!(middle > 0)) return undefined
  // a point at which it happens to nobody has no mean
  const values = points.map((totals) => valueOf(totals) / middle).filter((value) => !Number.isNaN(value))
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** By indicator, the lowest and the highest of the points as a ratio to the central values; none where that is 0. */
export function bandsFrom(points: PointTotals): Bands {
  return {
    points: POINTS,
    offices: sample.length,
    factors: Object.fromEntries(indicators.map((x, c) => [x.id, bandOver(points, (totals) => totals[c]!)])),
  }
}

/** Rejects with what a thread throws, or with the signal's reason. */
export const bandsOf = async (scenario: Scenario, options: PointsOptions): Promise<Bands> =>
  bandsFrom(await pointTotalsOf(scenario, options))
