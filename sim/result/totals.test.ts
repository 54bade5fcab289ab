import fc from 'fast-check'
import { expect, it } from 'vitest'
import { INDICATORS, indicators } from '../indicators.ts'
import { totalsOf } from './totals.ts'

it('adds up a stock from before the counted days on, a flow from the first of them on, however many rows there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer(), (rows, seed) => {
      const counts = Int32Array.from({ length: rows * INDICATORS }, (_, i) => Math.imul(i + 1, seed) >> 8)
      const totals = new Float64Array(INDICATORS).fill(-1)
      totalsOf(counts, totals)
      const rowsOf = (kind: string): number[] =>
        Array.from({ length: rows }, (_, r) => r).slice(kind === 'stock' ? 0 : 1)
      expect([...totals]).toEqual(
        indicators.map(({ kind }, c) => rowsOf(kind).reduce((sum, r) => sum + counts[r * INDICATORS + c]!, 0)),
      )
    }),
    { numRuns: 50 },
  )
})
