import { describe, expect, it } from 'vitest'
import { choiceOf, eventDay } from '../cases.ts'
import { dueSoFar, type Pace } from '../pace.ts'
import type { Plan } from '../plan.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'

const OFFICE = 700
const EVERY = 150
/** Whoever is heard is called up: nobody lacks who could be heard. */
const FIT = { unfit: 0, temporarilyUnfit: 0, fitFailed: 0, right18: 0, right22: 0, right29: 0 }
const shipped = (name: string): Scenario => built.readScenario(built.shippedScenario(name)!, `${name}.yaml`)
/** Of an office's part of a draft what is to be sent on counted days. */
const counted = (plan: Plan, pace: Pace, office: number, campaign: number): number => {
  const until = (t: number): number => (t < 0 ? 0 : dueSoFar(pace, plan.offices[office]!.planned[campaign]!, t, 1000))
  return until(plan.days - 1) - until(plan.warmUp - 1)
}

describe('an office', () => {
  it('hears no more on a day than the day has room for: what is left over is not saved up', () => {
    const scenario = built.scenarioWith({ raids: { sameDay: 0 }, commission: { ...FIT, hearings: 0.6 } }, { warmUp: 0 })
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

  it.each([
    ['paper-2022', 0.96],
    ['spring-2025', 0.92],
    ['year-round-2026-as-practised', 0.99],
  ])('that lacks men sends for more, so that the plan is met: %s', (name, least) => {
    const scenario = shipped(name)
    const plan = built.planOf(scenario)
    const sent = built.yearOf(built.countsOf(scenario, EVERY), 'dispatch/sent')
    const planned = built
      .someOffices(plan, EVERY)
      .reduce((n, o) => n + plan.sendingPaces.reduce((k, pace, c) => k + counted(plan, pace, o, c), 0), 0)
    expect(sent / planned).toBeGreaterThan(least)
    expect(sent / planned).toBeLessThan(1.01)
  })
  it('that lacks nobody keeps its even pace, and none does twice as much', () => {
    const summoned = (hearings: number, capacity = 1, warmUp = 0): number[] => {
      const scenario = built.scenarioWith({ commission: { ...FIT, hearings }, summons: { capacity } }, { warmUp })
      const counts = built.countsByOffice(scenario, [OFFICE])[0]!
      return built
        .series(counts, 'summons/data-check')
        .map(
          (n, row) =>
            n + built.series(counts, 'summons/medical')[row]! + built.series(counts, 'summons/commission')[row]!,
        )
    }
    const plan = built.planOf(built.scenarioWith({}, { warmUp: 0 }))
    const { perSent } = practiceOf(built.byDefault).summons
    const due = (t: number): number =>
      t < 0 ? 0 : dueSoFar(plan.workPaces[2]!, plan.offices[OFFICE]!.planned[2]!, t, perSent * 1000)
    const [enough, none] = [summoned(1), summoned(0)]
    const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0)
    expect(sum(none)).toBeGreaterThan(1.5 * sum(enough))
    expect(sum(none)).toBeLessThanOrEqual(2 * due(plan.days - 1))
    // whole men: one more may fall on a day than its share
    none
      .slice(1)
      .forEach((n, t) => expect(n, `day ${t}`).toBeLessThanOrEqual(2 * (due(t) - due(t - 1)) + Math.ceil(perSent)))
    enough.slice(1).forEach((n, t) => expect(n, `day ${t}`).toBeLessThanOrEqual(due(t) - due(t - 1)))
    expect(sum(summoned(1, 0.6)) / sum(enough)).toBeCloseTo(0.6, 1)
    // men to be sent by the first day on which anybody summoned today could come are lacking, and none before
    const { leadShortest } = practiceOf(built.byDefault).summons
    const planned = plan.offices[OFFICE]!.planned[2]!
    const lacks = plan.sendingPaces[2]!.passed.findIndex(
      (_, t) => plan.isWorkingDay[t] === 1 && dueSoFar(plan.sendingPaces[2]!, planned, t + leadShortest, 1000) > 0,
    )
    const more = none.slice(1).findIndex((n, t) => n > due(t) - due(t - 1))
    expect(lacks).toBeGreaterThan(30)
    expect(more).toBe(lacks)
    // who lacked in the draft before is no matter of this one
    const after = summoned(0, 1, 100).slice(1, 1 + lacks)
    expect(after.findIndex((n, t) => n > due(t) - due(t - 1))).toBe(-1)
  })
  it('names a day on which the law lets it hold what it summons for, where one lies within its leads', () => {
    const scenario = { ...shipped('paper-2022'), warmUp: 0 }
    const plan = built.planOf(scenario)
    const shard = built.shardFor(plan)
    const { inSeason, seasonDays } = plan.law
    const { leadShortest, leadDays } = plan.chances.summons
    let wrong = 0
    let checks = 0
    shard.cases.witness = (question, slot) => {
      if (question !== plan.law.questions.sent) return
      const at = eventDay(shard.cases, slot, plan.statute.event.appearance_at) - plan.from
      const named = plan.values.purposes.indexOf(choiceOf(shard.cases, slot, plan.statute.choice.purpose))
      const first = named * seasonDays + shard.t + leadShortest
      const could = inSeason.subarray(first, first + leadDays).some((allowed) => allowed !== 0)
      if (could && inSeason[named * seasonDays + at] === 0) wrong++
      if (named === 0) checks++
    }
    built.liveOffice(shard, OFFICE)
    expect(checks).toBeGreaterThan(100)
    expect(wrong).toBe(0)
  })
})
