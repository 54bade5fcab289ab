/** A claim tested by published numbers: two rows of a table, and their difference over what is known of both. */
import type { Claim, ClaimResult, DataTest } from './claim.ts'
import { publishedTables, tableOf } from './published.ts'
import { verdictOfText } from './verdict.ts'

export function testByData(claim: Claim, test: DataTest): ClaimResult {
  const table = publishedTables[test.table]!()
  const row = (label: string) => table.rows.find((r) => r.label === label)!
  const [before, after] = [row(test.before), row(test.after)]
  const range = { low: after.low - before.high, high: after.high - before.low }
  return {
    id: claim.id,
    claim: claim.claim,
    tested: claim.tested,
    scenarios: [],
    indicator: `${table.title}: ${test.before} to ${test.after}`,
    unit: table.unit,
    direction: claim.direction,
    smallest: claim.smallest,
    before: before.central,
    after: after.central,
    difference: after.central - before.central,
    range,
    chance: null,
    withoutUnsourced: null,
    ...verdictOfText(range, claim.direction, claim.smallest, 'from published data'),
    hangsOn: [],
    builtOn: [],
    table: tableOf(table),
    sources: [...new Set([...claim.sources, ...table.sources])],
  }
}
