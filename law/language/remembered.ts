/**
 * What was found out under one law and one calendar, kept for the next question. The key has to say everything else that the
 * result depends on. When there is too much, all of it is forgotten: a phone has little room.
 */
import type { LinkedLaw } from './link.ts'
import type { WorkingDays } from './world.ts'

export interface Remembered<T> {
  readonly get: (key: string) => T | undefined
  readonly set: (key: string, value: T) => T
}
const NO_CALENDAR = {}

/** `most`: how much is kept, where one value counts as much as `size` says. */
export function remembering<T>(
  most: number,
  size: (value: T) => number,
): (law: LinkedLaw, workingDays: WorkingDays | undefined) => Remembered<T> {
  const kept = new WeakMap<LinkedLaw, WeakMap<object, Remembered<T>>>()
  return (law, workingDays) => {
    const ofLaw = kept.get(law) ?? new WeakMap<object, Remembered<T>>()
    kept.set(law, ofLaw)
    const calendar = workingDays ?? NO_CALENDAR
    const known = ofLaw.get(calendar) ?? memory(most, size)
    ofLaw.set(calendar, known)
    return known
  }
}
function memory<T>(most: number, size: (value: T) => number): Remembered<T> {
  const values = new Map<string, T>()
  let all = 0
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      if (all > most) {
        values.clear()
        all = 0
      }
      values.set(key, value)
      all += size(value)
      return value
    },
  }
}
