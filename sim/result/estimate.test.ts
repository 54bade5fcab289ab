/** The estimate, worked out by hand: a country of three regions, of which one is counted in half, one too, and one not at all. */
import { describe, expect, it } from 'vitest'
import { addOffices, differenceOf, tallyOf, viewOf, type Shape, type Tally } from './estimate.ts'
import { mostPacked, packCounts } from './packed-counts.ts'

/** In the order of the run: four offices of 100 men, two of 50, one of 80. */
const A = { region: 0, men: 100 }
const B = { region: 1, men: 50 }
const order = [A, B, A, A, A, B, { region: 2, men: 80 }]
/** Nine days: a week and two days of another. */
const shape: Shape = {
  from: 0,
  days: 9,
  indicators: [
    { id: 'stock', kind: 'stock' },
    { id: 'flow', kind: 'flow' },
  ],
  regions: 3,
  offices: order,
}
/** An office before its first day has `stock` men; one more comes each day; the `flow` happens on the second day and on the last but one. */
function add(tally: Tally, stock: number, flow: number): void {
  const counts = new Int32Array(2 * 10)
  counts[0] = stock
  for (let row = 1; row < 10; row++) counts[2 * row] = 1
  counts[2 * 2 + 1] = flow - 1
  counts[2 * 8 + 1] = 1
  const packed = new Int32Array(mostPacked(counts.length))
  const end = packCounts(counts, counts.length, packed, 0)
  addOffices(tally, { years: [Int32Array.of(stock + 9, flow)], packed: packed.subarray(1, end) })
}
const counted = (...flows: number[]): Tally => {
  const tally = tallyOf(shape)
  for (const flow of flows) add(tally, 5, flow)
  return tally
}
/** A region in which nobody is counted stands behind the others: for each man of theirs 1.16. */
const STRETCH = 580 / 500

describe('of two offices in one region and one in another', () => {
  const view = viewOf(counted(10, 8, 14))
  it('the country has what each region has for its men, scaled to all of them', () => {
    expect([view.people, view.counted]).toEqual([580, 250])
    // 24 of 200 men of 400, 8 of 50 of 100
    expect(view.total('flow').value).toBeCloseTo((24 * 2 + 8 * 2) * STRETCH, 9)
    expect([0, 1, 2].map((r) => view.rate('flow', r))).toEqual([120, 160, undefined])
    expect([0, 1, 2].map(view.menIn)).toEqual([400, 100, 80])
  })
  it('the error is that of how unlike offices of one region are, of a region not seen more, by the little that is known', () => {
    // of the first region each office is 2 off: 4 + 4 of one office more than one; half of the four are counted
    const first = 4 ** 2 * (1 - 2 / 4) * (8 / 2)
    // by man 8 / 100, of 50 men 4; half of two are counted
    const second = 2 ** 2 * (1 - 1 / 2) * 4
    const unseen = Math.sqrt(80 * (8 / 100))
    // Student's 95th percentile of one degree of freedom, by its expansion: z = 1.6448536
    const error = 4.588828 * (Math.sqrt(first + second) + unseen)
    const { value, low, high } = view.total('flow')
    expect(value - low).toBeCloseTo(error, 4)
    expect(high - value).toBeCloseTo(error, 4)
  })
  it('by day a flow is of its day and a stock of the day’s end; by week summed, and at the end of the week', () => {
    const men = (4 + 2) * STRETCH
    const flows = (second: number, last: number): number[] => [0, second, 0, 0, 0, 0, 0, last, 0]
    const rounded = (of: ArrayLike<number>): number[] => Array.from(of, (n) => Math.round(n * 1e6) / 1e6)
    const all = (22 * 2 + 7 * 2) * STRETCH
    expect(rounded(view.daily('flow'))).toEqual(rounded(flows(all, men)))
    expect(rounded(view.daily('stock'))).toEqual(rounded(Array.from({ length: 9 }, (_, d) => men * (6 + d))))
    expect(rounded(view.weekly('flow'))).toEqual(rounded([all, men]))
    expect(rounded(view.weekly('stock'))).toEqual(rounded([men * 12, men * 14]))
    // a region by itself stands for its own men only
    expect(rounded(view.dailyIn('flow', 0)!)).toEqual(flows(44, 4))
    expect(view.dailyIn('flow', 2)).toBeUndefined()
  })
})

it('beside a whole baseline the country has the baseline and what differs so far; two runs differ by as much', () => {
  const baseline = counted(9, 7, 9, 9, 9, 7, 5)
  const tally = counted(10, 8, 14)
  const view = viewOf(tally, baseline)
  // 1 and 5 more of two offices of four, 1 more of one of two
  const more = (6 * 2 + 1 * 2) * STRETCH
  expect(view.total('flow').value).toBeCloseTo(55 + more, 9)
  expect(view.rate('flow', 0)).toBeCloseTo(90 + 30, 9)
  const difference = differenceOf(tally, baseline, 'flow')
  expect(difference.value).toBeCloseTo(more, 9)
  expect(view.total('flow').low).toBeCloseTo(55 + difference.low, 9)
  expect(viewOf(baseline).total('flow')).toEqual({ value: 55, low: 55, high: 55 })
})
