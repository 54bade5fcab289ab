/** Questions to a result: some indicators, by region or district, and by day, week, month or over the whole run. */
import { regions } from '@draftlight/country'
import { isoOf } from '@draftlight/law'
import { column, indicators } from '../indicators.ts'
import type { ResultTable } from './output.ts'
import { needDays, rowsOf, stepOf } from '../periods.ts'
import type { CountryRun } from '../run.ts'

/** At most one of a place and one of a time; without a place the country, without a time the run. */
export const CUBE_DIMENSIONS = ['region', 'district', 'day', 'week', 'month'] as const
/** A place or a time by which counts are cut. */
export type CubeDimension = (typeof CUBE_DIMENSIONS)[number]

/**
 * One row a place and time, one column an indicator: a flow summed over the time, a stock at its end. Of an estimate each region is
 * scaled to its men, and those of a district, or of the country, stand for its regions of which no office was counted; a region or
 * district without any has no row. Throws RangeError on an unknown indicator, two places, or days or months of a run that is kept by week.
 */
export function cubeTable(run: CountryRun, by: readonly CubeDimension[], ids: readonly string[]): ResultTable {
  const { cube, shape, menIn, menAll } = run.tally
  const columns = ids.map(column)
  const { place, time } = cubeBy(by)
  if (time === 'day' || time === 'month') needDays(shape.days, `A ${time} by itself`)
  const rows = rowsOf(shape.days)
  const times = labels(shape.from, rows - 1, stepOf(shape.days), time)
  const nameOf = ({ iso, district }: (typeof regions)[number]): string =>
    place === 'region' ? iso : place === 'district' ? district : ''
  const seen = new Map<string, number>()
  const unseen = new Map<string, number>()
  for (const region of regions) {
    const men = menIn[region.index]! > 0 ? seen : unseen
    men.set(nameOf(region), (men.get(nameOf(region)) ?? 0) + menAll[region.index]!)
  }
  const names = new Map<string, Float64Array>()
  const valuesOf = (key: string): Float64Array => {
    let values = names.get(key)
    if (!values) names.set(key, (values = new Float64Array(ids.length)))
    return values
  }
  for (const region of regions) {
    const { index } = region
    if (menIn[index] === 0) continue
    const name = nameOf(region)
    const inSeen = seen.get(name)!
    const scale = (menAll[index]! / menIn[index]!) * ((inSeen + (unseen.get(name) ?? 0)) / inSeen)
    columns.forEach((c, k) => {
      const at = (row: number): number => cube[(index * rows + row) * indicators.length + c]! * scale
      const isStock = indicators[c]!.kind === 'stock'
      let stock = at(0)
      for (let d = 0; d < rows - 1; d++) {
        const change = at(d + 1)
        stock += change
        const isEnd = d === rows - 2 || times[d] !== times[d + 1]
        if (isStock && isEnd) valuesOf(`${name}\t${times[d]}`)[k]! += stock
        if (!isStock) valuesOf(`${name}\t${times[d]}`)[k]! += change
      }
    })
  }
  const keys = [...names.keys()].map((key) => key.split('\t') as [string, string])
  const values = [...names.values()]
  return {
    name: 'cube',
    columns: [
      ...(place ? [{ name: place, values: keys.map(([p]) => p) }] : []),
      ...(time ? [{ name: time, values: keys.map(([, t]) => t) }] : []),
      ...ids.map((id, k) => ({ name: id, values: Float64Array.from(values, (v) => v[k]!) })),
    ],
  }
}

/** The place and the time among them. Throws RangeError where there are two of one kind: known before anything is run. */
export const cubeBy = (
  by: readonly CubeDimension[],
): { readonly place?: CubeDimension; readonly time?: CubeDimension } => {
  const [place, time] = [one(by, ['region', 'district']), one(by, ['day', 'week', 'month'])]
  return { ...(place && { place }), ...(time && { time }) }
}

function one(by: readonly CubeDimension[], among: readonly CubeDimension[]): CubeDimension | undefined {
  const [first, second] = by.filter((d) => among.includes(d))
  if (second) throw new RangeError(`By ${first} and ${second} at once. Expected one of ${among.join(', ')}.`)
  return first
}

/** Of each period: the day, the Monday of its week, its month; one for all without a time. A run kept by week has weeks of its own. */
function labels(from: number, periods: number, step: number, time: CubeDimension | undefined): string[] {
  return Array.from({ length: periods }, (_, k) => {
    const day = from + k * step
    if (time === 'day') return isoOf(day)
    // 1970-01-01 was a Thursday
    if (time === 'week' && step === 7) return isoOf(day)
    if (time === 'week') return isoOf(day - ((day + 3) % 7))
    if (time === 'month') return isoOf(day).slice(0, 7)
    return ''
  })
}
