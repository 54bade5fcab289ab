// Single rows: one more than a group of the merged file holds, some that come to something else when they are lived again, one that never ends.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { readSweep } from '@draftlight/sim'
import { expect, it } from 'vitest'
import { draftlight, folderForTests, smallSweep, start } from '../testing/sweeps.ts'
import { mergeParts } from './merge.ts'
import { columnsOf, readPart, writePart } from './part-file.ts'
import { openSweep, writePlan } from './sweep-folder.ts'

const folder = folderForTests()

it('the merged file of 2,001 rows holds the last row of its first group, and the one row of its second', async () => {
  const text = 'name: a\nscenarios: [paper-2022]\nsample: 1 %\nseeds: 2001\ngrid: {exit-ban.enforced: [30 %]}\n'
  const sweep = writePlan(join(folder, 'groups'), readSweep(text, 'a.yaml'), 700).folder
  for (const task of sweep.plan.tasks)
    writePart(
      sweep,
      task,
      Array.from({ length: task.rows }, (_, r) => new Float64Array(columnsOf(sweep)).fill(task.first + r)),
    )
  const into = join(sweep.path, 'merged')
  expect((await mergeParts(sweep, into)).rows).toBe(2001)
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(into, 'rows.parquet')) })
  expect(rows.map((r) => r['seed'])).toEqual(rows.map((_, i) => i + 1))
  for (const id of [sweep.plan.indicators[0]!, sweep.plan.indicators.at(-1)!])
    expect(rows.map((r) => r[id])).toEqual(rows.map((_, i) => i))
})

const planned = async (name: string): Promise<string> => {
  const path = join(folder, name)
  mkdirSync(path)
  await draftlight('sweep', 'plan', smallSweep(folder), '--out', path, '--task-rows', '4')
  return path
}

it('rows that come to something else when they are lived again are named, with their lines and columns', async () => {
  const path = await planned('differing')
  expect((await draftlight('sweep', 'run', path, '--slice', '1/12')).code).toBe(0)
  const sweep = openSweep(path)
  const [first, second] = sweep.plan.tasks.filter((_, i) => i % 12 === 0)
  const columns = columnsOf(sweep)
  // whole files of wrong numbers, with fingerprints of their own
  const values = await readPart(sweep, second!)
  const rows = Array.from({ length: second!.rows }, (_, r) => values.slice(r * columns, (r + 1) * columns))
  const named = sweep.plan.indicators.slice(0, 7)
  for (const c of named.keys()) rows[2]![c]! += 1
  rows[3]![columns - 1]! += 1
  writePart(sweep, second!, rows)
  const verified = await draftlight('sweep', 'verify', path, '--rows', '8')
  const line = (r: number): string => `(line ${second!.first + r + 2} of rows.csv) lived again differs in`
  expect(verified.code).toBe(1)
  expect(verified.err).toContain(`${line(2)} ${named.slice(0, 5).join(', ')} and 2 more.`)
  expect(verified.err).toContain(`${line(3)} ${sweep.plan.indicators.at(-1)}.`)
  expect(verified.out).toMatch(/2 of 24 tasks done, 8 rows lived again: 2 things differ/)
  // spread over all that is done: one of each file
  const two = await draftlight('sweep', 'verify', path, '--rows', '2')
  expect(two.err).toContain(line(2))
  expect(two.out).toMatch(/2 rows lived again: 1 things differ/)
  expect(first!.first).toBe(0)
})

it('a row that does not end is a failure of its task, with its line, and the others are lived', async () => {
  const path = await planned('stuck')
  // time passes a hundred times as fast for who waits a minute; of the threads, none answers
  const wrapper = join(folder, 'stuck.mjs')
  writeFileSync(
    wrapper,
    `import { isMainThread } from 'node:worker_threads'
    if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    const later = globalThis.setTimeout
    globalThis.setTimeout = (what, ms, ...more) => later(what, ms > 50_000 ? 600 : ms, ...more)\n`,
  )
  const stuck = await start(['sweep', 'run', path, '--threads', '1', '--slice', '3/24'], {
    NODE_OPTIONS: `--import=${wrapper}`,
  }).ended
  expect([stuck.code, stuck.out]).toEqual([1, expect.stringMatching(/0 of 1 tasks .* 1 tasks failed/)])
  expect(stuck.err).toMatch(/failed \(Row [0-9a-f]{16} \(line 10 of rows\.csv\) did not end within 6\d s\.\)/)
  expect((await draftlight('sweep', 'status', path)).out).toMatch(/Failed: [0-9a-f]{16} on .* did not end within/)
  expect((await draftlight('sweep', 'run', path, '--slice', '3/24')).code).toBe(0)
  expect((await draftlight('sweep', 'status', path)).out).not.toContain('Failed')
})
