/** An order of mobilization, as a scenario states it: always an input, never a forecast. */
import type { Day } from '@draftlight/law'

export interface Order {
  readonly on: Day
  readonly kind: 'partial' | 'general'
  /** Men to arrive. */
  readonly men: number
  /** First and last age in the year of the order. */
  readonly ages: readonly [number, number]
  /** Of the reserve: everybody, those who ever served, those who served within ten years. */
  readonly who: 'reserve' | 'trained' | 'recent'
  /** How summonses go out: by hand, or through the register and by hand. */
  readonly by: 'paper' | 'register'
}
