import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareAtAge, standingAt } from './cohorts.ts'
import { byDefault } from './testing/runs.ts'
import { practiceOf } from './scenario/scenario.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('a share between the ages named is a share, to the last digit, and at them is what was named', () => {
  // 0.2419574907246065 at 22 and 1 at 29 had given 1.0000000000000002 at 29
  expect(shareAtAge(29, 0, 0.2419574907246065, 1)).toBe(1)
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 16, max: 51 }), (at18, at22, at29, age) => {
      const at = shareAtAge(age, at18, at22, at29)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(1)
      expect(shareAtAge(22, at18, at22, at29)).toBeCloseTo(at22, 12)
      if (age <= 18) expect(at).toBe(at18)
    }),
    { seed: 20261125 },
  )
})

test.each([
  // half way from 18 to 22, and 3 of 7 years from 22 to 29
  [18, 0.01, 0.04, 0.6],
  [20, 0.135, 0.09, 0.45],
  [22, 0.26, 0.14, 0.3],
  [25, 0.26 + (0.14 * 3) / 7, 0.14 + (0.08 * 3) / 7, 0.3 - (0.23 * 3) / 7],
  [29, 0.4, 0.22, 0.07],
  [40, 0.4, 0.22, 0.07],
])('at %i: serving or served, exempt, deferred, one above the other', (age, served, exempt, deferred) => {
  const { reserveBelow, exemptBelow, deferredBelow } = standingAt(practiceOf(byDefault).people, age)
  const shares = [reserveBelow, exemptBelow, deferredBelow].map((below) => below / 2 ** 30)
  const expected = [served, served + exempt, served + exempt + deferred]
  shares.forEach((share, k) => expect(share).toBeCloseTo(expected[k]!, 8))
})
