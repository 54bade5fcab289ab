/** Work on the program's threads, with progress, that Ctrl-C ends cleanly. */
import type { Port } from '@draftlight/sim'
import { progressOn, type Progress } from './progress.ts'
import { startThreads } from './threads.ts'
import { Interrupted, untilTold } from './until-told.ts'

export interface Simulation {
  readonly threads: readonly Port[]
  readonly signal: AbortSignal
  readonly show: Progress['show']
}

/** Undefined when it was interrupted; that has been said then, with `left` for what lies where. Rejects as the work does. */
export async function simulate<T>(
  {
    threads,
    quiet = false,
    left = 'nothing was written.',
  }: { readonly threads: number | undefined; readonly quiet?: boolean; readonly left?: string },
  work: (simulation: Simulation) => Promise<T>,
): Promise<T | undefined> {
  const progress = progressOn(!quiet)
  const pool = startThreads(threads)
  try {
    return await untilTold(({ signal }) => work({ threads: pool.ports, signal, show: progress.show }))
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    console.error(`draftlight: interrupted; ${left}`)
    return undefined
  } finally {
    progress.end()
    await pool.end()
  }
}
