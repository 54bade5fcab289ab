/** How far a sweep is. Reads the plan, a list of files, and the times of some of them: no results. */
import { statSync } from 'node:fs'
import { doneTasks, failuresIn, isCancelled, partFile, type Failure, type SweepFolder } from './sweep-folder.ts'

export interface SweepStatus {
  readonly tasks: { readonly done: number; readonly all: number }
  readonly rows: { readonly done: number; readonly all: number }
  /** Rows of the last minutes in which results came, and how long ago the last one did, in seconds. */
  readonly lately: { readonly rows: number; readonly seconds: number; readonly ago: number } | undefined
  readonly failures: readonly Failure[]
  readonly cancelled: boolean
}

/** So many files at most are asked for their time. */
const ASKED = 2000
const LATELY = 600_000

export function statusOf(sweep: SweepFolder): SweepStatus {
  const { plan } = sweep
  const there = doneTasks(sweep)
  const done = plan.tasks.filter(({ id }) => there.has(id))
  const every = Math.max(1, Math.ceil(done.length / ASKED))
  const came = done
    .filter((_, i) => i % every === 0)
    .map((task) => ({ rows: task.rows * every, at: statSync(partFile(sweep, task)).mtimeMs }))
    .sort((a, b) => a.at - b.at)
  const last = came.at(-1)?.at ?? 0
  const recent = came.filter(({ at }) => at > last - LATELY)
  const first = recent[0]
  return {
    tasks: { done: done.length, all: plan.tasks.length },
    rows: { done: done.reduce((n, t) => n + t.rows, 0), all: plan.rows },
    lately:
      first && last > first.at
        ? {
            // the first one was lived before the time counted
            rows: recent.slice(1).reduce((n, r) => n + r.rows, 0),
            seconds: (last - first.at) / 1000,
            ago: Math.max(0, (Date.now() - last) / 1000),
          }
        : undefined,
    failures: failuresIn(sweep, there),
    cancelled: isCancelled(sweep),
  }
}
