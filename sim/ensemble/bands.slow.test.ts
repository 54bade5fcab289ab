import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { liveOffice } from '../live-office.ts'
import { indicators } from '../indicators.ts'
import { planOf, practised } from '../plan.ts'
import { serve } from '../kernel/pool.ts'
import { countryWork } from '../run.ts'
import { byDefault } from '../testing/runs.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { shardFor } from '../shard.ts'
import { parameters } from '../stages/index.ts'
import { bandsOf, POINTS, pointsOf, type Bands } from './bands.ts'
import { pointWork } from './sample.ts'

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
