import { regions } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { addOffices, tallyOf, viewOf, type Shape } from './estimate.ts'
import { INDICATORS, indicators } from '../indicators.ts'
import { orderOf } from '../offices.ts'
import { groupsIn, mostPacked, packCounts, type OfficeGroup } from './packed-counts.ts'
import { layoutOf, menIn } from '../plan.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'

/** Every office of the country for two months, and what its days came to. */
const scenario: Scenario = {
  ...built.byDefault,
  ages: [18, 28],
  from: dayOf('2026-03-01'),
  to: dayOf('2026-03-31'),
  warmUp: 40,
}
const { offices } = layoutOf(scenario)
const IDS = ['men/open', 'ban/done', 'summons/electronic', 'appearance/missed', 'border/refused']
const kept = IDS.map((id) => indicators.find((x) => x.id === id)!)
/** [office][kept indicator] */
const yearOf = new Int32Array(offices.length * IDS.length)

beforeAll(async () => {
  const threads = [built.startThread(), built.startThread()]
  const places = Array.from(offices.keys())
  const jobs = Array.from({ length: Math.ceil(places.length / 25) }, (_, j) => ({
    offices: places.slice(25 * j, 25 * j + 25),
  }))
  await built.runOn(
    threads.map((t) => t.port),
    {
      setup: scenario,
      jobs,
      onResult: (index, counts) =>
        groupsIn(counts, INDICATORS)
          .flatMap(({ years }) => years)
          .forEach((year, i) =>
            kept.forEach((x, k) => (yearOf[jobs[index]!.offices[i]! * IDS.length + k] = year[indicators.indexOf(x)]!)),
          ),
    },
  )
  await Promise.all(threads.map((t) => t.end()))
}, 60_000)

/** The same country with one counted day, on which everything happens. */
const shapeFor = (order: Int32Array): Shape => ({
  from: scenario.from,
  days: 1,
  indicators: kept,
  regions: regions.length,
  offices: Array.from(order, (o) => ({ region: offices[o]!.region, men: menIn(offices[o]!) })),
})
const truthOf = (k: number): number => Array.from(offices.keys()).reduce((n, o) => n + yearOf[o * IDS.length + k]!, 0)
function estimates(seed: number, share: number) {
  const order = orderOf(offices, seed)
  const tally = tallyOf(shapeFor(order))
  const counts = new Int32Array(2 * IDS.length)
  for (let place = 0; place < Math.ceil(order.length * share); place++) {
    counts.set(yearOf.subarray(order[place]! * IDS.length, (order[place]! + 1) * IDS.length), IDS.length)
    addOffices(tally, alone(counts))
  }
  const view = viewOf(tally)
  return IDS.map((id) => view.total(id))
}

/** One office whose year is that of its only counted day. */
const alone = (counts: Int32Array): OfficeGroup => {
  const packed = new Int32Array(mostPacked(counts.length))
  const end = packCounts(counts, counts.length, packed, 0)
  return { years: [counts.subarray(IDS.length)], packed: packed.subarray(1, end) }
}

/** Two hundred leave a share of bands uncertain by a fortieth either way: one in twenty such tests would fail by chance. */
const ORDERS = 500
describe.each([0.06, 0.2, 0.5])('over 500 seeded orders, at %d of the offices,', (share) => {
  it('the estimate is right on average, and its 90 % band holds the total in 85 to 95 of 100', () => {
    const made = Array.from({ length: ORDERS }, (_, seed) => estimates(7919 * (seed + 1), share))
    for (const [k, id] of IDS.entries()) {
      const truth = truthOf(k)
      expect(truth, id).toBeGreaterThan(500)
      const errors = made.map((of) => of[k]!.value - truth)
      const mean = errors.reduce((a, b) => a + b, 0) / ORDERS
      const spread = Math.sqrt(errors.reduce((a, e) => a + (e - mean) ** 2, 0) / (ORDERS - 1))
      expect(spread, id).toBeGreaterThan(0)
      expect(Math.abs(mean), `${id}: mean error ${mean}, standard error ${spread / Math.sqrt(ORDERS)}`).toBeLessThan(
        (3 * spread) / Math.sqrt(ORDERS),
      )
      const held = made.filter((of) => of[k]!.low <= truth && truth <= of[k]!.high).length / ORDERS
      expect(held, `${id}: share of bands that hold the total`).toBeGreaterThanOrEqual(0.85)
      expect(held, `${id}: share of bands that hold the total`).toBeLessThanOrEqual(0.95)
    }
  })
})

