/**
 * All results of a sweep in one Parquet file, row by row as they were planned: the same bytes whoever lived what. Holds a few
 * thousand rows at a time, so that memory does not grow with the sweep.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoOf, lawReadTo } from '@draftlight/law'
import { indicators, rowColumns } from '@draftlight/sim'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { asideName, clearLeft } from '../files/aside.ts'
import { documentOf } from '../files/write-result.ts'
import { CannotWrite, readPart } from './part-file.ts'
import { doneTasks, rowsOfTask, type SweepFolder } from './sweep-folder.ts'

/** Rows of a row group. */
const GROUP = 2000

export interface Merged {
  readonly rows: number
  /** SHA-256 of rows.parquet. */
  readonly sha256: string
}

/** Rejects with NotDone, Damaged, CannotWrite, or InputError where the plan was changed. Other than in `into` nothing is written. */
export async function mergeParts(sweep: SweepFolder, into: string): Promise<Merged> {
  const done = doneTasks(sweep)
  const missing = sweep.plan.tasks.filter(({ id }) => !done.has(id))
  if (missing.length > 0) throw new NotDone(sweep, missing.length)
  const file = join(into, 'rows.parquet')
  const aside = join(into, asideName('merged'))
  const manifest = join(into, asideName('manifest'))
  try {
    mkdirSync(into, { recursive: true })
    clearLeft(into)
    const rows = await writeRows(sweep, aside)
    const sha256 = await sha256Of(aside)
    writeFileSync(manifest, documentOf(manifestOf(sweep, { rows, sha256 })))
    renameSync(aside, file)
    renameSync(manifest, join(into, 'manifest.json'))
    return { rows, sha256 }
  } catch (error) {
    for (const name of [aside, manifest]) rmSync(name, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new CannotWrite(into, error as NodeJS.ErrnoException)
    throw error
  }
}

export class NotDone extends Error {
  constructor({ path, plan }: SweepFolder, missing: number) {
    super(
      `${path}: ${missing} of ${plan.tasks.length} tasks have no results yet. \`draftlight sweep run ${path}\` lives them.`,
    )
  }
}

async function writeRows(sweep: SweepFolder, file: string): Promise<number> {
  const { plan } = sweep
  const counted = rowColumns(plan.measured)
  const group = {
    texts: ['id', 'scenario', 'point'].map((name) => ({ name, values: new Array<string>(GROUP).fill('') })),
    seed: new Int32Array(GROUP),
    parameters: plan.parameters.map((name) => ({ name, values: new Float64Array(GROUP) })),
    results: counted.map(({ name, whole }) => ({
      name,
      values: whole ? new Int32Array(GROUP) : new Float64Array(GROUP),
    })),
  }
  const columnData = (n: number) => [
    ...group.texts.map(({ name, values }) => ({ name, data: values.slice(0, n), type: 'STRING' as const })),
    { name: 'seed', data: group.seed.subarray(0, n), type: 'INT32' as const, encoding: 'PLAIN' as const },
    ...group.parameters.map(({ name, values }) => ({
      name,
      data: values.subarray(0, n),
      type: 'DOUBLE' as const,
      encoding: 'PLAIN' as const,
      codec: 'UNCOMPRESSED' as const,
      statistics: false,
    })),
    ...group.results.map(({ name, values }) =>
      values instanceof Int32Array
        ? { name, data: values.subarray(0, n), type: 'INT32' as const, encoding: 'DELTA_BINARY_PACKED' as const }
        : { name, data: values.subarray(0, n), type: 'DOUBLE' as const, encoding: 'PLAIN' as const },
    ),
  ]
  const writer = fileWriter(file)
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnData(0) }),
    kvMetadata: [
      { key: 'draftlight.engine', value: plan.engine },
      { key: 'draftlight.plan', value: sweep.hash },
    ],
  })
  let n = 0
  let rows = 0
  const flush = async (): Promise<void> => {
    if (n > 0) await parquet.write({ columnData: columnData(n), rowGroupSize: GROUP })
    rows += n
    n = 0
  }
  for (const task of plan.tasks) {
    const values = await readPart(sweep, task)
    let r = 0
    for (const row of rowsOfTask(sweep, task)) {
      group.texts[0]!.values[n] = row.id
      group.texts[1]!.values[n] = task.scenario
      group.texts[2]!.values[n] = row.point
      group.seed[n] = row.seed
      const stated = row.values.split(',')
      for (let p = 0; p < group.parameters.length; p++) group.parameters[p]!.values[n] = Number(stated[p])
      for (let c = 0; c < counted.length; c++) group.results[c]!.values[n] = values[r * counted.length + c]!
      r++
      if (++n === GROUP) await flush()
    }
  }
  await flush()
  await parquet.finish()
  return rows
}

/** Empty where there is no such file. */
export async function sha256Of(file: string): Promise<string> {
  if (!existsSync(file)) return ''
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** What determines the merged file, and nothing else. */
const manifestOf = (sweep: SweepFolder, { rows, sha256 }: Merged): Record<string, unknown> => {
  const { plan } = sweep
  return {
    sweep: plan.name,
    question: plan.question,
    engine: plan.engine,
    plan: sweep.hash,
    design: plan.design,
    rows,
    sha256,
    law: { readTo: isoOf(lawReadTo) },
    counted: {
      note: 'Men of the offices counted; not scaled to the country. Flows over the counted days, stocks at their end.',
      offices: plan.sample,
      men: plan.men,
    },
    scenarios: plan.scenarios,
    columns: [
      ...indicators.map(({ id, kind, unit, meaning }) => ({ id, kind, unit, meaning })),
      ...plan.measured.map(({ name, quantity, scenarios }) => ({ id: name, ...quantity, scenarios })),
    ],
  }
}
