/**
 * W1: the frozen reference workload, on the product's own generator, queue and roll. Its transition rules live here.
 * The definition is in README.md; every implementation gives the same numbers, bit for bit.
 */
import {
  addToRoll,
  clearQueue,
  clearRoll,
  dayQueue,
  keysOf,
  mix,
  nextOf,
  NOBODY,
  pickFromRoll,
  rollOf,
  schedule,
  takeDay,
  whatOf,
  word,
} from '@draftlight/sim'

const SHARD = 16_384
export const DAYS = 365
export const REGIONS = 83
export const STATES = 8
const EXEMPT = 0
const DEFERRED = 1
const QUEUED = 2
const SUMMONED = 3
const SERVED = 4
const NOSHOW = 5
const RESTRICTED = 6
const SENT = 7
/** Purposes of W1's draws. */
const ATTRIBUTES = 0
const LENGTH = 1
const SERVICE = 2
const PENALTY = 3
const MEDICAL = 4

export interface Country {
  readonly men: number
  /** Summonses of a commissariat on a working day. */
  readonly cap: number
  /** Also sums a word over every single event; slower. */
  readonly check: boolean
}
export const shardsIn = (men: number): number => Math.ceil(men / SHARD)
export const regionOf = (shard: number, shards: number): number => Math.floor((shard * REGIONS) / shards)

const keys = keysOf(20_250_401, 12_345, 5)
/** A man on the roll is QUEUED, one who is due has his state in the queue; age and fitness are drawn when asked for. */
const deferredWords = new Int32Array(SHARD >>> 5)
const queue = dayQueue(DAYS, SHARD)
const roll = rollOf(SHARD)

/** Two totals that a cube cannot hold: state changes, and the check word. */
export interface Tally {
  events: number
  check: number
}

/**
 * Lives the shards `from`..`to`-1 through the year. `cube` takes the changes of each day, state by state, and `flows`
 * summonses and penalties; both begin at `firstRegion`.
 */
export function liveShards(
  country: Country,
  from: number,
  to: number,
  firstRegion: number,
  cube: Int32Array,
  flows: Int32Array,
  tally: Tally,
): void {
  const { cap, check } = country
  const shards = shardsIn(country.men)
  for (let shard = from; shard < to; shard++) {
    const base = shard * SHARD
    const size = Math.min(SHARD, country.men - base)
    const region = regionOf(shard, shards) - firstRegion
    clearQueue(queue, 0)
    clearRoll(roll, size)
    classify(base, size)
    settle(base, size, cube, region * DAYS * STATES)
    const atCube = region * DAYS * STATES
    const atFlows = region * DAYS * 2
    for (let day = 0; day < DAYS; day++) {
      const c = atCube + day * STATES
      const f = atFlows + day * 2
      if (queue.first[day] !== NOBODY) tally.events += comeDue(base, day, check, cube, c, flows, f, tally)
      if (day % 7 >= 5) continue
      const summonses = Math.min(cap, roll.count)
      flows[f]! += summonses
      tally.events += summon(base, day, summonses, check, cube, c, tally)
    }
  }
}

const ageOf = (attributes: number): number => 18 + (((attributes & 0xffff) * 38) >>> 16)
const fitnessOf = (attributes: number): number => (attributes >>> 16) & 255

/** Below this, the low half of the attribute word gives an age of at most 30. */
const AGE_31 = Math.ceil(((31 - 18) * 65_536) / 38)

/** The sign bit says whether he is liable: aged at most 30 and fit. */
const liableBit = (attributes: number): number => ((attributes & 0xffff) - AGE_31) & (50 - fitnessOf(attributes))
/** The sign bit says whether he is deferred, if he is liable. */
const waitsBit = (attributes: number): number => (attributes >>> 24) - 90

/** Day 0, first pass: arithmetic without a branch, two bits a man, four men at a time. */
function classify(base: number, size: number): void {
  const first = keys[2 * ATTRIBUTES]!
  const second = keys[2 * ATTRIBUTES + 1]!
  const queuedWords = roll.words
  for (let w = 0, i = base; i < base + size; w++) {
    let liable = 0
    let waits = 0
    for (let k = 0; k < 32; k += 4, i += 4) {
      const a = mix((mix(i ^ first) + second) | 0)
      const b = mix((mix((i + 1) ^ first) + second) | 0)
      const c = mix((mix((i + 2) ^ first) + second) | 0)
      const d = mix((mix((i + 3) ^ first) + second) | 0)
      liable =
        (liable >>> 4) |
        ((liableBit(a) >>> 31) << 28) |
        ((liableBit(b) >>> 31) << 29) |
        ((liableBit(c) >>> 31) << 30) |
        ((liableBit(d) >>> 31) << 31)
      waits =
        (waits >>> 4) |
        ((waitsBit(a) >>> 31) << 28) |
        ((waitsBit(b) >>> 31) << 29) |
        ((waitsBit(c) >>> 31) << 30) |
        ((waitsBit(d) >>> 31) << 31)
    }
    queuedWords[w] = liable & ~waits
    deferredWords[w] = liable & waits
  }
  if ((size & 31) !== 0) {
    const inside = ~(-1 << (size & 31))
    queuedWords[size >>> 5]! &= inside
    deferredWords[size >>> 5]! &= inside
  }
}

