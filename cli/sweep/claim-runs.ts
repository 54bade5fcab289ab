/**
 * The runs behind claims, found among the rows that a sweep has lived. A row's id is a fingerprint of all that decides its numbers,
 * so that a row that is found is the run that `claims` would live itself.
 */
import { InputError } from '@draftlight/law'
import {
  rowJobOf,
  scenarioAsWritten,
  type ClaimRuns,
  type Measured,
  type RunsClaim,
  type Scenario,
} from '@draftlight/sim'
import { mergedRows } from './merged-rows.ts'
import { rowId, rowsPrefix, scenarioDigest } from './plan.ts'
import type { SweepFolder } from './sweep-folder.ts'

/** `file`: where the claims stand. Throws InputError where the sweep has not lived what they need, or not all of it. */
export async function claimRuns(sweep: SweepFolder, claims: readonly RunsClaim[], file: string): Promise<ClaimRuns> {
  const { path, plan } = sweep
  const refuse = (problem: string, expected: string): never => {
    throw new InputError({ file: path }, problem, expected)
  }
  const anew = `a sweep of the claims as they stand in ${file}: \`draftlight sweep plan FILE.yaml --out DIR\``
  const columnOf = (scenario: Scenario, quantity: Measured['quantity']): string | undefined =>
    plan.measured.find(
      (m) => m.scenarios.includes(scenario.name) && JSON.stringify(m.quantity) === JSON.stringify(quantity),
    )?.name
  const isMeasured = ({ test }: RunsClaim): boolean => test.scenarios.every((s) => columnOf(s, test.quantity))
  const unmeasured = claims.filter((claim) => !isMeasured(claim)).map(({ id }) => id)
  if (unmeasured.length > 0)
    refuse(
      `Its design is ${plan.design}. It measures nothing for ${unmeasured.join(', ')} of ${file}.`,
      `only claims that it was planned for (--only ID), or ${anew}`,
    )
  const scenarios = claims.flatMap(({ test }) => test.scenarios)
  const prefixes = new Map(
    scenarios.map((s) => [s.name, rowsPrefix(plan, scenarioDigest(scenarioAsWritten(s)))] as const),
  )
  const other = [...prefixes].find(([name, prefix]) => prefix !== sweep.prefixes.get(name))
  if (other) refuse(`Its scenario ${other[0]} is another one than that of ${file}.`, anew)

  const rows = new Map(
    (await mergedRows(sweep, ['id', ...plan.measured.map(({ name }) => name)])).map((row) => [String(row['id']), row]),
  )
  return {
    scaleOf: ({ name }) => plan.men[name]!.all / plan.men[name]!.counted,
    async valuesOf(scenario, quantities, jobs) {
      const columns = quantities.map((quantity) => quantity && columnOf(scenario, quantity)!)
      return jobs.map((job) => {
        const { values, seed } = rowJobOf(scenario, job)
        const stated = plan.parameters.map((id) => values[id]).join(',')
        const row = rows.get(rowId(prefixes.get(scenario.name)!, String(seed), stated))
        if (!row) return refuse(`It lacks a row of ${scenario.name} that the claims of ${file} need.`, anew)
        return columns.map((column) => (column === undefined ? 0 : Number(row[column])))
      })
    },
  }
}
