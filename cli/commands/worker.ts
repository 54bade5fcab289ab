/** Takes tasks of a sweep from a queue and lives them, until the sweep is over. Joins and leaves at any time. */
import { availableParallelism, hostname } from 'node:os'
import { UsageError, type Command } from '../command.ts'
import { wholeNumber } from '../given.ts'
import { Cancelled } from '../sweep/executor.ts'
import { openLane } from '../sweep/lane.ts'
import { queueOf, queueUrl, taskQueue } from '../sweep/over-queue.ts'
import { mustTakeParts } from '../sweep/part-file.ts'
import { doneTasks, failuresIn, isCancelled, openSweep, withItsRows, withThisEngine } from '../sweep/sweep-folder.ts'
import { untilCancelled } from '../sweep/until-cancelled.ts'
import { isStop } from './sweep-run.ts'
import { whichSweep } from '../sweep/which-sweep.ts'
import { INTERRUPTED, Interrupted } from '../until-told.ts'

/** Tasks that have failed may be offered once more by who begins at the same time: so long it is waited for, in milliseconds. */
const OFFERED_ANEW = 20_000

export const worker: Command = {
  summary: 'lives tasks of a sweep from a queue, until it is over',
  usage: 'worker DIR --queue redis://HOST:PORT [--threads N] [--lock SECONDS]',
  words: 1,
  options: { queue: { type: 'string' }, threads: { type: 'string' }, lock: { type: 'string' } },
  async run(values, folders) {
    const path = whichSweep(folders)
    if (values['queue'] === undefined) throw new UsageError('--queue is missing. Expected redis://HOST:PORT.')
    const url = queueUrl(String(values['queue']))
    const threads = wholeNumber(values, 'threads', 1, 1024) ?? availableParallelism()
    const lockSeconds = wholeNumber(values, 'lock', 2, 600) ?? 30
    const sweep = withItsRows(withThisEngine(openSweep(path)))
    mustTakeParts(sweep)
    const byId = new Map(sweep.plan.tasks.map((task) => [task.id, task]))
    const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)
    let [lived, failed] = [0, 0]
    const begun = performance.now()
    say(`${hostname()} ${process.pid}: ${sweep.plan.name}, engine ${sweep.plan.engine}, ${threads} threads.`)
    const idle = Array.from({ length: threads }, () => openLane(sweep))
    const lanes = [...idle]
    try {
      const queue = await taskQueue()
      await untilCancelled(sweep, (signal) =>
        queue.take(url, queueOf(sweep), {
          tasks: threads,
          lockSeconds,
          signal,
          say,
          isOver() {
            const done = doneTasks(sweep)
            const open = sweep.plan.tasks.length - done.size
            const isAwaited = lived + failed === 0 && performance.now() - begun < OFFERED_ANEW
            return open === 0 || (!isAwaited && failuresIn(sweep, done).length >= open)
          },
          async live(id) {
            const task = byId.get(id)
            if (!task) return `This plan has no task ${id}.`
            if (isCancelled(sweep)) throw new Cancelled(sweep)
            const lane = idle.pop()!
            say(`${id}: ${task.rows} rows of ${task.scenario} from row ${task.first} on`)
            try {
              const { how, seconds, because } = await lane.live(task, signal)
              const words = {
                lived: `done in ${seconds.toFixed(1)} s`,
                there: 'was done already',
                failed: `failed: ${because}`,
              }
              say(`${id}: ${words[how]}`)
              if (how === 'lived') lived++
              if (how === 'failed') failed++
              return because
            } finally {
              idle.push(lane)
            }
          },
        }),
      )
      say(`The sweep is over. ${lived} tasks lived here, ${failed} failed.`)
      return 0
    } catch (error) {
      if (error instanceof Interrupted) {
        say(`Told to stop. ${lived} tasks lived here.`)
        return INTERRUPTED
      }
      if (!isStop(error)) throw error
      console.error(`draftlight worker: ${(error as Error).message} ${lived} tasks lived here.`)
      return 1
    } finally {
      await Promise.all(lanes.map((lane) => lane.end()))
    }
  },
}
