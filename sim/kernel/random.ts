/**
 * Chance without state: word(seed, person, purpose, n) is always the same 32 bits, in whatever order, thread or machine
 * it is asked. `n` counts the man's summonses (or trips, or months), never days or draws, so that a scenario which
 * moves an event does not re-roll it.
 *
 * Two rounds of the 32-bit "lowbias32" mix with a 64-bit key for each purpose. Only xor, shift and multiply: the same
 * bytes in every engine.
 */

/** Purposes. Numbers are never reused: a purpose that goes leaves a gap, a new one takes the next number. */
export const purpose = Object.freeze({
  birthDay: 0,
  standing: 1,
  study: 2,
  deferralEnd: 3,
  fitness: 4,
  record: 5,
  disposition: 6,
  account: 7,
  notice: 8,
  channel: 9,
  delivery: 10,
  appearanceDay: 11,
  learning: 12,
  appearing: 13,
  lateness: 14,
  banLag: 15,
  trips: 16,
  borderCheck: 17,
  measures: 18,
  attempts: 19,
  examination: 20,
  decision: 21,
  dispatch: 22,
  fine: 23,
  crime: 24,
  inclusion: 25,
  reserve: 26,
  latinHypercube: 27,
  order: 28,
  feeds: 29,
  address: 30,
  penal: 31,
  raids: 32,
  information: 33,
  flight: 34,
  detention: 35,
  mobilizable: 36,
  mobilizationCall: 37,
  mobilizationFlight: 38,
  help: 39,
})
export type Purpose = keyof typeof purpose

const GOLD = 0x9e3779b9 | 0

/** "lowbias32": a bijection of 32 bits in which every input bit changes about half of the output bits. */
export function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return x ^ (x >>> 16)
}

/** Two key words for each purpose. */
export type Keys = Int32Array

/** Keys from a 64-bit seed given as two 32-bit halves, for so many purposes: those of the simulation unless told. */
export function keysOf(seedLow: number, seedHigh: number, purposes: number = Object.keys(purpose).length): Keys {
  const keys = new Int32Array(2 * purposes)
  for (let p = 0; p < purposes; p++) {
    const first = mix((seedLow + Math.imul(p + 1, GOLD)) | 0)
    keys[2 * p] = first
    keys[2 * p + 1] = mix(seedHigh ^ ((first + Math.imul(p + 1, 0x85ebca6b)) | 0))
  }
  return keys
}

/** 32 bits as a signed integer. `person` and `n` are whole numbers below 2^32. */
export function word(keys: Keys, person: number, purpose: number, n: number): number {
  // Both mixes written out: engines inline one small function where they refuse three.
  let x = person ^ keys[2 * purpose]!
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  x = ((x ^ (x >>> 16)) + keys[2 * purpose + 1]! + Math.imul(n, GOLD)) | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return x ^ (x >>> 16)
}

/**
 * A chance as a whole number of 2^30ths, rounded once. An event happens when `isBelow(word, threshold)`, so raising a
 * chance only adds events. 0 never happens; 1 always does. Thirty bits keep every number a small integer of the engine.
 */
export function threshold(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A chance must lie in 0..1, not ${share}.`)
  return Math.round(share * 1073741824)
}
/** Whether a word lies below a threshold of `threshold()`. */
export const isBelow = (word: number, threshold: number): boolean => word >>> 2 < threshold

/** A whole number in 0..count-1, evenly from the upper half of a word. `count` up to 65,536. */
export const pick = (word: number, count: number): number => Math.imul(word >>> 16, count) >>> 16

/**
 * A word already drawn, times one of these odd factors, decides the next matter of the same occasion: cheaper than drawing anew.
 * Matters that must not hang together take different factors, or words of different purposes.
 */
export const SECOND = 0x9e3779b1
export const THIRD = 0x85ebca6b
export const FOURTH = 0xc2b2ae35
export const FIFTH = 0x27d4eb2f
