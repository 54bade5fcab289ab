/** Months on the calendar: the last day where a month has no such day. */
import { civilOf, dayOfCivil, type Day } from '@draftlight/law'

export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day)
  const index = year * 12 + month - 1 + months
  const first = dayOfCivil(Math.floor(index / 12), (index % 12) + 1, 1)
  const next = dayOfCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1)
  return Math.min(first + dayOfMonth - 1, next - 1)
}

/** The first days of the months from one day to another, both included where they are such days. */
export function firstsOfMonths(from: Day, to: Day): readonly Day[] {
  const { year, month } = civilOf(from)
  const days: Day[] = []
  for (let day = dayOfCivil(year, month, 1); day <= to; day = addMonths(day, 1)) if (day >= from) days.push(day)
  return days
}
