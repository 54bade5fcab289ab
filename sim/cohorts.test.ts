import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareAtAge } from './cohorts.ts'

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
