/** The queue of machines: an optional part, loaded only when it is asked for. */
import type { TaskQueue } from '@draftlight/queue'
import { UsageError } from '../command.ts'
import { Cancelled, type Executor } from './executor.ts'
import type { Task } from './plan.ts'
import { doneTasks, isCancelled, keepFailure, type SweepFolder } from './sweep-folder.ts'

export class QueueMissing extends Error {}

/** Rejects with QueueMissing, saying how it is installed. */
export async function taskQueue(): Promise<TaskQueue> {
  try {
    // beside the program: the build puts it there, its own packages are installed there
    const door = new URL('../../queue/dist/queue.mjs', import.meta.url).href
    return ((await import(/* @vite-ignore */ door)) as { queue: TaskQueue }).queue
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new QueueMissing(
      'The queue is an optional part and is not installed. `npm ci --prefix queue` installs it (BullMQ, ioredis). Threads and --slice need nothing.',
      { cause: error },
    )
  }
}

/** Each plan has a queue of its own. */
export const queueOf = ({ hash }: SweepFolder): string => hash.slice(0, 16)

/** Of `--queue`: a host, and after it nothing or the number of a database. Throws UsageError where it does not fit. */
export function queueUrl(given: string): string {
  const { hostname, pathname } = URL.canParse(given) ? new URL(given) : { hostname: '', pathname: '' }
  if (!/^(redis|rediss|valkey):\/\/\S+$/.test(given) || hostname === '' || !/^(\/\d{0,9})?$/.test(pathname))
    throw new UsageError(`--queue "${shownUrl(given)}" does not fit. Expected redis://HOST:PORT.`)
  return given
}

/** As it may stand in a log: without the password, whatever signs are in it. */
export const shownUrl = (url: string): string => url.replace(/\/\/.*@/, '//…@')

/** Milliseconds between two looks at the folder: seldom where the list is long. */
const everyFor = (tasks: number): number => (tasks > 5000 ? 1000 : 250)

/** Offers the tasks and waits until workers have done them; lives none itself. */
export const onQueue =
  (url: string, say: (line: string) => void): Executor =>
  async (sweep, tasks, { signal, onTask }) => {
    const queue = await taskQueue()
    const offered = await queue.offer(
      url,
      queueOf(sweep),
      tasks.map((t) => t.id),
    )
    const waiting = new Map(tasks.map((task) => [task.id, task]))
    const told = (task: Task, how: 'lived' | 'failed', because?: string): void => {
      waiting.delete(task.id)
      onTask({ task, how, seconds: 0, ...(because !== undefined && { because }) })
    }
    let idle = false
    try {
      while (waiting.size > 0) {
        signal.throwIfAborted()
        if (isCancelled(sweep)) throw new Cancelled(sweep)
        const done = doneTasks(sweep)
        for (const [id, task] of waiting) if (done.has(id)) told(task, 'lived')
        const { waiting: inQueue, running, failed } = await offered.counts()
        if (failed > 0)
          for (const { task: id, because } of await offered.failures()) {
            const task = waiting.get(id)
            if (!task) continue
            // a task given up because its workers fell silent has left no word
            keepFailure(sweep, task, new Error(because))
            told(task, 'failed', because)
          }
        if (running === 0 && inQueue > 0 && !idle)
          say(`No worker takes anything. Start some: draftlight worker ${sweep.path} --queue ${shownUrl(url)}`)
        idle = running === 0 && inQueue > 0
        await new Promise((resolve) => setTimeout(resolve, everyFor(sweep.plan.tasks.length)))
      }
    } finally {
      await offered.close().catch(() => {})
    }
  }
