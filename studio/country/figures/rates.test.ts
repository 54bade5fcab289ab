import { expect, test } from 'vitest'
import { dailyRates, dayLevelOf, extremesOf, hasRegionalSource, levelsOf } from './rates.ts'

type View = Parameters<typeof dailyRates>[0]

/** Of a flow in a country of `people`. */
const flowOf = (daily: Float64Array, people: number): Float64Array => {
  const view = { people, daily: () => daily, dailyIn: () => undefined } as unknown as View
  return dailyRates(view, 'summons/electronic').national
}

test('a flow is added up over the seven days up to each day', () => {
  const daily = Float64Array.from({ length: 10 }, (_, d) => d + 1)
  expect([...flowOf(daily, 500)]).toEqual([2, 6, 12, 20, 30, 42, 56, 70, 84, 98])
})

test('when nothing happens any more nothing is left over, however uneven the estimates before', () => {
  const daily = Float64Array.from({ length: 30 }, (_, d) => (d < 15 ? 21.387 / (d + 3) : 0))
  const sums = flowOf(daily, 3000)
  expect(sums.slice(21)).toEqual(new Float64Array(9))
  expect(sums.every((n) => n >= 0)).toBe(true)
})

test('for each 1,000 men of the country and of each region: of a flow seven days, of a stock the day', () => {
  const daily = Float64Array.from({ length: 10 }, () => 2)
  const view = {
    people: 4000,
    daily: () => daily,
    dailyIn: (_: string, region: number) => (region === 1 ? undefined : daily),
    menIn: (region: number) => (region === 0 ? 500 : 1000),
  } as unknown as View
  const [flow, stock] = ['summons/electronic', 'ban/done'].map((id) => dailyRates(view, id))
  expect([flow!.national[0], flow!.national[9], flow!.peak]).toEqual([0.5, 3.5, 3.5])
  expect([stock!.national[0], stock!.national[9], stock!.peak]).toEqual([0.5, 0.5, 0.5])
  expect([flow!.byRegion[0]![9], flow!.byRegion[1], flow!.byRegion[2]![9]]).toEqual([28, undefined, 14])
})

test('a day is coloured against the busiest national one, whatever the region', () => {
  expect([0, 2.4, 2.5, 6, 10, 14.9, 15, 40].map((rate) => dayLevelOf(rate, 10))).toEqual([0, 0, 1, 2, 3, 3, 4, 4])
  expect(dayLevelOf(0, 0)).toBe(0)
})

test('a region in which nothing happens has a colour, and one of which nothing is known has none', () => {
  const daily = { peak: 10 } as Parameters<typeof levelsOf>[1]
  expect(levelsOf({ national: 0, byRegion: [0, undefined] }, daily, undefined)).toEqual([2, undefined])
  expect(levelsOf({ national: 9, byRegion: [9, 6, undefined] }, daily, undefined)).toEqual([2, 0, undefined])
  expect(levelsOf({ national: 9, byRegion: [9, 6, undefined] }, daily, 20_000)).toEqual([2, 2, undefined])
})

test('regions are named first and last where cases decide it, and not where chance does', () => {
  const men = [1_000_000, 200_000, 10_000]
  expect(extremesOf([2, 3, undefined], (at) => men[at]!)).toEqual({ most: 1, least: 0 })
  // thirty cases in the third
  expect(extremesOf([2, 2.5, 3], (at) => men[at]!)).toBeUndefined()
  expect(extremesOf([0, 0, 0], (at) => men[at]!)).toBeUndefined()
  expect(extremesOf([undefined, undefined], (at) => men[at]!)).toBeUndefined()
})

test('the rollout and the plan differ between regions; what the border, the measures and the fines do is known for the country only', () => {
  expect(['summons/electronic', 'dispatch/sent', 'notice/sent', 'raids/found'].every(hasRegionalSource)).toBe(true)
  expect(['border/refused', 'measures/began', 'ban/done', 'penalty/fines'].some(hasRegionalSource)).toBe(false)
})
