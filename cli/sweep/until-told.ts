/** Work that Ctrl-C, SIGTERM, or a cancelled sweep ends cleanly. */
import { Cancelled } from './executor.ts'
import { isCancelled, type SweepFolder } from './sweep-folder.ts'

export class Interrupted extends Error {}

/** Looked for a cancelled sweep so often, in seconds. */
const EVERY = 5

/** Rejects as the work does. The signal's reason is Interrupted, or Cancelled where a sweep is named and somebody cancels it. */
export async function untilTold<T>(work: (signal: AbortSignal) => Promise<T>, sweep?: SweepFolder): Promise<T> {
  const told = new AbortController()
  const stop = (): void => told.abort(new Interrupted())
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const timer = setInterval(() => {
    if (sweep && isCancelled(sweep)) told.abort(new Cancelled(sweep))
  }, EVERY * 1000)
  try {
    return await work(told.signal)
  } finally {
    clearInterval(timer)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
