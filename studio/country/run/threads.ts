// Web Workers that count. Their number is that of the device's processors, at most four.
import { ownScript } from '../../trusted.ts'
import workerAddress from './run.worker.ts?worker&url'

export const startThreads = (most = 4): Worker[] =>
  Array.from({ length: Math.max(1, Math.min(most, navigator.hardwareConcurrency || 2)) }, () => {
    // the browser takes the trusted form of an address; the types of the DOM know only strings
    return new Worker(ownScript(workerAddress), { type: 'module' })
  })
