/** What an office has done for an order of mobilization. */
import { clearRoll, rollOf, type Roll } from './kernel/roll.ts'

export interface Muster {
  /** Place of the order in the scenario's list; -1 before the first. */
  order: number
  /** The rank at which it looks for the next man. */
  rank: number
  calls: number
  called: number
  /** Kept and on the way, and arrived. */
  coming: number
  /** By slot of `shard.musterQueue`: the man. */
  readonly man: Int32Array
  /** Slots of those who come today: they are taken in a fixed order, for there may be places for some only. */
  readonly comers: Roll
}
export const musterFor = (slots: number): Muster => ({
  order: -1,
  rank: 0,
  calls: 0,
  called: 0,
  coming: 0,
  man: new Int32Array(slots),
  comers: rollOf(slots),
})
export function clearMuster(muster: Muster): void {
  muster.order = -1
  muster.rank = muster.calls = muster.called = muster.coming = 0
  clearRoll(muster.comers, muster.man.length)
}
