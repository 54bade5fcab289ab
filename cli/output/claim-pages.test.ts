import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  claimsText,
  readClaims,
  type KeptClaims,
  readScenario,
  scenarioHash,
  shippedScenario,
  VERDICTS,
} from '@draftlight/sim'
import { describe, expect, test } from 'vitest'
import { claimPage, indexOf } from './claim-pages.ts'

const folder = fileURLToPath(new URL('../../docs/claims/', import.meta.url))
const kept = JSON.parse(readFileSync(`${folder}claims.json`, 'utf8')) as KeptClaims
const file = readClaims(claimsText, 'claims.yaml')
const AGAIN = 'run `draftlight claims --pages docs/claims`, then `npm run generate`, and commit what it writes'

describe('docs/claims', () => {
  test('holds every claim as it stands in the file, of the scenarios as they stand', () => {
    expect(kept.rule, AGAIN).toBe(file.rule)
    expect(
      kept.claims.map((c) => [c.id, c.claim, c.tested, c.smallest]),
      AGAIN,
    ).toEqual(file.claims.map((c) => [c.id, c.claim, c.tested, c.smallest]))
    for (const [name, hash] of Object.entries(kept.scenarios))
      expect(scenarioHash(readScenario(shippedScenario(name)!, `${name}.yaml`)), `${name}: ${AGAIN}`).toBe(hash)
  })

  test.each(kept.claims.map((c) => [c.id, c] as const))(
    '%s: one page, with verdict, both bands and sources',
    async (id, claim) => {
      const page = await claimPage(claim, kept.rule)
      expect(readFileSync(`${folder}${id}.html`, 'utf8'), AGAIN).toBe(page)
      expect(VERDICTS).toContain(claim.verdict)
      expect(page.toLowerCase()).toContain(claim.verdict.replaceAll("'", '&#39;').toLowerCase().slice(0, 10))
      expect(page).not.toMatch(/<script|src=|href="http/)
      if (claim.chance) expect(page).toContain('With another draw of chance')
      if (claim.range) expect(page).toContain('Range of what we do not know')
    },
  )

  test('its index names them all, and nothing is left over', () => {
    expect(readFileSync(`${folder}README.md`, 'utf8')).toBe(indexOf(kept))
    for (const name of readdirSync(folder))
      expect(['README.md', 'claims.json', ...kept.claims.map((c) => `${c.id}.html`)]).toContain(name)
    expect(existsSync(`${folder}claims.json`)).toBe(true)
  })
})

test('what is held against nothing is a value: no "before", no sign and no points; a difference says from where on it matters', async () => {
  const pageOf = (id: string) =>
    claimPage(
      kept.claims.find((c) => c.id === id)!,
      kept.rule,
    )
  for (const id of ['ban-bites-before-most-know', 'ban-from-service-bites-before-most-know']) {
    const page = await pageOf(id)
    expect(page).toMatch(/<th>Value<\/th><td>\d+ %<\/td>/)
    expect(page).not.toMatch(/Before|points|[+−]\d/)
  }
  const two = await pageOf('year-round-makes-avoiding-harder')
  expect(two).toMatch(/<th>Before → after<\/th><td>\d+ % → \d+ %<\/td>/)
  expect(two).toContain('<th>Matters from</th><td>+2 points</td>')
  expect(indexOf(kept)).toMatch(/ \| −\d+ days \| −3 days \| /)
})

test('no claim is supported by what disappears without the unsourced', () => {
  for (const c of kept.claims)
    if (c.verdict === 'from the model') {
      const away = c.withoutUnsourced!
      const least = c.direction === 'rises' ? away.range.low : -away.range.high
      expect(least, c.id).toBeGreaterThanOrEqual(c.smallest)
    }
})
