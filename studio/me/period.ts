// The start of the window in which call-up or dispatch runs: the country's table, not a guess.
import { callUpWindows, civilOf } from '@draftlight/country'

const FIRST_YEAR = 2010

/** The first day of the window that the day lies in, else of the next one. Undefined before the table begins. */
export const periodStart = (on: number): number | undefined => {
  const { year } = civilOf(on)
  if (year < FIRST_YEAR) return undefined
  return [...callUpWindows(year), ...callUpWindows(year + 1)].find(({ until }) => on < until)?.from
}
