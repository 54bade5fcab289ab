/** How the days of a run are kept: each by itself, or by week, so that a run over years fits into the memory of one year. */

const MOST_BY_DAY = 400

/** Days that are counted together: 1, or 7 in a run of more than 400 counted days. The last week may be short. */
export const stepOf = (countedDays: number): 1 | 7 => (countedDays > MOST_BY_DAY ? 7 : 1)

/** Rows of the counts: one before the first counted day, then one a period. */
export const rowsOf = (countedDays: number): number => Math.ceil(countedDays / stepOf(countedDays)) + 1

/** The row of day `t` of a run, whose first counted day is `warmUp`. */
export const rowOf = (t: number, warmUp: number, step: number): number =>
  t < warmUp ? 0 : Math.floor((t - warmUp) / step) + 1

/** Throws RangeError: what is asked needs every day by itself. */
export function needDays(countedDays: number, what: string): void {
  if (stepOf(countedDays) !== 1)
    throw new RangeError(
      `${what} cannot be told: a run of more than ${MOST_BY_DAY} days is kept by week, and this one has ${countedDays}.`,
    )
}
