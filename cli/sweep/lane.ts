/** A lane: one thread on which tasks are lived one after the other. What fails costs the thread, not the lane. */
import { liveRows, secondsOfRow } from '@draftlight/sim'
import { startThreads, type Threads } from '../threads.ts'
import { CannotWrite, writePart } from './part-file.ts'
import { jobOf, type Task } from './plan.ts'
import { forgetFailure, isDone, keepFailure, rowsOfTask, type SweepFolder } from './sweep-folder.ts'

export interface Lived {
  readonly task: Task
  /** 'there': somebody else had done it. 'failed': why is kept in the folder. */
  readonly how: 'lived' | 'there' | 'failed'
  readonly seconds: number
  readonly because?: string
}
export interface Lane {
  /**
   * Lives a task and writes its results. `onRow` after each row. Rejects with the signal's reason, with CannotWrite, and with
   * InputError where the plan has been changed; whatever else goes wrong is the task's own failure.
   */
  live(task: Task, signal: AbortSignal, onRow?: () => void): Promise<Lived>
  end(): Promise<void>
}

/** A row that takes a hundred times as long as it should, and a minute more, will not end. */
const patienceFor = (sweep: SweepFolder, { scenario }: Task): number =>
  60_000 + 100_000 * secondsOfRow(sweep.settingOf(scenario))

export function openLane(sweep: SweepFolder): Lane {
  let thread: Threads | undefined
  const end = async (): Promise<void> => {
    const ending = thread
    thread = undefined
    await ending?.end()
  }
  return {
    end,
    async live(task, signal, onRow) {
      const begun = performance.now()
      const lived = (how: Lived['how'], because?: string): Lived => ({
        task,
        how,
        seconds: (performance.now() - begun) / 1000,
        ...(because !== undefined && { because }),
      })
      if (isDone(sweep, task)) return lived('there')
      const rows = [...rowsOfTask(sweep, task)]
      const stuck = new AbortController()
      let done = 0
      const patience = patienceFor(sweep, task)
      const timer = setTimeout(() => {
        const row = rows[done]!
        stuck.abort(
          new Error(
            `Row ${row.id} (line ${task.first + done + 2} of rows.csv) did not end within ${Math.round(patience / 1000)} s.`,
          ),
        )
      }, patience)
      try {
        thread ??= startThreads(1)
        const jobs = rows.map((row) => jobOf(sweep.plan, row))
        const results = await liveRows(sweep.settingOf(task.scenario), jobs, {
          threads: thread.ports,
          signal: AbortSignal.any([signal, stuck.signal]),
          onProgress() {
            done++
            timer.refresh()
            onRow?.()
          },
        })
        writePart(sweep, task, results)
        forgetFailure(sweep, task)
        return lived('lived')
      } catch (error) {
        // the thread may be in the middle of a row, or dead
        await end()
        if (signal.aborted || error instanceof CannotWrite) throw error
        keepFailure(sweep, task, error)
        return lived('failed', String((error as Error).message).split('\n')[0])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
