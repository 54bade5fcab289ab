/**
 * Threads that take batches of shards by message: Node's worker_threads and the browser's Web Workers behind one small
 * interface. No shared memory, so the page works on any static host. Results come back as copies of typed arrays: an engine
 * that has once seen a buffer taken away asks at every read of an array whether it is still there.
 */

/** What Node's Worker and MessagePort and the browser's Worker and worker scope have in common, and how they differ. */
export interface Port {
  postMessage(message: unknown): void
  /** Node. `any`, not `never`: newer types of its MessagePort take nothing narrower. */
  on?(event: string, listener: (...values: any[]) => void): unknown
  off?(event: string, listener: (...values: any[]) => void): unknown
  /** Browser. */
  addEventListener?(event: string, listener: (event: Event) => void): void
  removeEventListener?(event: string, listener: (event: Event) => void): void
}

/** What a thread does: given a run's setup, gives back the function that does one job of it. The result is copied at once, so it may be filled again. */
export type Work<Setup, Job> = (setup: Setup) => (job: Job) => Int32Array<ArrayBuffer>

interface Order {
  readonly run: number
  readonly setup?: unknown
  readonly job?: unknown
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
  let doJob: ((job: Job) => Int32Array<ArrayBuffer>) | undefined
  listen(port, 'message', (order: Order) => {
    try {
      if (order.setup !== undefined) {
        run = order.run
        doJob = work(order.setup as Setup)
      } else if (order.run === run && doJob) {
        port.postMessage({ run, index: order.index, result: doJob(order.job as Job) } satisfies Report)
      }
    } catch (error) {
      const failure = String((error as Error)?.stack ?? error)
      port.postMessage({ run: order.run, index: order.index, failure } satisfies Report)
    }
  })
}

/** A run to be shared among threads: its setup, sent once to each, and its jobs. */
export interface Batches<Setup, Job> {
  readonly setup: Setup
  readonly jobs: readonly Job[]
  /** Called once for each job, in the order of `jobs`: one that is finished too early is held. The result is read here: afterwards it may be gone. */
  readonly onResult: (index: number, result: Int32Array<ArrayBuffer>) => void
  /** Aborted: no job is handed out any more and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

let runs = 0
/** A thread always has a job waiting beside the one it does, so that it never waits for a message. */
const AHEAD = 2

/**
 * Hands the jobs to the threads, first come first served, in the order of `jobs`; threads beyond the number of jobs hear nothing: making
 * a run ready costs each a moment. Rejects on the first failure.
 */
export function runOn<Setup, Job>(
  given: readonly Port[],
  { setup, jobs, onResult, signal }: Batches<Setup, Job>,
): Promise<void> {
  const run = runs++
  const threads = given.slice(0, jobs.length)
  return new Promise((resolve, reject) => {
    let handed = 0
    let next = 0
    let isOver = false
    const held = new Map<number, Int32Array<ArrayBuffer>>()
    const ends: (() => void)[] = []
    const end = (failure?: unknown): void => {
      isOver = true
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
      thread.postMessage({ run, job: jobs[handed], index: handed++ } satisfies Order)
    }
    for (const thread of threads) {
      ends.push(
        listen(thread, 'error', (error: unknown) => end(error)),
        listen(thread, 'message', (report: Report) => {
          if (report.run !== run) return
          if (report.failure !== undefined) return end(new Error(report.failure))
          held.set(report.index, report.result!)
          for (let result = held.get(next); result && !isOver; result = held.get(next)) {
            held.delete(next)
            onResult(next++, result)
            if (result.byteLength >= LARGE) free(result.buffer)
          }
          if (isOver) return
          hand(thread)
          if (next === jobs.length) end()
        }),
      )
      thread.postMessage({ run, setup, index: -1 } satisfies Order)
    }
    for (let k = 0; k < AHEAD; k++) for (const thread of threads) hand(thread)
  })
}

/** Results of so many bytes are given back at once; for smaller ones that costs more than they hold. */
const LARGE = 10_000

/** A port that nobody listens at takes the memory along at once; the collector lets tens of megabytes of read results lie. */
const free = (read: ArrayBuffer): void => {
  const nowhere = new MessageChannel().port1
  nowhere.close()
  nowhere.postMessage(undefined, [read])
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
