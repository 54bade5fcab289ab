/** Whether a sweep is what it says: its plan, every file of results, the merged file, and some rows lived once more. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveRows, rowColumns } from '@draftlight/sim'
import { startThreads } from '../threads.ts'
import { mergeParts, NotDone, sha256Of } from './merge.ts'
import { columnsOf, Damaged, readPart } from './part-file.ts'
import { jobOf, type Task } from './plan.ts'
import { doneTasks, mergedFolder, rowsOfTask, type SweepFolder } from './sweep-folder.ts'

export interface Verified {
  readonly tasks: number
  readonly done: number
  readonly livedAgain: number
  /** What differs, a sentence each. */
  readonly wrong: readonly string[]
}

/** `again`: rows to be lived once more, spread evenly over those done. */
export async function verifySweep(
  sweep: SweepFolder,
  again: number,
  signal: AbortSignal,
  onProgress: (done: number, all: number, what: string) => void,
): Promise<Verified> {
  const { plan } = sweep
  const wrong: string[] = []
  if ((await sha256Of(join(sweep.path, 'rows.csv'))) !== plan.rowsDigest)
    wrong.push('rows.csv is not the file that was planned.')
  const there = doneTasks(sweep)
  const done = plan.tasks.filter(({ id }) => there.has(id))
  const asked = rowsAsked(done, again)
  const once: Kept[] = []
  for (const [i, task] of done.entries()) {
    signal.throwIfAborted()
    try {
      const values = await readPart(sweep, task)
      const rows = asked.get(task.id)
      if (rows) once.push({ task, rows, values })
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      wrong.push(error.message)
    }
    onProgress(i + 1, done.length, 'files of results')
  }
  const all = once.reduce((n, { rows }) => n + rows.length, 0)
  let livedAgain = 0
  const onRow = (): void => onProgress(++livedAgain, all, 'rows lived again')
  wrong.push(...(await differingRows(sweep, once, { signal, onRow })))
  if (wrong.length === 0) wrong.push(...(await differingMerged(sweep)))
  return { tasks: plan.tasks.length, done: done.length, livedAgain, wrong }
}

/** Rows of a task to be lived once more, and all of its results as they are kept. */
interface Kept {
  readonly task: Task
  /** Places in the task. */
  readonly rows: readonly number[]
  /** [row][column]. */
  readonly values: Float64Array
}

async function differingRows(
  sweep: SweepFolder,
  kept: readonly Kept[],
  { signal, onRow }: { readonly signal: AbortSignal; readonly onRow: () => void },
): Promise<string[]> {
  if (kept.length === 0) return []
  const columns = columnsOf(sweep)
  const names = rowColumns(sweep.plan.measured).map((c) => c.name)
  const wrong: string[] = []
  const threads = startThreads()
  try {
    for (const { task, rows, values } of kept) {
      const planned = [...rowsOfTask(sweep, task)]
      const results = await liveRows(
        sweep.settingOf(task.scenario),
        rows.map((r) => jobOf(sweep.plan, planned[r]!)),
        { threads: threads.ports, signal, onProgress: onRow },
      )
      results.forEach((result, k) => {
        const r = rows[k]!
        const differing = names.filter((_, c) => !Object.is(result[c], values[r * columns + c]))
        if (differing.length === 0) return
        const more = differing.length > 5 ? ` and ${differing.length - 5} more` : ''
        wrong.push(
          `Row ${planned[r]!.id} (line ${task.first + r + 2} of rows.csv) lived again differs in ${differing.slice(0, 5).join(', ')}${more}.`,
        )
      })
    }
  } finally {
    await threads.end()
  }
  return wrong
}

/** Merges once more, aside. */
async function differingMerged(sweep: SweepFolder): Promise<string[]> {
  const merged = mergedFolder(sweep)
  const names = ['rows.parquet', 'manifest.json'] as const
  if (!names.some((name) => existsSync(join(merged, name)))) return []
  const aside = mkdtempSync(join(tmpdir(), 'draftlight-merge-'))
  const wrong: string[] = []
  try {
    await mergeParts(sweep, aside)
    for (const name of names)
      if ((await sha256Of(join(merged, name))) !== (await sha256Of(join(aside, name))))
        wrong.push(
          `merged/${name} is not what the results come to. \`draftlight sweep merge ${sweep.path}\` writes it anew.`,
        )
  } catch (error) {
    if (!(error instanceof NotDone)) throw error
    wrong.push(`merged/ is there, but ${error.message}`)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return wrong
}

/** By task the places of rows to be lived again. */
function rowsAsked(done: readonly Task[], again: number): Map<string, number[]> {
  const all = done.reduce((n, t) => n + t.rows, 0)
  const wanted = new Set(
    Array.from({ length: Math.min(again, all) }, (_, k) => Math.floor(((k + 0.5) * all) / Math.min(again, all))),
  )
  const out = new Map<string, number[]>()
  let before = 0
  for (const task of done) {
    const rows = Array.from({ length: task.rows }, (_, r) => r).filter((r) => wanted.has(before + r))
    if (rows.length > 0) out.set(task.id, rows)
    before += task.rows
  }
  return out
}
