/** What counts by row come to over the counted days. */
import { INDICATORS, isStock } from './indicators.ts'

/** Rows that are added up before the sum is written. */
const STRIDE = 4

/**
 * Of counts, [row][indicator], one number by indicator: of a stock everything that ever changed it, of a flow the rows after the
 * first, which is before the counted days.
 */
export function totalsOf(counts: Int32Array, totals: Float64Array): void {
  for (let c = 0; c < INDICATORS; c++) totals[c] = isStock[c]! * counts[c]!
  let at = INDICATORS
  for (; at + STRIDE * INDICATORS <= counts.length; at += STRIDE * INDICATORS)
    for (let c = 0; c < INDICATORS; c++) {
      const i = at + c
      totals[c]! += counts[i]! + counts[i + INDICATORS]! + counts[i + 2 * INDICATORS]! + counts[i + 3 * INDICATORS]!
    }
  for (; at < counts.length; at += INDICATORS) for (let c = 0; c < INDICATORS; c++) totals[c]! += counts[at + c]!
}
