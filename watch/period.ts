/** The calendar unit in which an observation lies. */
import { civilOf, dayOfCivil, type Day } from '@draftlight/law'
import type { Precision } from './observation.ts'

/** First and last day, both included. */
export function periodOf(on: Day, precision: Precision): { readonly first: Day; readonly last: Day } {
  if (precision === 'day') return { first: on, last: on }
  if (precision === 'week') {
    // 1970-01-01 was a Thursday.
    const first = on - ((((on + 3) % 7) + 7) % 7)
    return { first, last: first + 6 }
  }
  const { year, month } = civilOf(on)
  const count = { month: 1, quarter: 3, year: 12 }[precision]
  const from = month - ((month - 1) % count)
  const after = from + count
  return {
    first: dayOfCivil(year, from, 1),
    last: (after > 12 ? dayOfCivil(year + 1, after - 12, 1) : dayOfCivil(year, after, 1)) - 1,
  }
}
