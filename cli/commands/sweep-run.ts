/** Lives what is not done yet of a sweep: on threads, as one slice of many, or through a queue. */
import { UsageError, type Command } from '../command.ts'
import { wholeNumber } from '../given.ts'
import { Cancelled, onThreads } from '../sweep/executor.ts'
import { onQueue, QueueMissing, queueUrl } from '../sweep/over-queue.ts'
import { CannotWrite, mustTakeParts } from '../sweep/part-file.ts'
import { rateInWords, sweepProgress } from '../sweep/progress.ts'
import { inSlice, sliceOf } from '../sweep/slice.ts'
import { doneTasks, isCancelled, openSweep, resumeSweep, withItsRows, withThisEngine } from '../sweep/sweep-folder.ts'
import { untilCancelled } from '../sweep/until-cancelled.ts'
import { whichSweep } from '../sweep/which-sweep.ts'
import { INTERRUPTED, Interrupted } from '../until-told.ts'

export const sweepRun: Command = {
  summary: 'lives what is not done yet of a sweep; as often as one likes, on as many machines',
  usage: 'sweep run DIR [--threads N] [--slice I/N|auto] [--queue URL] [--resume]',
  words: 1,
  options: {
    threads: { type: 'string' },
    slice: { type: 'string' },
    queue: { type: 'string' },
    resume: { type: 'boolean' },
  },
  async run(values, folders) {
    const path = whichSweep(folders)
    const threads = wholeNumber(values, 'threads', 1, 1024)
    const slice = values['slice'] === undefined ? undefined : sliceOf(String(values['slice']))
    const queue = values['queue'] === undefined ? undefined : queueUrl(String(values['queue']))
    if (queue !== undefined && (slice !== undefined || threads !== undefined))
      throw new UsageError('--queue lives nothing itself. Expected --threads at the workers, and no --slice.')
    const sweep = withThisEngine(openSweep(path))
    const mine = slice ? inSlice(slice, sweep.plan.tasks) : sweep.plan.tasks
    const done = doneTasks(sweep)
    const tasks = mine.filter(({ id }) => !done.has(id))
    withItsRows(sweep, queue === undefined ? tasks : [])
    if (queue === undefined && tasks.length > 0) mustTakeParts(sweep)
    if (values['resume']) resumeSweep(sweep)
    const rowsOf = (list: readonly { readonly rows: number }[]): number => list.reduce((n, t) => n + t.rows, 0)
    const [all, before] = [rowsOf(mine), rowsOf(mine) - rowsOf(tasks)]
    const progress = sweepProgress(all, before)
    const begun = performance.now()
    let [rows, lived, failed] = [0, 0, 0]
    const executor = queue === undefined ? onThreads(threads) : onQueue(queue, progress.say)
    /** What came of it, said last. */
    const outcome = (): string => {
      const ready = doneTasks(sweep)
      return `${mine.filter(({ id }) => ready.has(id)).length} of ${mine.length} tasks${slice ? ` of slice ${slice.number}/${slice.of}` : ''} are done`
    }
    try {
      if (isCancelled(sweep)) throw new Cancelled(sweep)
      if (tasks.length > 0)
        await untilCancelled(sweep, (signal) =>
          executor(sweep, tasks, {
            signal,
            onRow: () => progress.show(++rows, failed),
            onTask({ task, how, because }) {
              if (how === 'failed')
                progress.say(`draftlight: task ${task.id} failed (${because}); ${++failed} failed so far.`)
              else if (how === 'lived') lived += task.rows
              // rows lived elsewhere are seen by their tasks
              if (queue !== undefined || how === 'there') rows += task.rows
              progress.show(rows, failed)
            },
          }),
        )
    } catch (error) {
      progress.end()
      if (error instanceof Interrupted) {
        console.error(`draftlight: interrupted. ${outcome()}; the same command goes on.`)
        return INTERRUPTED
      }
      if (!isStop(error)) throw error
      console.error(`draftlight sweep run: ${(error as Error).message} ${outcome()}.`)
      return 1
    }
    progress.end()
    const seconds = (performance.now() - begun) / 1000
    console.log(
      `${path}: ${outcome()}; ${lived} rows in ${seconds.toFixed(1)} s, ${rateInWords(lived, seconds)}.${failed > 0 ? ` ${failed} tasks failed: ${path}/failures says why.` : ''}`,
    )
    return failed > 0 ? 1 : 0
  },
}

/** What ends a sweep with a sentence. */
export const isStop = (error: unknown): boolean =>
  error instanceof CannotWrite ||
  error instanceof Cancelled ||
  error instanceof QueueMissing ||
  // of the queue's own build, another class of the same name
  (error as Error).name === 'QueueLost'
