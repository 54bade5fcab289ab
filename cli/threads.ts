/** Node's threads for the simulation. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Port } from '@draftlight/sim'

export interface Threads {
  readonly ports: readonly Port[]
  end(): Promise<void>
}
interface Thread extends Port {
  end(): Promise<unknown>
}

/** As many as the machine has processors, at most eight, unless told. */
export function startThreads(count = Math.min(8, availableParallelism())): Threads {
  const threads = Array.from({ length: count }, (_, i) => thread(i < availableParallelism()))
  return {
    ports: threads,
    end: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
  }
}

/** Begun when it is first spoken to, unless at once: of many more than processors some may never have anything to do. */
function thread(atOnce: boolean): Thread {
  let worker: Worker | undefined
  const begun = (): Worker =>
    (worker ??= new Worker(new URL('thread.mjs', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 },
    }))
  if (atOnce) begun()
  return {
    postMessage: (message) => begun().postMessage(message),
    on: (event, listener) => begun().on(event, listener),
    off: (event, listener) => begun().off(event, listener),
    end: async () => worker?.terminate(),
  }
}
