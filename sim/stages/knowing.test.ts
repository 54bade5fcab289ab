import { isoOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario.ts'
import type { StoryEvent } from '../story.ts'
import { built } from '../testing/built.ts'

/** One office, lived with every life told: the counts over all days, the warm-up's too, and the lives. */
function live(scenario: Scenario, office: number): { of: (id: string) => number; events: readonly StoryEvent[] } {
  const shard = built.shardFor(built.planOf(scenario))
  const events: StoryEvent[] = []
  shard.story = { man: 'everybody', events }
  built.liveOffice(shard, office)
  return { of: (id) => built.series(shard.counts, id).reduce((a, b) => a + b, 0), events }
}
/** Days between what is told last of a man and a next thing, each time it happens before he is summoned or decided on anew. */
function daysBetween(events: readonly StoryEvent[], first: string, then: string): number[] {
  const last = new Map<number, number>()
  const days: number[] = []
  for (const { man, what, day, lawful } of events)
    if (what === 'ban-began' && lawful !== 1) continue
    else if (what === first) last.set(man, day)
    else if (what === then && last.has(man)) {
      days.push(day - last.get(man)!)
      last.delete(man)
    } else if (what === 'summoned') last.delete(man)
  return days
}
const sum = (days: readonly number[]): number => days.reduce((a, b) => a + b, 0)
const OFFICE = 700

describe('between knowing and the ban', () => {
  it('by default the ban stands from the entry: the days that it stood are those of the lives told', () => {
    const { of, events } = live(built.byDefault, OFFICE)
    const stood = daysBetween(events, 'ban-began', 'known')
    const told = stood.filter((d) => d > 0)
    expect(of('ban/known-before')).toBe(0)
    expect(of('ban/known-after')).toBe(told.length)
    expect(of('ban/known-after-days')).toBe(sum(told))
    expect(told.length).toBeGreaterThan(100)
  })
  it('from service: who knows before has the days until his ban begins, where nothing ends it first', () => {
    const scenario = built.scenarioWith({}, { readings: { ...built.byDefault.readings, 'SW-BANSTART': 'service' } })
    const { of, events } = live(scenario, OFFICE)
    const left = daysBetween(events, 'known', 'ban-began').filter((d) => d > 0)
    expect(left.length).toBeGreaterThan(100)
    expect(of('ban/known-before')).toBeGreaterThanOrEqual(left.length)
    expect(of('ban/known-before-days')).toBeGreaterThanOrEqual(sum(left))
    // a ban comes on the seventh day at the latest, and few come to the office earlier
    expect(of('ban/known-before')).toBeLessThan(1.1 * left.length)
    expect(of('ban/known-before-days')).toBeLessThanOrEqual(7 * of('ban/known-before'))
  })
})

describe('wrongly sent', () => {
  it('the days between decision and dispatch, and whether the three months of complaint and suit still ran', () => {
    // Everybody is unfit in truth and found fit, so that whoever is sent is sent wrongly.
    const { of, events } = live(
      built.scenarioWith({ commission: { unfit: 1, unfitPassed: 1 } }, { off: ['feeds'] }),
      OFFICE,
    )
    const sent = new Map(events.flatMap(({ man, what, day }) => (what === 'sent' ? [[man, day] as const] : [])))
    const decided = new Map(events.flatMap(({ man, what, day }) => (what === 'called-up' ? [[man, day] as const] : [])))
    const inTerm = [...sent].filter(([man, day]) => {
      const [y, m, d] = isoOf(decided.get(man)!).split('-').map(Number) as [number, number, number]
      const lastOfMonth = new Date(Date.UTC(y, m + 3, 0)).getUTCDate()
      return day <= Date.UTC(y, m + 2, Math.min(d, lastOfMonth)) / 86_400_000
    })
    expect(of('dispatch/sent-wronged')).toBe(sent.size)
    expect(of('dispatch/wronged-days')).toBe(sum([...sent].map(([man, day]) => day - decided.get(man)!)))
    expect(of('dispatch/wronged-in-term')).toBe(inTerm.length)
    expect(inTerm.length).toBeGreaterThan(10)
    expect(inTerm.length).toBeLessThan(sent.size)
  })
})
