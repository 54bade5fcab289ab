/**
 * The runs behind claims: each scenario under its own practice, at the points of what we do not know, with other luck, without
 * whatever has no source, and with one parameter elsewhere. Two scenarios share points, seeds, men and luck, so that their
 * difference is no accident.
 */
import { POINTS, pointsOf } from '../ensemble/bands.ts'
import { latinHypercube } from '../ensemble/latin-hypercube.ts'
import { growsWithMen, measure, nationalOf, type Quantity } from '../ensemble/quantity.ts'
import {
  allParameters,
  practiceWith,
  rangedOf,
  valuesAt,
  type ParameterValues,
  type Ranged,
} from '../ensemble/ranges.ts'
import { livePoints, menInSample, sampleOf, type PointJob, type PointsOptions } from '../ensemble/sample.ts'
import { layoutOf } from '../plan.ts'
import { runCountry } from '../run.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { isSourced } from '../source.ts'

/** Other draws of all chance. */
export const SEEDS = 8
/** Of the sourced ranges alone, which are few: with half as many points as all of them. */
const SOURCED_POINTS = POINTS / 2

/** One a claim; nothing where a claim does not ask for this scenario: then no number of it is looked at. */
export type Quantities = readonly (Quantity | undefined)[]

export type OnProgress = (done: number, all: number) => void

/** Some men of the country, lived through a scenario over and over. */
export interface SomeMen {
  /** Men of the country for each man of the runs. */
  scaleOf(scenario: Scenario): number
  /** What the men of the runs came to in each job, in their order: [job][quantity]. */
  valuesOf(
    scenario: Scenario,
    quantities: Quantities,
    jobs: readonly PointJob[],
    onProgress?: OnProgress,
  ): Promise<readonly (readonly number[])[]>
}
/** Where the numbers come from: lived now, or by a sweep before. */
export interface ClaimRuns extends SomeMen {
  /** What the whole country came to under the scenario's own practice: [quantity]. Without it the men of the runs stand for it. */
  countryOf?(scenario: Scenario, quantities: Quantities, onProgress?: OnProgress): Promise<readonly number[]>
  /** Fewer men, where living costs time: what does next to nothing among them is not lived among all. */
  readonly few?: SomeMen
}

export interface LivingOptions extends Pick<PointsOptions, 'threads' | 'signal'> {
  /**
   * Of the offices, the same ones in every run, chosen as a sweep chooses them: above 0, up to 1. Unless said, one in 160, and all of
   * them once under each scenario's own practice.
   */
  readonly sample?: number
}
/** Two scenarios share men and luck, so that their difference needs fewer men than either: verdicts are those of 2 %, in a third of the time. */
const SHARE = 1 / 160
/** Of these offices every so many-th is among the few. */
const FEW = 4

/** Lives them when they are asked for. Its promises reject with what a thread throws, or with the signal's reason. */
export function livedNow({ sample: share, ...options }: LivingOptions): ClaimRuns {
  const offices = sampleOf(share ?? SHARE)
  const shown = (onProgress?: OnProgress) => ({ ...options, ...(onProgress && { onProgress }) })
  const livedIn = (among: readonly number[]): SomeMen => ({
    scaleOf: (scenario) => layoutOf(scenario).people / menInSample(scenario, among),
    valuesOf(scenario, quantities, jobs, onProgress) {
      const measured = quantities.filter((q) => q !== undefined)
      return livePoints(
        scenario,
        jobs.map((job) => ({ ...job, offices: among, measured })),
        (point) => quantities.map((q) => (q ? point.measured[measured.indexOf(q)]! : 0)),
        shown(onProgress),
      )
    },
  })
  const runs = { ...livedIn(offices), few: livedIn(offices.filter((_, i) => i % FEW === 0)) }
  if (share !== undefined) return runs
  return {
    ...runs,
    async countryOf(scenario, quantities, onProgress) {
      const { cube, shape } = (await runCountry(scenario, shown(onProgress))).tally
      const national = nationalOf(cube, shape.regions)
      return quantities.map((q) => (q ? measure(q, national, scenario, 1) : 0))
    },
  }
}

