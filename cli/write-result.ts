/**
 * Writes a result: Parquet and CSV of each table, manifest.json (what determines the result, and nothing else), run.json (times).
 * Everything is written aside first and renamed at the end, the manifest last: an interrupted run leaves nothing half-written.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** A table by columns, all of one length. */
export interface ResultTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly values: Int32Array | readonly string[] }[]
}

/** Gives back the names of the files in `folder`. Throws what the file system throws; then nothing in `folder` has changed. */
export function writeResult(
  folder: string,
  tables: readonly ResultTable[],
  documents: Readonly<Record<string, unknown>>,
): string[] {
  mkdirSync(folder, { recursive: true })
  const aside = mkdtempSync(join(folder, '.partial-'))
  try {
    const names: string[] = []
    const write = (name: string, data: string | Uint8Array): void => {
      writeFileSync(join(aside, name), data)
      names.push(name)
    }
    for (const table of tables) {
      write(`${table.name}.parquet`, parquetOf(table))
      write(`${table.name}.csv`, csvOf(table))
    }
    for (const [name, value] of Object.entries(documents)) write(name, JSON.stringify(value, null, 2) + '\n')
    for (const name of names) renameSync(join(aside, name), join(folder, name))
    return names
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function parquetOf(table: ResultTable): Uint8Array {
  const columnData = table.columns.map(({ name, values }) =>
    values instanceof Int32Array
      ? { name, data: values, type: 'INT32' as const }
      : { name, data: [...values], type: 'STRING' as const },
  )
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

/** RFC 4180, with a header; a value is quoted where it has to be. */
export function csvOf(table: ResultTable): string {
  const quoted = (v: string | number): string =>
    typeof v === 'string' && /[",\r\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : String(v)
  const rows = table.columns[0]?.values.length ?? 0
  const lines = [table.columns.map((c) => quoted(c.name)).join(',')]
  for (let r = 0; r < rows; r++) {
    let line = ''
    for (let c = 0; c < table.columns.length; c++) line += (c > 0 ? ',' : '') + quoted(table.columns[c]!.values[r]!)
    lines.push(line)
  }
  return lines.join('\n') + '\n'
}
