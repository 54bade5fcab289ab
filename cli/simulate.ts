/** Work on the program's threads, with progress, that Ctrl-C ends cleanly. */
import type { Port } from '@draftlight/sim'
import { progressOn, type Progress } from './progress.ts'
import { startThreads } from './threads.ts'

export interface Simulation {
  readonly threads: readonly Port[]
  readonly signal: AbortSignal
  readonly show: Progress['show']
}

/** Exit code of what was interrupted. */
export const INTERRUPTED = 130

class Interrupted extends Error {}

/** Undefined when it was interrupted; that has been said then. Rejects as the work does. */
export async function simulate<T>(
  { threads, quiet = false }: { readonly threads: number | undefined; readonly quiet?: boolean },
  work: (simulation: Simulation) => Promise<T>,
): Promise<T | undefined> {
  const interrupted = new AbortController()
  const stop = (): void => interrupted.abort(new Interrupted())
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const progress = progressOn(!quiet)
  const pool = startThreads(threads)
  try {
    return await work({ threads: pool.ports, signal: interrupted.signal, show: progress.show })
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    console.error('draftlight: interrupted; nothing was written.')
    return undefined
  } finally {
    progress.end()
    await pool.end()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
