/**
 * A queue of tasks over many machines: BullMQ on Redis or Valkey. At least once: a task whose worker falls silent is given to
 * another; that the results count once is the folder's business. Nothing is retried on a broken connection: the first fault ends it,
 * with a sentence.
 */
import { Queue, WaitingError, Worker, type Job } from 'bullmq'
import { Redis } from 'ioredis'
import type { Offered, Taking, TaskQueue } from './door.ts'

export type { Offered, Taking, TaskQueue } from './door.ts'

/** What a server says to whom it knows, but not with this password, or not in this database. */
const REFUSED = /^(WRONGPASS|NOAUTH|NOPERM|ERR DB index)/
/** A server that shuts the connection before it has answered anything; the client loses the reason that it gave. */
const SHUT = 'shut before any answer'

export class QueueLost extends Error {
  constructor(url: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException
    const at = `The queue at ${url.replace(/\/\/.*@/, '//…@')}`
    const [what, first] = REFUSED.test(message)
      ? [`refuses us (${message})`, 'put the address right']
      : message === SHUT
        ? [
            'shuts the connection at once, as it does on other machines while it has no password (its protected mode)',
            'give it a password, or "protected-mode no" on a private network,',
          ]
        : [`cannot be reached (${code ?? message})`, 'start Redis or Valkey']
    super(`${at} ${what}. Results that are done stay; ${first} and give the same command again.`, { cause })
    this.name = 'QueueLost'
  }
}

/** How often a lost task is given to somebody else before it is given up. */
const MOST_STALLED = 3
/** Names of tasks sent at once. */
const BULK = 1000
/** Seconds between two looks at an empty queue. */
const LOOK = 1

interface Connection {
  readonly client: Redis
  /** Rejects on the first fault. */
  readonly lost: Promise<never>
  close(): void
}

async function connect(url: string): Promise<Connection> {
  const client = new Redis(url.replace(/^valkey/, 'redis'), {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => null,
    connectTimeout: 5000,
  })
  let open = true
  let fault: unknown
  let lose: (error: unknown) => void
  const lost = new Promise<never>((_, reject) => (lose = reject))
  lost.catch(() => {})
  client.on('error', (error) => (fault ??= error))
  client.on('end', () => {
    if (open) lose(new QueueLost(url, fault ?? new Error('the connection was closed')))
  })
  try {
    await client.connect()
    // its client goes on in another database where there is none of this number
    await client.select(client.options.db ?? 0)
  } catch (error) {
    open = false
    client.disconnect()
    const why = (fault ?? error) as NodeJS.ErrnoException
    const isShut = ['EPIPE', 'ECONNRESET'].includes(why.code ?? '') || why.message === 'Connection is closed.'
    throw new QueueLost(url, isShut ? new Error(SHUT) : why)
  }
  return {
    client,
    lost,
    close() {
      open = false
      client.disconnect()
    },
  }
}

const queueName = (sweep: string): string => `draftlight-${sweep}`
/** BullMQ takes no name that is a number. */
const jobId = (task: string): string => `task-${task}`

async function offer(url: string, sweep: string, tasks: readonly string[]): Promise<Offered> {
  const connection = await connect(url)
  const queue = new Queue<{ task: string }>(queueName(sweep), { connection: connection.client })
  queue.on('error', () => {})
  /** BullMQ waits for ever for a connection that is gone. */
  const orLost = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([work, connection.lost]).catch(async (error: unknown) => {
      connection.close()
      throw error instanceof QueueLost ? error : new QueueLost(url, error)
    })
  // those given up before are offered anew
  await orLost(queue.clean(0, 0, 'failed'))
  for (let at = 0; at < tasks.length; at += BULK)
    await orLost(
      queue.addBulk(
        tasks.slice(at, at + BULK).map((task) => ({
          name: 'task',
          data: { task },
          opts: { jobId: jobId(task), attempts: 1, removeOnComplete: true, removeOnFail: false },
        })),
      ),
    )
  return {
    async counts() {
      const { waiting, active, failed } = (await orLost(queue.getJobCounts('waiting', 'active', 'failed'))) as Record<
        string,
        number
      >
      return { waiting: waiting ?? 0, running: active ?? 0, failed: failed ?? 0 }
    },
    async failures() {
      const jobs = await orLost(queue.getFailed())
      return jobs.map((job) => ({ task: job.data.task, because: job.failedReason ?? 'not said' }))
    },
    async close() {
      await orLost(queue.close())
      connection.close()
    },
  }
}

async function take(url: string, sweep: string, taking: Taking): Promise<void> {
  const { tasks, lockSeconds, live, isOver, signal, say } = taking
  const connection = await connect(url)
  const running = new Set<Promise<unknown>>()
  let giveUp: (error: unknown) => void = () => {}
  const work = async (job: Job<{ task: string }>, token?: string): Promise<void> => {
    const living = live(job.data.task)
    running.add(living)
    let because: string | undefined
    try {
      because = await living
    } catch (error) {
      // no fault of the task, and the next one would fare the same
      giveUp(error)
      await job.moveToWait(token)
      throw new WaitingError()
    } finally {
      running.delete(living)
    }
    if (because !== undefined) throw new Error(because)
  }
  const worker = new Worker<{ task: string }, void>(queueName(sweep), work, {
    connection: connection.client,
    concurrency: tasks,
    lockDuration: lockSeconds * 1000,
    stalledInterval: lockSeconds * 500,
    maxStalledCount: MOST_STALLED,
    drainDelay: LOOK,
  })
  const queue = new Queue(queueName(sweep), { connection: connection.client })
  queue.on('error', () => {})
  /** Asked of the queue first: many workers that list one folder every second are a burden. */
  const isAllOver = async (): Promise<boolean> => {
    const { waiting, active } = await queue.getJobCounts('waiting', 'active')
    return waiting === 0 && active === 0 && isOver()
  }
  let timer: NodeJS.Timeout | undefined
  let lost = false
  try {
    await new Promise<void>((resolve, reject) => {
      giveUp = reject
      connection.lost.catch(reject)
      worker.on('error', (error) => {
        // somebody else was given the task meanwhile; what both of them write is the same
        if (/lock/i.test(error.message)) say(`A task was given to another worker: ${error.message}`)
        else reject(new QueueLost(url, error))
      })
      worker.on('stalled', (id) => say(`${id.replace('task-', '')}: its worker fell silent; it is given to another.`))
      if (signal.aborted) reject(signal.reason)
      signal.addEventListener('abort', () => reject(signal.reason))
      const look = (): void => {
        if (running.size === 0) isAllOver().then((over) => over && resolve(), reject)
      }
      worker.on('drained', look)
      worker.on('completed', look)
      timer = setInterval(look, LOOK * 1000)
    })
  } catch (error) {
    lost = error instanceof QueueLost
    // else what is given back would come to this worker again
    if (!lost) await worker.pause(true)
    if (lost && running.size > 0) say(`The queue is lost; finishing what runs (${running.size}).`)
    throw error
  } finally {
    clearInterval(timer)
    await Promise.allSettled(running)
    await ended(worker, lost)
    connection.close()
  }
}

/** With a connection: what was given back is told. Without: no more waiting. */
async function ended(worker: Worker, lost: boolean): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 2000).unref())
  await Promise.race([worker.close(lost).catch(() => {}), patience])
}

export const queue: TaskQueue = { offer, take }
