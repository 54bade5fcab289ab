import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimsText, livedNow, readClaims, readSweep, shippedScenario, testClaims, testedByRuns } from '@draftlight/sim'
import { draftlight, folderForTests } from '../testing/sweeps.ts'
import { claimRuns } from './claim-runs.ts'
import { openSweep, writePlan } from './sweep-folder.ts'

// built in, so that rows of every kind are looked at
const id = 'ban-bites-before-most-know'
const folder = folderForTests()

/** What `claims --sweep` makes of it: without a process of its own. */
async function tested(path: string, text = claimsText, only = id) {
  const all = readClaims(text, 'c.yaml')
  const file = { ...all, claims: all.claims.filter((claim) => claim.id === only) }
  return testClaims(file, await claimRuns(openSweep(path), testedByRuns(file.claims), 'c.yaml'))
}

it('claims tested by the rows of a sweep are those that `claims` finds when it lives the same runs', async () => {
  const path = join(folder, 'swept')
  const plan = join(folder, 'plan.yaml')
  writeFileSync(plan, `name: claims\nsample: 0.05 %\nclaims: [${id}]\n`)
  await draftlight('sweep', 'plan', plan, '--out', path)
  await expect(tested(path)).rejects.toThrow(
    /tasks have no results\. Expected `draftlight sweep run (.*)`, then `draftlight sweep merge \1`/,
  )
  await draftlight('sweep', 'run', path)
  await expect(tested(path)).rejects.toThrow(/Its results are not merged\. Expected `draftlight sweep merge /)
  await draftlight('sweep', 'merge', path)
  const asked = ['--only', id, '--json']
  const pages = join(folder, 'pages')
  const read = await draftlight('claims', '--sweep', path, ...asked, '--pages', pages)
  const lived = await draftlight('claims', '--sample', '0.0005', ...asked)
  const results = JSON.parse(lived.out) as { claims: { id: string; builtOn: string[] }[] }
  expect(results.claims.map((c) => [c.id, c.builtOn.length > 0])).toEqual([[id, true]])
  expect(JSON.parse(read.out)).toEqual(results)
  expect(JSON.parse(readFileSync(join(pages, 'claims.json'), 'utf8'))).toEqual(results)

  const { claims } = readClaims(claimsText, 'c.yaml')
  const runs = await claimRuns(openSweep(path), testedByRuns(claims.filter((claim) => claim.id === id)), 'c.yaml')
  const scenario = openSweep(path).settingOf('year-round-2026-as-practised').scenario
  expect(runs.scaleOf(scenario)).toBe(livedNow({ threads: [], sample: 0.0005 }).scaleOf(scenario))

  // another size is another verdict on the same rows
  const milder = claimsText.replace(/(id: ban-bites[\s\S]*?smallest:) 0\.5/, '$1 0.01')
  expect((await tested(path, milder)).map((c) => c.smallest)).toEqual([0.01])
  // other things measured, claims that were not planned, and other values of no effect need other rows
  const unlike = claimsText.replace('share: ban/began-unknowing', 'share: ban/done-unknowing')
  await expect(tested(path, unlike)).rejects.toThrow(
    /measures nothing for ban-bites-before-most-know of c\.yaml\..* a sweep of .* `draftlight sweep plan /,
  )
  await expect(tested(path, claimsText, 'register-serves-more')).rejects.toThrow(
    /measures nothing for register-serves-more of c\.yaml\. Expected only claims that it was planned for/,
  )
  await expect(tested(path, claimsText.replace('{enforced: 0,', '{enforced: 0.01,'))).rejects.toThrow(
    /lacks a row of year-round-2026-as-practised that .* need\..* `draftlight sweep plan /,
  )
  const both = await draftlight('claims', '--sweep', path, '--sample', '0.1')
  expect([both.code, both.err]).toEqual([2, expect.stringMatching(/--sweep DIR without --sample and --threads/)])

  writeFileSync(join(path, 'merged', 'rows.parquet'), 'PAR1')
  await expect(tested(path)).rejects.toThrow(/not what the results .* Expected `draftlight sweep merge /)
})

it('a sweep of a scenario that is another one since, or of another design, is refused', async () => {
  const name = 'year-round-2026-as-practised'
  const planned = (text: string, named?: (name: string) => string | undefined) =>
    writePlan(join(folder, text.slice(6, 10)), readSweep(text, 'sweep.yaml', named), undefined).folder.path
  const changed = planned(`name: then\nclaims: [${id}]\n`, (of) =>
    shippedScenario(of)?.replace('ages: [17, 50]', 'ages: [18, 24]'),
  )
  await expect(tested(changed)).rejects.toThrow(`Its scenario ${name} is another one`)
  const grid = planned(`name: grid\nscenarios: [${name}]\ngrid: {exit-ban.enforced: [10 %]}\n`)
  await expect(tested(grid)).rejects.toThrow(/Its design is grid\. It measures nothing for ban-bites/)
})
