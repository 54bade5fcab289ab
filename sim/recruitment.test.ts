import { civilOf, dayOf, dayOfCivil } from '@draftlight/law'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prisonCounts, warMonths } from '@draftlight/country'
import { indicators } from './indicators.ts'
import { planOf } from './plan.ts'
import { tallyOf } from './result/estimate.ts'
import { resultTables } from './result/output.ts'
import type { CountryRun } from './run.ts'
import { recruitmentOf } from './recruitment.ts'
import { threshold } from './kernel/random.ts'
import { resourceOf, servedShare, inducted } from './resource.ts'
import { byDefault } from './testing/runs.ts'

const year2025 = { ...byDefault, from: dayOf('2025-01-01'), to: dayOf('2025-12-31') }
const withPractice = (practice: Record<string, number>) =>
  recruitmentOf({ ...year2025, practice: { recruitment: practice } })

it('puts what was published beside every month, unchanged, and computes the rest', () => {
  const months = recruitmentOf(year2025)
  expect(months.map((m) => m.month)).toEqual(warMonths.flatMap((w) => (w.month.startsWith('2025') ? [w.month] : [])))
  for (const m of months) {
    const published = warMonths.find((w) => w.month === m.month)!
    expect(m.lossesClaimed).toBe(published.lossesClaimed)
    expect(m.recruitsEstimate).toBe(published.recruitsEstimate)
    expect(m.recruits).toBe(m.volunteers + m.fromPrison + m.conscriptsSigned)
  }
})
it('has nothing when it is off, and no pressed conscript or prisoner where their chance is nothing', () => {
  expect(recruitmentOf({ ...year2025, off: ['recruitment'] })).toEqual([])
  for (const m of withPractice({ pressed: 0, fromPrison: 0 })) expect(m.recruits).toBe(m.volunteers)
})
it('prisons empty: people are conserved month by month', () => {
  const months = withPractice({ newPrisoners: 0 })
  months.forEach((m, i) => {
    if (i > 0) expect(m.prisoners).toBe(months[i - 1]!.prisoners - m.fromPrison)
    expect(m.fromPrison).toBeGreaterThan(0)
  })
})
it('of the men in colonies counted on two days as many are taken as lie on the line between, and of a wish so many as the bonus moves', () => {
  const [a, b] = [prisonCounts.at(-2)!, prisonCounts.at(-1)!]
  const { year, month } = civilOf(a.day)
  const first = dayOfCivil(year, month + 1, 1)
  expect(first).toBeLessThan(b.day)
  const at = recruitmentOf({
    ...byDefault,
    from: first,
    to: first + 1,
    send: [],
    practice: { recruitment: { fromPrison: 0, newPrisoners: 0 } },
  })[0]!
  expect(at.prisoners).toBe(Math.round(a.people + ((b.people - a.people) * (first - a.day)) / (b.day - a.day)))
  // half as much again moves four tenths of half of 29,000; what 29,000 bonuses of 2025 pay is fewer of these
  expect(withPractice({ bonus: 1.5, budget: 9 })[0]).toMatchObject({ volunteers: 34_800, notPaid: 0 })
  expect(withPractice({ bonus: 1.5, budget: 1 })[0]).toMatchObject({
    volunteers: Math.round(29_000 / 1.5),
    notPaid: Math.round(34_800 - 29_000 / 1.5),
  })
})
it('a higher bonus never brings fewer who want to sign; a budget never lets more sign than it pays', () => {
  const amount = fc.double({ min: 0.2, max: 3, noNaN: true })
  fc.assert(
    fc.property(amount, amount, amount, (a, b, budget) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((bonus) => withPractice({ bonus, budget })[0]!)
      expect(high!.volunteers + high!.notPaid).toBeGreaterThanOrEqual(low!.volunteers + low!.notPaid - 1)
      expect(high!.volunteers).toBeLessThanOrEqual(Math.ceil((29_000 * budget) / Math.max(a, b)))
    }),
    { numRuns: 40 },
  )
})
it('conscripts serving are those sent within the year before', () => {
  const months = recruitmentOf({ ...byDefault, to: dayOf('2026-03-31') })
  // Sent from April to July and from October to December 2025, and a quarter of 261,000 by the end of March.
  expect(Math.abs(months.at(-1)!.conscriptsServing - (160_000 + 135_000 + 261_000 / 4))).toBeLessThan(2_000)
})

