/** The calendar unit in which an observation lies. */
import { weekdayOf } from '@draftlight/country'
import { civilOf, dayOfCivil, type Day } from '@draftlight/law'
import { addMonths } from './calendar.ts'
import type { Precision } from './observation.ts'

/** First and last day, both included. */
export function periodOf(on: Day, precision: Precision): { readonly first: Day; readonly last: Day } {
  if (precision === 'day') return { first: on, last: on }
  if (precision === 'week') {
    const first = on - weekdayOf(on)
    return { first, last: first + 6 }
  }
  const { year, month } = civilOf(on)
  const count = { month: 1, quarter: 3, year: 12 }[precision]
  const first = dayOfCivil(year, month - ((month - 1) % count), 1)
  return { first, last: addMonths(first, count) - 1 }
}
