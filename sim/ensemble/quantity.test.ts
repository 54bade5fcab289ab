import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { column, INDICATORS } from '../indicators.ts'
import { byDefault } from '../testing/runs.ts'
import { growsWithMen, measure, nationalOf, QUANTITIES, type Quantity } from './quantity.ts'

/** Counts of some days, [row][indicator]: row 0 before the first counted day. */
function countsOf(series: Readonly<Record<string, readonly number[]>>): Int32Array {
  const rows = Object.values(series)[0]!.length
  const counts = new Int32Array(rows * INDICATORS)
  for (const [id, values] of Object.entries(series))
    values.forEach((v, row) => (counts[row * INDICATORS + column(id)] = v))
  return counts
}
const of = (kind: Quantity['kind'], ids: readonly string[], among: readonly string[] = []): Quantity => ({
  kind,
  ids,
  among,
})
const read = (quantity: Quantity, counts: Int32Array): number => measure(quantity, counts, byDefault, 1)

it('a total: a flow without what came before, a stock as it stands at the end', () => {
  const counts = countsOf({ 'dispatch/sent': [7, 1, 2, 3], 'ban/done': [7, 1, -2, 3] })
  expect(read(of('total', ['dispatch/sent']), counts)).toBe(6)
  expect(read(of('total', ['ban/done']), counts)).toBe(9)
  expect(read(of('days', ['ban/done']), counts)).toBe(8 + 6 + 9)
})

it('a share, and 0 of nothing', () => {
  const counts = countsOf({ 'appearance/in-time': [9, 1, 2], 'appearance/missed': [9, 4, 5] })
  const share = of('share', ['appearance/in-time'], ['appearance/in-time', 'appearance/missed'])
  expect(read(share, counts)).toBe(3 / 12)
  expect(read(share, countsOf({ 'appearance/in-time': [5, 0, 0] }))).toBe(0)
})

it('the busiest whole week over the mean week', () => {
  const days = [0, ...Array<number>(7).fill(1), ...Array<number>(7).fill(3), 100]
  expect(read(of('peak', ['summons/letter']), countsOf({ 'summons/letter': days }))).toBe(21 / 14)
  expect(read(of('peak', ['summons/letter']), countsOf({ 'summons/letter': days.map(() => 0) }))).toBe(0)
})

it('days from an order until half of it, of the part that was counted', () => {
  const on = byDefault.from + 2
  const scenario = {
    ...byDefault,
    mobilization: [{ on, kind: 'partial', men: 100, ages: [18, 50], who: 'trained', by: 'paper' }] as const,
  }
  const counts = countsOf({ 'mobilization/arrived': [0, 0, 0, 10, 20, 30, 40] })
  const half = of('half-order', ['mobilization/arrived'])
  expect(measure(half, counts, scenario, 1)).toBe(2)
  expect(measure(half, counts, scenario, 0.2)).toBe(0)
  // one of before the counted days is not the one that is measured
  const [order] = scenario.mobilization
  const earlier = { ...scenario, mobilization: [{ ...order, on: byDefault.from - 5, men: 2 }, order] }
  expect(measure(half, counts, earlier, 1)).toBe(2)
  // one of the first counted day is
  const first = { ...scenario, mobilization: [{ ...order, on: byDefault.from }] }
  expect(measure(half, counts, first, 1)).toBe(4)
  // never: all days that are left
  expect(measure(half, counts, scenario, 5)).toBe(4)
  expect(() => read(half, counts)).toThrow('no order of mobilization')
  expect(dayOf('2026-01-03')).toBe(on)
})

it('of a sample what is counted in men is scaled, and what is told day by day is refused where weeks are kept', () => {
  expect(QUANTITIES.filter((kind) => growsWithMen(of(kind, ['ban/done'])))).toEqual(['total', 'days'])
  const years = { ...byDefault, to: byDefault.from + 800 }
  const byWeek = (kind: Quantity['kind']): number =>
    measure(of(kind, ['ban/done'], ['ban/lawful']), countsOf({ 'ban/done': [0, 1] }), years, 1)
  for (const kind of ['peak', 'days', 'half-order'] as const) expect(() => byWeek(kind), kind).toThrow('kept by week')
  expect(['total', 'share'].map((kind) => byWeek(kind as Quantity['kind']))).toEqual([1, 0])
})

it('adds the regions up', () => {
  expect([...nationalOf(Int32Array.of(1, 2, 3, 10, 20, 30), 2)]).toEqual([11, 22, 33])
})
