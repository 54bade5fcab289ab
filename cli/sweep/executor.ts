/** What lives the tasks of a sweep: threads of this machine, or a queue over many. */
import { availableParallelism } from 'node:os'
import { openLane, type Lived } from './lane.ts'
import type { Task } from './plan.ts'
import { isCancelled, type SweepFolder } from './sweep-folder.ts'

interface Watch {
  readonly signal: AbortSignal
  /** After each row that this process lived. */
  onRow(): void
  /** After each task. */
  onTask(lived: Lived): void
}

/**
 * Sees to it that every task is done, or its failure kept. Rejects with the signal's reason, or with what ends the whole: results
 * that cannot be written, a lost queue.
 */
export type Executor = (sweep: SweepFolder, tasks: readonly Task[], watch: Watch) => Promise<void>

export class Cancelled extends Error {
  constructor(sweep: SweepFolder) {
    super(`The sweep was cancelled. What is done stays; \`draftlight sweep run ${sweep.path} --resume\` goes on.`)
  }
}

/** Each thread takes task after task. Any number of these may work on one folder at once. */
export const onThreads =
  (count = availableParallelism()): Executor =>
  async (sweep, tasks, { signal, onRow, onTask }) => {
    const waiting = ownOrder(tasks)
    const lanes = Array.from({ length: Math.min(count, tasks.length) }, () => openLane(sweep))
    // what ends one lane ends all: a row whose thread is gone would be waited for, and its task be called a failure
    const ended = new AbortController()
    const either = AbortSignal.any([signal, ended.signal])
    const work = lanes.map(async (lane) => {
      try {
        for (let task = waiting.pop(); task; task = waiting.pop()) {
          if (isCancelled(sweep)) throw new Cancelled(sweep)
          onTask(await lane.live(task, either, onRow))
        }
      } catch (error) {
        waiting.length = 0
        ended.abort(error)
        throw error
      }
    })
    try {
      await Promise.allSettled(work)
      await Promise.all(work)
    } finally {
      await Promise.all(lanes.map((lane) => lane.end()))
    }
  }

/**
 * Every process takes the tasks in an order of its own, so that two which work on the same folder, and know nothing of each other,
 * seldom live the same one. Scenario by scenario: making one ready costs a thread a moment.
 */
function ownOrder(tasks: readonly Task[]): Task[] {
  const rank = new Map([...new Set(tasks.map((t) => t.scenario))].map((scenario) => [scenario, Math.random()]))
  return tasks
    .map((task) => ({ task, rank: rank.get(task.scenario)!, draw: Math.random() }))
    .sort((a, b) => a.rank - b.rank || a.draw - b.draw)
    .map(({ task }) => task)
}
