/**
 * A stage's day queue: who is due on which day, and for what. Flat typed arrays, doubly linked, so that an event is
 * scheduled, moved or cancelled in constant time. A slot stands in it at most once. Made once, used for shard after shard.
 *
 * Draining a day is a loop in the stage itself, so that every loop sees one shape:
 *
 *   for (let slot = takeDay(queue, day), after = NOBODY; slot !== NOBODY; slot = after) {
 *     after = nextOf(queue, slot)
 *     … whatOf(queue, slot) …
 *   }
 */
export const NOBODY = -1
/** The due day of a slot that stands in no day. */
export const NOT_DUE = -1

/** Who is due on which day, as flat arrays. */
export interface DayQueue {
  /** First slot of each day, or NOBODY. */
  readonly first: Int32Array
  /** Four words a slot, so that one event touches one line of the cache: next, previous, due day, what. */
  readonly links: Int32Array
}

/** An empty queue for days 0..days-1 and slots 0..slots-1. */
export const dayQueue = (days: number, slots: number): DayQueue => ({
  first: new Int32Array(days).fill(NOBODY),
  links: new Int32Array(4 * slots).fill(NOT_DUE),
})

/** Empties the days, and forgets the slots below `slots`; one that was not forgotten must not be asked when it is due. */
export function clearQueue(queue: DayQueue, slots: number): void {
  queue.first.fill(NOBODY)
  queue.links.fill(NOT_DUE, 0, 4 * slots)
}

/** The slot must not stand in the queue. A day past the last one is never reached: then nothing is scheduled. */
export function schedule(queue: DayQueue, slot: number, day: number, what: number): void {
  const { first, links } = queue
  if (day >= first.length) return
  const head = first[day]!
  const at = slot << 2
  links[at] = head
  links[at + 1] = NOBODY
  links[at + 2] = day
  links[at + 3] = what
  if (head !== NOBODY) links[(head << 2) + 1] = slot
  first[day] = slot
}

/** Takes the slot out of its day, if it stands in one. */
export function cancel(queue: DayQueue, slot: number): void {
  const { first, links } = queue
  const at = slot << 2
  const day = links[at + 2]!
  if (day === NOT_DUE) return
  const next = links[at]!
  const previous = links[at + 1]!
  if (previous === NOBODY) first[day] = next
  else links[previous << 2] = next
  if (next !== NOBODY) links[(next << 2) + 1] = previous
  links[at + 2] = NOT_DUE
}

/** Schedules the slot, taking it out of the day in which it stood. */
export function move(queue: DayQueue, slot: number, day: number, what: number): void {
  cancel(queue, slot)
  schedule(queue, slot, day, what)
}

/** The first slot due on the day; the day is empty afterwards. */
export function takeDay(queue: DayQueue, day: number): number {
  const slot = queue.first[day]!
  queue.first[day] = NOBODY
  return slot
}

/** The slot after this one on the day that is being drained; this one is due no more. */
export function nextOf(queue: DayQueue, slot: number): number {
  queue.links[(slot << 2) + 2] = NOT_DUE
  return queue.links[slot << 2]!
}
/** What the slot is, or was last, due for. */
export const whatOf = (queue: DayQueue, slot: number): number => queue.links[(slot << 2) + 3]!
/** The day on which the slot is due, or NOT_DUE. */
export const dueDay = (queue: DayQueue, slot: number): number => queue.links[(slot << 2) + 2]!
