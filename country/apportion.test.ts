import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from './index.ts'

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 90 }).filter((w) => w.some((x) => x > 0))

test('parts sum to the whole, and each is its exact share rounded down or up', () => {
  fc.assert(
    fc.property(fc.nat(40_000_000), weights, (total, weighted) => {
      const parts = apportion(total, weighted)
      const sum = weighted.reduce((a, b) => a + b, 0)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      parts.forEach((part, i) => {
        const product = BigInt(total) * BigInt(weighted[i]!)
        const down = product / BigInt(sum)
        expect([down, product % BigInt(sum) === 0n ? down : down + 1n]).toContain(BigInt(part))
      })
    }),
    { numRuns: 500 },
  )
})

test('who is rounded up had a remainder at least as large as who is not; equal ones go to the lower index', () => {
  fc.assert(
    fc.property(fc.nat(100_000), weights, (total, weighted) => {
      const parts = apportion(total, weighted)
      const sum = weighted.reduce((a, b) => a + b, 0)
      const up: [number, number][] = []
      const down: [number, number][] = []
      parts.forEach((part, i) => {
        const remainder = (total * weighted[i]!) % sum
        if (remainder > 0) (part * sum > total * weighted[i]! ? up : down).push([remainder, i])
      })
      for (const [large, i] of up)
        for (const [small, j] of down) expect(large > small || (large === small && i < j)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('worked by hand: 10 over 1, 1, 1 and 7 over 2, 3, 2', () => {
  expect([...apportion(10, [1, 1, 1])]).toEqual([4, 3, 3])
  expect([...apportion(7, [20, 31, 20])]).toEqual([2, 3, 2])
  expect([...apportion(0, [0, 0])]).toEqual([0, 0])
})

test.each([
  [-1, [1], 'Total is -1'],
  [1.5, [1], 'Total is 1.5'],
  [3_000_000_000, [1], 'Total is 3000000000'],
  [1, [1, -2], 'Weight 1 is -2'],
  [1, [0.5], 'Weight 0 is 0.5'],
  [1, [0, 0], 'every weight is 0'],
  [1, [], 'every weight is 0'],
  [2_000_000_000, [1e9], 'beyond 2^53'],
])('%d over %j: %s', (total, weighted, message) => expect(() => apportion(total, weighted)).toThrow(message))
