export const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** Standard deviation of a sample; 0 of fewer than two. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.length < 2
    ? 0
    : Math.sqrt(values.reduce((a, x) => a + (x - mean) * (x - mean), 0) / (values.length - 1))
}
