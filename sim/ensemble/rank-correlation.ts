/** Spearman's rank correlation: which of many parameters moves with a quantity, over points that move them all at once. */

/** Ranks from 0; equal values share the mean of their ranks. */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b)
  const ranks = new Float64Array(values.length)
  for (let i = 0; i < order.length;) {
    let j = i
    while (j < order.length && values[order[j]!] === values[order[i]!]) j++
    for (let k = i; k < j; k++) ranks[order[k]!] = (i + j - 1) / 2
    i = j
  }
  return ranks
}

/** -1..1; 0 where one of them does not vary. */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [a, b] = [ranksOf(x), ranksOf(y)]
  const mean = (a.length - 1) / 2
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [dx, dy] = [a[i]! - mean, b[i]! - mean]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}
