import { regions } from '@draftlight/country'
import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { liveOffice } from '../live-office.ts'
import { column, INDICATORS, indicators } from '../indicators.ts'
import { planOf, practised } from '../plan.ts'
import { serve } from '../kernel/pool.ts'
import { countryWork } from '../run.ts'
import { byDefault } from '../testing/runs.ts'
import { practiceOf, scenarioHash, type Scenario } from '../scenario/scenario.ts'
import { shardFor } from '../shard.ts'
import { parameters } from '../stages/index.ts'
import { bandsFrom, bandsOf, meanBand, measuredBand, POINTS, pointsOf, type Bands } from './bands.ts'
import { pointWork, sample } from './sample.ts'

/** Every parameter stated, so that none is swept, but for those named. */
const allStatedBut = (stage: keyof typeof parameters, ...names: string[]): Scenario['practice'] =>
  Object.fromEntries(
    Object.entries(practiceOf(byDefault)).map(([s, values]) => [
      s,
      Object.fromEntries(Object.entries(values).filter(([name]) => s !== stage || !names.includes(name))),
    ]),
  )
const short: Scenario = {
  ...byDefault,
  ages: [20, 21],
  from: dayOf('2026-03-01'),
  to: dayOf('2026-03-20'),
  warmUp: 10,
  send: [{ from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 300_000 }],
}

async function bandsOn(threads: number, scenario: Scenario): Promise<Bands> {
  const channels = Array.from({ length: threads }, () => new MessageChannel())
  for (const { port2 } of channels) serve(port2, countryWork)
  const bands = await bandsOf(scenario, { threads: channels.map((c) => c.port1) })
  for (const { port1 } of channels) port1.close()
  return bands
}

it('lives the same fixed offices, in every federal district by its weight', () => {
  const plan = planOf(byDefault)
  expect(sample.length).toBe(Math.ceil(plan.offices.length * 0.02))
  expect(new Set(sample).size).toBe(sample.length)
  const share = (of: readonly number[], district: string): number =>
    of.filter((o) => regions[plan.offices[o]!.region]!.district === district).length / of.length
  for (const district of new Set(regions.map((r) => r.district)))
    expect(Math.abs(share(sample, district) - share([...plan.offices.keys()], district)), district).toBeLessThan(
      1 / sample.length,
    )
})

it('takes every part of every range once, no two parameters in the same order, and leaves what the scenario states', () => {
  const points = pointsOf({ ...byDefault, practice: { summons: { electronic: 0.77 } } })
  const orders = new Set<string>()
  let ranged = 0
  for (const [stage, list] of Object.entries(parameters))
    for (const [name, p] of Object.entries(list)) {
      const values = points.map((point) => (point as Record<string, Record<string, number>>)[stage]![name]!)
      if (name === 'electronic') expect(new Set(values)).toEqual(new Set([0.77]))
      else if (p.low < p.high) {
        ranged++
        const place = values.map((v) =>
          v < p.central ? (v - p.low) / (p.central - p.low) / 2 : 0.5 + (v - p.central) / (p.high - p.central) / 2,
        )
        const parts = place.map((x) => Math.floor(x * POINTS))
        // daysWhereLawIsOpen begins at its central value: the lower half of its places is one value
        if (p.low < p.central && p.central < p.high)
          expect(
            [...parts].sort((a, b) => a - b),
            name,
          ).toEqual([...Array(POINTS).keys()])
        orders.add(parts.join())
      }
    }
  expect(orders.size).toBe(ranged)
  expect(ranged).toBeGreaterThan(60)
})

it('lives a point as a scenario with that practice would be lived', () => {
  const plan = planOf(short)
  for (const practice of [pointsOf(short)[5]!, pointsOf(short)[40]!]) {
    const anew = planOf({ ...short, practice })
    const [shared, own] = [shardFor(practised(plan, practice, [40, 900])), shardFor(anew)]
    for (const office of [40, 900]) {
      liveOffice(shared, office)
      liveOffice(own, office)
      expect(shared.counts).toEqual(own.counts)
    }
  }
})

