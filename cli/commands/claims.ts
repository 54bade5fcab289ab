/** Puts the essay's claims to their tests; prints a table; writes a printable page for each. */
import {
  claimsText,
  isAlone,
  livedNow,
  readClaims,
  scenarioHash,
  testClaims,
  testedByRuns,
  type ClaimResult,
  type ClaimsFile,
} from '@draftlight/sim'
import { folderOf, noSuch, UsageError, type Command, type Values } from '../command.ts'
import { readInput } from '../files/read-input.ts'
import { shareOf } from '../given.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { claimRuns } from '../sweep/claim-runs.ts'
import { openSweep, withThisEngine } from '../sweep/sweep-folder.ts'
import { mattersFrom, ofClaimWithUnit, spanOf } from '../output/claim-numbers.ts'
import { inUnit } from '../output/two-digits.ts'
import { writeClaimPages } from '../output/claim-pages.ts'
import { plainTable } from '../output/plain-table.ts'

export const claims: Command = {
  summary: 'puts every claim of the essay to its test, with both bands and a verdict that is computed',
  usage: 'claims [FILE.yaml] [--only ID]… [--sweep DIR] [--json] [--pages DIR] [--sample SHARE] [--threads N]',
  words: 1,
  options: {
    only: { type: 'string', multiple: true },
    sweep: { type: 'string' },
    json: { type: 'boolean' },
    pages: { type: 'string' },
    sample: { type: 'string' },
    threads: { type: 'string' },
  },
  async run(values, files) {
    const [given] = files
    const name = given ?? 'claims.yaml'
    const file = readClaims(given === undefined ? claimsText : readInput(given), name)
    const wanted = only(
      values,
      file.claims.map((c) => c.id),
    )
    const asked = { ...file, claims: file.claims.filter((c) => wanted.includes(c.id)) }
    const pages = folderOf(values, 'pages', {
      document: 'claims.json',
      mark: 'rule',
      others: ['README.md', ...wanted.map((id) => `${id}.html`)],
    })
    const started = performance.now()
    const results = await (values['sweep'] === undefined
      ? testedNow(asked, values)
      : testedBySweep(asked, name, values))
    if (results === undefined) return INTERRUPTED
    const scenarios = [
      ...new Map(
        asked.claims
          .flatMap((c) => (c.test?.kind === 'runs' ? c.test.scenarios : []))
          .map((s) => [s.name, scenarioHash(s)]),
      ),
    ]
    const kept = { rule: file.rule, scenarios: Object.fromEntries(scenarios), claims: results }
    if (pages !== undefined) await writeClaimPages(pages, kept)
    if (values['json']) console.log(JSON.stringify(kept, null, 2))
    else {
      console.log(table(results))
      console.log(file.rule)
      console.log(
        `Claims: ${results.length}, in ${((performance.now() - started) / 1000).toFixed(1)} s.${pages === undefined ? '' : ` Pages: ${pages}`}`,
      )
    }
    return 0
  },
}

/** Undefined when it was interrupted. */
function testedNow(file: ClaimsFile, values: Values): Promise<ClaimResult[] | undefined> {
  const sample = values['sample'] === undefined ? {} : { sample: shareOf(values) }
  return simulate(values, ({ threads, signal, show }) =>
    testClaims(file, livedNow({ threads, signal, ...sample }), (done, all) => show(done, all, 'parts of the claims')),
  )
}

async function testedBySweep(file: ClaimsFile, name: string, values: Values): Promise<ClaimResult[]> {
  if (values['sample'] !== undefined || values['threads'] !== undefined)
    throw new UsageError('the sweep says what was lived. Expected --sweep DIR without --sample and --threads.')
  const sweep = withThisEngine(openSweep(String(values['sweep'])))
  return testClaims(file, await claimRuns(sweep, testedByRuns(file.claims), name))
}

function only(values: Values, ids: readonly string[]): readonly string[] {
  const asked = values['only'] as string[] | undefined
  for (const id of asked ?? []) if (!ids.includes(id)) throw noSuch('claim', id, ids, `one of ${ids.join(', ')}`)
  return asked ?? ids
}

function table(results: readonly ClaimResult[]): string {
  const t = plainTable(
    [
      'claim',
      'difference, or value',
      'matters from',
      'range of what we do not know',
      'another draw of chance',
      'verdict',
      'hangs on most',
    ],
    [34, 15, 13, 20, 20, 20, 34],
  )
  for (const r of results)
    t.push([
      r.claim,
      r.difference === null
        ? ''
        : `${ofClaimWithUnit(r.difference, r)}${isAlone(r) ? '' : ` (${inUnit(r.before!, r.unit)} → ${inUnit(r.after!, r.unit)})`}`,
      mattersFrom(r),
      spanOf(r.range, r),
      spanOf(r.chance, r),
      r.difference === null ? `${r.verdict}: ${r.because}` : r.verdict,
      (r.builtOn.length > 0 ? r.builtOn.slice(0, 4) : r.hangsOn.slice(0, 3).map((h) => h.what)).join(', '),
    ])
  return t.toString()
}
