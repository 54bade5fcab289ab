/** A row of the table of `npm run bench`. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Of the product beside a peer, or of one thread beside several. */
  readonly ratio?: number
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
