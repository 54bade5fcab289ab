/** Finds a synthetic person to whom something happens. Nobody is stored: offices are lived, one after the other, until there is one. */
import { liveOffice } from '../live-office.ts'
import { menIn, planOf } from '../plan.ts'
import { orderOf } from '../offices.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shardFor, type Shard } from '../shard.ts'
import type { Happening, StoryEvent } from './story.ts'

/** A kind of life: whether the events of a man make him one of it. */
export interface Kind {
  readonly id: string
  readonly meaning: string
  readonly is: (events: readonly StoryEvent[]) => boolean
}

/** Whether something happened while he did not know of the summons that it follows. */
const withoutKnowing =
  (what: Happening) =>
  (events: readonly StoryEvent[]): boolean => {
    let knows = true
    for (const e of events) {
      if (e.what === 'summoned') knows = false
      else if (e.what === 'known') knows = true
      else if (e.what === what && !knows) return true
    }
    return false
  }
const has =
  (what: Happening, lawful?: number) =>
  (events: readonly StoryEvent[]): boolean =>
    events.some((e) => e.what === what && (lawful === undefined || e.lawful === lawful))

/** Kinds of lives that `person --find` looks for. */
export const kinds: readonly Kind[] = [
  {
    id: 'banned-without-knowing',
    meaning: 'stopped at the border if he tries, and does not know of the summons',
    is: withoutKnowing('ban-done'),
  },
  {
    id: 'restricted-without-knowing',
    meaning: 'under measures, and does not know of the summons',
    is: withoutKnowing('measures-done'),
  },
  { id: 'refused-at-the-border', meaning: 'turned back at the border', is: has('trip-refused') },
  { id: 'banned-without-law', meaning: 'a ban at the border that the law does not give', is: has('ban-done', 0) },
  { id: 'fined', meaning: 'fined for not coming', is: has('fined') },
  { id: 'criminal-case', meaning: 'a criminal case for evasion', is: has('criminal-case') },
  { id: 'called-up-against-the-law', meaning: 'called up though the law forbids it', is: has('called-up', 0) },
  { id: 'summoned-by-mistake', meaning: 'summoned though the law does not call him', is: has('summoned', 0) },
  { id: 'taken-to-the-office', meaning: 'found by the police and taken to the office', is: has('delivered') },
  { id: 'sent', meaning: 'sent to the troops', is: has('sent') },
  { id: 'mobilized', meaning: 'called by an order of mobilization and arrived', is: has('mobilized') },
]

/** Lives an office and gives back what happened to each man to whom anything did, by local id. */
function livesIn(shard: Shard, office: number): ReadonlyMap<number, readonly StoryEvent[]> {
  const story = { man: 'everybody' as const, events: [] as StoryEvent[] }
  shard.story = story
  liveOffice(shard, office)
  const byMan = new Map<number, StoryEvent[]>()
  for (const e of story.events) {
    const of = byMan.get(e.man)
    if (of) of.push(e)
    else byMan.set(e.man, [e])
  }
  return byMan
}

/** A man of an office to whom something happens, and which of `kinds` he is: bit k of `is` is set for kinds[k]. */
export interface Dot {
  readonly person: number
  readonly is: number
}

/** Men of one office to whom something of `kinds` happens, by number; at most so many, spread evenly over all of them. */
export function dotsOf(scenario: Scenario, office: number, most: number): readonly Dot[] {
  const plan = planOf(scenario)
  const { firstPerson } = plan.offices[office]!
  const dots: Dot[] = []
  for (const [man, events] of livesIn(shardFor(plan), office)) {
    const is = kinds.reduce((bits, kind, k) => (kind.is(events) ? bits | (1 << k) : bits), 0)
    if (is !== 0) dots.push({ person: firstPerson + man, is })
  }
  dots.sort((a, b) => a.person - b.person)
  const few = Math.min(most, dots.length)
  return Array.from({ length: few }, (_, i) => dots[Math.floor(((i + 0.5) * dots.length) / few)]!)
}

/**
 * The number of the `nth` such person, in the scenario's own order of offices; undefined when there is none in `most` offices.
 * `nth` counts from 0.
 */
export function findPerson(scenario: Scenario, kind: Kind, nth = 0, most = 60): number | undefined {
  const plan = planOf(scenario)
  const shard = shardFor(plan)
  let left = nth
  for (const office of orderOf(plan.offices, scenario.seed).subarray(0, most)) {
    const byMan = livesIn(shard, office)
    for (let man = 0; man < menIn(plan.offices[office]!); man++) {
      const events = byMan.get(man)
      if (events && kind.is(events) && left-- === 0) return plan.offices[office]!.firstPerson + man
    }
  }
  return undefined
}
