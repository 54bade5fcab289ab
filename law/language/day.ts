/**
 * Days. Inside, a day is an integer: days since 1970-01-01, with no zone. At the edge it is an ISO date.
 * `NEVER` is later than every day, so that "first of" and "last of" need no special case for what does not happen.
 */
export type Day = number

/** Later than every day: what never comes. */
export const NEVER = 0x3fffffff
/** The earliest and the latest day that the law is asked about: 1900-01-01 and 2199-12-31. */
export const FIRST_DAY: Day = -25_567
export const LAST_DAY: Day = 84_005
/** The days that the law is asked about, as a sentence names them. */
export const DAYS_OF_LAW = '1900-01-01 to 2199-12-31'
/** Whether the law is asked about the day. */
export const isDayOfLaw = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY

/** Civil date -> day. Month 1..12. */
export function dayOfCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Day -> civil date. Month 1..12. */
export function civilOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const doe = (z - era * 146_097) | 0
  const yoe = ((doe - ((doe / 1460) | 0) + ((doe / 36_524) | 0) - ((doe / 146_096) | 0)) / 365) | 0
  const doy = (doe - (365 * yoe + (yoe >> 2) - ((yoe / 100) | 0))) | 0
  const mp = ((5 * doy + 2) / 153) | 0
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth: doy - (((153 * mp + 2) / 5) | 0) + 1 }
}

const ISO = /(\d{4})-(\d{2})-(\d{2})/

/** "2026-02-10" -> day, or undefined when it is not a date of the calendar. */
export function parseDay(iso: string): Day | undefined {
  const m = ISO.exec(iso)
  if (!m) return undefined
  // What is more than a date, or none of the calendar, comes out as another one.
  const day = dayOfCivil(Number(m[1]), Number(m[2]), Number(m[3]))
  return isoOf(day) === iso ? day : undefined
}

/** As `parseDay`, for constants in the source. Throws RangeError. */
export function dayOf(iso: string): Day {
  const day = parseDay(iso)
  if (day === undefined) throw new RangeError(`"${iso}" is not a day. Expected YYYY-MM-DD.`)
  return day
}

/** Day -> YYYY-MM-DD; "never" for NEVER. */
export function isoOf(day: Day): string {
  if (day >= NEVER) return 'never'
  const { year, month, dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/**
 * The birthday on which a person born on `birth` completes `years`. Born on 29 February: 1 March in a common year (the
 * year of life is complete only when the whole of 28 February has passed).
 */
export function anniversary(birth: Day, years: number): Day {
  const { year, month, dayOfMonth } = civilOf(birth)
  return dayOfCivil(year + years, month, 1) + dayOfMonth - 1
}

/** The last day of a term of months: the same day of the month, or the last one of a month that is shorter (GK art. 192). */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day)
  const first = dayOfCivil(
    year + Math.floor((month - 1 + months) / 12),
    ((((month - 1 + months) % 12) + 12) % 12) + 1,
    1,
  )
  return first + Math.min(dayOfMonth, civilOf(first + 31 - civilOf(first + 31).dayOfMonth).dayOfMonth) - 1
}

/** Years of a person's life, months of a term, or a fixed date of the calendar year that is so many years later. */
export type CalendarTerm =
  | { readonly n: number; readonly unit: 'years' }
  | { readonly n: number; readonly unit: 'months' }
  | { readonly n: number; readonly unit: 'date of a year'; readonly month: number; readonly dayOfMonth: number }
/** The day on which such a term ends that began on `day`; NEVER of NEVER. */
export function laterBy(day: Day, term: CalendarTerm): Day {
  if (day >= NEVER) return NEVER
  if (term.unit === 'years') return anniversary(day, term.n)
  if (term.unit === 'months') return monthsLater(day, term.n)
  return dayOfCivil(civilOf(day).year + term.n, term.month, term.dayOfMonth)
}

/** The latest day whose term ends no later than `day`. The inverse of `laterBy` for comparisons. */
export function latestStartFor(day: Day, term: CalendarTerm): Day {
  if (day >= NEVER) return NEVER
  if (term.unit === 'date of a year') {
    const { year } = civilOf(day)
    return dayOfCivil(year - term.n + (dayOfCivil(year, term.month, term.dayOfMonth) > day ? 0 : 1), 1, 1) - 1
  }
  let start = laterBy(day, { ...term, n: -term.n })
  while (laterBy(start, term) > day) start--
  while (laterBy(start + 1, term) <= day) start++
  return start
}
