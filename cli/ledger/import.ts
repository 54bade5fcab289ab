/** Takes in a table of records: all of them, or none and every bad line named. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@draftlight/law'
import { nextId, readLedger, type Entry, type WrittenRecord } from '@draftlight/watch'
import { stringify } from 'yaml'
import { UsageError, type Command } from '../command.ts'
import { readInput } from '../files/read-input.ts'
import { folderOption, ledgerFolder, readLedgerFolder } from './folder.ts'
import { COLUMNS, fromCsv, recordOf } from './table.ts'
import { recordText } from './text.ts'
import { writeFiles } from '../files/write-files.ts'

/** An id has four digits. */
const MOST_ROWS = 9999

export const ledgerImport: Command = {
  summary: 'takes in records from a csv file, all or none',
  usage: 'ledger import FILE.csv [--folder DIR]',
  words: 1,
  options: folderOption,
  async run(values, [file]) {
    if (file === undefined) throw new UsageError('name a csv file.')
    const folder = ledgerFolder(values)
    const { entries } = await readLedgerFolder(folder)
    const { rows, problem } = fromCsv(readInput(file))
    if (problem) throw new InputError({ file, line: 1 }, problem, `columns of ${COLUMNS.join(', ')}`)
    if (rows.length === 0) throw new InputError({ file, line: 1 }, 'There are no rows.', 'one row a record')
    if (rows.length > MOST_ROWS)
      throw new InputError({ file }, `These are ${rows.length} rows.`, `no more than ${MOST_ROWS}, as there are ids`)

    const known: Entry[] = [...entries]
    const taken: WrittenRecord[] = []
    const bad: string[] = []
    for (const { line, row } of rows)
      try {
        const record = recordOf(row)
        const written = record['id'] === '' ? { ...record, id: nextId(known) } : record
        const [entry] = readLedger([{ file, text: stringify([written]) }], known)
        known.push({ ...entry!, file, line })
        taken.push(entry!.written)
      } catch (error) {
        if (!(error instanceof InputError) && !(error instanceof SyntaxError)) throw error
        // it was read by itself, with lines of its own
        const told = error.message.replace(`${file}:`, '').replace(/^\d+: /, '')
        bad.push(`${file}:${line}: ${told}`)
      }
    if (bad.length > 0) {
      for (const one of bad) console.error(one)
      console.error(`${bad.length} of ${rows.length} rows are bad. Nothing was written.`)
      return 2
    }
    append(folder, taken)
    console.log(`Records added: ${taken.length}. Next: npm run generate`)
    return 0
  },
}

/** Each to the end of the file of its year: all of them, or none. Gives back the files. */
export function append(folder: string, records: readonly WrittenRecord[]): string[] {
  const ledger = join(folder, 'ledger')
  const texts = new Map<string, string>()
  for (const written of records) {
    const name = `${written.on.slice(0, 4)}.yaml`
    const file = join(ledger, name)
    const before = texts.get(name) ?? (existsSync(file) ? readInput(file) : undefined)
    texts.set(name, `${before === undefined ? '' : `${before}\n`}${recordText(written)}`)
  }
  return writeFiles(ledger, [...texts]).map((name) => join(ledger, name))
}
