/** Claims tested by runs that nobody lives: each job comes to a number that is worked out by hand from its practice and seed. */
import { expect, it } from 'vitest'
import { allParameters } from '../ensemble/ranges.ts'
import { layoutOf, menIn } from '../plan.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sampleOf, type PointJob } from '../ensemble/sample.ts'
import { byDefault } from '../testing/runs.ts'
import { testByRuns } from './by-runs.ts'
import type { RunsClaim } from './claim.ts'
import { livedNow, type Quantities, type SomeMen } from './lived.ts'

const plain: Scenario = { ...byDefault, name: 'plain', practice: {} }
const enforcing: Scenario = { ...plain, name: 'enforcing', practice: { 'exit-ban': { enforced: 0.9 } } }
/** In the runs: 100 for all of the bans enforced, and in one scenario one more a seed; 100 for each day of lag. */
const cameTo = (scenario: Scenario, { practice, seed = 0 }: PointJob, id: string): number =>
  id === 'ban/lifted'
    ? 100 * practice['exit-ban'].lag
    : 100 * practice['exit-ban'].enforced + (scenario === enforcing ? seed : 0)
const asked: PointJob[][] = []
const men: SomeMen = {
  scaleOf: () => 4,
  valuesOf: async (scenario, quantities, jobs) => {
    asked.push([...jobs])
    return jobs.map((job) =>
      quantities.map((q) => (q ? cameTo(scenario, job, q.ids[0]!) / (q.kind === 'share' ? 100 : 1) : 0)),
    )
  },
}
const runs = {
  ...men,
  few: men,
  // the whole country has more bans than the runs would say
  countryOf: async (scenario: Scenario, quantities: Quantities) =>
    quantities.map((q) => (q?.kind === 'share' ? 0.9 : scenario === enforcing ? 1300 : 1000)),
}
const claim = (
  id: string,
  kind: 'total' | 'share',
  of: string,
  scenarios: readonly Scenario[],
  about: readonly string[] = [],
): RunsClaim => ({
  id,
  claim: 'c',
  tested: 't',
  direction: 'rises',
  smallest: kind === 'share' ? 0.5 : 100,
  needs: [],
  sources: [],
  test: {
    kind: 'runs',
    scenarios,
    about,
    quantity: { kind, ids: [of], among: kind === 'share' ? ['ban/lawful'] : [] },
  },
})
const noEffect = Object.fromEntries(allParameters.map(({ id }) => [id, 0]))
const [built, about, share, lag] = await testByRuns(
  [
    claim('built', 'total', 'ban/done', [plain, enforcing]),
    claim('about', 'total', 'ban/done', [plain, enforcing], ['exit-ban.enforced']),
    claim('share', 'share', 'ban/done', [enforcing]),
    claim('lag', 'total', 'ban/lifted', [plain]),
  ],
  noEffect,
  runs,
  () => {},
)

it('the country says where a difference stands, the runs how far it moves, scaled to the country', () => {
  expect(built).toMatchObject({ before: 1000, after: 1300, difference: 300 })
  // of 30 to 90 in 100 the outermost of 64 points; the difference in the runs is 30 at the centre
  const [low, high] = [30 + (60 * 0.5) / 64, 90 - (60 * 0.5) / 64]
  expect(built!.range!.low).toBeCloseTo(300 + (90 - high - 30) * 4, 9)
  expect(built!.range!.high).toBeCloseTo(300 + (90 - low - 30) * 4, 9)
  // one scenario alone is held against nothing, and a share is not scaled
  expect(share).toMatchObject({ before: 0, after: 0.9, difference: 0.9, range: { low: 0.9, high: 0.9 } })
})

it('by chance the country moves less than the runs: a number of men by the root of the scale more, a share by it less', () => {
  // eight seeds, one apart: variance 6; Student's 1.895 deviations; the root of the scale is 2
  const error = 1.895 * Math.sqrt(6)
  for (const [result, by] of [
    [built, 2],
    [share, 1 / 100 / 2],
  ] as const) {
    expect(result!.difference! - result!.chance!.low).toBeCloseTo(error * by, 9)
    expect(result!.chance!.high - result!.difference!).toBeCloseTo(error * by, 9)
  }
})

it('what is left without the unsourced: nothing of what it put there, all of what the claim is about, the sourced over their range', () => {
  const without = (result: typeof built) => result!.withoutUnsourced!
  expect(without(built)).toEqual({ difference: 0, range: { low: 0, high: 0 } })
  expect(without(about).difference).toBeCloseTo(120, 9)
  expect(without(lag).difference).toBe(400)
  // 0 to 1 to 3 days, at the outermost of 32 points
  expect([without(lag).range.low, without(lag).range.high]).toEqual([400 / 32, 400 * (3 - 2 / 32)])
  expect([built, about, share, lag].map((r) => r!.verdict)).toEqual([
    'built in',
    'from the model',
    'built in',
    'not testable here',
  ])
})

it('says what it hangs on, low end first, with its source or its range, and what it is built on', () => {
  expect(built!.hangsOn).toMatchObject([{ what: 'exit-ban.enforced', source: 'assumed (0.3 to 0.9)' }])
  expect(built!.hangsOn[0]!.atLow).toBeCloseTo(240, 9)
  expect(built!.hangsOn[0]!.atHigh).toBeCloseTo(0, 9)
  expect(lag!.hangsOn).toMatchObject(
    [{ what: 'exit-ban.lag', atLow: 0, atHigh: 1200, source: /^funnel: / }].map((h) => ({
      ...h,
      source: expect.stringMatching(h.source) as string,
    })),
  )
  expect(share!.hangsOn).toEqual([])
  expect([built, about, share, lag].map((r) => r!.builtOn)).toEqual([
    ['exit-ban.enforced'],
    [],
    ['exit-ban.enforced'],
    [],
  ])
  // what does next to nothing among the few is not lived among all
  expect(asked.slice(-2).map((jobs) => jobs.length)).toEqual([1, 1])
})

it('each man of the runs stands for as many as the country has for each of them', () => {
  const { offices, people } = layoutOf(plain)
  const share = people / sampleOf(0.01).reduce((n, o) => n + menIn(offices[o]!), 0)
  const { few, scaleOf } = livedNow({ threads: [], sample: 0.01 })
  expect(scaleOf(plain)).toBe(share)
  expect(share).toBeGreaterThan(80)
  expect(share).toBeLessThan(125)
  expect(few!.scaleOf(plain) / share).toBeGreaterThan(3)
  expect(few!.scaleOf(plain) / share).toBeLessThan(5)
})
