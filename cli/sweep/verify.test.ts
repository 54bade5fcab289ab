// Results that nobody lived: what is made of them, and what is found when they are changed afterwards.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { readSweep } from '@draftlight/sim'
import { beforeEach, expect, it } from 'vitest'
import { folderForTests } from '../testing/sweeps.ts'
import { mergedRows } from './merged-rows.ts'
import { mergeParts, NotDone } from './merge.ts'
import { columnsOf, writePart } from './part-file.ts'
import { mergedFolder, partFile, writePlan, type SweepFolder } from './sweep-folder.ts'
import { verifySweep } from './verify.ts'

const path = join(folderForTests(), 'sweep')
const text =
  'name: a\nscenarios: [paper-2022]\nsample: 1 %\nseeds: 6\ngrid: {exit-ban.enforced: [30 %, 60 %], summons.electronic: [50 %]}\n'
let sweep: SweepFolder
/** Of row and column, no two the same. */
const value = (row: number, column: number): number => 1000 * (row + 1) + column
beforeEach(() => {
  rmSync(path, { recursive: true, force: true })
  sweep = writePlan(path, readSweep(text, 'a.yaml'), 3).folder
  for (const task of sweep.plan.tasks)
    writePart(
      sweep,
      task,
      Array.from({ length: task.rows }, (_, r) =>
        Float64Array.from({ length: columnsOf(sweep) }, (_, c) => value(task.first + r, c)),
      ),
    )
})
const into = () => mergedFolder(sweep)
const found = async (): Promise<readonly string[]> =>
  (await verifySweep(sweep, 0, new AbortController().signal, () => {})).wrong

it('the merged file holds every number of every row in its place, and is taken for no other', async () => {
  const { sha256 } = await mergeParts(sweep, into())
  const file = await asyncBufferFromFile(join(into(), 'rows.parquet'))
  const rows = await parquetReadObjects({ file })
  const lines = readFileSync(join(path, 'rows.csv'), 'utf8').trim().split('\n').slice(1)
  expect(
    rows.map((r) =>
      [r['id'], r['scenario'], r['point'], r['seed'], r['exit-ban.enforced'], r['summons.electronic']].join(),
    ),
  ).toEqual(lines)
  rows.forEach((row, r) =>
    expect(sweep.plan.indicators.map((id) => row[id])).toEqual(sweep.plan.indicators.map((_, c) => value(r, c))),
  )
  const manifest = join(into(), 'manifest.json')
  expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ rows: 12, sha256, plan: sweep.hash })
  expect(await mergedRows(sweep, ['seed'])).toEqual(rows.map(({ seed }) => ({ seed })))
  // whatever became of what says what the file is
  for (const other of ['', '{"plan":', 'null', readFileSync(manifest, 'utf8').replace(sweep.hash, 'another')]) {
    writeFileSync(manifest, other)
    await expect(mergedRows(sweep, ['seed']), other).rejects.toThrow(/not what the results .* sweep merge /)
  }
  rmSync(manifest)
  await expect(mergedRows(sweep, ['seed'])).rejects.toThrow(/not what the results .* sweep merge /)
})

it('what was changed since is found: plan, results, merged file, one by one', async () => {
  expect(await found()).toEqual([])
  await mergeParts(sweep, into())
  expect(await found()).toEqual([])
  for (const name of ['rows.parquet', 'manifest.json']) {
    const bytes = readFileSync(join(into(), name))
    const wrong = [expect.stringMatching(`^merged/${name} is not what the results come to\\. .* sweep merge `)]
    writeFileSync(join(into(), name), Buffer.concat([bytes, Buffer.from(' ')]))
    expect(await found()).toEqual(wrong)
    rmSync(join(into(), name))
    expect(await found()).toEqual(wrong)
    writeFileSync(join(into(), name), bytes)
  }
  const last = partFile(sweep, sweep.plan.tasks.at(-1)!)
  const part = readFileSync(last)
  rmSync(last)
  expect(await found()).toEqual([expect.stringMatching(/^merged\/ is there, but .* 1 of 4 tasks have no results/)])
  await expect(mergeParts(sweep, into())).rejects.toBeInstanceOf(NotDone)
  writeFileSync(last, part.subarray(1))
  expect(await found()).toEqual([expect.stringContaining(`${last} is damaged`)])
  writeFileSync(last, part)
  const csv = join(path, 'rows.csv')
  writeFileSync(csv, readFileSync(csv, 'utf8').replace(',0.3,', ',0.4,'))
  expect(await found()).toEqual(['rows.csv is not the file that was planned.'])
})

it('a merge that fails leaves the merged file of before as it was, and nothing half-written', async () => {
  await mergeParts(sweep, into())
  const before = readFileSync(join(into(), 'rows.parquet'))
  writeFileSync(partFile(sweep, sweep.plan.tasks[2]!), 'PAR1')
  await expect(mergeParts(sweep, into())).rejects.toThrow('is damaged')
  expect(readFileSync(join(into(), 'rows.parquet'))).toEqual(before)
  expect(readdirSync(into())).toEqual(['manifest.json', 'rows.parquet'])
})
