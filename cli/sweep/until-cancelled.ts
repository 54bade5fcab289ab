/** Work on a sweep that Ctrl-C, SIGTERM, or whoever cancels the sweep ends cleanly. */
import { untilTold } from '../until-told.ts'
import { Cancelled } from './executor.ts'
import { isCancelled, type SweepFolder } from './sweep-folder.ts'

/** Looked for a cancelled sweep so often, in seconds. */
const EVERY = 5

/** Rejects as the work does. The signal's reason is Interrupted, or Cancelled. */
export const untilCancelled = <T>(sweep: SweepFolder, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
  untilTold(async (told) => {
    const timer = setInterval(() => {
      if (isCancelled(sweep)) told.abort(new Cancelled(sweep))
    }, EVERY * 1000)
    try {
      return await work(told.signal)
    } finally {
      clearInterval(timer)
    }
  })
