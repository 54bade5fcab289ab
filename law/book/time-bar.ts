/** Versions on a bar of years: one sign a month, so that it can be read in plain text and by a screen reader's user as a list. */
import { civilOf, dayOfCivil, type Day } from '../language/day.ts'
import { earliestOf, latestOf, type Since } from '../language/rule.ts'

/** Under the first line of years: the number of the version in force on the month's last day. */
export interface TimeBar {
  readonly years: string
  readonly signs: string
}
const FIRST_YEAR = 2022
/** Before the first version; where sources or readings give no one day. */
const NONE = '·'
const OPEN = '?'

/** The bar ends with the year in which the law was read. */
export function timeBar(sinces: readonly Since[], readTo: Day): TimeBar {
  const last = civilOf(readTo).year
  let years = ''
  let signs = ''
  for (let year = FIRST_YEAR; year <= last; year++) {
    years += String(year).padEnd(12)
    for (let month = 1; month <= 12; month++) {
      const end = (month === 12 ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1)) - 1
      const certain = sinces.findLastIndex((s) => latestOf(s) <= end)
      const possible = sinces.findLastIndex((s) => earliestOf(s) <= end)
      signs += certain === possible ? (certain < 0 ? NONE : signOf(certain)) : OPEN
    }
  }
  return { years: years.trimEnd(), signs }
}
const signOf = (version: number): string => (version + 1).toString(36)
