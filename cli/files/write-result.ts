/**
 * Writes a result: Parquet and CSV of each table, manifest.json (what determines the result, and nothing else), run.json (times).
 * Everything is written aside first and renamed at the end, the manifest last: an interrupted run leaves nothing half-written.
 */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ResultTable } from '@draftlight/sim'
import { writeFiles, type File } from './write-files.ts'

/** Gives back the names of the files in `folder`. Throws InputError where the system refuses; then nothing in `folder` has changed. */
export const writeResult = (
  folder: string,
  tables: readonly ResultTable[],
  documents: Readonly<Record<string, unknown>>,
): string[] =>
  writeFiles(folder, [
    ...tables.flatMap((table): File[] => [
      [`${table.name}.parquet`, () => [parquetOf(table)]],
      [`${table.name}.csv`, () => csvPieces(table)],
    ]),
    ...Object.keys(documents).map((name): File => [name, documentOf(documents[name])]),
  ])

export const documentOf = (document: unknown): string => JSON.stringify(document, null, 2) + '\n'

/** Who asks for a few regions reads these only; and writing them takes less memory than all at once. */
const ROWS_A_GROUP = 8192

export function parquetOf(table: ResultTable): Uint8Array {
  const columnData = table.columns.map(({ name, values }) =>
    values instanceof Int32Array
      ? { name, data: values, type: 'INT32' as const, nullable: false }
      : values instanceof Float64Array
        ? { name, data: values, type: 'DOUBLE' as const, nullable: false }
        : { name, data: [...values], type: 'STRING' as const, nullable: false },
  )
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS_A_GROUP }))
}

/** RFC 4180, with a header; a value is quoted where it has to be. */
export const csvOf = (table: ResultTable): string => [...csvPieces(table)].join('')

/** Rows a piece. */
const PIECE = 500
function* csvPieces({ columns }: ResultTable): Generator<string> {
  const quoted = (v: string | number): string =>
    typeof v === 'string' && /[",\r\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : String(v)
  yield `${columns.map((c) => quoted(c.name)).join(',')}\n`
  const rows = columns[0]?.values.length ?? 0
  for (let from = 0; from < rows; from += PIECE) {
    const lines = Array.from({ length: Math.min(PIECE, rows - from) }, (_, k) =>
      columns.map(({ values }) => quoted(values[from + k]!)).join(','),
    )
    yield `${lines.join('\n')}\n`
  }
}
