/** The recorder: tells one man's life, or everybody's, from the very code that counts. */
import type { Day } from '@draftlight/law'
import type { Shard } from '../shard.ts'

/** What can happen in a life. `studio` has the words. */
export type Happening =
  | 'in-place'
  | 'of-age'
  | 'recorded'
  | 'record-corrected'
  | 'record-corrupted'
  | 'deferral-ended'
  | 'past-age'
  | 'summoned'
  | 'known'
  | 'served'
  | 'ban-began'
  | 'ban-done'
  | 'ban-ended'
  | 'ban-lifted'
  | 'trip-refused'
  | 'trip-left'
  | 'detained'
  | 'delivered'
  | 'came'
  | 'missed'
  | 'papers-shown'
  | 'measures-began'
  | 'measures-done'
  | 'measures-ended'
  | 'deal-refused'
  | 'fined'
  | 'criminal-case'
  | 'barred'
  | 'deferred'
  | 'exempted'
  | 'called-up'
  | 'sent'
  | 'mobilization-called'
  | 'mobilization-came'
  | 'mobilized'
  | 'lapsed'

/** One event of a synthetic man's life, as the code that counts it tells it. */
export interface StoryEvent {
  readonly man: number
  readonly day: Day
  readonly what: Happening
  /** Slot of his case at that time, or -1. */
  readonly slot: number
  /** Lawful: 0 no, 1 yes, 2 not settled; -1 where the law is not asked. */
  readonly lawful: number
  /** The law's days as they stood, by event, when he had a case. */
  readonly law: Int32Array | undefined
  readonly detail: string
}

export interface Story {
  /** Local id. */
  readonly man: number | 'everybody'
  readonly events: StoryEvent[]
}

/** `day`: of what is settled today and happens later; whoever reads puts the days in order. */
export function tell(
  shard: Shard,
  man: number,
  what: Happening,
  lawful = -1,
  detail = '',
  day: Day = shard.today,
): void {
  const { story } = shard
  if (story === undefined || (story.man !== man && story.man !== 'everybody')) return
  const slot = shard.cases.slotOf[man]!
  const stride = shard.cases.statute.eventStride
  story.events.push({
    man,
    day,
    what,
    slot,
    lawful,
    detail,
    law: slot < 0 ? undefined : shard.cases.events.slice(slot * stride, (slot + 1) * stride),
  })
}
