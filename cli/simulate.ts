/** Work on the program's threads, with progress, that Ctrl-C ends cleanly. */
import type { Port } from '@draftlight/sim'
import type { Values } from './command.ts'
import { wholeNumber } from './given.ts'
import { progressOn, type Progress } from './output/progress.ts'
import { startThreads } from './threads.ts'
import { Interrupted, untilTold } from './until-told.ts'

export interface Simulation {
  readonly threads: readonly Port[]
  readonly signal: AbortSignal
  readonly show: Progress['show']
}

/**
 * On the threads that `--threads` asks for; silent beside `--json`. Undefined when it was interrupted; that has been said then, with `left` for what lies where.
 * Rejects as the work does.
 */
export async function simulate<T>(
  values: Values,
  work: (simulation: Simulation) => Promise<T>,
  left = 'nothing was written.',
): Promise<T | undefined> {
  const progress = progressOn(values['json'] !== true)
  const pool = startThreads(wholeNumber(values, 'threads', 1, 64))
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
