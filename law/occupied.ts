/**
 * Occupied Ukraine: no day is computed there. What is said of it all the same, one record for each sentence, with what it
 * rests on. A sentence without its record does not compile: whoever has the words has them by these ids.
 */
import { cite, type Cite } from './language/rule.ts'

/** One sentence and what it rests on. */
export interface SaidOfOccupied {
  readonly id: string
  /** The law it states; empty where it states what was seen to happen. */
  readonly cites: readonly Cite[]
  /** Keys of `sources`: reports of what was seen. */
  readonly seen: readonly string[]
}

const article51 = [cite('Geneva IV', 'art. 51', 'high', 'S332', 'S333')]

/** All that is said of occupied Ukrainian territory, where no day is computed. */
export const saidOfOccupied = [
  { id: 'may not compel', cites: article51, seen: [] },
  { id: 'may not press', cites: article51, seen: [] },
  { id: 'done all the same', cites: [], seen: ['S334', 'S335'] },
] as const satisfies readonly SaidOfOccupied[]
/** The id of such a sentence. */
export type SaidOfOccupiedId = (typeof saidOfOccupied)[number]['id']
