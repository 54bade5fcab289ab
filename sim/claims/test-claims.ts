/** Puts every claim to its test. */
import { testByData } from './by-data.ts'
import { testByLaw } from './by-law.ts'
import { testByRuns, type RunsClaim } from './by-runs.ts'
import type { Claim, ClaimResult, ClaimsFile } from './claim.ts'
import type { LivingOptions } from './lived.ts'
import { parameters } from '../stages/index.ts'

/** In the order of the file. Rejects with what a thread throws, or with the signal's reason. */
export async function testClaims({ claims, noEffect }: ClaimsFile, options: LivingOptions): Promise<ClaimResult[]> {
  const byRuns = claims.filter((c): c is RunsClaim => c.test?.kind === 'runs')
  const lived = new Map((await testByRuns(byRuns, noEffect, options)).map((r) => [r.id, r]))
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
