export { keysOf, mix, isBelow, pick, threshold, word, type Keys } from './random.ts'
export {
  cancel,
  clearQueue,
  dayQueue,
  dueDay,
  move,
  nextOf,
  NOBODY,
  schedule,
  takeDay,
  whatOf,
  type DayQueue,
} from './queue.ts'
export { addToRoll, clearRoll, isOnRoll, pickFromRoll, removeFromRoll, rollOf, type Roll } from './roll.ts'
export { runOn, serve, type Batches, type Port, type Work } from './pool.ts'
export { indicators, column, totalOf, INDICATORS, STATES, type Indicator } from './indicators.ts'
export { planOf, type Plan } from './plan.ts'
export { liveOffice } from './country.ts'
export { shardFor } from './shard.ts'