/** Of one scenario, one quantity each: [quantity]. */
export interface Lived {
  /** Men of the country for each man of the runs. */
  readonly scale: number
  readonly country: readonly number[]
  readonly central: readonly number[]
  /** [point][quantity], [seed][quantity]. */
  readonly points: readonly (readonly number[])[]
  readonly seeds: readonly (readonly number[])[]
}
/** The same with every unsourced parameter at "no effect", but for some: the sourced ones at their centre, and over their ranges. */
export interface LivedWithout {
  readonly central: readonly number[]
  readonly points: readonly (readonly number[])[]
}

/** What a scenario is lived at: its own practice, the points of all ranges, the other seeds. */
export function livedJobs(scenario: Scenario): readonly PointJob[] {
  const practice = practiceOf(scenario)
  return [
    { practice },
    ...pointsOf(scenario).map((at) => ({ practice: at })),
    ...Array.from({ length: SEEDS }, (_, i) => ({ practice, seed: i + 1 })),
  ]
}

/** `keep`: parameters that the claim is about. A parameter that the scenario sets loses its value too, unless it is among them. */
export function withoutJobs(
  scenario: Scenario,
  noEffect: ParameterValues,
  keep: readonly string[],
): readonly PointJob[] {
  const away = Object.fromEntries(
    allParameters.flatMap(({ id, of }) => (isSourced(of) || keep.includes(id) ? [] : [[id, noEffect[id]!]])),
  )
  const sourced = rangedOf(scenario).filter(({ of }) => isSourced(of))
  const ids = sourced.map(({ id }) => id)
  return [
    { practice: practiceWith(scenario, away) },
    ...latinHypercube(ids, SOURCED_POINTS).map((p) => ({
      practice: practiceWith(scenario, { ...valuesAt(sourced, p), ...away }),
    })),
  ]
}

/** A scenario lived, and lived without whatever has no source, once for each list of parameters that claims are about. */
export async function lived(
  scenario: Scenario,
  quantities: Quantities,
  about: readonly (readonly string[])[],
  noEffect: ParameterValues,
  runs: ClaimRuns,
  onProgress: { readonly country: OnProgress; readonly points: OnProgress },
): Promise<{ readonly lived: Lived; readonly without: readonly LivedWithout[] }> {
  const country = await runs.countryOf?.(scenario, quantities, onProgress.country)
  // all in one go: threads wait for one another only at the end
  const parts = [livedJobs(scenario), ...about.map((keep) => withoutJobs(scenario, noEffect, keep))]
  const values = await runs.valuesOf(scenario, quantities, parts.flat(), onProgress.points)
  let at = 0
  const [own, ...without] = parts.map(({ length }) => values.slice(at, (at += length)))
  const [central, ...rest] = own!
  const scale = runs.scaleOf(scenario)
  return {
    lived: {
      scale,
      country: country ?? central!.map((v, q) => (quantities[q] && growsWithMen(quantities[q]) ? v * scale : v)),
      central: central!,
      points: rest.slice(0, POINTS),
      seeds: rest.slice(POINTS),
    },
    without: without.map(([first, ...points]) => ({ central: first!, points })),
  }
}

/** One parameter elsewhere, all else as the scenario has it. */
export interface Moved {
  readonly id: string
  readonly value: number
  /** At an end of its range; else at "no effect". */
  readonly isEnd: boolean
}
export const endsOf = ({ id, of }: Ranged): readonly Moved[] =>
  [of.low, of.high].map((value) => ({ id, value, isEnd: true }))
export const withoutEffect = ({ id }: Ranged, noEffect: ParameterValues): Moved => ({
  id,
  value: noEffect[id]!,
  isEnd: false,
})

/** A value that the scenario sets itself is a part of its question: only "no effect" takes it away. */
export function movedJobs(scenario: Scenario, moved: readonly (Moved | null)[]): readonly PointJob[] {
  const ranged = new Set(rangedOf(scenario).map(({ id }) => id))
  return moved.map((move) => ({
    practice: practiceWith(
      scenario,
      move === null || (move.isEnd && !ranged.has(move.id)) ? {} : { [move.id]: move.value },
    ),
  }))
}

/** All that any claim may ask for: which of them follows from what the other runs came to. */
export const everyMove = (scenario: Scenario, noEffect: ParameterValues): readonly Moved[] => [
  ...rangedOf(scenario).flatMap(endsOf),
  ...allParameters.filter(({ of }) => !isSourced(of)).map((p) => withoutEffect(p, noEffect)),
]
