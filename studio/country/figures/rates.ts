// How much there is of a quantity in each region, by day.
import { regions } from '@draftlight/country'
import { originOf } from '@draftlight/sim'
import type { YearView } from '@draftlight/sim'
import { regionIndex } from '../../parts/region-name.ts'
import { byWeek, levelOf } from '../rounding.ts'
import { indicatorOf } from '../shown.ts'

/** For each 1,000 men of 17 to 50: of a flow what happened in the seven days up to each day, of a stock what there is on it. */
export interface DailyRates {
  readonly national: Float64Array
  /** In the order of the country's regions; undefined where no office has been counted. */
  readonly byRegion: readonly (Float64Array | undefined)[]
  /** The largest national one. */
  readonly peak: number
}

/** Sums of the last seven, or of fewer at the beginning, times a factor. */
const overSevenDays = (daily: Float64Array, factor: number): Float64Array => {
  // added up anew for each day: taking the eighth day off again would leave crumbs, and below nothing
  return daily.map((_, d) => {
    let sum = 0
    for (let k = Math.max(0, d - 6); k <= d; k++) sum += daily[k]!
    return sum * factor
  })
}

export const dailyRates = (view: YearView, id: string): DailyRates => {
  const { kind } = indicatorOf(id)
  const rate = (daily: Float64Array, men: number) =>
    kind === 'flow' ? overSevenDays(daily, 1000 / men) : daily.map((n) => (n * 1000) / men)
  const national = rate(view.daily(id), Math.max(1, view.people))
  return {
    national,
    byRegion: regions.map(({ index }) => {
      const daily = view.dailyIn(id, index)
      return daily && rate(daily, Math.max(1, view.menIn(index)))
    }),
    peak: national.reduce((most, n) => Math.max(most, n), 0),
  }
}

/** Ends of the steps of colour, as shares of the year's national peak: the same over all days, so that seasons are seen. */
export const dayLevels = [0.25, 0.6, 1, 1.5] as const

/** 0 (least) to 4, against the year's national peak. */
export const dayLevelOf = (rate: number, peak: number): number => {
  if (peak === 0) return 0
  const level = dayLevels.findIndex((end) => rate / peak < end)
  return level < 0 ? dayLevels.length : level
}

/** For each 1,000 men, of the whole run or around one day. */
export interface Rates {
  readonly national: number
  /** In the order of the country's regions; undefined where no office has been counted. */
  readonly byRegion: readonly (number | undefined)[]
}

export const ratesOf = (view: YearView, id: string, daily: DailyRates, day: number | undefined): Rates => {
  if (day === undefined)
    return {
      national: view.people === 0 ? 0 : (view.total(id).value / view.people) * 1000,
      byRegion: regions.map(({ index }) => view.rate(id, index)),
    }
  const at = day - view.from
  return { national: daily.national[at] ?? 0, byRegion: daily.byRegion.map((rates) => rates?.[at]) }
}

/** The strength of each region's colour, 0 to 4; undefined where nothing is known. */
export const levelsOf = ({ national, byRegion }: Rates, { peak }: DailyRates, day: number | undefined) =>
  byRegion.map((rate) =>
    rate === undefined ? undefined : day === undefined ? levelOf(rate, national) : dayLevelOf(rate, peak),
  )

/** By week, of a region or of the country. */
export const weeksOf = (view: YearView, id: string, region: string | undefined): Float64Array => {
  const place = regionIndex(region)
  const daily = place === undefined ? view.daily(id) : view.dailyIn(id, place)
  return byWeek(daily ?? [], indicatorOf(id).kind)
}

/** Fewer cases in a region than this, and chance alone puts one region before another. */
const leastToName = 100

/** Regions with the highest and the lowest rate; undefined where there are so few cases in either that chance decides which. */
export const extremesOf = (
  /** For each 1,000 men, in the order of the country's regions; undefined where no office has been counted. */
  rates: readonly (number | undefined)[],
  menIn: (region: number) => number,
): { most: number; least: number } | undefined => {
  const order = rates.flatMap((rate, region) => (rate === undefined ? [] : [{ rate, region }]))
  order.sort((a, b) => b.rate - a.rate)
  const [most, least] = [order[0], order.at(-1)]
  if (!most || !least) return undefined
  const cases = Math.min(...[most, least].map(({ rate, region }) => (rate * menIn(region)) / 1000))
  return cases < leastToName ? undefined : { most: most.region, least: least.region }
}

/** Whether the stage that counts it reads anything that differs between regions and has a source. */
export const hasRegionalSource = (id: string): boolean => originOf(id).about.regional.length > 0
