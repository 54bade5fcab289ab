/** The exponential function in plain arithmetic, because Math.exp is not the same in every engine. */

const LN2 = 0.6931471805599453

/** e to the x, for x from -700 to 700, to the last digits: so many doublings of the series of what is left. */
export function exponential(x: number): number {
  const doublings = Math.round(x / LN2)
  const rest = x - doublings * LN2
  let term = 1
  let sum = 1
  for (let k = 1; k < 20; k++) {
    term *= rest / k
    sum += term
  }
  const factor = doublings < 0 ? 0.5 : 2
  for (let k = Math.abs(doublings); k > 0; k--) sum *= factor
  return sum
}
