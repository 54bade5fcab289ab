import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forEachPacked, mostPacked, packCounts, packedOffices } from './packed-counts.ts'

const edges = [0, 0, 0, 0, 1, -1, 0x7fff, -0x8000, 0x8000, -0x8001, 2 ** 31 - 1, -(2 ** 31)]
const counts = fc
  .array(fc.oneof(fc.constantFrom(...edges), fc.integer({ min: -50_000, max: 50_000 })), { maxLength: 200 })
  .map((list) => Int32Array.from(list))
/** A gap longer than one word can say. */
const far = fc.nat(70_000).map((n) => Int32Array.from({ length: n + 1 }, (_, i) => (i === n ? 5 : 0)))

it('gives back the counts of every office, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(counts, far), { maxLength: 5 }), (offices) => {
      const into = new Int32Array(offices.reduce((n, { length }) => n + mostPacked(length), 0))
      let end = 0
      for (const office of offices) end = packCounts(office, office.length, into, end)
      const back = packedOffices(into.subarray(0, end)).map((packed, k) => {
        const sum = new Int32Array(offices[k]!.length)
        forEachPacked(packed, (at, value) => (sum[at]! += value))
        return sum
      })
      expect(back.map((sum) => sum.join())).toEqual(offices.map((office) => office.join()))
    }),
  )
})
