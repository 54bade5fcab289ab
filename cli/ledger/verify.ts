/** Re-reads every record and recomputes the chain over what was published. */
import { headOf } from '@draftlight/watch'
import type { Command } from '../command.ts'
import { folderOption, ledgerFolder, readLedgerFolder } from './folder.ts'

export const ledgerVerify: Command = {
  summary: 'recomputes the chain over the published records',
  usage: 'ledger verify [--folder DIR] [--json]',
  options: { ...folderOption, json: { type: 'boolean' } },
  async run(values) {
    const { chain, broken, unchained } = await readLedgerFolder(ledgerFolder(values))
    if (values['json'])
      console.log(JSON.stringify({ records: chain.length, head: headOf(chain), unchained, broken }, null, 2))
    else if (broken)
      console.error(
        `${broken.file}:${broken.line}: ${broken.problem} Expected the record as it was; to put it right, add a new one with "corrects: ${broken.id}".`,
      )
    else {
      console.log(`${chain.length} records, every link holds.`)
      console.log(`Head ${headOf(chain)}`)
      if (unchained > 0) console.log(`${unchained} published and not yet chained: npm run generate`)
      console.log('The chain shows edits against a copy one holds: compare the head with one you noted earlier.')
    }
    return broken ? 1 : 0
  },
}
