// ledger/*.yaml and the other files that people write -> generated/*.ts, ledger.lock. Called by scripts/generate.mjs.
// The checks are those of the room itself, run through vite because Node 20 reads no TypeScript.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import Papa from 'papaparse'
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

  const { readPriors } = await load('priors-file.ts')
  const priors = readPriors(
    (name) => text(`priors/${name}.yaml`),
    published.map(({ id }) => id),
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
    'generated/priors.ts': `${made('priors/*.yaml')}import type { Priors } from '../priors.ts'
export const priors: Priors = ${JSON.stringify(priors, null, 1)}
`,
    'generated/series.ts': `${made('series/*.csv')}import type { CallUp, ManpowerMonth } from '../priors.ts'
export const callUps: readonly CallUp[] = ${rowsOf(text('series/call-ups.csv'))}
export const manpower: readonly ManpowerMonth[] = ${rowsOf(text('series/losses-and-recruits.csv'))}
`,
    'ledger.lock': lockText(await extend(chain, published)),
  }
}

/** The rows of a table, one a line; an empty cell is left out, a number is a number, `a_b` is called aB. */
function rowsOf(csv) {
  const { data, errors } = Papa.parse(csv.trim(), {
    header: true,
    transformHeader: (name) => name.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase()),
  })
  if (errors[0]) throw new Error(`Row ${errors[0].row}: ${errors[0].message}`)
  const filled = (row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => [name, /^\d+$/.test(cell) ? Number(cell) : cell]),
    )
  return `[\n${data.map((row) => `  ${JSON.stringify(filled(row))},`).join('\n')}\n]`
}
