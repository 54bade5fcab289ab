/** Runs that the tests of this room share. */
import type { LinkedLaw } from '@draftlight/law'
import { liveOffice } from '../live-office.ts'
import { scenarioTexts } from '../generated/scenarios.ts'
import { column, INDICATORS, indicators } from '../indicators.ts'
import { layoutOf, planOf } from '../plan.ts'
import { readScenario } from '../scenario/scenario-file.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shardFor } from '../shard.ts'

export { calibrate } from '../calibration/calibrate.ts'
export { readClaims } from '../claims/claim-file.ts'
export { livedNow } from '../claims/lived.ts'
export { testClaims } from '../claims/test-claims.ts'
export { bandsOf, pointsOf } from '../ensemble/bands.ts'
export { compareScenarios } from '../ensemble/compare.ts'
export { effectsOf, indicesOf, liveStudy, studyHash } from '../ensemble/study.ts'
export { sample } from '../ensemble/sample.ts'
export { practised } from '../plan.ts'
export { addOffices, tallyOf } from '../result/estimate.ts'
export { dotsOf, findPerson, kinds } from '../person/find-person.ts'
export { personYear } from '../person/person.ts'
export { hashOf } from '../kernel/hash.ts'
export { orderOf } from '../offices.ts'
export { runOn } from '../kernel/pool.ts'
export { countryWork, runCountry, shapeOf } from '../run.ts'
export { readScenario, shippedScenario, shippedScenarios } from '../scenario/scenario-file.ts'
export { liveRows, menOfRow } from '../sweeps/sweep.ts'
export { replay } from './replay.ts'
export { layoutOf, liveOffice, planOf, shardFor }

const NAME = 'year-round-2026-as-practised'
export const byDefault: Scenario = readScenario(scenarioTexts[NAME], `${NAME}.yaml`)

/** The default scenario with some practice and readings of its own. */
export const scenarioWith = (practice: Scenario['practice'], more: Partial<Scenario> = {}): Scenario => ({
  ...byDefault,
  practice,
  ...more,
})

/** Every so many-th office of the country. */
export const someOffices = (plan: { readonly offices: readonly unknown[] }, every: number): number[] =>
  Array.from(plan.offices.keys()).filter((o) => o % every === 0)

/** Counts of some offices, [row][indicator] each. */
export function countsByOffice(scenario: Scenario, offices: readonly number[], law?: LinkedLaw): Int32Array[] {
  const shard = shardFor(planOf(scenario, law))
  return offices.map((office) => {
    liveOffice(shard, office)
    return shard.counts.slice()
  })
}
/** The same added up, of every so many-th office. */
export function countsOf(scenario: Scenario, every: number, law?: LinkedLaw): Int32Array {
  const [first, ...rest] = countsByOffice(scenario, someOffices(layoutOf(scenario), every), law) as [
    Int32Array,
    ...Int32Array[],
  ]
  for (const counts of rest) for (let i = 0; i < first.length; i++) first[i]! += counts[i]!
  return first
}

/** One number a day: what happened, or how many there were at its end. The first is the state before the first counted day. */
export function series(counts: Int32Array, id: string): number[] {
  const c = column(id)
  const out: number[] = []
  for (let i = c; i < counts.length; i += INDICATORS)
    out.push(counts[i]! + (indicators[c]!.kind === 'stock' && out.length > 0 ? out.at(-1)! : 0))
  return out
}
/** A flow's sum over the counted days. */
export const yearOf = (counts: Int32Array, id: string): number =>
  series(counts, id)
    .slice(1)
    .reduce((a, b) => a + b, 0)
export { resourceOf } from '../resource.ts'
export { recruitmentOf } from '../recruitment.ts'
export { clearCounts, clearShard, startDay } from '../shard.ts'
export { liveDay, settle } from '../stages/index.ts'
export type { Shard } from '../shard.ts'
export { NOBODY } from '../kernel/queue.ts'
