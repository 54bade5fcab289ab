import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderForTests } from '../testing/sweeps.ts'
import { Damaged, readPart, writePart } from './part-file.ts'
import type { Task } from './plan.ts'
import { partFile, type SweepFolder } from './sweep-folder.ts'

const path = folderForTests()
const plan = { indicators: ['men/open', 'ban/done'], measured: [{ name: 'm' }] }
const sweep = { path, plan } as unknown as SweepFolder
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

it('one bit turned in one value, which the format itself does not notice, is found by the fingerprint', async () => {
  const bytes = written()
  const at = bytes.indexOf(Buffer.from(Float64Array.of(31415.926535).buffer))
  expect(at).toBeGreaterThan(0)
  for (let bit = 0; bit < 64; bit += 7) {
    const turned = Buffer.from(bytes)
    turned[at + (bit >> 3)]! ^= 1 << (bit & 7)
    writeFileSync(partFile(sweep, task), turned)
    await expect(readPart(sweep, task), `bit ${bit}`).rejects.toThrow(/is damaged \(its values have changed\)/)
  }
  writeFileSync(partFile(sweep, task), bytes)
  await expect(readPart(sweep, { ...task, rows: 3 })).rejects.toThrow(Damaged)
  await expect(readPart(sweep, { ...task, id: 'fedcba9876543210' })).rejects.toThrow()
})
