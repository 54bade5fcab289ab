/** A day: whole days since 1970-01-01, without a zone. */
export type Day = number

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** "2026-01-01" -> day. Gregorian calendar, years 0000 to 9999. Throws RangeError when it is no day of the calendar. */
export function dayOf(iso: string): Day {
  const parts = ISO_DAY.exec(iso)
  const day = parts && dayOfCivil(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  // 30 February would come back as a day of March
  if (day === null || isoOf(day) !== iso) throw new RangeError(`"${iso}" is no day. Expected YYYY-MM-DD.`)
  return day
}

/** day -> "2026-01-01". Throws RangeError outside the years 0000 to 9999. */
export function isoOf(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day)
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`Day ${day} lies outside the years 0000 to 9999.`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Civil date -> day; month 1 to 12. Counts years from 1 March, so that the leap day ends a year. */
export function dayOfCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** day -> civil date; month 1 to 12. */
export function civilOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** 0 = Monday … 6 = Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7
