/** Puts every claim to its test. */
import { testByData } from './by-data.ts'
import { testByLaw } from './by-law.ts'
import { testByRuns } from './by-runs.ts'
import { testedByRuns, type Claim, type ClaimResult, type ClaimsFile } from './claim.ts'
import type { ClaimRuns, OnProgress } from './lived.ts'
import { parameters } from '../stages/index.ts'

/** In the order of the file. Rejects with what `runs` rejects with. */
export async function testClaims(
  { claims, noEffect }: ClaimsFile,
  runs: ClaimRuns,
  onProgress: OnProgress = () => {},
): Promise<ClaimResult[]> {
  const byRuns = testedByRuns(claims)
  const lived = new Map((await testByRuns(byRuns, noEffect, runs, onProgress)).map((r) => [r.id, r]))
  return claims.map((claim) => {
    const { test } = claim
    if (test === undefined) return notBuilt(claim)
    if (test.kind === 'law') return testByLaw(claim, test)
    if (test.kind === 'data') return testByData(claim, test)
    return lived.get(claim.id)!
  })
}

function notBuilt(claim: Claim): ClaimResult {
  const missing = claim.needs.filter((stage) => !(stage in parameters))
  return {
    id: claim.id,
    claim: claim.claim,
    tested: claim.tested,
    scenarios: [],
    indicator: '',
    unit: '',
    direction: claim.direction,
    smallest: claim.smallest,
    before: null,
    after: null,
    difference: null,
    range: null,
    chance: null,
    withoutUnsourced: null,
    verdict: 'not testable here',
    because: missing.map((stage) => `The mechanism "${stage}" is not built.`).join(' '),
    hangsOn: [],
    builtOn: [],
    table: null,
    sources: claim.sources,
  }
}
