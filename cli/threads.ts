/** Node's threads for the simulation. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Port } from '@draftlight/sim'

export interface Threads {
  readonly ports: readonly Port[]
  end(): Promise<void>
}
/** As many as the machine has processors, at most eight, unless told. */
export function startThreads(count = Math.min(8, availableParallelism())): Threads {
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(new URL('thread.mjs', import.meta.url), {
        resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 },
      }),
  )
  return {
    ports: workers,
    end: async () => void (await Promise.all(workers.map((w) => w.terminate()))),
  }
}
