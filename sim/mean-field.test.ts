import { dayOf } from '@draftlight/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { dueSoFar } from './pace.ts'
import type { Scenario } from './scenario/scenario.ts'
import { practiceOf } from './scenario/scenario.ts'
import { built } from './testing/built.ts'
import { meanField, type Expected } from './testing/mean-field.ts'

const never = 0x3fffffff
const scenario: Scenario = {
  ...built.byDefault,
  ages: [20, 20],
  from: dayOf('2026-02-02'),
  to: dayOf('2026-04-30'),
  warmUp: 0,
  send: [{ from: dayOf('2026-02-02'), until: dayOf('2026-05-01'), men: 20_000 }],
  rollout: Object.fromEntries(
    ['everywhere', 'RU-MOW', 'RU-MOS', 'RU-ME', 'RU-RYA', 'RU-SAK'].map((r) => [
      r,
      { nationwide: never, 'own-electronic': never, 'electronic-only': never, 'federal-register': never, raids: never },
    ]),
  ),
  off: [
    'feeds',
    'notification',
    'information',
    'exit-ban',
    'border',
    'raids',
    'restrictions',
    'mobilization',
    'recruitment',
    // an office that lacks men to send would send more summonses
    'dispatch',
  ],
  practice: {
    people: { wrongRecord: 0, wrongOlder: 0, underInvestigation: 0, convicted: 0 },
    summons: { electronic: 0, letter: 0, paperAlsoPlaced: 0 },
    appearance: { pressed: 0, again: 0, onwards: 1 },
    penalties: { finedUnserved: 0, fined: 0.5, criminal: 0.3, criminalUnlawful: 1 },
    commission: { hearings: 100, right18: 0, right22: 0, right29: 0 },
  },
}

describe('the agents and a calculation without any agree, day by day', () => {
  let counts: Int32Array
  let expected: Expected
  let isWorkingDay: Uint8Array
  let summoned: Float64Array
  const every = 4
  beforeAll(() => {
    counts = built.countsOf(scenario, every)
    const plan = built.planOf(scenario)
    isWorkingDay = plan.isWorkingDay
    const perSent = Math.round(practiceOf(scenario).summons.perSent * 1000)
    const offices = built.someOffices(plan, every)
    const dueBy = (t: number): number =>
      t < 0
        ? 0
        : offices.reduce((n, o) => n + dueSoFar(plan.workPaces[0]!, plan.offices[o]!.planned[0]!, t, perSent), 0)
    summoned = Float64Array.from({ length: plan.days }, (_, t) => dueBy(t) - dueBy(t - 1))
    // nobody's roll runs empty
    expect(summoned.reduce((a, b) => a + b, 0)).toBe(built.yearOf(counts, 'summons/by-hand'))
    expect(built.yearOf(counts, 'summons/by-hand')).toBeGreaterThan(15_000)
    expected = meanField(summoned, isWorkingDay, practiceOf(scenario))
  })

  it.each([
    'service/handed',
    'service/refused',
    'service/known',
    'appearance/in-time',
    'appearance/late',
    'appearance/missed',
    'appearance/missed-unknowing',
    'penalty/fines',
    'penalty/criminal',
    'commission/examined',
    'commission/exempted',
    'commission/deferred-health',
    'commission/called-up',
  ])('%s', (id) => {
    const agents = built.series(counts, id).slice(1)
    const mean = expected[id]!
    const total = mean.reduce((a, b) => a + b, 0)
    expect(total).toBeGreaterThan(30)
    // chance alone moves a total by its root, and what it is drawn from by less
    expect(Math.abs(agents.reduce((a, b) => a + b, 0) - total)).toBeLessThan(4 * Math.sqrt(total))
    // and the days: squared deviations against what chance gives, weeks together so that small numbers count too
    let [square, weeks] = [0, 0]
    for (let w = 0; w + 7 <= mean.length; w += 7) {
      const sum = (of: ArrayLike<number>): number =>
        Array.from(of)
          .slice(w, w + 7)
          .reduce((a, b) => a + b, 0)
      const m = sum(mean)
      if (m < 5) {
        expect(sum(agents)).toBeLessThan(m + 4 * Math.sqrt(m) + 6)
        continue
      }
      square += (sum(agents) - m) ** 2 / m
      weeks++
    }
    // the square of so many normal numbers: mean, and four times its deviation
    expect(square).toBeLessThan(weeks + 4 * Math.sqrt(2 * weeks))
  })

  it('and would not if one chance were off by a twentieth', () => {
    const { service, ...rest } = practiceOf(scenario)
    const off = meanField(summoned, isWorkingDay, { ...rest, service: { ...service, handed: service.handed * 1.05 } })
    const total = (of: ArrayLike<number>): number => Array.from(of).reduce((a, b) => a + b, 0)
    const agents = total(built.series(counts, 'service/handed').slice(1))
    expect(Math.abs(agents - total(off['service/handed']!))).toBeGreaterThan(4 * Math.sqrt(agents))
  })
})
