/**
 * Adds up offices as they are counted and scales them to the whole country. They come in the seeded order: whichever office a
 * thread happens to finish first must not tilt the estimate.
 */
import { addPacked, type OfficeGroup } from './packed-counts.ts'
import { needDays, rowsOf, stepOf } from '../periods.ts'

/** A number and its counting error: low and high are equal when everybody has been counted. */
export interface Counted {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A year of the country, as far as it has been counted, scaled to all of it. */
export interface YearView {
  /** First counted day, since 1970-01-01, and how many days. */
  readonly from: number
  readonly days: number
  /** All men, and those counted so far. */
  readonly people: number
  readonly counted: number
  /** By indicator id. */
  readonly total: (id: string) => Counted
  /** One number a day. Throws RangeError where the run is kept by week. */
  readonly daily: (id: string) => Float64Array
  /** One number a week from the first counted day on; the last week may be short. A stock at its end, a flow's sum. */
  readonly weekly: (id: string) => Float64Array
  /** Numbers by day of one region, scaled to its men; undefined while none of its offices has been counted. */
  readonly dailyIn: (id: string, region: number) => Float64Array | undefined
  /** Men of a region, counted or not. */
  readonly menIn: (region: number) => number
  /** The region's total for each 1,000 of its men; undefined while none of its offices has been counted. */
  readonly rate: (id: string, region: number) => number | undefined
}

/** The country as it is known before anybody is counted. */
export interface Shape {
  /** First counted day, since 1970-01-01, and how many. */
  readonly from: number
  readonly days: number
  readonly indicators: readonly { readonly id: string; readonly kind: 'stock' | 'flow' }[]
  readonly regions: number
  /** Offices in the seeded order: region and men of each. */
  readonly offices: readonly { readonly region: number; readonly men: number }[]
}

/** What has been counted so far of the country, in the seeded order of its offices. Filled as results come. */
export interface Tally {
  readonly shape: Shape
  /** Offices counted: the order's beginning. */
  done: number
  /** [region][row][indicator]; row 0 is the state before the first counted day, the others are changes of a day, or of a week: see `periods`. */
  readonly cube: Int32Array
  /** [office in the order][indicator]: what each office's year came to. */
  readonly yearOf: Float64Array
  /** By region: men counted and all, offices counted and all. */
  readonly menIn: Float64Array
  readonly menAll: Float64Array
  readonly officesIn: Int32Array
  readonly officesAll: Int32Array
}

/** Nobody counted yet. `spare`: the cube of a tally that nobody reads any more; where it fits it is used again, since new memory costs more than counting. */
export const tallyOf = (shape: Shape, spare?: Int32Array): Tally => {
  const { regions, days, indicators, offices } = shape
  const size = regions * rowsOf(days) * indicators.length
  const menAll = new Float64Array(regions)
  const officesAll = new Int32Array(regions)
  for (const { region, men } of offices) {
    menAll[region]! += men
    officesAll[region]!++
  }
  return {
    shape,
    done: 0,
    cube: spare?.length === size ? spare.fill(0) : new Int32Array(size),
    yearOf: new Float64Array(offices.length * indicators.length),
    menIn: new Float64Array(regions),
    menAll,
    officesIn: new Int32Array(regions),
    officesAll,
  }
}

/** Takes the order's next offices. */
export const addOffices = (tally: Tally, { years, packed }: OfficeGroup): void => {
  const { shape, cube, yearOf, menIn, officesIn } = tally
  const columns = shape.indicators.length
  const { region } = shape.offices[tally.done]!
  const start = region * rowsOf(shape.days) * columns
  addPacked(cube, start, packed)
  for (const year of years) {
    yearOf.set(year, tally.done * columns)
    menIn[region]! += shape.offices[tally.done]!.men
    officesIn[region]!++
    tally.done++
  }
}

/** By region: how many men each counted man stands for. Regions still without an office stand behind all the others. */
const weights = ({ shape, menIn, menAll }: Tally): Float64Array => {
  let seen = 0
  let unseen = 0
  for (let r = 0; r < shape.regions; r++)
    if (menIn[r]! > 0) seen += menAll[r]!
    else unseen += menAll[r]!
  const stretch = seen > 0 ? (seen + unseen) / seen : 0
  return Float64Array.from(menIn, (men, r) => (men > 0 ? (menAll[r]! / men) * stretch : 0))
}

/**
 * Of estimates 90 in 100 lie within so many standard errors: more when the spread itself is known from few offices (Student's
 * distribution, by its expansion around the normal one). `freedom`: offices beyond the first of their region.
 */
const ninety = (freedom: number): number => {
  const z = 1.6448536
  const square = z * z
  const n = Math.max(1, freedom)
  return z * (1 + (square + 1) / (4 * n) + (5 * square * square + 16 * square + 3) / (96 * n * n))
}

/** What one office adds to a quantity: its year, or, beside a whole baseline, how its year differs from the baseline's. */
type YearAt = (place: number) => number

/** Sums by region, and the national total with its counting error: how unlike the offices of one region are. */
const estimate = (tally: Tally, yearAt: YearAt, weight: Float64Array): { inRegion: Float64Array; total: Counted } => {
  const { shape, menIn, menAll, officesIn, officesAll, done } = tally
  const inRegion = new Float64Array(shape.regions)
  for (let k = 0; k < done; k++) inRegion[shape.offices[k]!.region]! += yearAt(k)
  const spreadIn = new Float64Array(shape.regions)
  let pooled = 0
  let freedom = 0
  for (let k = 0; k < done; k++) {
    const { region, men } = shape.offices[k]!
    const off = yearAt(k) - (inRegion[region]! / menIn[region]!) * men
    spreadIn[region]! += off * off
    pooled += (off * off) / men
  }
  for (let r = 0; r < shape.regions; r++) freedom += Math.max(0, officesIn[r]! - 1)
  // While no region has two offices, what is known of the spread is how unlike the regions are: rather too much than too little.
  const isFirst = freedom === 0
  if (isFirst) {
    let year = 0
    let men = 0
    for (let r = 0; r < shape.regions; r++) {
      year += inRegion[r]!
      men += menIn[r]!
    }
    for (let k = 0; k < done; k++) {
      const office = shape.offices[k]!.men
      // one office alone could stand for anything
      const off = yearAt(k) - (done > 1 ? (year / men) * office : 0)
      pooled += (off * off) / office
    }
    freedom = Math.max(1, done - 1)
  }
  let value = 0
  let variance = 0
  let unseen = 0
  for (let r = 0; r < shape.regions; r++) {
    const n = officesIn[r]!
    if (officesAll[r] === 0) continue
    const asOthers = (pooled / freedom) * (menAll[r]! / officesAll[r]!)
    if (n === 0) {
      unseen += officesAll[r]! * Math.sqrt(asOthers)
      continue
    }
    value += inRegion[r]! * weight[r]!
    // a region with one office so far is taken to vary as the others do, by its men
    const spread = n > 1 ? spreadIn[r]! / (n - 1) : asOthers
    variance += officesAll[r]! ** 2 * (1 - n / officesAll[r]!) * (spread / n)
  }
  // Regions without an office so far stand behind the others; they may all differ from them alike: large ones come first.
  const error = ninety(freedom) * (Math.sqrt(variance) + unseen)
  return { inRegion, total: { value, low: value - error, high: value + error } }
}

/** Adds a region's numbers by periods of so many days, which the run is kept by or which are kept by day, times its weight. */
const addSeries = (
  { shape, cube }: Tally,
  column: number,
  r: number,
  weight: number,
  step: number,
  into: Float64Array,
): void => {
  const { days, indicators } = shape
  const rows = rowsOf(days)
  const together = step / stepOf(days)
  const isStock = indicators[column]!.kind === 'stock'
  let stock = cube[r * rows * indicators.length + column]!
  for (let row = 1; row < rows; row++) {
    const change = cube[(r * rows + row) * indicators.length + column]!
    stock += change
    const at = Math.floor((row - 1) / together)
    if (!isStock) into[at]! += change * weight
    else if (row % together === 0 || row === rows - 1) into[at]! += stock * weight
  }
}

/** National numbers by periods of so many days. */
const seriesOf = (tally: Tally, column: number, weight: Float64Array, step: number): Float64Array => {
  const series = new Float64Array(Math.ceil(tally.shape.days / step))
  for (let r = 0; r < tally.shape.regions; r++)
    if (weight[r] !== 0) addSeries(tally, column, r, weight[r]!, step, series)
  return series
}

const remembering = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as T
  }
}

