/** What is counted, and what is told of a life, must be possible. */
import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { told } from '../person/told.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from '../testing/built.ts'

const OFFICE = 700
/** One office, lived with every life told. */
function live(scenario: Scenario): { of: (id: string) => number[]; lives: Map<number, StoryEvent[]> } {
  const shard = built.shardFor(built.planOf(scenario))
  const events: StoryEvent[] = []
  shard.story = { man: 'everybody', events }
  built.liveOffice(shard, OFFICE)
  const lives = new Map<number, StoryEvent[]>()
  for (const e of events) lives.set(e.man, [...(lives.get(e.man) ?? []), e])
  return { of: (id) => built.series(shard.counts, id), lives }
}

it('who learns by a warning or by the state messenger is counted on the day on which he first knows, and once', () => {
  const many = { information: { warned: 1, keptLimited: 1, keptBlocked: 1, stateMessenger: 1 } }
  const { of } = live(built.scenarioWith(many))
  const [known, warned, messenger] = [
    of('service/known'),
    of('information/warned'),
    of('information/state-messenger'),
  ] as const
  expect(warned.reduce((a, b) => a + b, 0)).toBeGreaterThan(20)
  expect(messenger.reduce((a, b) => a + b, 0)).toBeGreaterThan(20)
  expect(known.filter((n, t) => warned[t]! + messenger[t]! > n)).toEqual([])
})

it('the state messenger tells nobody who reads the notice in his account', () => {
  const { of } = live(
    built.scenarioWith({ service: { readsNotice: 1 }, information: { stateMessenger: 1, warned: 0 } }),
  )
  expect(of('service/known').reduce((a, b) => a + b, 0)).toBeGreaterThan(20)
  expect(of('information/state-messenger').reduce((a, b) => a + b, 0)).toBe(0)
})

it('a man sent to the troops makes no trips', () => {
  const { lives, of } = live(built.scenarioWith({ border: { trips: 30 }, 'exit-ban': { enforced: 1, liftLag: 10 } }))
  expect(of('border/refused').reduce((a, b) => a + b, 0)).toBeGreaterThan(100)
  const trips = [...lives.values()].flatMap((life) => {
    const sent = life.findIndex((e) => e.what === 'sent')
    return sent < 0 ? [] : life.slice(sent).filter((e) => e.what === 'trip-left' || e.what === 'trip-refused')
  })
  expect(trips).toEqual([])
})

describe('when the men of 27 of 2024 turn thirty', () => {
  const inLaw = (e: StoryEvent, names: readonly string[], name: string): number => e.law![names.indexOf(name)]!
  for (const start of ['placement', 'service'] as const)
    it(`nobody is summoned past his last day, and no ban begins after it (ban from ${start})`, () => {
      const scenario = built.scenarioWith(
        { people: { wrongRecord: 0, wrongOlder: 0 }, feeds: { taxErrors: 0 } },
        {
          from: dayOf('2027-01-01'),
          to: dayOf('2027-12-31'),
          warmUp: 300,
          readings: { ...built.byDefault.readings, 'SW-BANSTART': start },
          send: [
            { from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 261_000 },
            { from: dayOf('2027-01-01'), until: dayOf('2028-01-01'), men: 261_000 },
          ],
        },
      )
      const names = built.planOf(scenario).statute.tables.events
      const { lives, of } = live(scenario)
      expect(of('register/left-by-age').reduce((a, b) => a + b, 0)).toBeGreaterThan(20)
      expect(of('ban/known-after-days').filter((n) => n < 0)).toEqual([])
      const all = [...lives.values()].flat()
      // he was on the roll by right, so that only age can make him not callable
      const late = all.filter(
        (e) => e.what === 'summoned' && e.lawful === 0 && e.day >= inLaw(e, names, 'liability/until'),
      )
      expect(late.filter((e) => lives.get(e.man)!.every((x) => x.what !== 'record-corrupted'))).toEqual([])
      const bans = all.filter((e) => e.what === 'ban-began' && e.lawful === 1)
      expect(bans.length).toBeGreaterThan(100)
      expect(bans.filter((e) => e.day >= inLaw(e, names, 'liability/until'))).toEqual([])
    })
})

it('a man who comes under an order of mobilization knows of it by then, and what is told of him is in order', () => {
  const scenario = built.readScenario(
    built.shippedScenario('mobilization-300k-register')!,
    'mobilization-300k-register.yaml',
  )
  const mobilized = built.kinds.find((kind) => kind.id === 'mobilized')!
  const year = built.personYear(scenario, built.findPerson(scenario, mobilized)!)
  const story = told(year)
  expect(story.map((e) => e.day)).toEqual(story.map((e) => e.day).toSorted())
  expect(story.find((e) => e.what === 'mobilization-came')!.heKnows).toBe(true)
  expect(story.some((e) => e.what === 'served' && e.cites.length > 0)).toBe(true)
})
