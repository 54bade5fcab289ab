import { dayOf } from '@draftlight/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { cubeTable } from './result/cube.ts'
import { measure } from './ensemble/quantity.ts'
import { orderDays } from './result/order-days.ts'
import { resultTables } from './result/output.ts'
import { rowOf, rowsOf, stepOf } from './periods.ts'
import type { CountryRun } from './run.ts'
import type { Scenario } from './scenario/scenario.ts'
import { INDICATORS, indicators } from './indicators.ts'
import { built } from './testing/built.ts'

const { liveOffice, planOf, shardFor } = built

const from = dayOf('2025-01-01')
const scenario: Scenario = {
  ...built.byDefault,
  from,
  to: from + 400,
  warmUp: 60,
  mobilization: [
    { on: dayOf('2025-10-01'), kind: 'partial', men: 300_000, ages: [18, 50], who: 'trained', by: 'register' },
  ],
}

it('keeps a year by day and more than 400 days by week; the last week may be short', () => {
  expect([365, 400, 401, 406, 407].map((days) => [stepOf(days), rowsOf(days)])).toEqual([
    [1, 366],
    [1, 401],
    [7, 59],
    [7, 59],
    [7, 60],
  ])
  expect([59, 60, 66, 67].map((t) => rowOf(t, 60, 7))).toEqual([0, 1, 1, 2])
})

describe('401 days', () => {
  it('come to the same as days by themselves, week by week and office by office', () => {
    const plan = planOf(scenario)
    const [byWeek, byDay] = [shardFor(plan), shardFor({ ...plan, step: 1, rows: 402 })]
    for (const office of [5, 700, 1203]) {
      liveOffice(byWeek, office)
      liveOffice(byDay, office)
      const differing = indicators.filter((_, c) => {
        const sum = new Int32Array(59)
        for (let row = 0; row < 402; row++) sum[Math.ceil(row / 7)]! += byDay.counts[row * INDICATORS + c]!
        return sum.some((n, week) => n !== byWeek.counts[week * INDICATORS + c])
      })
      expect(differing.map(({ id }) => id)).toEqual([])
    }
  })

  let run: CountryRun
  beforeAll(async () => {
    const thread = built.startThread()
    run = await built.runCountry(scenario, { threads: [thread.port], share: 0.002 })
    await thread.end()
  }, 120_000)

  it('are written by week, and say so where a day is asked for', () => {
    const [table] = resultTables(run)
    expect(table!.name).toBe('weeks')
    expect(table!.columns[1]).toMatchObject({ name: 'week' })
    expect(table!.columns[1]!.values.slice(0, 2)).toEqual(['2025-01-01', '2025-01-08'])
    const weeks = cubeTable(run, ['week'], ['dispatch/sent']).columns[0]!.values
    // its own weeks, from the first counted day on, a Wednesday
    expect([weeks.length, weeks[0], weeks[1]]).toEqual([58, '2025-01-01', '2025-01-08'])
    expect(run.view.weekly('dispatch/sent').reduce((a, b) => a + b, 0)).toBeCloseTo(
      run.view.total('dispatch/sent').value,
    )
    expect(() => cubeTable(run, ['month'], ['dispatch/sent'])).toThrow('kept by week')
    expect(() => run.view.daily('men/open')).toThrow('kept by week, and this one has 401')
    const days = { kind: 'days', ids: ['men/open'], among: [] } as const
    expect(() => measure(days, new Int32Array(0), scenario, 1)).toThrow('man-days: men/open cannot be told')
  })
})

it('the first weeks are the same however long the run is', () => {
  const of2026 = { ...built.byDefault, ages: [16, 50] } as const
  const offices = [0, 300, 900]
  const weeksOf = (to: string): number[][] => {
    const plan = planOf({ ...of2026, to: dayOf(to) })
    const shard = shardFor({ ...plan, step: 7, rows: 1 + Math.ceil((plan.days - plan.warmUp) / 7) })
    return offices.map((office) => {
      liveOffice(shard, office)
      return Array.from(shard.counts.subarray(0, 13 * INDICATORS))
    })
  }
  const long = weeksOf('2027-12-31')
  weeksOf('2026-04-30').forEach((counts, k) => {
    const differing = counts.flatMap((n, i) => (n === long[k]![i] ? [] : [indicators[i % INDICATORS]!.id]))
    expect([...new Set(differing)], `office ${offices[k]}`).toEqual([])
  })
})

it('tells of each order up to the next one, of one from before the counted days too, and no day after the last', () => {
  const order = { ...scenario.mobilization[0]!, men: 100 }
  const at = (days: number, of: Readonly<Record<number, number>>, orders: readonly number[]) => {
    const daily = Float64Array.from({ length: days }, (_, d) => of[d] ?? 0)
    const weekly = new Float64Array(Math.ceil(days / 7))
    daily.forEach((n, d) => (weekly[Math.floor(d / 7)]! += n))
    const mobilization = orders.map((d) => ({ ...order, on: from + d }))
    return orderDays({ ...scenario, mobilization }, { days, daily: () => daily, weekly: () => weekly }).map(
      (o) => o.served,
    )
  }
  expect(at(60, { 0: 50, 5: 30, 25: 50 }, [-10, 20])).toEqual([
    { half: 10, nineTenths: undefined },
    { half: 5, nineTenths: undefined },
  ])
  // on its own day, and on the last one before the next
  expect(at(60, { 20: 60, 39: 30, 40: 100 }, [20, 40])).toEqual([
    { half: 0, nineTenths: 19 },
    { half: 0, nineTenths: 0 },
  ])
  expect(at(401, { 400: 100 }, [3])).toEqual([{ half: 397, nineTenths: 397 }])
})

it('tells how soon an order is met to the day, and by week up to six days late', () => {
  const met = (days: number) => {
    const daily = Float64Array.from({ length: days }, (_, d) => (d >= 280 && d < 300 ? 15_000 : 0))
    const weekly = new Float64Array(Math.ceil(days / 7))
    daily.forEach((n, d) => (weekly[Math.floor(d / 7)]! += n))
    return orderDays(scenario, { days, daily: () => daily, weekly: () => weekly })[0]!.served
  }
  // the order is day 273: half of it is served on day 289, nine tenths on day 297; weeks end on days 293 and 300
  expect(met(400)).toEqual({ half: 289 - 273, nineTenths: 297 - 273 })
  expect(met(401)).toEqual({ half: 293 - 273, nineTenths: 300 - 273 })
})
