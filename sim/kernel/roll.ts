/**
 * An office's roll: a set of local ids as bits, from which the next one is picked in a circle, starting after the last
 * one picked. A word of 32 is skipped at once (clz32).
 */
export interface Roll {
  readonly words: Int32Array
  /** How many ids the roll may hold now; words beyond are not looked at. */
  size: number
  /** How many it holds. */
  count: number
  /** The id at which the next pick starts looking. */
  cursor: number
}

/** An empty roll with room for ids 0..capacity-1; `clearRoll` says how many it may hold. */
export const rollOf = (capacity: number): Roll => ({
  words: new Int32Array((capacity + 31) >>> 5),
  size: 0,
  count: 0,
  cursor: 0,
})

/** Empties the roll for a shard of `size` men. */
export function clearRoll(roll: Roll, size: number): void {
  roll.words.fill(0, 0, (size + 31) >>> 5)
  roll.size = size
  roll.count = 0
  roll.cursor = 0
}

/** The id must not be on the roll. */
export function addToRoll(roll: Roll, id: number): void {
  roll.words[id >>> 5]! |= 1 << (id & 31)
  roll.count++
}
/** The id must be on the roll. */
export function removeFromRoll(roll: Roll, id: number): void {
  roll.words[id >>> 5]! &= ~(1 << (id & 31))
  roll.count--
}
/** Whether the id is on the roll. */
export const isOnRoll = (roll: Roll, id: number): boolean => ((roll.words[id >>> 5]! >>> (id & 31)) & 1) === 1

/** Takes the next id off the roll, which must not be empty. */
export function pickFromRoll(roll: Roll): number {
  const words = roll.words
  const end = (roll.size + 31) >>> 5
  let at = roll.cursor >>> 5
  let word = words[at]! & (-1 << (roll.cursor & 31))
  while (word === 0) {
    if (++at === end) at = 0
    word = words[at]!
  }
  const lowest = word & -word
  words[at]! ^= lowest
  roll.count--
  const id = (at << 5) + 31 - Math.clz32(lowest)
  roll.cursor = id + 1 === roll.size ? 0 : id + 1
  return id
}
