// How the room shows the numbers of a run.

/** Two significant digits, because no number here is known better; files and the table of totals have all of them. */
export const twoDigits = (n: number): number => Number(n.toPrecision(2))

/** A flow is added up over the week; a stock is what it was on the week's last day. The last, shorter week is left out. */
export const byWeek = (daily: ArrayLike<number>, kind: 'stock' | 'flow'): Float64Array => {
  const weeks = new Float64Array(Math.floor(daily.length / 7))
  for (let w = 0; w < weeks.length; w++) {
    if (kind === 'stock') weeks[w] = daily[w * 7 + 6] as number
    else for (let d = 0; d < 7; d++) weeks[w]! += daily[w * 7 + d] as number
  }
  return weeks
}

/** How a region's rate stands to the national one: 0 under three quarters of it, 2 within a tenth, 4 over four thirds. */
export const levelOf = (rate: number, national: number): number => {
  if (national === 0) return 2
  const times = rate / national
  if (times < 3 / 4) return 0
  if (times < 0.9) return 1
  if (times <= 1.1) return 2
  return times <= 4 / 3 ? 3 : 4
}