it('gives a point the same whatever was lived before it in the same memory, and on one thread as on another', () => {
  const plan = planOf(short)
  const practice = practiceOf(short)
  const jobs = [
    { practice: { ...practice, summons: { ...practice.summons, perSent: 7 } }, offices: [40, 900, 41] },
    { practice: { ...practice, summons: { ...practice.summons, perSent: 3.5 } }, offices: [900] },
    { practice, seed: 9, offices: [3, 4] },
    { practice: { ...practice, summons: { ...practice.summons, perSent: 14 } }, offices: [3, 40] },
    { practice, offices: [900] },
  ]
  const one = pointWork(plan)
  const points = jobs.map((job) => one(job))
  expect(points).toEqual(jobs.map((job) => pointWork(plan)(job)))
  expect(points[1]).not.toEqual(points[4])
})

it('moves what hangs on a parameter as far as its range goes, and nothing else', async () => {
  const scenario = {
    ...short,
    practice: { ...allStatedBut('exit-ban', 'enforced'), border: { ...practiceOf(short).border, trips: 0, flees: 0 } },
  }
  const bands = await bandsOn(1, scenario)
  const done = bands.factors['ban/done-lawful']!
  // 30 to 90 % around 60 %; the outermost points stand in the middle of the outermost of 64 parts
  expect(Math.abs(done.low - (0.3 + (0.6 * 0.5) / POINTS) / 0.6)).toBeLessThan(0.08)
  expect(Math.abs(done.high - (0.9 - (0.6 * 0.5) / POINTS) / 0.6)).toBeLessThan(0.08)
  for (const id of ['summons/electronic', 'service/deemed', 'ban/began-lawful', 'men/deferred'])
    expect(bands.factors[id], id).toEqual({ low: 1, high: 1 })
  expect(bands.factors['border/refused']).toBeUndefined()
  expect(Object.keys(bands.factors)).toEqual(indicators.map((x) => x.id))
  expect(await bandsOn(2, scenario)).toEqual(bands)
})

it('knows a scenario by what it says, not by the order in which it says it', () => {
  const a = scenarioHash({ ...byDefault, practice: { summons: { electronic: 0.5, letter: 0.2 } } })
  expect(scenarioHash({ ...byDefault, practice: { summons: { letter: 0.2, electronic: 0.5 } } })).toBe(a)
  expect(scenarioHash({ ...byDefault, practice: { summons: { letter: 0.5, electronic: 0.2 } } })).not.toBe(a)
  expect(scenarioHash({ ...byDefault, seed: byDefault.seed + 1 })).not.toBe(scenarioHash(byDefault))
})

it('of what is measured beside the totals, and of means, too: none of nothing, and a point without a case has no mean', () => {
  const point = (men: number, days: number, measured: number): Float64Array => {
    const totals = new Float64Array(INDICATORS + 1)
    totals[column('ban/known-after')] = men
    totals[column('ban/known-after-days')] = days
    totals[INDICATORS] = measured
    return totals
  }
  const points = [point(10, 40, 8), point(20, 60, 4), point(5, 40, 12), point(0, 0, 8)]
  expect(meanBand(points, 'ban/known-after-days', 'ban/known-after')).toEqual({ low: 0.75, high: 2 })
  expect(measuredBand(points, 0)).toEqual({ low: 0.5, high: 1.5 })
  expect(bandsFrom(points).factors['ban/known-after']).toEqual({ low: 0, high: 2 })
  const nobody = [point(0, 0, 0), point(1, 1, 1)]
  expect(meanBand(nobody, 'ban/known-after-days', 'ban/known-after')).toBeUndefined()
  expect([measuredBand(nobody, 0), bandsFrom(nobody).factors['ban/known-after']]).toEqual([undefined, undefined])
})
