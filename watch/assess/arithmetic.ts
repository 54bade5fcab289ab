/* oxlint-disable oxc/approx-constant -- the constants are written out because their last digits matter */
/**
 * exp, log and the normal quantile in plain + - * /: the engines' own differ in the last digits, and these decide what
 * the page, the terminal and the tests print.
 */

/** Quantile of the standard normal at 0.9: half an 80% interval. */
export const Z90 = 1.2815515655446004

/** ln 2 in two parts, so that k ln 2 loses nothing for the k that occur. */
const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const INVERSE_LN2 = 1.4426950408889634

/** 1 / n! for n = 0 .. 13. */
const INVERSE_FACTORIALS = Array.from({ length: 14 }, (_, n) => {
  let factorial = 1
  for (let i = 2; i <= n; i++) factorial *= i
  return 1 / factorial
})
/** 2 to the k for k = -1022 .. 1023, at k + 1022: each exact. */
const POWERS_OF_TWO = new Float64Array(2046)
for (let k = 0, up = 1, down = 1; k <= 1023; k++, up *= 2, down /= 2) {
  POWERS_OF_TWO[1022 + k] = up
  if (k <= 1022) POWERS_OF_TWO[1022 - k] = down
}

/** e to the x. Error at most 2 units of the last digit; 0 below -745.2, Infinity above 709.8. */
export function exp(x: number): number {
  if (x !== x) return x
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  const k = Math.round(x * INVERSE_LN2)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  // |r| <= 0.35: the series to the thirteenth power is exact to the last digit.
  let sum = INVERSE_FACTORIALS[13]!
  for (let n = 12; n >= 0; n--) sum = INVERSE_FACTORIALS[n]! + r * sum
  if (k > 1023) return sum * POWERS_OF_TWO[2045]! * 2
  return k < -1022 ? sum * POWERS_OF_TWO[k + 1122]! * POWERS_OF_TWO[922]! : sum * POWERS_OF_TWO[k + 1022]!
}

/** 1 / 3, 1 / 5 .. 1 / 23. */
const INVERSE_ODDS = Array.from({ length: 11 }, (_, i) => 1 / (2 * i + 3))

/** Natural logarithm. Error at most 2 units of the last digit; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (x !== x || x < 0) return NaN
  if (x === 0) return -Infinity
  if (x === Infinity) return x
  let k = 0
  while (x >= 4294967296) [x, k] = [x / 4294967296, k + 32]
  while (x < 2.3283064365386963e-10) [x, k] = [x * 4294967296, k - 32]
  while (x >= 1.4142135623730951) [x, k] = [x / 2, k + 1]
  while (x < 0.7071067811865476) [x, k] = [x * 2, k - 1]
  // log x = 2 artanh s with s = (x - 1) / (x + 1), |s| <= 0.172
  const f = x - 1
  const s = f / (2 + f)
  const z = s * s
  let tail = 0
  for (let i = 10; i >= 0; i--) tail = z * (INVERSE_ODDS[i]! + tail)
  const rest = 2 * s * tail
  // f - s f = 2 s, but without the rounding of 2 s
  return k * LN2_HIGH + (f - (s * f - (rest + k * LN2_LOW)))
}

/** Where the standard normal distribution reaches p, 0 < p < 1. Absolute error below 1.2e-9 (Acklam's approximation). */
export function normalQuantile(p: number): number {
  const low = p < 0.5 ? p : 1 - p
  if (low < 0.02425) {
    const q = Math.sqrt(-2 * log(low))
    const tail =
      (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    return p < 0.5 ? tail : -tail
  }
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
      2.506628277459239) *
      q) /
    (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
      1)
  )
}

/**
 * Where the Gamma distribution of a shape 1/2, 3/2, 5/2 ... and rate 1 reaches (n + 1/2) / count, for n = 0 .. count - 1. With
 * S = sum over k of x^k / ((shape + 1) .. (shape + k)), the distribution is P = x^shape e^-x S / Gamma(shape + 1), and log P is
 * concave in log x with slope shape / S: Newton's steps from the left never pass the root. Relative error below 1e-12.
 */
export function gammaQuantiles(shape: number, count: number): Float64Array {
  let logGamma = log(Math.sqrt(3.141592653589793))
  for (let a = 0.5; a <= shape; a++) logGamma += log(a)
  const out = new Float64Array(count)
  let t = -Infinity
  for (let n = 0; n < count; n++) {
    const wanted = log((n + 0.5) / count)
    // left of the root: the quantile before, or what e^-x S = 1 would give
    t = Math.max(t, (wanted + logGamma) / shape)
    for (let step = 1; step > 1e-12;) {
      const x = exp(t)
      let series = 1
      for (let k = 1, term = 1; term > 1e-17 * series; k++) series += term *= x / (shape + k)
      step = ((wanted - shape * t + x + logGamma - log(series)) * series) / shape
      t += step
    }
    out[n] = exp(t)
  }
  return out
}
