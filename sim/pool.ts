/**
 * Threads that take batches of shards by message: Node's worker_threads and the browser's Web Workers behind one small
 * interface. No shared memory, so the page works on any static host. Results come back as transferred typed arrays, in
 * whatever order they are finished: what is summed must not depend on it.
 */

/** What Node's Worker and MessagePort and the browser's Worker and worker scope have in common, and how they differ. */
export interface Port {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
  /** Node. */
  on?(event: string, listener: (...values: never[]) => void): unknown
  off?(event: string, listener: (...values: never[]) => void): unknown
  /** Browser. */
  addEventListener?(event: string, listener: (event: Event) => void): void
  removeEventListener?(event: string, listener: (event: Event) => void): void
}

/**
 * What a thread does: given a run's setup, gives back the function that does one job of it. `spare` is an old result that may be
 * filled again, so that a long run does not fill the memory with what has been read.
 */
export type Work<Setup, Job> = (setup: Setup) => (job: Job, spare?: Int32Array<ArrayBuffer>) => Int32Array<ArrayBuffer>

interface Order {
  readonly run: number
  readonly setup?: unknown
  readonly job?: unknown
  readonly spare?: Int32Array<ArrayBuffer>
  readonly index: number
}
interface Report {
  readonly run: number
  readonly index: number
  readonly result?: Int32Array<ArrayBuffer>
  readonly failure?: string
}

/** On a thread: does jobs until the page or the program ends it. */
export function serve<Setup, Job>(port: Port, work: Work<Setup, Job>): void {
  let run = -1
  let doJob: ((job: Job, spare?: Int32Array<ArrayBuffer>) => Int32Array<ArrayBuffer>) | undefined
  listen(port, 'message', (order: Order) => {
    try {
      if (order.setup !== undefined) {
        run = order.run
        doJob = work(order.setup as Setup)
      } else if (order.run === run && doJob) {
        const result = doJob(order.job as Job, order.spare)
        port.postMessage({ run, index: order.index, result } satisfies Report, [result.buffer])
      }
    } catch (error) {
      port.postMessage(
        { run: order.run, index: order.index, failure: String((error as Error)?.stack ?? error) } satisfies Report,
        [],
      )
    }
  })
}

export interface Batches<Setup, Job> {
  readonly setup: Setup
  readonly jobs: readonly Job[]
  /** Called once for each job, in the order in which they are finished. The result is read here and not kept: it is filled again. */
  readonly onResult: (index: number, result: Int32Array<ArrayBuffer>) => void
  /** Aborted: no job is handed out any more and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

let runs = 0
/** A thread always has a job waiting beside the one it does, so that it never waits for a message. */
const AHEAD = 2

/** Hands the jobs to the threads, first come first served, in the order of `jobs`. Rejects on the first failure. */
export function runOn<Setup, Job>(
  threads: readonly Port[],
  { setup, jobs, onResult, signal }: Batches<Setup, Job>,
): Promise<void> {
  const run = runs++
  return new Promise((resolve, reject) => {
    let handed = 0
    let done = 0
    const ends: (() => void)[] = []
    const spares: Int32Array<ArrayBuffer>[] = []
    const end = (failure?: unknown): void => {
      for (const stop of ends) stop()
      if (failure === undefined) resolve()
      else reject(failure)
    }
    if (jobs.length === 0) return end()
    if (signal) {
      const abort = (): void => end(signal.reason)
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort)
      ends.push(() => signal.removeEventListener('abort', abort))
    }
    const hand = (thread: Port): void => {
      if (handed === jobs.length) return
      const spare = spares.pop()
      const order: Order = { run, job: jobs[handed], index: handed++, ...(spare && { spare }) }
      thread.postMessage(order, spare ? [spare.buffer] : [])
    }
    for (const thread of threads) {
      ends.push(
        listen(thread, 'error', (error: unknown) => end(error)),
        listen(thread, 'message', (report: Report) => {
          if (report.run !== run) return
          if (report.failure !== undefined) return end(new Error(report.failure))
          onResult(report.index, report.result!)
          spares.push(report.result!)
          hand(thread)
          if (++done === jobs.length) end()
        }),
      )
      thread.postMessage({ run, setup, index: -1 } satisfies Order, [])
    }
    for (let k = 0; k < AHEAD; k++) for (const thread of threads) hand(thread)
  })
}

/** Listens; gives back what ends it. */
function listen<T>(port: Port, event: 'message' | 'error', listener: (value: T) => void): () => void {
  if (port.on && port.off) {
    port.on(event, listener)
    return () => port.off!(event, listener)
  }
  const unwrap = (e: Event): void => {
    const { data, error, message } = e as { data?: T; error?: T; message?: T }
    listener((event === 'message' ? data : (error ?? message)) as T)
  }
  port.addEventListener!(event, unwrap)
  return () => port.removeEventListener!(event, unwrap)
}
