import { describe, expect, it } from 'vitest'
import { dueSoFar } from '../pace.ts'
import { practiceOf } from '../scenario.ts'
import { built } from '../testing/built.ts'

const OFFICE = 700

describe('an office', () => {
  it('hears no more on a day than the day has room for: what is left over is not saved up', () => {
    const scenario = built.scenarioWith({ raids: { sameDay: 0 }, commission: { hearings: 0.6 } }, { warmUp: 0 })
    const plan = built.planOf(scenario)
    const shard = built.shardFor(plan)
    built.liveOffice(shard, OFFICE)
    const heard = built.series(shard.counts, 'commission/examined').slice(1)
    const { perSent, capacity } = practiceOf(scenario).summons
    const c = plan.campaignOn[0]!
    const due = (t: number): number =>
      t < 0 ? 0 : dueSoFar(plan.workPaces[c]!, plan.offices[OFFICE]!.planned[c]!, t, 0.6 * perSent * capacity * 1000)
    const busy = heard.filter((n, t) => n === due(t) - due(t - 1) && n > 0)
    // days on which some had to wait, and days with room to spare
    expect(busy.length).toBeGreaterThan(20)
    expect(heard.filter((n, t) => n < due(t) - due(t - 1)).length).toBeGreaterThan(20)
    heard.forEach((n, t) => expect(n, `day ${t}`).toBeLessThanOrEqual(due(t) - due(t - 1)))
  })
})