/**
 * The year as far as it has been counted now. Take a new view after an office is added: this one remembers what it was
 * asked. Beside a complete `baseline` of the same offices a total is the baseline's plus the difference on the offices
 * counted so far, which is known far better than either.
 */
export const viewOf = (tally: Tally, baseline?: Tally): YearView => {
  const { shape, menIn, menAll, yearOf } = tally
  const weight = weights(tally)
  const columns = shape.indicators.length
  const columnOf = remembering((id) => {
    const column = shape.indicators.findIndex((indicator) => indicator.id === id)
    if (column < 0) throw new Error(`the simulation counts no "${id}"`)
    return column
  })
  const whole = baseline && viewOf(baseline)
  const estimated = remembering((id) => {
    const column = columnOf(id)
    const yearAt: YearAt = baseline
      ? (k) => yearOf[k * columns + column]! - baseline.yearOf[k * columns + column]!
      : (k) => yearOf[k * columns + column]!
    return estimate(tally, yearAt, weight)
  })
  return {
    from: shape.from,
    days: shape.days,
    people: menAll.reduce((sum, men) => sum + men, 0),
    counted: menIn.reduce((sum, men) => sum + men, 0),
    total: (id) => {
      const { value, low, high } = estimated(id).total
      const start = whole ? whole.total(id).value : 0
      return { value: Math.max(0, start + value), low: Math.max(0, start + low), high: Math.max(0, start + high) }
    },
    daily: remembering((id) => {
      needDays(shape.days, id)
      return seriesOf(tally, columnOf(id), weight, 1)
    }),
    weekly: remembering((id) => seriesOf(tally, columnOf(id), weight, 7)),
    dailyIn: (id, region) => {
      if (menIn[region] === 0) return undefined
      needDays(shape.days, id)
      const daily = new Float64Array(shape.days)
      addSeries(tally, columnOf(id), region, menAll[region]! / menIn[region]!, 1, daily)
      return daily
    },
    menIn: (region) => menAll[region]!,
    rate: (id, region) => {
      if (menIn[region] === 0) return undefined
      return Math.max(0, (estimated(id).inRegion[region]! / menIn[region]!) * 1000 + (whole?.rate(id, region) ?? 0))
    },
  }
}

/** By how much a run's total differs from another one's, with the counting error of the difference: on the same offices, one by one. */
export const differenceOf = (tally: Tally, baseline: Tally, id: string): Counted => {
  const columns = tally.shape.indicators.length
  const column = tally.shape.indicators.findIndex((indicator) => indicator.id === id)
  if (column < 0) throw new Error(`the simulation counts no "${id}"`)
  const at = (of: Tally, k: number): number => of.yearOf[k * columns + column]!
  return estimate(tally, (k) => at(tally, k) - at(baseline, k), weights(tally)).total
}
