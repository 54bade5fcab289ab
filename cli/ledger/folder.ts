/** The ledger as files: read from the project folder one stands in, so that a record one has written is checked where it lies. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@draftlight/law'
import { firstBreak, readLedger, readLock, type Break, type Entry, type Link } from '@draftlight/watch'
import type { Values } from '../command.ts'
import { readInput } from '../files/read-input.ts'

export interface LedgerFolder {
  readonly entries: readonly Entry[]
  readonly chain: readonly Link[]
  /** The first link that does not hold, if any. */
  readonly broken: Break | undefined
  /** Published records that `npm run generate` has yet to chain. */
  readonly unchained: number
}
export const folderOption = { folder: { type: 'string' } } as const
/** As `--folder` says; else that of the project one stands in. */
export const ledgerFolder = (values: Values): string => String(values['folder'] ?? 'watch')

/** Reads `ledger/*.yaml` and recomputes `ledger.lock` in the folder. Throws InputError where a record is bad. */
export async function readLedgerFolder(folder: string): Promise<LedgerFolder> {
  const ledger = join(folder, 'ledger')
  const lock = join(folder, 'ledger.lock')
  if (!existsSync(ledger) || !existsSync(lock))
    throw new InputError(
      { file: folder },
      'There is no ledger here.',
      'a folder with ledger/ and ledger.lock, such as watch, by --folder DIR',
    )
  const names = readdirSync(ledger)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const files = names.map((name) => ({
    file: join(ledger, name),
    text: readInput(join(ledger, name)),
  }))
  const chain = readLock(readInput(lock))
  // The chain is recomputed over the words as they stand, before they are judged: a changed record is named as changed.
  const entries = readLedger(files)
  const published = entries
    .filter(({ written }) => !('state' in written))
    .map(({ record, written, file, line }) => ({ id: record.id, written, file, line }))
  return {
    entries,
    chain,
    broken: await firstBreak(chain, published, lock),
    unchained: published.length - chain.length,
  }
}
