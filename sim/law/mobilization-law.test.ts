import { dayOfCivil, law, NEVER, UNKNOWN } from '@draftlight/law'
import { expect, it } from 'vitest'
import { orderLaw, reservists } from './mobilization-law.ts'

const from = dayOfCivil(2026, 9, 1)
const order = {
  on: dayOfCivil(2026, 9, 21),
  kind: 'partial',
  men: 1,
  ages: [18, 60],
  who: 'reserve',
  by: 'register',
} as const
const births = Array.from({ length: 42 }, (_, c) => {
  const year = 2008 - c
  return [dayOfCivil(year, 1, 1), dayOfCivil(year, 12, 31)] as const
})
const under = (readings: Record<string, string>, of: readonly (readonly [number, number])[] = births) =>
  orderLaw(order, readings, { from, days: 60 }, of)

it('calls the plain reservist until age ends the reserve, and nobody booked, with a large family, or unfit', () => {
  const { callable } = under({})
  const of = (kind: (typeof reservists)[number]): number[] =>
    Array.from(
      callable.subarray(reservists.indexOf(kind) * births.length, (reservists.indexOf(kind) + 1) * births.length),
    )
  const plain = of('plain')
  expect(plain[0]).toBe(1)
  expect(plain.at(-1)).toBe(0)
  // Once lost, never won back; at most one year of birth is split by the day of the order.
  expect(plain.findLastIndex((x) => x === 1)).toBeLessThan(plain.findIndex((x) => x === 0))
  expect(plain.filter((x) => x === 2).length).toBeLessThanOrEqual(1)
  for (const kind of ['booked', 'family', 'unfit'] as const) expect(new Set(of(kind)), kind).toEqual(new Set([0]))
  // Each year of birth asked alone gives the same.
  births.forEach((pair, c) => {
    if (c % 4 === 0) expect(under({}, [pair]).callable[0], `born ${2008 - c}`).toBe(plain[c])
  })
})

it('an entry serves on the seventh day, never, or it is open, by the reading; by hand it serves on the day', () => {
  const seven = under({ 'SW-MOBSUMMONS': 'seven_days' })
  const paper = under({ 'SW-MOBSUMMONS': 'paper_only' })
  const open = under({ 'SW-MOBSUMMONS': 'unknown' })
  for (const t of [20, 21, 40]) {
    expect(seven.servedIfPlaced[t]! - t).toBeGreaterThanOrEqual(6)
    expect(seven.servedIfPlaced[t]! - t).toBeLessThanOrEqual(8)
    expect(paper.servedIfPlaced[t]).toBe(NEVER)
    expect(open.servedIfPlaced[t]).toBe(UNKNOWN)
    for (const of of [seven, paper, open]) expect(of.servedIfHanded[t]).toBe(t)
  }
  expect(seven.servedIfHanded[0]).toBe(NEVER)
  expect(law.switchOf.has('SW-MOBSUMMONS')).toBe(true)
})

it('keeps men at home in a general mobilization, in a partial one only under the reading that says so', () => {
  expect(under({}).movementLimited).toBe(0)
  expect(under({ 'SW-MOB21': 'applies' }).movementLimited).toBe(1)
  expect(orderLaw({ ...order, kind: 'general' }, {}, { from, days: 30 }, births).movementLimited).toBe(1)
})
