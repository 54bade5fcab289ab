/** Months on the calendar: the last day where a month has no such day. */
import { civilOf, dayOfCivil, laterBy, type Day } from '@draftlight/law'

export const addMonths = (day: Day, months: number): Day => laterBy(day, { n: months, unit: 'months' })

/** The first days of the months from one day to another, both included where they are such days. */
export function firstsOfMonths(from: Day, to: Day): readonly Day[] {
  const { year, month } = civilOf(from)
  const days: Day[] = []
  for (let day = dayOfCivil(year, month, 1); day <= to; day = addMonths(day, 1)) if (day >= from) days.push(day)
  return days
}
