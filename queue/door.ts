/** What a queue of machines offers the sweeps, whatever it runs on. Only names of tasks pass through it, never results. */

/** Tasks that were put on the queue. Each method rejects with QueueLost. */
export interface Offered {
  counts(): Promise<{ readonly waiting: number; readonly running: number; readonly failed: number }>
  /** Tasks given up, and why. */
  failures(): Promise<readonly { readonly task: string; readonly because: string }[]>
  close(): Promise<void>
}

export interface Taking {
  /** So many tasks at once. */
  readonly tasks: number
  /** A worker silent for so long has its tasks given to others. */
  readonly lockSeconds: number
  /** Lives a task. Must leave this thread free: a worker that cannot say it is alive loses its tasks. Resolves to why it failed, if it did; rejects with what ends this worker. */
  live(task: string): Promise<string | undefined>
  /** Asked when there is nothing to take: whether nothing will come any more. */
  isOver(): boolean
  readonly signal: AbortSignal
  say(line: string): void
}

export interface TaskQueue {
  /** Puts tasks on the queue of a sweep, each once. */
  offer(url: string, sweep: string, tasks: readonly string[]): Promise<Offered>
  /**
   * Takes tasks until it is over. Rejects with the signal's reason once what runs has been given back; with what `live` rejects with, its
   * task given back and what else runs finished; or with QueueLost on the first fault of the connection, once what runs has been finished.
   */
  take(url: string, sweep: string, taking: Taking): Promise<void>
}
