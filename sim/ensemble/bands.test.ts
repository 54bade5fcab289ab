/** What the points of all that we do not know are, and what is made of them: worked out without living any. */
import { regions } from '@draftlight/country'
import { expect, it } from 'vitest'
import { column, INDICATORS } from '../indicators.ts'
import { layoutOf } from '../plan.ts'
import { scenarioHash } from '../scenario/scenario.ts'
import { parameters } from '../stages/index.ts'
import { byDefault } from '../testing/runs.ts'
import { bandsFrom, meanBand, measuredBand, POINTS, pointsOf } from './bands.ts'
import { rangeOfDifference } from './compare.ts'
import { sample, sampleOf } from './sample.ts'

it('lives the same fixed offices, in every federal district by its weight', () => {
  const plan = layoutOf(byDefault)
  expect(sample.length).toBe(Math.ceil(plan.offices.length * 0.02))
  expect(new Set(sample).size).toBe(sample.length)
  const share = (of: readonly number[], district: string): number =>
    of.filter((o) => regions[plan.offices[o]!.region]!.district === district).length / of.length
  for (const district of new Set(regions.map((r) => r.district)))
    expect(Math.abs(share(sample, district) - share([...plan.offices.keys()], district)), district).toBeLessThan(
      1 / sample.length,
    )
})

it('a sample is spread evenly over the offices of each district, and a whole one is all of them', () => {
  const { offices } = layoutOf(byDefault)
  expect([...sampleOf(1)].sort((a, b) => a - b)).toEqual([...offices.keys()])
  const districtOf = (o: number): string => regions[offices[o]!.region]!.district
  for (const share of [0.02, 0.1, 0.5]) {
    const some = sampleOf(share)
    for (const district of new Set(regions.map((r) => r.district))) {
      const all = [...offices.keys()].filter((o) => districtOf(o) === district)
      const taken = some.filter((o) => districtOf(o) === district).map((o) => all.indexOf(o))
      // the k-th of them lies in the k-th of as many equal parts, about its middle
      taken.forEach((at, k) =>
        expect(Math.abs((at / all.length) * taken.length - (k + 0.5)), `${district}, ${k}`).toBeLessThanOrEqual(
          taken.length / all.length,
        ),
      )
    }
  }
})

it('takes every part of every range once, no two parameters in the same order, and leaves what the scenario states', () => {
  const points = pointsOf({ ...byDefault, practice: { summons: { electronic: 0.77 } } })
  const orders = new Set<string>()
  let ranged = 0
  for (const [stage, list] of Object.entries(parameters))
    for (const [name, p] of Object.entries(list)) {
      const values = points.map((point) => (point as Record<string, Record<string, number>>)[stage]![name]!)
      if (name === 'electronic') expect(new Set(values)).toEqual(new Set([0.77]))
      else if (p.low < p.high) {
        ranged++
        const place = values.map((v) =>
          v < p.central ? (v - p.low) / (p.central - p.low) / 2 : 0.5 + (v - p.central) / (p.high - p.central) / 2,
        )
        const parts = place.map((x) => Math.floor(x * POINTS))
        // daysWhereLawIsOpen begins at its central value: the lower half of its places is one value
        if (p.low < p.central && p.central < p.high)
          expect(
            [...parts].sort((a, b) => a - b),
            name,
          ).toEqual([...Array(POINTS).keys()])
        orders.add(parts.join())
      }
    }
  expect(orders.size).toBe(ranged)
  expect(ranged).toBeGreaterThan(60)
})

it('knows a scenario by what it says, not by the order in which it says it', () => {
  const a = scenarioHash({ ...byDefault, practice: { summons: { electronic: 0.5, letter: 0.2 } } })
  expect(scenarioHash({ ...byDefault, practice: { summons: { letter: 0.2, electronic: 0.5 } } })).toBe(a)
  expect(scenarioHash({ ...byDefault, practice: { summons: { letter: 0.5, electronic: 0.2 } } })).not.toBe(a)
  expect(scenarioHash({ ...byDefault, seed: byDefault.seed + 1 })).not.toBe(scenarioHash(byDefault))
})

it('of what is measured beside the totals, and of means, too: none of nothing, and a point without a case has no mean', () => {
  const point = (men: number, days: number, measured: number): Float64Array => {
    const totals = new Float64Array(INDICATORS + 1)
    totals[column('ban/known-after')] = men
    totals[column('ban/known-after-days')] = days
    totals[INDICATORS] = measured
    return totals
  }
  const points = [point(10, 40, 8), point(20, 60, 4), point(5, 40, 12), point(0, 0, 8)]
  expect(meanBand(points, 'ban/known-after-days', 'ban/known-after')).toEqual({ low: 0.75, high: 2 })
  expect(measuredBand(points, 0)).toEqual({ low: 0.5, high: 1.5 })
  expect(bandsFrom(points).factors['ban/known-after']).toEqual({ low: 0, high: 2 })
  const nobody = [point(0, 0, 0), point(1, 1, 1)]
  expect(meanBand(nobody, 'ban/known-after-days', 'ban/known-after')).toBeUndefined()
  expect([measuredBand(nobody, 0), bandsFrom(nobody).factors['ban/known-after']]).toEqual([undefined, undefined])
})

it('the range of a difference is that of the same points in both, about where the whole country stands', () => {
  const totals = (...list: number[]): Float64Array[] => list.map((n) => Float64Array.of(0, n))
  // in the sample 3 more, then 8 more, then 1 fewer; of the country 30 more, ten men for each of the sample
  const [first, second] = [totals(10, 20, 5), totals(13, 28, 4)]
  expect(rangeOfDifference(first, second, 1, 30, 10)).toEqual({ low: 30 - 40, high: 30 + 50 })
})
