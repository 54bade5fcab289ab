/**
 * A sensitivity study of a scenario: which of its unknown parameters the results hang on. It reports effects over the ranges; it
 * searches for nothing. In the sample; chance (another seed) is an input of its own beside the parameters.
 */
import { hashOfText } from '../kernel/hash.ts'
import { INDICATORS } from '../indicators.ts'
import { scenarioHash, type Scenario } from '../scenario/scenario.ts'
import { morrisEffects, morrisWalks, type Effect } from './morris.ts'
import { practiceWith, rangedOf, valuesAt, type Ranged } from './ranges.ts'
import { livePoints, type PointJob, type PointsOptions } from './sample.ts'
import { sobolDesign, sobolIndices, type SobolIndices } from './sobol-indices.ts'

/** A sensitivity study: of which scenario, by which method, over which parameters. */
export interface Study {
  readonly scenario: Scenario
  readonly method: 'morris' | 'sobol'
  /** Walks of Morris, or base points of Sobol: then a power of two. */
  readonly points: number
  /** "stage.name", of the scenario's ranged parameters. */
  readonly ids: readonly string[]
}

/** One row a run: the totals of all indicators. Rows in the order of the design. */
export type StudyRows = readonly (ArrayLike<number> | undefined)[]

const parametersOf = ({ scenario, ids }: Study): readonly Ranged[] => {
  const ranged = new Map(rangedOf(scenario).map((p) => [p.id, p]))
  return ids.map((id) => {
    const p = ranged.get(id)
    if (!p) throw new RangeError(`"${id}" is no parameter with a range in ${scenario.name}.`)
    return p
  })
}

/** The seed at a place in 0..1 of a design in which chance is an input of its own. */
export const seedAt = (place: number): number => Math.floor(place * 2 ** 31)

/** The runs of a study. Sobol: the last input is the seed. Throws RangeError on an unknown parameter or uneven points. */
export function studyJobs(study: Study): readonly PointJob[] {
  const { scenario, method, points } = study
  const ranged = parametersOf(study)
  const practiceAt = (at: Float64Array) => practiceWith(scenario, valuesAt(ranged, at))
  if (method === 'morris') return morrisWalks(ranged.length, points).points.map((at) => ({ practice: practiceAt(at) }))
  return sobolDesign(ranged.length + 1, points).map((at) => ({
    practice: practiceAt(at),
    seed: seedAt(at[ranged.length]!),
  }))
}

/** Two studies with the same fingerprint have the same runs: rows of one may be taken for the other. */
export const studyHash = (study: Study): string =>
  hashOfText(
    JSON.stringify([
      scenarioHash(study.scenario),
      study.method,
      study.points,
      parametersOf(study).map(({ id, of }) => [id, of.low, of.central, of.high]),
    ]),
  )

/** Lives the runs that `done` does not have. `onRow` is given each as it comes. Rejects as `livePoints` does. */
export async function liveStudy(
  study: Study,
  done: StudyRows,
  options: PointsOptions & { readonly onRow?: (index: number, totals: Float64Array) => void },
): Promise<StudyRows> {
  const jobs = studyJobs(study)
  const rows: (ArrayLike<number> | undefined)[] = jobs.map((_, i) => done[i])
  const missing = jobs.flatMap((_, i) => (rows[i] ? [] : [i]))
  await livePoints(
    study.scenario,
    missing.map((i) => jobs[i]!),
    ({ totals }, k) => {
      rows[missing[k]!] = totals
      options.onRow?.(missing[k]!, totals)
    },
    options,
  )
  return rows
}

const columnOf = (rows: StudyRows, column: number): Float64Array => {
  if (column < 0 || column >= INDICATORS) throw new RangeError(`There is no column ${column}.`)
  return Float64Array.from(rows, (row) => row![column]!)
}

/** By parameter, in the order of `study.ids`. */
export const effectsOf = (study: Study, rows: StudyRows, column: number): readonly Effect[] =>
  morrisEffects(morrisWalks(study.ids.length, study.points), columnOf(rows, column))

/** By parameter, in the order of `study.ids`, and last the seed: chance. */
export const indicesOf = (study: Study, rows: StudyRows, column: number): SobolIndices =>
  sobolIndices(columnOf(rows, column), study.ids.length + 1)