/** Day 0, second pass: counts, and lists the deferred on the day on which their deferral ends. */
function settle(base: number, size: number, cube: Int32Array, at: number): void {
  let queued = 0
  let deferred = 0
  for (let w = 0; w < (size + 31) >>> 5; w++) {
    queued += bitsIn(roll.words[w]!)
    for (let left = deferredWords[w]!; left !== 0; left &= left - 1) {
      const i = (w << 5) + 31 - Math.clz32(left & -left)
      deferred++
      schedule(queue, i, 1 + (((word(keys, base + i, LENGTH, 0) >>> 16) * 1461) >>> 16), DEFERRED)
    }
  }
  roll.count = queued
  cube[at + EXEMPT]! += size - deferred - queued
  cube[at + DEFERRED]! += deferred
  cube[at + QUEUED]! += queued
}

function bitsIn(x: number): number {
  x -= (x >>> 1) & 0x55555555
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

// A day in two small functions, so that the engine compiles each by itself.

/** Everybody who is due on the day. Gives back the number of state changes. */
function comeDue(
  base: number,
  day: number,
  check: boolean,
  cube: Int32Array,
  c: number,
  flows: Int32Array,
  f: number,
  tally: Tally,
): number {
  let events = 0
  for (let i = takeDay(queue, day), after = NOBODY; i !== NOBODY; i = after) {
    after = nextOf(queue, i)
    const from = whatOf(queue, i)
    const id = base + i
    let to = SERVED
    let due = DAYS
    if (from === DEFERRED) {
      to = QUEUED
      addToRoll(roll, i)
    } else if (from === SUMMONED) due = appearanceDay(day - 7, word(keys, id, SERVICE, day - 7))
    else {
      const w = word(keys, id, from === NOSHOW ? PENALTY : MEDICAL, day)
      const high = w >>> 16
      if (from === NOSHOW) {
        to = RESTRICTED
        if ((w & 0xffff) < 32_768) flows[f + 1]!++
        if (high < 32_768) due = day + 5 + ((high * 60) >>> 15)
      } else if (from === SERVED && (w & 0xffff) < 19_661) {
        to = NOSHOW
        due = day + 20
      } else {
        const a = word(keys, id, ATTRIBUTES, 0)
        const fit = 26_000 + fitnessOf(a) * 64 - ageOf(a) * 128
        to = high < fit ? SENT : high < fit + 20_000 ? DEFERRED : EXEMPT
        if (to === DEFERRED) due = day + 90 + (((word(keys, id, LENGTH, day) >>> 16) * 276) >>> 16)
      }
    }
    cube[c + from]!--
    cube[c + to]!++
    events++
    if (check) tally.check = (tally.check + eventWord(id, day, to)) | 0
    if (due < DAYS) schedule(queue, i, due, to)
  }
  return events
}

/** The commissariat's summonses of a working day. Gives back the number of state changes. */
function summon(
  base: number,
  day: number,
  summonses: number,
  check: boolean,
  cube: Int32Array,
  c: number,
  tally: Tally,
): number {
  let events = summonses
  for (let left = summonses; left > 0; left--) {
    const i = pickFromRoll(roll)
    const w = word(keys, base + i, SERVICE, day)
    const atOnce = (w & 0xffff) < 39_322
    const to = atOnce ? SERVED : SUMMONED
    if (atOnce) events++
    cube[c + QUEUED]!--
    cube[c + to]!++
    if (check) tally.check = (tally.check + eventWord(base + i, day, to)) | 0
    schedule(queue, i, atOnce ? appearanceDay(day, w) : day + 7, to)
  }
  return events
}

const appearanceDay = (summoned: number, w: number): number => summoned + 15 + (((w >>> 16) * 11) >>> 16)

const eventWord = (id: number, day: number, to: number): number =>
  mix(id ^ Math.imul(day + 1, 0x85ebca6b) ^ Math.imul(to + 1, 0xc2b2ae35))

/** Turns changes into men in each state at the end of each day. */
export function sumOverDays(cube: Int32Array): void {
  for (let r = 0; r < REGIONS; r++) {
    const at = r * DAYS * STATES
    for (let i = STATES; i < DAYS * STATES; i++) cube[at + i]! += cube[at + i - STATES]!
  }
}

/** FNV-1a over 32-bit words. */
export function checksum(words: Int32Array): string {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words[i]!, 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}
