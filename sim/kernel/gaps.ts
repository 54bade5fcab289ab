/**
 * Waiting times of events that happen by chance at a steady rate (trips, deals): the exponential law by quantiles, in plain
 * arithmetic, because Math.log is not the same in every engine.
 */

/** Natural logarithm of x > 0, to the last digits: halvings to 0.75..1.5, then the series of the inverse hyperbolic tangent. */
function naturalLog(x: number): number {
  let halvings = 0
  while (x > 1.5) {
    x /= 2
    halvings++
  }
  while (x < 0.75) {
    x *= 2
    halvings--
  }
  const z = (x - 1) / (x + 1)
  let power = z
  let sum = 0
  for (let k = 1; k < 40; k += 2) {
    sum += power / k
    power *= z * z
  }
  return 2 * sum + halvings * 0.6931471805599453
}

const STEPS = 1024

/** Waiting times with mean 1, in 1024ths, by the upper ten bits of a word; each the middle of its step. */
export const gapTable = (): Int32Array =>
  Int32Array.from({ length: STEPS }, (_, i) => Math.round(-naturalLog(1 - (i + 0.5) / STEPS) * 1024))

/** Days until the next event; at least one. Of a rate of 0: later than any run. */
export const gapDays = (gaps: Int32Array, word: number, meanDays: number): number =>
  meanDays === NONE ? 1_000_000 : 1 + (Math.imul(gaps[word >>> 22]!, meanDays) >>> 10)

const NONE = 0
/** Mean days between events of a rate, up to 182,500 (Math.imul stays exact); 0 for a rate of 0. */
export const meanDaysOf = (perYear: number): number =>
  perYear === 0 ? NONE : Math.max(1, Math.min(182_500, Math.round(365 / perYear)))
