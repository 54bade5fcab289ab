/**
 * What was found out under one law and one calendar, kept for the next question. The key has to say everything else that the
 * result depends on. When there is too much, all of it is forgotten: a phone has little room.
 */
import type { LinkedLaw } from './link.ts'
import type { WorkingDays } from './world.ts'

interface Under {
  readonly law: LinkedLaw
  readonly workingDays?: WorkingDays | undefined
}
/** What is kept for the key, else what is found now. */
export type Remembering<T> = (under: Under, key: string, find: () => T) => T

const NO_CALENDAR = {}

/** `most`: how much is kept, where one value counts as much as `size` says. */
export function remembering<T>(most: number, size: (value: T) => number = () => 1): Remembering<T> {
  const kept = new WeakMap<LinkedLaw, WeakMap<object, Kept<T>>>()
  return ({ law, workingDays = NO_CALENDAR }, key, find) => {
    const ofLaw = kept.get(law) ?? new WeakMap<object, Kept<T>>()
    kept.set(law, ofLaw)
    const known = ofLaw.get(workingDays) ?? { values: new Map<string, T>(), all: 0 }
    ofLaw.set(workingDays, known)
    const before = known.values.get(key)
    if (before !== undefined) return before
    const value = find()
    if (known.all > most) {
      known.values.clear()
      known.all = 0
    }
    known.values.set(key, value)
    known.all += size(value)
    return value
  }
}
interface Kept<T> {
  readonly values: Map<string, T>
  all: number
}
