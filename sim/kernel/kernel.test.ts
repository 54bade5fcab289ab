import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapDays, gapTable, meanDaysOf } from './gaps.ts'
import { cancel, dayQueue, dueDay, move, nextOf, NOBODY, schedule, takeDay, whatOf } from './queue.ts'
import { isBelow, keysOf, mix, pick, threshold, word } from './random.ts'
import { addToRoll, clearRoll, isOnRoll, pickFromRoll, removeFromRoll, rollOf } from './roll.ts'

describe('chance', () => {
  const keys = keysOf(1, 2, 8)
  it('is the same word whenever it is asked, and two mixes with a key of 64 bits', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.nat(7), fc.nat(1000), (person, purpose, n) => {
        const first = mix(person ^ keys[2 * purpose]!)
        expect(word(keys, person, purpose, n)).toBe(
          mix((first + keys[2 * purpose + 1]! + Math.imul(n, 0x9e3779b9)) | 0),
        )
      }),
    )
  })
  it('depends on both halves of the seed, on the purpose and on n', () => {
    const base = word(keys, 7, 3, 5)
    expect([
      word(keysOf(9, 2, 8), 7, 3, 5),
      word(keysOf(1, 9, 8), 7, 3, 5),
      word(keys, 7, 4, 5),
      word(keys, 7, 3, 6),
      word(keys, 8, 3, 5),
    ]).not.toContain(base)
  })
  it('never happens at 0, always at 1, and a higher chance only adds events', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (w, a, b) => {
          expect(isBelow(w, threshold(0))).toBe(false)
          expect(isBelow(w, threshold(1))).toBe(true)
          if (a <= b && isBelow(w, threshold(a))) expect(isBelow(w, threshold(b))).toBe(true)
        },
      ),
    )
    expect(() => threshold(1.01)).toThrow(RangeError)
  })
  it('picks every number of a range about equally often', () => {
    const counts = new Int32Array(7)
    for (let person = 0; person < 70_000; person++) counts[pick(word(keys, person, 0, 0), 7)]!++
    for (const n of counts) expect(Math.abs(n - 10_000)).toBeLessThan(400)
  })
})

describe('the day queue', () => {
  const step = fc.record({
    slot: fc.nat(9),
    day: fc.nat(14),
    what: fc.nat(3),
    act: fc.constantFrom('schedule', 'cancel', 'move'),
  })
  it('holds what a plain list of (day, slot, what) holds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue = dayQueue(12, 10)
        const plain = new Map<number, { day: number; what: number }>()
        for (const { slot, day, what, act } of steps) {
          if (act === 'cancel' || act === 'move') plain.delete(slot)
          if (act === 'cancel') cancel(queue, slot)
          else if (act === 'move') move(queue, slot, day, what)
          else if (plain.has(slot)) continue
          else schedule(queue, slot, day, what)
          if (act !== 'cancel' && day < 12) plain.set(slot, { day, what })
        }
        for (let slot = 0; slot < 10; slot++) expect(dueDay(queue, slot)).toBe(plain.get(slot)?.day ?? -1)
        for (let day = 0; day < 12; day++) {
          const found: string[] = []
          for (let slot = takeDay(queue, day), after = NOBODY; slot !== NOBODY; slot = after) {
            after = nextOf(queue, slot)
            found.push(`${slot}:${whatOf(queue, slot)}`)
          }
          expect(found.sort()).toEqual(
            [...plain]
              .filter(([, e]) => e.day === day)
              .map(([slot, e]) => `${slot}:${e.what}`)
              .sort(),
          )
          expect(takeDay(queue, day)).toBe(NOBODY)
        }
      }),
    )
  })
})

describe('the roll', () => {
  it('picks in a circle, in id order, and forgets whom it picked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(199), { minLength: 1 }), fc.integer({ min: 1, max: 200 }), (ids, size) => {
        const on = ids.filter((id) => id < size).sort((a, b) => a - b)
        if (on.length === 0) return
        const roll = rollOf(200)
        clearRoll(roll, size)
        for (const id of on) addToRoll(roll, id)
        const half = on.length >>> 1
        for (let k = 0; k < half; k++) expect(pickFromRoll(roll)).toBe(on[k])
        if (half > 0) addToRoll(roll, on[0]!)
        for (let k = half; k < on.length; k++) expect(pickFromRoll(roll)).toBe(on[k])
        if (half > 0) expect(pickFromRoll(roll)).toBe(on[0])
        expect(roll.count).toBe(0)
      }),
    )
  })
  it('begins anew behind the last place, though there is room for more', () => {
    for (const size of [64, 70]) {
      const roll = rollOf(200)
      clearRoll(roll, size)
      addToRoll(roll, size - 1)
      expect(pickFromRoll(roll)).toBe(size - 1)
      addToRoll(roll, 5)
      expect([pickFromRoll(roll), roll.cursor, roll.count]).toEqual([5, 6, 0])
      addToRoll(roll, size - 1)
      pickFromRoll(roll)
      expect(roll.cursor, `of ${size}`).toBe(0)
    }
  })
  it('counts and tells who is on it', () => {
    const roll = rollOf(64)
    clearRoll(roll, 64)
    addToRoll(roll, 31)
    addToRoll(roll, 32)
    removeFromRoll(roll, 31)
    expect([isOnRoll(roll, 31), isOnRoll(roll, 32), roll.count]).toEqual([false, true, 1])
  })
})

it('the next day of events at a steady rate is tomorrow at the earliest; without a rate it never comes', () => {
  const gaps = gapTable()
  // the first and the last of 1024 equal parts of the exponential law: -ln(1 - 1/2048) and ln 2048, times the mean
  expect([0, -1].map((word) => gapDays(gaps, word, 100))).toEqual([1, 1 + 762])
  expect(gapDays(gaps, 0, 1)).toBe(1)
  expect(gapDays(gaps, 0, meanDaysOf(0))).toBeGreaterThan(36_500)
  expect([1, 0.5, 730].map(meanDaysOf)).toEqual([365, 730, 1])
})
