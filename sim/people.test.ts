import { expect, it } from 'vitest'
import { liveOffice } from './country.ts'
import { INDICATORS, indicators, STATES } from './indicators.ts'
import { planOf } from './plan.ts'
import { byDefault, someOffices } from './testing/runs.ts'
import { shardFor } from './shard.ts'

const plan = planOf(byDefault)
const shard = shardFor(plan)

it('has every man of 17 to 50 in the 83 subjects, each in one office', () => {
  expect(plan.people).toBeGreaterThan(32_000_000)
  expect(new Set(plan.offices.map((o) => o.region)).size).toBe(83)
  plan.offices.reduce((next, o) => {
    expect(o.firstPerson).toBe(next)
    return next + o.cohortStart[plan.cohorts.length]!
  }, 0)
})

it('keeps everybody in exactly one state on every day, and no stock goes below nothing, in the largest office too', () => {
  const largest = plan.offices.findIndex((o) => o.cohortStart[plan.cohorts.length] === plan.largestOffice)
  expect(plan.largestOffice).toBeGreaterThan(90_000)
  for (const office of [...someOffices(plan, 150), largest]) {
    liveOffice(shard, office)
    const stocks = new Int32Array(INDICATORS)
    for (let row = 0; row < plan.rows; row++) {
      for (let c = 0; c < INDICATORS; c++) stocks[c]! += shard.counts[row * INDICATORS + c]!
      expect(stocks.subarray(0, STATES).reduce((a, b) => a + b, 0)).toBe(shard.men)
      indicators.forEach(
        (x, c) =>
          x.kind === 'stock' && expect(stocks[c], `${x.id} in office ${office}, row ${row}`).toBeGreaterThanOrEqual(0),
      )
    }
  }
})

it('sends what the plan asks of an office, or fewer', () => {
  for (const office of someOffices(plan, 150)) {
    liveOffice(shard, office)
    expect(shard.sent).toBeLessThanOrEqual(plan.offices[office]!.planned.at(-1)!)
    expect(shard.sent).toBeGreaterThan(0)
  }
})
