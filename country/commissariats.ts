import { apportion } from './apportion.ts'

export { commissariats } from './generated/commissariats.ts'

/** The offices of one subject. Source: data/commissariats.csv. */
export interface Commissariats {
  readonly offices: number
  /** No list of offices by subject is published: most numbers are shares of an estimated total of 1,500. */
  readonly mark: 'apportioned' | 'reported'
}

/**
 * How many of a region's men each of its offices has. No count by office is published, so they are equal up to one
 * man: the first offices have the odd ones. Sums exactly to `regionTotal`. Throws RangeError unless both are whole and
 * there is an office.
 */
export function officeSizes(regionTotal: number, offices: number): Int32Array<ArrayBuffer> {
  if (!Number.isSafeInteger(offices) || offices < 1) throw new RangeError(`${offices} offices. Expected at least one.`)
  return apportion(regionTotal, new Int32Array(offices).fill(1))
}