it.each([0.01, 0.03])('at %d of them, where no region has two, the band holds the total and is of use', (share) => {
  const made = Array.from({ length: ORDERS / 2 }, (_, seed) => estimates(7919 * (seed + 1), share))
  for (const [k, id] of IDS.entries()) {
    const truth = truthOf(k)
    const held = made.filter((of) => of[k]!.low <= truth && truth <= of[k]!.high).length / made.length
    expect(held, `${id}: share of bands that hold the total`).toBeGreaterThanOrEqual(0.85)
  }
  // nearly as many men of every thousand are on the roll everywhere: no band as wide as the country
  for (const [open] of made) expect((open!.high - open!.low) / truthOf(0)).toBeLessThan(0.25)
})

it('has no error at all once everybody is counted', () => {
  for (const seed of [1, 2, 3])
    estimates(seed, 1).forEach((of, k) => expect(of).toEqual({ value: truthOf(k), low: truthOf(k), high: truthOf(k) }))
})

it('beside a whole baseline says the baseline’s total when nothing differs, with no error', () => {
  const order = orderOf(offices, 9)
  const tallyWith = (share: number, more: number) => {
    const tally = tallyOf(shapeFor(order))
    for (let place = 0; place < Math.ceil(order.length * share); place++) {
      const counts = new Int32Array(2 * IDS.length)
      for (let k = 0; k < IDS.length; k++) counts[IDS.length + k] = yearOf[order[place]! * IDS.length + k]! + more
      addOffices(tally, alone(counts))
    }
    return tally
  }
  const baseline = tallyWith(1, 0)
  const same = viewOf(tallyWith(0.1, 0), baseline).total('men/open')
  expect(same).toEqual({ value: truthOf(0), low: truthOf(0), high: truthOf(0) })
  const moved = viewOf(tallyWith(0.1, 2), baseline).total('men/open')
  expect(moved.value).toBeGreaterThan(truthOf(0) + offices.length)
  expect(moved.low).toBeLessThanOrEqual(truthOf(0) + 2 * offices.length)
  expect(moved.high).toBeGreaterThanOrEqual(truthOf(0) + 2 * offices.length)
  // nothing is left of a quantity: no region shows less than nothing while it is counted
  const gone = viewOf(tallyWith(0.1, -1e6), baseline)
  for (const { index } of regions) expect(gone.rate('men/open', index) ?? 0).toBeGreaterThanOrEqual(0)
})

it('counts in memory that is used again as in new, and leaves memory of another size alone', () => {
  const shape = shapeFor(orderOf(offices, 4))
  const used = tallyOf(shape)
  addOffices(used, alone(Int32Array.from({ length: 2 * IDS.length }, (_, k) => k + 1)))
  const again = tallyOf(shape, used.cube)
  expect(again.cube).toBe(used.cube)
  expect(again).toEqual(tallyOf(shape))
  const longer = { ...shape, days: 2 }
  expect(tallyOf(longer, used.cube)).toEqual(tallyOf(longer))
})

it('by region adds up to the country once everybody is counted, day by day', () => {
  const order = orderOf(offices, 4)
  const tally = tallyOf(shapeFor(order))
  expect(viewOf(tally).dailyIn('men/open', 0)).toBeUndefined()
  order.forEach((office) => {
    const counts = new Int32Array(2 * IDS.length)
    for (let k = 0; k < IDS.length; k++) counts[IDS.length + k] = yearOf[office * IDS.length + k]!
    addOffices(tally, alone(counts))
  })
  const view = viewOf(tally)
  for (const id of IDS) {
    const byRegion = regions.map(({ index }) => view.dailyIn(id, index)![0]!)
    expect(byRegion.reduce((sum, n) => sum + n, 0)).toBeCloseTo(view.daily(id)[0]!, 6)
  }
  expect(regions.reduce((sum, { index }) => sum + view.menIn(index), 0)).toBe(view.people)
})

it('of a region that is counted in part gives for each 1,000 of its men what its day comes to, scaled to them', () => {
  const order = orderOf(offices, 4)
  const tally = tallyOf(shapeFor(order))
  for (const office of order.subarray(0, Math.ceil(order.length / 5))) {
    const counts = new Int32Array(2 * IDS.length)
    for (let k = 0; k < IDS.length; k++) counts[IDS.length + k] = yearOf[office * IDS.length + k]!
    addOffices(tally, alone(counts))
  }
  const view = viewOf(tally)
  const { index } = regions.find(
    (r) => tally.menIn[r.index]! > 0 && tally.menIn[r.index]! < 0.5 * tally.menAll[r.index]!,
  )!
  const ofDay = view.dailyIn('men/open', index)![0]!
  expect(ofDay).toBeGreaterThan(0)
  expect((view.rate('men/open', index)! * view.menIn(index)) / 1000).toBeCloseTo(ofDay, 6)
})
