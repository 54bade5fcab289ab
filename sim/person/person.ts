/** Any synthetic person's year, event by event, told by the very code that counts everybody's. */
import { isoOf, type Day } from '@draftlight/law'
import { regions } from '@draftlight/country'
import { liveOffice } from '../live-office.ts'
import { birthOf } from '../people.ts'
import { planOf, type Plan } from '../plan.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shardFor } from '../shard.ts'
import type { StoryEvent } from './story.ts'

/** The year of one synthetic person. `person`: his number in the country, from 0. */
export interface PersonYear {
  readonly person: number
  readonly region: string
  /** Place of his commissariat in the country's list. */
  readonly office: number
  readonly birth: Day
  readonly events: readonly StoryEvent[]
  /** Names of the law's events, in the order of each `StoryEvent.law`. */
  readonly lawEvents: readonly string[]
}

/** Throws RangeError when there is no such person: numbers run from 0 to people - 1. */
export function personYear(scenario: Scenario, person: number): PersonYear {
  const plan = planOf(scenario)
  const office = officeOf(plan, person)
  const shard = shardFor(plan)
  const man = person - plan.offices[office]!.firstPerson
  const story = { man, events: [] as StoryEvent[] }
  shard.story = story
  liveOffice(shard, office)
  return {
    person,
    office,
    region: regions[plan.offices[office]!.region]!.iso,
    birth: birthOf(shard, man),
    events: story.events.sort((a, b) => a.day - b.day),
    lawEvents: plan.statute.tables.events,
  }
}

function officeOf(plan: Plan, person: number): number {
  if (!Number.isInteger(person) || person < 0 || person >= plan.people)
    throw new RangeError(`There is no person ${person}. Expected a whole number from 0 to ${plan.people - 1}.`)
  return plan.offices.findLastIndex((o) => o.firstPerson <= person)
}
/** The days of the law that stood at an event: name and ISO day of each that is set. */
export function lawDaysOf(event: StoryEvent, names: readonly string[]): Readonly<Record<string, string>> {
  if (!event.law) return {}
  return Object.fromEntries(
    names.flatMap((name, i) => (i > 0 && event.law![i]! < 100_000 ? [[name, isoOf(event.law![i]!)]] : [])),
  )
}
