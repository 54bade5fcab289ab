// ledger/*.yaml and the other files that people write -> generated/*.ts, ledger.lock. Called by scripts/generate.mjs.
// The checks are those of the room itself, run through vite because Node 20 reads no TypeScript.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { parse } from 'yaml'

/** Throws an Error with file and line for a bad record, and for a published record that has been changed. */
export async function modules(roomDir) {
  const load = async (name) =>
    (await runnerImport(join(roomDir, name), { configFile: false, logLevel: 'error' })).module
  const text = (name) => readFileSync(join(roomDir, name), 'utf8')
  const { readLedger } = await load('ledger-file.ts')
  const { extend, firstBreak, lockText, readLock } = await load('chain.ts')

  const names = readdirSync(join(roomDir, 'ledger'))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const published = readLedger(names.map((name) => ({ file: `watch/ledger/${name}`, text: text(`ledger/${name}`) })))
    .filter(({ written }) => written.state === undefined)
    .map(({ record, written, file, line }) => ({ id: record.id, written, file, line }))

  const chain = existsSync(join(roomDir, 'ledger.lock')) ? readLock(text('ledger.lock')) : []
  const broken = await firstBreak(chain, published, 'watch/ledger.lock')
  if (broken)
    throw new Error(
      `${broken.file}:${broken.line}: ${broken.problem} Expected the record as it was; to put it right, add a new one with "corrects: ${broken.id}".`,
    )

  const made = (from) => `// Generated from ${from} by \`npm run generate\`. Change that, not this.\n`
  return {
    'generated/ledger.ts': `${made('ledger/*.yaml')}import type { WrittenRecord } from '../written.ts'
export const records: readonly WrittenRecord[] = [
${published.map(({ written }) => `  ${JSON.stringify(written)},`).join('\n')}
]
`,
    'generated/publishers.ts': `${made('publishers.yaml')}import type { NamedPublisher } from '../publishers.ts'
export const publishers: Readonly<Record<'propaganda' | 'underTest', readonly NamedPublisher[]>> = ${JSON.stringify(parse(text('publishers.yaml')), null, 2)}
`,
    'ledger.lock': lockText(await extend(chain, published)),
  }
}
