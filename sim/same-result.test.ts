import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '@draftlight/law'
import { indicators } from './indicators.ts'
import { orderOf } from './offices.ts'
import { addPacked, groupsIn } from './result/packed-counts.ts'
import { mix } from './kernel/random.ts'
import type { Shard } from './shard.ts'
import type { Scenario } from './scenario/scenario.ts'
import { built } from './testing/built.ts'
import { totalsOf } from './result/totals.ts'

const { byDefault, countryWork, liveOffice, NOBODY, planOf, series, shardFor } = built
const plan = planOf(byDefault)

it('gives an office the same year whatever was lived before it in the same memory', () => {
  const [alone, reused] = [shardFor(plan), shardFor(plan)]
  const offices = [700, 3, 1499, 260, 700]
  const lived = (shard: typeof alone, list: readonly number[]): string[] =>
    list.map((office) => {
      liveOffice(shard, office)
      return shard.counts.join()
    })
  const forwards = lived(reused, offices)
  expect(lived(reused, offices.toReversed()).toReversed()).toEqual(forwards)
  expect(lived(alone, [1499])).toEqual([forwards[2]])
  expect(forwards[0]).toBe(forwards[4])
  expect(forwards[0]).not.toBe(forwards[1])
})

const withOrder: Scenario = {
  ...byDefault,
  from: dayOf('2026-02-01'),
  to: dayOf('2026-06-30'),
  warmUp: 60,
  mobilization: [
    { on: dayOf('2026-03-01'), kind: 'partial', men: 400_000, ages: [18, 50], who: 'trained', by: 'register' },
  ],
}

/** Everything happens often, so that on many days several men stand in each list. */
const busy: Scenario = {
  ...withOrder,
  ages: [18, 40],
  practice: {
    people: { wrongRecord: 0.3, wrongOlder: 0.01 },
    'exit-ban': { enforced: 0.9, lag: 3, liftLag: 5 },
    border: { trips: 20, flees: 0.5, detained: 0.3 },
    restrictions: { laid: 0.9, vehicle: 5, property: 5, business: 5, loan: 5, loanLinked: 1, liftLag: 5 },
    raids: { found: 12, foundWhereRaids: 12, betweenDrafts: 1 },
    penalties: { fined: 0.8, fineDays: 10, criminal: 0.5 },
    feeds: { authoritiesErrors: 0.3, healthErrors: 0.3, universitiesErrors: 0.3 },
    appearance: { comes: 0.4, pressed: 0.3 },
  },
}
it('gives the same year in whatever order the men of a day stand in its lists', () => {
  const shuffledPlan = planOf(busy)
  const [plain, turned] = [shardFor(shuffledPlan), shardFor(shuffledPlan)]
  const queues = (shard: Shard) => [shard.registerQueue, shard.feedQueue, shard.musterQueue, ...shard.slotQueues]
  /** Puts the list of a day in another order; says whether there is one. */
  const turn = ({ first, links }: Shard['feedQueue'], t: number, by: (slot: number) => number): boolean => {
    const list: number[] = []
    for (let slot = first[t]!; slot !== NOBODY; slot = links[slot << 2]!) list.push(slot)
    list.reverse().sort((a, b) => by(a) - by(b))
    list.forEach((slot, i) => {
      links[slot << 2] = list[i + 1] ?? NOBODY
      links[(slot << 2) + 1] = list[i - 1] ?? NOBODY
    })
    first[t] = list[0] ?? NOBODY
    return list.length > 1
  }
  const orders = [() => 0, (slot: number) => mix(slot)]
  for (const by of orders) {
    const turns = queues(turned).map(() => 0)
    for (const office of [5, 700, 1203]) {
      liveOffice(plain, office)
      built.clearCounts(turned)
      built.clearShard(turned, office)
      built.startDay(turned, 0)
      built.settle(turned)
      for (let t = 0; t < shuffledPlan.days; t++) {
        built.startDay(turned, t)
        queues(turned).forEach((queue, q) => (turns[q]! += turn(queue, t, by) ? 1 : 0))
        built.liveDay(turned)
      }
      // what is right in the register is worked out when the office's year is over
      const differs = indicators.filter(
        (x) => x.id !== 'register/right' && series(turned.counts, x.id).join() !== series(plain.counts, x.id).join(),
      )
      expect(differs.map((x) => x.id)).toEqual([])
    }
    for (const [q, n] of turns.entries()) expect(n, `lists turned in queue ${q}`).toBeGreaterThan(30)
  }
})

