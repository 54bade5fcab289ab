// ledger/*.yaml -> generated/ledger.ts and ledger.lock. Called by scripts/generate.mjs.
// The checks are those of ledger-file.ts and chain.ts, run through vite because Node 20 reads no TypeScript.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

/** Throws an Error with file and line for a bad record, and for a published record that has been changed. */
export async function modules(roomDir) {
  const load = async (name) =>
    (await runnerImport(join(roomDir, name), { configFile: false, logLevel: 'error' })).module
  const { readLedger } = await load('ledger-file.ts')
  const { extend, firstBreak, lockText, readLock } = await load('chain.ts')

  const names = readdirSync(join(roomDir, 'ledger'))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const files = names.map((name) => ({
    file: `watch/ledger/${name}`,
    text: readFileSync(join(roomDir, 'ledger', name), 'utf8'),
  }))
  const published = readLedger(files)
    .filter(({ record }) => !record.draft)
    .map(({ record, written, file, line }) => ({ id: record.id, written, file, line }))

  const lock = join(roomDir, 'ledger.lock')
  const chain = existsSync(lock) ? readLock(readFileSync(lock, 'utf8')) : []
  const broken = await firstBreak(chain, published, 'watch/ledger.lock')
  if (broken)
    throw new Error(
      `${broken.file}:${broken.line}: ${broken.problem} Expected the record as it was; to put it right, add a new one with "corrects: ${broken.id}".`,
    )

  return {
    'generated/ledger.ts': `// Generated from ledger/*.yaml by \`npm run generate\`. Change those files, not this one.
import type { WrittenRecord } from '../ledger.ts'
export const records: readonly WrittenRecord[] = [
${published.map(({ written }) => `  ${JSON.stringify(written)},`).join('\n')}
]
`,
    'ledger.lock': lockText(await extend(chain, published)),
  }
}
