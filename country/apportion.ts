/**
 * Splits a whole number in proportion to weights, by largest remainder; equal remainders go to the lower index. Whole
 * numbers throughout, so the same on every machine. Throws RangeError when a number is not whole or is negative, when
 * there is something to split and no weight, or when total x weight leaves the exact range (2^53).
 */
export function apportion(total: number, weights: ArrayLike<number>): Int32Array<ArrayBuffer> {
  let sum = 0
  let largest = 0
  for (let i = 0; i < weights.length; i++) {
    if (!whole(weights[i]!)) throw new RangeError(`Weight ${i} is ${weights[i]}. Expected a whole number from 0 on.`)
    sum += weights[i]!
    largest = Math.max(largest, weights[i]!)
  }
  if (!whole(total) || total > 0x7fffffff)
    throw new RangeError(`Total is ${total}. Expected a whole number from 0 to 2^31 - 1.`)
  if (total > 0 && sum === 0) throw new RangeError(`There are ${total} to split and every weight is 0.`)
  if (!Number.isSafeInteger(total * largest)) throw new RangeError(`${total} x ${largest} is beyond 2^53.`)

  const parts = new Int32Array(weights.length)
  if (total === 0) return parts
  const remainders: { index: number; remainder: number }[] = []
  let left = total
  for (let index = 0; index < weights.length; index++) {
    const product = total * weights[index]!
    const remainder = product % sum
    parts[index] = (product - remainder) / sum
    left -= parts[index]!
    if (remainder > 0) remainders.push({ index, remainder })
  }
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (let i = 0; i < left; i++) parts[remainders[i]!.index]!++
  return parts
}

const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