it('a thread gives each office’s own year, and by region the days of those that follow one another', () => {
  const jobs = [700, 701, 702, 5, 1203]
  const regionOf = (office: number): number => plan.offices[office]!.region
  expect([701, 702].map(regionOf)).toEqual([regionOf(700), regionOf(700)])
  const groups = groupsIn(countryWork(byDefault)({ offices: jobs }), indicators.length)
  const shard = shardFor(plan)
  const alone = jobs.map((office) => {
    liveOffice(shard, office)
    const year = new Float64Array(indicators.length)
    totalsOf(shard.counts, year)
    return { region: regionOf(office), year: [...year], counts: shard.counts.slice() }
  })
  expect(groups.flatMap(({ years }) => years.map((year) => [...year]))).toEqual(alone.map(({ year }) => year))
  for (const { years, packed } of groups) {
    const of = alone.splice(0, years.length)
    expect(new Set(of.map(({ region }) => region)).size).toBe(1)
    const together = new Int32Array(shard.counts.length)
    addPacked(together, 0, packed)
    expect([...together]).toEqual([...together.keys()].map((i) => of.reduce((sum, { counts }) => sum + counts[i]!, 0)))
  }
  expect(alone).toEqual([])
})

it('a thread that has lived another practice of the scenario gives what a fresh one gives, and so does the earlier one after it', () => {
  const job = { offices: [5, 1203] }
  const more = {
    ...byDefault,
    practice: { ...byDefault.practice, summons: { perSent: 14 }, feeds: { healthDays: 60 } },
  }
  const another = { ...more, off: ['feeds' as const] }
  const [first, second, third] = [byDefault, more, another].map((scenario) => countryWork(scenario))
  const [a, b, c] = [first!(job), second!(job), third!(job)]
  expect(b).not.toEqual(a)
  expect(c).not.toEqual(b)
  expect(first!(job)).toEqual(a)
  countryWork(more)
  expect(countryWork(byDefault)(job), 'made ready anew after another practice').toEqual(a)
  expect(countryWork(more)(job)).toEqual(b)
  const anew = (scenario: typeof byDefault): Int32Array => {
    // another year makes the thread ready from nothing
    countryWork({ ...byDefault, from: byDefault.from + 1 })
    return countryWork(scenario)(job)
  }
  expect(anew(more)).toEqual(b)
  expect(anew(another)).toEqual(c)
  expect(anew(byDefault)).toEqual(a)
})

describe('the hash of a result', () => {
  const SHARE = 0.02
  let one: string
  // started once: to make a thread ready takes longer than its share of the offices
  const threads = Array.from({ length: 3 }, built.startThread)
  const portsOf = (count: number) => threads.slice(0, count).map((t) => t.port)
  const plainly = async (count: number, scenario: Scenario = byDefault): Promise<string> =>
    (await built.runCountry(scenario, { threads: portsOf(count), share: SHARE })).hash
  /** The same offices in batches of another size, handed out in another order. */
  const shuffled = async (count: number, batch: number): Promise<string> => {
    const order = orderOf(plan.offices, byDefault.seed)
    const tally = built.tallyOf(built.shapeOf(plan, order))
    const places = Array.from(order.keys()).slice(0, Math.ceil(order.length * SHARE))
    const batches: number[][] = []
    const counted = new Map<number, Int32Array>()
    while (places.length > 0) batches.push(places.splice(places.length % 2 === 0 ? 0 : -batch, batch))
    await built.runOn(portsOf(count), {
      setup: byDefault,
      jobs: batches.map((batch) => ({ offices: batch.map((place) => order[place]!) })),
      onResult: (index, counts) => void counted.set(batches[index]![0]!, counts.slice()),
    })
    for (const place of order.keys())
      if (counted.has(place))
        for (const group of groupsIn(counted.get(place)!, indicators.length)) built.addOffices(tally, group)
    return built.hashOf(tally.cube)
  }
  beforeAll(async () => {
    one = await plainly(1)
  })
  afterAll(() => Promise.all(threads.map((t) => t.end())))

  it('is the same on one thread, two and three', async () => {
    expect(await plainly(2)).toBe(one)
    expect(await plainly(3)).toBe(one)
  })
  it('is the same in whatever order and in whatever batches offices are handed out', async () => {
    expect(await shuffled(1, 7)).toBe(one)
    expect(await shuffled(2, 1)).toBe(one)
  })
  it('is the same on one thread and two under an order of mobilization', async () => {
    expect(await plainly(2, withOrder)).toBe(await plainly(1, withOrder))
  })
  it('is another one for another seed, and for another practice', async () => {
    expect(await plainly(2, { ...byDefault, seed: byDefault.seed + 1 })).not.toBe(one)
    expect(await plainly(2, { ...byDefault, practice: { 'exit-ban': { enforced: 0.601 } } })).not.toBe(one)
  })
})