it('of the drafts before the run, each has its own season, and one that ended the day before counts', () => {
  const months = recruitmentOf({ ...year2025, send: [] })
  const serving = (month: string): number => months.find((m) => m.month === month)!.conscriptsServing
  // at the end of January both drafts of 2024; at the end of September that of its autumn alone, nobody since
  expect([serving('2025-01'), serving('2025-09'), serving('2025-12')]).toEqual([150_000 + 133_000, 133_000, 0])
})
it('a year-round draft that ended the day before counts too: those sent in its last months still serve', () => {
  const year2027 = { ...byDefault, from: dayOf('2027-01-01'), to: dayOf('2027-12-31'), send: [] }
  const serving = recruitmentOf(year2027).map((m) => m.conscriptsServing)
  // eleven twelfths of the 261,000 of 2026 at the end of January, a half in the middle of the year, nobody at its end
  expect(serving[0]).toBe(Math.round((261_000 * (365 - 31)) / 365))
  expect(serving[5]).toBe(Math.round((261_000 * (365 - 181)) / 365))
  expect(serving.at(-1)).toBe(0)
})
it('after the last count of prisoners they grow by who comes, month by month', () => {
  const prisoners = (newPrisoners: number): number =>
    recruitmentOf({ ...byDefault, practice: { recruitment: { fromPrison: 0, newPrisoners } } })[0]!.prisoners
  const months = (prisoners(1000) - prisoners(0)) / 1000
  expect(Number.isInteger(months)).toBe(true)
  expect(months).toBeGreaterThan(1)
  expect(prisoners(2000) - prisoners(1000)).toBe(months * 1000)
})

it('counts trained and mobilizable men from inductions and liability, beside what was claimed', () => {
  expect(inducted(2025)).toBe(295_000)
  const plan = planOf(byDefault)
  const r = resourceOf(plan)
  expect(r.trained.low).toBeLessThan(r.trained.central)
  expect(r.trained.central).toBeLessThan(r.trained.high)
  expect(r.inReserve).toBeLessThan(r.men)
  // booked, with a family, unfit: 3, 1 and 2 in a hundred at the least, 15, 4 and 10 at the most
  expect([r.mobilizable.low, r.mobilizable.central, r.mobilizable.high]).toEqual(
    [0.71, 0.85, 0.94].map((left) => expect.closeTo(left * r.inReserve, -1)),
  )
  const menOf = (c: number): number => plan.offices.reduce((n, o) => n + o.cohortStart[c + 1]! - o.cohortStart[c]!, 0)
  const past = plan.cohorts.reduce(
    (n, { firstBirth }, c) => n + (plan.law.age(firstBirth, false, plan.scenario.from) === 0 ? menOf(c) : 0),
    0,
  )
  expect(r.men).toBe(plan.people - menOf(0))
  expect(r.inReserve - past).toBeGreaterThan(1_000_000)
  // All inductions of ten years are men of the model, fewer those taken in at an age beyond it.
  const ofTenYears = Array.from({ length: 10 }, (_, k) => inducted(2016 + k)).reduce((a, b) => a + b, 0)
  expect(r.trainedRecently).toBeGreaterThan(0.97 * ofTenYears)
  expect(r.trainedRecently).toBeLessThanOrEqual(ofTenYears)
  expect(r.claims.length).toBeGreaterThan(5)
  expect(servedShare(2026, 2008, 700_000)).toEqual({ ever: 0, recent: 0 })
  // 24 in a hundred of the men of 2025 became 18 in it; the order and the resource count them alike
  expect(servedShare(2026, 2007, 700_000).ever * 700_000).toBeCloseTo(0.24 * inducted(2025), 6)
  const order = planOf({
    ...byDefault,
    mobilization: [{ on: byDefault.from, kind: 'partial', men: 1, by: 'paper', ages: [18, 50], who: 'trained' }],
  })
  // written as computed, then as claimed, each with its range
  const run = { scenario: order.scenario, tally: tallyOf({ from: 0, days: 1, indicators, regions: 83, offices: [] }) }
  const table = resultTables(run as unknown as CountryRun).find((t) => t.name === 'resource')!
  const rows = [
    { what: 'trained', by: 'computed', ...r.trained },
    { what: 'mobilizable', by: 'computed', ...r.mobilizable },
    ...r.claims.map((claimed) => ({ ...claimed, by: claimed.speaker })),
  ]
  for (const { name, values } of table.columns)
    expect([...values], name).toEqual(rows.map((row) => row[name as 'what' | 'by' | 'low' | 'central' | 'high']))
  const c = plan.cohorts.findIndex(({ birthYear }) => birthYear === 1990)
  const men = plan.offices.reduce((n, o) => n + o.cohortStart[c + 1]! - o.cohortStart[c]!, 0)
  expect(order.orders[0]!.trained[c]!).toBe(threshold(servedShare(2026, 1990, men).ever))
})
