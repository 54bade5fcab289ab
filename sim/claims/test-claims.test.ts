import { expect, it } from 'vitest'
import { claimsText } from '../generated/claims.ts'
import { built } from '../testing/built.ts'

/** Few men for few days: what is tested is the test, not the country. */
const tiny = `
question: Few men?
from: 2026-03-01
to: 2026-03-14
warm-up: 6 days
ages: [20, 20]
seed: 5
send: [{from: 2026-01-01, to: 2026-12-31, men: 300000}]
`
const scenarios: Readonly<Record<string, string>> = {
  plain: `name: plain${tiny}`,
  'more-enforced': 'name: more-enforced\nextends: plain\npractice: {exit-ban: {enforced: 90 %}}',
  'fewer-sent': 'name: fewer-sent\nextends: plain\nsend: [{from: 2026-01-01, to: 2026-12-31, men: 100000}]',
}
const claim = (id: string, rest: string): string => `  - {id: ${id}, claim: c, tested: t, ${rest}}\n`
const text = `${claimsText.slice(0, claimsText.indexOf('claims:\n'))}claims:
${claim('hand-made', 'direction: rises, smallest: 1000, runs: {scenarios: [plain, more-enforced], total: ban/done-lawful}')}
${claim('fewer-summonses', 'direction: falls, smallest: 1000, runs: {scenarios: [plain, fewer-sent], total: [summons/electronic, summons/letter, summons/by-hand, summons/moscow-register]}')}
${claim('turned-round', 'direction: rises, smallest: 1000, runs: {scenarios: [plain, fewer-sent], total: [summons/electronic, summons/letter, summons/by-hand, summons/moscow-register]}')}
${claim('not-built', 'direction: rises, smallest: 1, needs: [telepathy]')}
`

it('computes the verdicts: what an assumption put there is built in, what remains without any is from the model', async () => {
  const thread = built.startThread()
  const file = built.readClaims(text, 'c.yaml', (name) => scenarios[name])
  const results = await built.testClaims(file, built.livedNow({ threads: [thread.port] }))
  await thread.end()
  const [made, fewer, turned, missing] = results
  expect(results.map((r) => [r.id, r.verdict])).toEqual([
    ['hand-made', 'built in'],
    ['fewer-summonses', 'from the model'],
    ['turned-round', 'contradicted'],
    ['not-built', 'not testable here'],
  ])
  expect(missing!.because).toBe('The mechanism "telepathy" is not built.')
  // half as many bans again reach the border, and which parameter did it is found
  expect(made!.difference! / made!.before!).toBeCloseTo(0.5, 1)
  expect(made!.withoutUnsourced!.difference).toBe(0)
  expect(made!.builtOn).toContain('exit-ban.enforced')
  // a third of the men to be sent, a third of the summonses; it hangs on how many are summoned for each man sent, and says so
  expect(fewer!.after! / fewer!.before!).toBeCloseTo(1 / 3, 1)
  expect(fewer!.hangsOn[0]!.what).toMatch(/^summons\.(perSent|capacity)$/)
  expect(fewer!.range!.low).toBeLessThan(fewer!.difference!)
  expect(fewer!.range!.high).toBeGreaterThan(fewer!.difference!)
  expect(fewer!.chance!.high - fewer!.chance!.low).toBeLessThan(fewer!.range!.high - fewer!.range!.low)
  expect(turned!.difference).toBe(fewer!.difference)
})
