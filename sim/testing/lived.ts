/** An office lived through, with the life of everybody in it told. */
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from './built.ts'

export interface Lived {
  readonly events: readonly StoryEvent[]
  /** What an indicator comes to on every day, and in all. */
  readonly series: (id: string) => number[]
  readonly total: (id: string) => number
  /** A day of the law, by its name there, as it stood when this happened. */
  readonly lawDay: (e: StoryEvent, name: string) => number
}
export function live(scenario: Scenario, office: number): Lived {
  const plan = built.planOf(scenario)
  const shard = built.shardFor(plan)
  const events: StoryEvent[] = []
  shard.story = { man: 'everybody', events }
  built.liveOffice(shard, office)
  const names = plan.statute.tables.events
  const series = (id: string): number[] => built.series(shard.counts, id)
  return {
    events,
    series,
    total: (id) => series(id).reduce((a, b) => a + b, 0),
    lawDay: (e, name) => e.law![names.indexOf(name)]!,
  }
}
