/** A lane: one thread on which tasks are lived one after the other. What fails costs the thread, not the lane. */
import { liveRows } from '@draftlight/sim'
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
      const rows = [...rowsOfTask(sweep, task)].map((row) => jobOf(sweep.plan, row))
      try {
        thread ??= startThreads(1)
        const results = await liveRows(sweep.settingOf(task.scenario), rows, {
          threads: thread.ports,
          signal,
          onProgress: () => onRow?.(),
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
      }
    },
  }
}
