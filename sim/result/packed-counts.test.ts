import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addPacked, groupsIn, mostPacked, packCounts } from './packed-counts.ts'

const edges = [0, 0, 0, 0, 1, -1, 0x7fff, -0x8000, 0x8000, -0x8001, 2 ** 31 - 1, -(2 ** 31)]
const counts = fc
  .array(fc.oneof(fc.constantFrom(...edges), fc.integer({ min: -50_000, max: 50_000 })), { maxLength: 200 })
  .map((list) => Int32Array.from(list))
/** A gap longer than one word can say. */
const far = fc.nat(70_000).map((n) => Int32Array.from({ length: n + 1 }, (_, i) => (i === n ? 5 : 0)))

it('gives back what each office came to and the counts of every group, in their order', () => {
  const columns = 3
  const year = fc
    .array(fc.constantFrom(...edges), { minLength: columns, maxLength: columns })
    .map((y) => Int32Array.from(y))
  const group = fc.record({ years: fc.array(year, { minLength: 1, maxLength: 3 }), together: fc.oneof(counts, far) })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
      const words = groups.reduce((n, g) => n + 1 + g.years.length * columns + mostPacked(g.together.length), 0)
      const result = new Int32Array(words)
      let end = 0
      for (const { years, together } of groups) {
        result[end++] = years.length
        for (const y of years) {
          result.set(y, end)
          end += columns
        }
        end = packCounts(together, together.length, result, end)
      }
      const back = groupsIn(result.subarray(0, end), columns).map(({ years, packed }, k) => {
        const together = new Int32Array(groups[k]!.together.length)
        addPacked(together, 0, packed)
        return [years.map((y) => y.join()), together.join()]
      })
      expect(back).toEqual(groups.map(({ years, together }) => [years.map((y) => y.join()), together.join()]))
    }),
  )
})
