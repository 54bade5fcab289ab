import { dayOf, isoOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from '../testing/built.ts'
import { live as lived } from '../testing/lived.ts'

/** One office, lived with every life told: the counts over all days, the warm-up's too, and the lives. */
function live(scenario: Scenario, office: number): { of: (id: string) => number; events: readonly StoryEvent[] } {
  const shard = built.shardFor(built.planOf(scenario))
  const events: StoryEvent[] = []
  shard.story = { man: 'everybody', events }
  built.liveOffice(shard, office)
  return { of: (id) => built.series(shard.counts, id).reduce((a, b) => a + b, 0), events }
}
const sum = (days: readonly number[]): number => days.reduce((a, b) => a + b, 0)
const OFFICE = 700

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

it('where nobody is ever told, whatever stands stands unknown to its man, on every day until it is lifted', () => {
  const { series, total } = lived(
    built.scenarioWith(
      { restrictions: { laid: 1, liftLag: 3 }, raids: { found: 6, delivered: 1 } },
      { from: dayOf('2026-03-01'), to: dayOf('2026-07-31'), warmUp: 30, off: ['service'] },
    ),
    OFFICE,
  )
  expect(total('service/known')).toBe(0)
  for (const id of ['measures/done', 'ban/done', 'ban/lawful'] as const)
    expect(series(`${id}-unknowing`), id).toEqual(series(id))
  for (const id of ['measures/lifted', 'ban/lifted'] as const) expect(total(id), id).toBeGreaterThan(0)
})

it('what is handed over without delay is known on the day of sending, a letter on the next', () => {
  const waits = [0, 1].map((letter) => {
    const { events } = live(
      built.scenarioWith(
        {
          border: { trips: 0, flees: 0, detained: 0 },
          raids: { found: 0, foundWhereRaids: 0 },
          penalties: { fined: 0 },
          summons: { electronic: 0, letter, paperAlsoPlaced: 0 },
          service: { handed: 1, handingDays: 0, letterDelivered: 1, letterDays: 0 },
          people: { livesElsewhere: 0 },
          restrictions: { laid: 0 },
        },
        { from: dayOf('2026-02-01'), to: dayOf('2026-03-31'), warmUp: 0, off: ['information'] },
      ),
      700,
    )
    const sent = new Map<number, number>()
    return events.flatMap(({ man, what, day }) => {
      if (what === 'summoned') sent.set(man, day)
      return what === 'known' ? [day - sent.get(man)!] : []
    })
  })
  expect(waits.map((days) => [Math.min(...days), Math.max(...days)])).toEqual([
    [0, 0],
    [1, 1],
  ])
  expect(Math.min(...waits.map((days) => days.length))).toBeGreaterThan(30)
})
