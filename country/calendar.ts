import { isoOf, dayOfCivil, weekdayOf } from './day.ts'
import type { Day } from './day.ts'
import { calendarYears, daysOff, workedSaturdays } from './generated/calendar.ts'

export { calendarYears }

/** A year of the working calendar. Source: data/calendar_years.csv. */
export interface CalendarYear {
  readonly year: number
  /** `plain-rule`: only the Labour Code was applied, not the yearly decree; an estimate. */
  readonly status: 'decreed' | 'plain-rule'
  readonly source: string
}

/** The working days of a five-day week in the whole country; holidays of single regions are not in it. */
export interface WorkingDays {
  /** Covers `from` up to, but without, `until`. */
  readonly from: Day
  readonly until: Day
  /** One bit a day from `from` on, lowest bit first: working is `bits[i >> 3] >> (i & 7) & 1`. */
  readonly bits: Uint8Array<ArrayBuffer>
}

/** 2021 to 2027. To ask of one day: `isWorkingDay`, `nextWorkingDay`; what the law is given is `knownWorkingDay`. */
export const workingDays: WorkingDays = /* @__PURE__ */ build()

function build(): WorkingDays {
  const from = dayOfCivil(calendarYears[0]!.year, 1, 1)
  const until = dayOfCivil(calendarYears.at(-1)!.year + 1, 1, 1)
  const bits = new Uint8Array(Math.ceil((until - from) / 8))
  const free = new Set(daysOff)
  const worked = new Set(workedSaturdays)
  for (let day = from; day < until; day++)
    if (worked.has(day) || (weekdayOf(day) < 5 && !free.has(day))) bits[(day - from) >> 3]! |= 1 << ((day - from) & 7)
  return { from, until, bits }
}

/** Throws RangeError outside the years of `calendarYears`. */
export function isWorkingDay(day: Day): boolean {
  const { from, until, bits } = workingDays
  if (!(day >= from && day < until))
    throw new RangeError(`${isoOf(day)} has no working calendar. Expected ${covered()}.`)
  const i = day - from
  return ((bits[i >> 3]! >> (i & 7)) & 1) === 1
}

/** The day itself when it is a working day, else the first one after it. Throws RangeError where the calendar ends. */
export function nextWorkingDay(day: Day): Day {
  let next = day
  while (!isWorkingDay(next)) next++
  return next
}

const covered = (): string => `a day from ${isoOf(workingDays.from)} to ${isoOf(workingDays.until - 1)}`
