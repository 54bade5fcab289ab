/**
 * Results of a task: a Parquet file with one value a line, row by row and in the order of the plan's columns. Written aside, then
 * renamed: it is there whole, or not there. A fingerprint of all its other bytes lies in the file and is held against them before
 * anything is read: a reader of Parquet may go on for ever in a file in which one bit has turned.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parquetMetadata, parquetRead } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { asideName } from '../files/aside.ts'
import { mustTakeFiles } from '../files/read-input.ts'
import { digestOf, type Task } from './plan.ts'
import { isDone, partFile, type PartsFolder } from './sweep-folder.ts'

/** Results that cannot be written: the disk is full, or we may not. */
export class CannotWrite extends Error {
  constructor(path: string, cause: NodeJS.ErrnoException) {
    const [why, first] =
      cause.code === 'ENOSPC' ? ['no space is left', 'Make room'] : [cause.code ?? cause.message, 'Put that right']
    super(
      `Results cannot be written to ${path} (${why}). What is done is whole; nothing half-written counts. ${first} and give the same command again.`,
      { cause },
    )
  }
}
/** A file of results that is not what was written. */
export class Damaged extends Error {
  constructor(file: string, what: string) {
    super(`${file} is damaged (${what}). Delete it and run the sweep again: its rows are lived anew.`)
  }
}

const FINGERPRINT = 'draftlight.bytes'
/** What stands in the fingerprint's place while it is taken. */
const BLANK = '0'.repeat(64)
/** Where a fingerprint begins: behind its key, the tag of a text field and its length. */
const fingerprintAt = (bytes: Buffer): number => bytes.lastIndexOf(FINGERPRINT) + FINGERPRINT.length + 2
function isWhole(bytes: Buffer): boolean {
  const at = fingerprintAt(bytes)
  if (at + BLANK.length > bytes.length) return false
  const blank = Buffer.from(bytes)
  blank.write(BLANK, at, 'latin1')
  return bytes.toString('latin1', at, at + BLANK.length) === digestOf(blank)
}

export const columnsOf = ({ plan }: PartsFolder): number => plan.indicators.length + plan.measured.length

/** Throws InputError where this user may not write the sweep's results: asked before the first row, so that none is lived in vain. */
export const mustTakeParts = ({ path }: Pick<PartsFolder, 'path'>): void => mustTakeFiles(join(path, 'parts'))

/** Throws CannotWrite; then nothing of it is left. */
export function writePart(sweep: PartsFolder, task: Task, rows: readonly Float64Array[]): void {
  const columns = columnsOf(sweep)
  const values = new Float64Array(task.rows * columns)
  rows.forEach((row, r) => values.set(row, r * columns))
  const data = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        {
          name: 'row',
          data: Int32Array.from(values, (_, i) => task.first + Math.floor(i / columns)),
          type: 'INT32',
          encoding: 'DELTA_BINARY_PACKED',
        },
        {
          name: 'column',
          data: Int32Array.from(values, (_, i) => i % columns),
          type: 'INT32',
          encoding: 'DELTA_BINARY_PACKED',
        },
        { name: 'value', data: values, type: 'DOUBLE', encoding: 'PLAIN' },
      ],
      rowGroupSize: values.length,
      kvMetadata: [
        { key: 'draftlight.task', value: task.id },
        { key: FINGERPRINT, value: BLANK },
      ],
    }),
  )
  data.write(digestOf(data), fingerprintAt(data), 'latin1')
  const file = partFile(sweep, task)
  const aside = join(dirname(file), asideName(task.id))
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(aside, data, { flush: true })
    renameSync(aside, file)
  } catch (error) {
    try {
      rmSync(aside, { force: true })
    } catch {
      // a folder that is gone, or no folder any more: nothing of ours is left in it
    }
    // somebody else was quicker, merged, and swept up
    if (!isDone(sweep, task)) throw new CannotWrite(sweep.path, error as NodeJS.ErrnoException)
  }
}

/** The values of a task, [row][column]. Rejects with Damaged. */
export async function readPart(sweep: PartsFolder, task: Task): Promise<Float64Array> {
  const path = partFile(sweep, task)
  if (!statSync(path).isFile()) throw new Damaged(path, 'it is no file')
  const bytes = readFileSync(path)
  if (!isWhole(bytes)) throw new Damaged(path, 'its bytes are not those that were written')
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const values = new Float64Array(task.rows * columnsOf(sweep))
  let kept: Map<string, string | undefined>
  try {
    const metadata = parquetMetadata(file)
    kept = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]))
    if (Number(metadata.num_rows) !== values.length)
      throw new Error(`${metadata.num_rows} values, not ${values.length}`)
    await parquetRead({
      file,
      metadata,
      columns: ['value'],
      onChunk({ columnData, rowStart }) {
        for (let i = 0; i < columnData.length; i++) values[rowStart + i] = Number(columnData[i])
      },
    })
  } catch (error) {
    throw new Damaged(path, (error as Error).message)
  }
  if (kept.get('draftlight.task') !== task.id) throw new Damaged(path, 'it holds another task')
  return values
}
