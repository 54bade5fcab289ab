/** Writes the published records as a table, as JSON, or as a feed. */
import { dirname } from 'node:path'
import { ledgerOf } from '@draftlight/watch'
import { oneOf, type Command } from '../command.ts'
import { writeWhole } from '../files/write-files.ts'
import { toAtom } from './feed.ts'
import { folderOption, ledgerFolder, readLedgerFolder } from './folder.ts'
import { toCsv } from './table.ts'
import { mustTakeFiles } from '../files/read-input.ts'

export const ledgerExport: Command = {
  summary: 'writes the records as csv, json or an atom feed',
  usage: 'ledger export [--format csv|json|atom] [--language en|ru] [--out FILE] [--folder DIR]',
  options: { ...folderOption, format: { type: 'string' }, language: { type: 'string' }, out: { type: 'string' } },
  async run(values) {
    const language = oneOf('language', values['language'] ?? 'en', ['en', 'ru'] as const)
    const format = oneOf('format', values['format'] ?? 'csv', ['csv', 'json', 'atom'] as const)
    const { entries } = await readLedgerFolder(ledgerFolder(values))
    const written = entries.map((entry) => entry.written).filter((record) => !('state' in record))
    const ledger = ledgerOf(written)
    const grades = new Map(ledger.published.map(({ id, grade, state }) => [id, { grade, state }]))
    const text = {
      csv: () => toCsv(written),
      json: () =>
        `${JSON.stringify(
          written.map((record) => ({ ...record, ...grades.get(record.id) })),
          null,
          2,
        )}\n`,
      atom: () => toAtom(ledger, language),
    }[format]()
    const out = values['out']
    if (typeof out !== 'string') process.stdout.write(text)
    else {
      mustTakeFiles(dirname(out))
      writeWhole(out, text)
      console.error(`${written.length} records: ${out}`)
    }
    return 0
  },
}
