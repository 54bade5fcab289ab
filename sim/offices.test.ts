import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGES, apportion, commissariats, FIRST_AGE, menAt, menByRegion, regions } from '@draftlight/country'
import { batchesOf, officesOf, orderOf } from './offices.ts'

const { offices } = officesOf(2026, 17, 50, [])
const regionOf = (office: number): number => offices[office]!.region

it('every man of the table stands in one office of his region, by his year', () => {
  const { men } = menAt(2026)
  const found = new Int32Array(regions.length * 34)
  for (const { region, cohortStart } of offices)
    for (let c = 0; c < 34; c++) found[region * 34 + c]! += cohortStart[c + 1]! - cohortStart[c]!
  const wrong = [...found.keys()].filter((i) => found[i] !== men[Math.floor(i / 34) * AGES + 17 + (i % 34) - FIRST_AGE])
  expect(wrong).toEqual([])
})

it('a draft is shared out by the men of 18 to 29, whatever ages are asked, and evenly within a region', () => {
  const [spring, none] = [
    { from: 0, until: 100, men: 150_000 },
    { from: 200, until: 300, men: 0 },
  ]
  const sent = officesOf(2026, 40, 41, [spring, none]).offices
  const byRegion = regions.map(({ index }) => sent.filter((o) => o.region === index).map((o) => o.planned[0]!))
  expect(byRegion.map((of) => of.reduce((a, b) => a + b))).toEqual([
    ...apportion(150_000, menByRegion(menAt(2026), 18, 29)),
  ])
  for (const of of byRegion) expect(Math.max(...of) - Math.min(...of)).toBeLessThanOrEqual(1)
  expect(Math.max(...sent.map((o) => o.planned[1]!))).toBe(0)
})

describe('the order of a run', () => {
  it('has every office once; first one of every region, then a second, then two more, four, and by eights', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = orderOf(offices, seed)
        expect([...order].toSorted((a, b) => a - b)).toEqual([...offices.keys()])
        let from = 0
        for (const [before, until] of [
          [0, 1],
          [1, 2],
          [2, 4],
          [4, 8],
          [8, 16],
          [16, 24],
        ] as const) {
          const more = regions.map(({ index }) => {
            const has = commissariats[index]!.offices
            return Math.max(0, Math.min(has, until) - before)
          })
          const round = [...order.subarray(from, (from += more.reduce((a, b) => a + b)))].map(regionOf)
          expect(regions.map(({ index }) => round.filter((r) => r === index).length)).toEqual(more)
        }
      }),
      { numRuns: 20 },
    )
  })
  it('is the same for the same seed, and another one for another', () => {
    expect(orderOf(offices, 1)).toEqual(orderOf(offices, 1))
    expect(orderOf(offices, 1)).not.toEqual(orderOf(offices, 2))
  })
  it('of neighbouring seeds is as unlike as that of any two', () => {
    const moscow = regions.find(({ iso }) => iso === 'RU-MOW')!.index
    const places = Array.from({ length: 128 }, (_, k) =>
      orderOf(offices, 10_000 + k).findIndex((o) => regionOf(o) === moscow),
    )
    const apart = (by: number): number =>
      places.slice(by).reduce((sum, place, k) => sum + Math.abs(place - places[k]!), 0) / (places.length - by)
    expect(apart(61)).toBeGreaterThan(5)
    expect(apart(1) / apart(61)).toBeGreaterThan(0.7)
  })
})

it('cuts a stretch into batches: every place once, in order; the first singly; after two offices no other region', () => {
  const order = orderOf(offices, 7)
  const regionAt = (place: number): number => regionOf(order[place]!)
  fc.assert(
    fc.property(fc.nat(order.length), fc.nat(order.length), fc.nat(200), (a, b, singly) => {
      const [from, until] = [Math.min(a, b), Math.max(a, b)]
      const batches = batchesOf(regionAt, from, until, singly)
      expect(batches.flat()).toEqual(Array.from({ length: until - from }, (_, k) => from + k))
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(8)
        if (batch[0]! < singly) expect(batch.length).toBe(1)
        batch.forEach((place, k) => k > 1 && expect(regionAt(place)).toBe(regionAt(place - 1)))
      }
    }),
  )
})
