/** The rows of a sweep, one after the other: by scenario, then by point, then by seed. */
import { latinHypercube } from '../ensemble/latin-hypercube.ts'
import { allParameters, valuesIn, type ParameterValues } from '../ensemble/ranges.ts'
import type { PointJob } from '../ensemble/sample.ts'
import { sobolDesign } from '../ensemble/sobol-indices.ts'
import { seedAt } from '../ensemble/study.ts'
import type { RunsClaim } from '../claims/claim.ts'
import { everyMove, livedJobs, movedJobs, withoutJobs } from '../claims/lived.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import type { Design, Sweep } from './design.ts'
import type { Measured, RowJob } from './sweep.ts'

/** One row of a sweep: which scenario, under which values, with which luck. */
export interface SweepRow extends RowJob {
  /** Name of its scenario. */
  readonly scenario: string
  /** The same in every scenario at the same point, so that rows can be compared. */
  readonly point: string
}

/** Parameters, "stage.name", of which every row states the value. */
export function sweptParameters({ design }: Sweep): readonly string[] {
  if (design.kind === 'claims') return allParameters.map(({ id }) => id)
  return (design.kind === 'grid' ? design.axes : design.ranges).map(({ id }) => id)
}

/** What is measured of every row beside the indicators: of the claims' design, what each of its claims is tested by. */
export const measuredIn = ({ design }: Sweep): readonly Measured[] =>
  design.kind === 'claims'
    ? design.claims.map(({ id, test }) => ({
        name: `claim/${id}`,
        quantity: test.quantity,
        scenarios: test.scenarios.map((s) => s.name),
      }))
    : []

/** Rows of one scenario; 0 where they are not points. */
export function pointRowsOf(design: Design): number {
  if (design.kind === 'claims') return 0
  if (design.kind === 'sobol') return design.points * (design.ranges.length + 3)
  const seeds = design.seeds?.length ?? 1
  return seeds * (design.kind === 'grid' ? design.axes.reduce((n, a) => n * a.values.length, 1) : design.points)
}

/** Rows of each scenario, by name. */
export function rowsByScenario(sweep: Sweep): ReadonlyMap<string, number> {
  const { design, scenarios } = sweep
  return new Map(
    scenarios.map((scenario) => [
      scenario.name,
      design.kind === 'claims' ? [...claimRows(scenario, design.claims, design.noEffect)].length : pointRowsOf(design),
    ]),
  )
}

/** Every row once, in the order of the plan; the same ones for the same sweep. */
export function* rowsOf(sweep: Sweep): Generator<SweepRow> {
  const { design } = sweep
  for (const scenario of sweep.scenarios)
    if (design.kind === 'claims') yield* claimRows(scenario, design.claims, design.noEffect)
    else yield* pointRows(scenario, design)
}

function* pointRows(scenario: Scenario, design: Exclude<Design, { kind: 'claims' }>): Generator<SweepRow> {
  const name = scenario.name
  if (design.kind === 'sobol') {
    const { ranges } = design
    let point = 0
    for (const at of sobolDesign(ranges.length + 1, design.points))
      yield { scenario: name, point: String(point++), values: valuesAt(ranges, at), seed: seedAt(at[ranges.length]!) }
    return
  }
  const seeds = design.seeds ?? [scenario.seed]
  let point = 0
  for (const values of design.kind === 'grid' ? gridOf(design.axes) : hypercubeOf(design)) {
    for (const seed of seeds) yield { scenario: name, point: String(point), values, seed }
    point++
  }
}

/** Every combination; the last parameter moves first. */
function* gridOf(
  axes: readonly { readonly id: string; readonly values: readonly number[] }[],
): Generator<ParameterValues> {
  const [first, ...rest] = axes
  if (!first) return yield {}
  for (const value of first.values) for (const more of gridOf(rest)) yield { [first.id]: value, ...more }
}

function* hypercubeOf({ ranges, points }: Design & { kind: 'latin-hypercube' }): Generator<ParameterValues> {
  const places = latinHypercube(
    ranges.map(({ id }) => id),
    points,
  )
  for (const at of places) yield valuesAt(ranges, at)
}

const valuesAt = (
  ranges: readonly { readonly id: string; readonly valueAt: (place: number) => number }[],
  at: ArrayLike<number>,
): ParameterValues => Object.fromEntries(ranges.map(({ id, valueAt }, k) => [id, valueAt(at[k]!)]))

/**
 * Points are named after their part in the test: "lived", 0 its own practice, then the points, then the seeds; "without …" what is
 * left; and what is elsewhere alone, each value once.
 */
function* claimRows(scenario: Scenario, claims: readonly RunsClaim[], noEffect: ParameterValues): Generator<SweepRow> {
  const row = (point: string, job: PointJob): SweepRow => ({
    scenario: scenario.name,
    point,
    ...rowJobOf(scenario, job),
  })
  for (const [i, job] of livedJobs(scenario).entries()) yield row(`lived ${i}`, job)
  const abouts = new Map(
    claims
      .filter(({ test }) => test.scenarios.some((s) => s.name === scenario.name))
      .map(({ test: { about } }) => [about.join('+'), about]),
  )
  for (const [key, about] of abouts)
    for (const [i, job] of withoutJobs(scenario, noEffect, about).entries())
      yield row(`without${key && ` (but ${key})`} ${i}`, job)
  const own = valuesIn(practiceOf(scenario))
  const moves = new Map(
    everyMove(scenario, noEffect)
      .filter(({ id, value }) => value !== own[id])
      .map((move) => [`${move.id} = ${move.value}`, move]),
  )
  const jobs = movedJobs(scenario, [...moves.values()])
  for (const [i, point] of [...moves.keys()].entries()) yield row(point, jobs[i]!)
}

/** A job of an ensemble as a row of which every value is stated. */
export const rowJobOf = (scenario: Scenario, { practice, seed = scenario.seed }: PointJob): RowJob => ({
  values: valuesIn(practice),
  seed,
})

/** The value of every swept parameter in a row, in the order of `ids`: the row's, or as its scenario has it. */
export function statedValues(scenario: Scenario, ids: readonly string[]): (row: RowJob) => number[] {
  const own = valuesIn(practiceOf(scenario))
  return ({ values }) => ids.map((id) => values[id] ?? own[id]!)
}
