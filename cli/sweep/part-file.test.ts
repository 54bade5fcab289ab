import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderForTests } from '../testing/sweeps.ts'
import { Damaged, readPart, writePart } from './part-file.ts'
import type { Task } from './plan.ts'
import { partFile, type PartsFolder } from './sweep-folder.ts'

const path = folderForTests()
const plan = { indicators: ['men/open', 'ban/done', 'ban/lawful'], measured: [] }
const sweep: PartsFolder = { path, plan }
const task: Task = { id: '0123456789abcdef', scenario: 's', first: 0, rows: 4, at: 0, bytes: 0 }
const rows = Array.from({ length: task.rows }, (_, r) =>
  Float64Array.of(1000 + r, 31415.926535 * (r + 1), r === 2 ? NaN : -r),
)
const written = (): Buffer => {
  writePart(sweep, task, rows)
  return readFileSync(partFile(sweep, task))
}

it('gives back what was written, and leaves nothing beside it', async () => {
  written()
  expect(await readPart(sweep, task)).toEqual(Float64Array.from(rows.flatMap((row) => [...row])))
  expect(readdirSync(join(path, 'parts'))).toEqual([`${task.id}.parquet`])
})

it('a bit turned anywhere, a part cut off, another task: named before it is read', async () => {
  const bytes = written()
  const refused = async (wrong: Buffer, what: string): Promise<void> => {
    writeFileSync(partFile(sweep, task), wrong)
    await expect(readPart(sweep, task), what).rejects.toThrow(
      / is damaged \(its bytes are not those that were written\)/,
    )
  }
  // a reader of the format goes on for ever where some bits have turned
  for (let at = 0; at < bytes.length; at++) {
    const turned = Buffer.from(bytes)
    turned[at]! ^= 1 << (at % 8)
    await refused(turned, `byte ${at}`)
  }
  for (const length of [0, 10, bytes.length >> 1, bytes.length - 1])
    await refused(bytes.subarray(0, length), `${length} bytes`)
  writeFileSync(partFile(sweep, task), bytes)
  await expect(readPart(sweep, { ...task, rows: 3 })).rejects.toThrow(Damaged)
  writeFileSync(partFile(sweep, { ...task, id: 'fedcba9876543210' }), bytes)
  await expect(readPart(sweep, { ...task, id: 'fedcba9876543210' })).rejects.toThrow(/holds another task/)
})
