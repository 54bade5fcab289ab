/** Runs that the tests of this room share. */
import type { LinkedLaw } from '@draftlight/law'
import { liveOffice } from './country.ts'
import { scenarioTexts } from './generated/scenarios.ts'
import { column, INDICATORS, indicators } from './indicators.ts'
import { planOf, type Plan } from './plan.ts'
import { readScenario } from './scenario-file.ts'
import type { Scenario } from './scenario.ts'
import { shardFor } from './shard.ts'

const NAME = 'year-round-2026-as-practised'
export const byDefault: Scenario = readScenario(scenarioTexts[NAME], `${NAME}.yaml`)

/** The default scenario with some practice and readings of its own. */
export const scenarioWith = (practice: Scenario['practice'], more: Partial<Scenario> = {}): Scenario => ({
  ...byDefault,
  practice,
  ...more,
})

/** Every so many-th office of the country. */
export const someOffices = (plan: Plan, every: number): number[] =>
  plan.offices.map((_, o) => o).filter((o) => o % every === 0)

/** Counts of some offices added up, [row][indicator]. */
export function countsOf(scenario: Scenario, every: number, law?: LinkedLaw): Int32Array {
  const plan = planOf(scenario, law)
  const shard = shardFor(plan)
  const sum = new Int32Array(plan.rows * INDICATORS)
  for (const office of someOffices(plan, every)) {
    liveOffice(shard, office)
    for (let i = 0; i < sum.length; i++) sum[i]! += shard.counts[i]!
  }
  return sum
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
