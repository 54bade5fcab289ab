export { keysOf, mix, isBelow, pick, threshold, word, type Keys } from './random.ts'
export {
  cancel,
  clearQueue,
  dayQueue,
  dueDay,
  forget,
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
