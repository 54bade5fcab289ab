/**
 * An office's counts as they cross from thread to thread: on most days most of them are nought, so only the others are written.
 * Copied, never transferred: an engine that has once seen a buffer taken away asks at every read of an array whether it is still there.
 *
 * A word for each count: 16 bits of how far it stands behind the last one, 16 bits of value. What does not fit: 0, distance, value.
 */

/** Words that the counts of an office can take at most, with the word in front that says how many follow. */
export const mostPacked = (counts: number): number => 3 * counts + 1

/** Writes the first `size` of `counts` behind `at`; gives back where the next office's begin. */
export function packCounts(counts: Int32Array, size: number, into: Int32Array, at: number): number {
  let end = at + 1
  let last = -1
  for (let i = 0; i < size; i++) {
    const value = counts[i]!
    if (value === 0) continue
    const distance = i - last
    last = i
    if (distance < 0x8000 && value === (value << 16) >> 16) into[end++] = (distance << 16) | (value & 0xffff)
    else {
      into[end] = 0
      into[end + 1] = distance
      into[end + 2] = value
      end += 3
    }
  }
  into[at] = end - at - 1
  return end
}

/** The offices of a result, each still packed. */
export function packedOffices(result: Int32Array): Int32Array[] {
  const offices: Int32Array[] = []
  for (let at = 0; at < result.length; at += result[at]! + 1)
    offices.push(result.subarray(at + 1, at + 1 + result[at]!))
  return offices
}

/** Every count that is not nought, and its place. */
export function forEachPacked(packed: Int32Array, visit: (at: number, value: number) => void): void {
  let at = -1
  for (let p = 0; p < packed.length; p++) {
    const word = packed[p]!
    if (word !== 0) visit((at += word >> 16), (word << 16) >> 16)
    else {
      visit((at += packed[p + 1]!), packed[p + 2]!)
      p += 2
    }
  }
}
