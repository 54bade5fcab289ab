/**
 * Counts as they cross from thread to thread: what each office's year came to, and by row what a region's offices that follow one
 * another came to together. On most days most of that is nought, so only the rest is written.
 * Copied, never transferred: an engine that has once seen a buffer taken away asks at every read of an array whether it is still there.
 *
 * A word for each count: 16 bits of how far it stands behind the last one, 16 bits of value. What does not fit: 0, distance, value.
 */

/** Words that counts can take at most, with the word in front that says how many follow. */
export const mostPacked = (counts: number): number => 3 * counts + 1

/** Offices of one region that follow one another in the order of the run. */
export interface OfficeGroup {
  /** By office what each indicator's year came to. */
  readonly years: readonly Int32Array[]
  /** [row][indicator] of all of them, packed. */
  readonly packed: Int32Array
}

/** The groups of a thread's result. */
export function groupsIn(result: Int32Array, columns: number): OfficeGroup[] {
  const groups: OfficeGroup[] = []
  let at = 0
  const take = (words: number): Int32Array => result.subarray(at, (at += words))
  while (at < result.length) {
    const [offices] = take(1)
    const years = Array.from({ length: offices! }, () => take(columns))
    const [words] = take(1)
    groups.push({ years, packed: take(words!) })
  }
  return groups
}

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

/** Adds packed counts to those that begin at `start`. */
export function addPacked(into: Int32Array, start: number, packed: Int32Array): void {
  let at = start - 1
  for (let p = 0; p < packed.length; p++) {
    const word = packed[p]!
    if (word !== 0) into[(at += word >> 16)]! += (word << 16) >> 16
    else {
      into[(at += packed[p + 1]!)]! += packed[p + 2]!
      p += 2
    }
  }
}
