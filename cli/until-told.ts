/** Work that Ctrl-C or SIGTERM ends cleanly. */

/** Exit code of what was interrupted. */
export const INTERRUPTED = 130

/** Why the work's signal was aborted. */
export class Interrupted extends Error {}

/** Rejects as the work does; told to end, it is given `Interrupted` as its signal's reason. */
export async function untilTold<T>(work: (told: AbortController) => Promise<T>): Promise<T> {
  const told = new AbortController()
  const stop = (): void => told.abort(new Interrupted())
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    return await work(told)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
