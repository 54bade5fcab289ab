// ledger/*.yaml, ukrainian/*.yaml and the other files that people write -> generated/*.ts, ledger.lock. Called by scripts/generate.mjs.
// The checks are those of the room itself, run through vite because Node 20 reads no TypeScript.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse } from 'yaml'

/** Throws an Error with file and line for a bad record, and for a published record that has been changed. */
export async function modules(roomDir) {
  const load = async (name) =>
    (await runnerImport(join(roomDir, name), { configFile: false, logLevel: 'error' })).module
  const text = (name) => readFileSync(join(roomDir, name), 'utf8')
  const { readLedger } = await load('ledger-file.ts')
  const { extend, firstBreak, hashOf, lockText, readLock } = await load('chain.ts')
  const { readUkrainian } = await load('ukrainian.ts')
  const { readPublishers } = await load('publishers-file.ts')

  const yamlIn = (folder) =>
    readdirSync(join(roomDir, folder))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => ({ file: `watch/${folder}/${name}`, text: text(`${folder}/${name}`) }))
  const published = readLedger(yamlIn('ledger'))
    .filter(({ written }) => written.state === undefined)
    .map(({ record, written, file, line }) => ({ id: record.id, written, file, line }))

  const chain = existsSync(join(roomDir, 'ledger.lock')) ? readLock(text('ledger.lock')) : []
  const broken = await firstBreak(chain, published, 'watch/ledger.lock')
  if (broken)
    throw new Error(
      `${broken.file}:${broken.line}: ${broken.problem} Expected the record as it was; to put it right, add a new one with "corrects: ${broken.id}".`,
    )

  const ukrainian = await readUkrainian(
    yamlIn('ukrainian'),
    published.map(({ written }) => written),
  )

  const jsonIn = (folder) =>
    readdirSync(join(roomDir, folder))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => JSON.parse(text(`${folder}/${name}`)))
  const { readPriors } = await load('priors-file.ts')
  const priors = readPriors(
    (name) => text(`priors/${name}.yaml`),
    published.map(({ id }) => id),
  )

  const { ledgerOf } = await load('ledger.ts')
  const { history } = await load('score/score.ts')
  const { mustBeNamedAnew, rowOf } = await load('score/history.ts')
  const { series } = priors.combining
  // the columns that decide: whoever puts the name of a source right begins no series
  const deciding = (name, columns) =>
    parseCsv(text(name), { columns: true }).map((row) => columns.split(' ').map((column) => row[column]))
  const tables = [
    deciding('series/call-ups.csv', 'country from'),
    deciding('series/losses-and-recruits.csv', 'month losses losses_known_on whole_month recruits recruits_known_on'),
  ]
  const own = { series, priors: await hashOf(priors, 'priors'), tables: await hashOf(tables, 'tables') }
  const earlier = jsonIn('history')
  mustBeNamedAnew(own, earlier)
  const rows = history({ priors, ledger: ledgerOf(published.map(({ written }) => written)) }).map(rowOf)
  const kept = [{ ...own, rows }, ...earlier.filter((one) => one.series !== series)]

  const made = (from) => `// Generated from ${from} by \`npm run generate\`. Change that, not this.\n`
  return {
    'generated/ledger.ts': `${made('ledger/*.yaml')}import type { WrittenRecord } from '../written.ts'
export const records: readonly WrittenRecord[] = [
${published.map(({ written }) => `  ${JSON.stringify(written)},`).join('\n')}
]
`,
    'generated/ukrainian.ts': `${made('ukrainian/*.yaml')}export const ukrainian: Readonly<Record<string, string>> = ${JSON.stringify(ukrainian, null, 1)}
`,
    'generated/publishers.ts': `${made('publishers.yaml')}import type { Publishers } from '../publishers.ts'
export const publishers: Publishers = ${JSON.stringify(readPublishers(text('publishers.yaml'), 'watch/publishers.yaml'), null, 2)}
`,
    'generated/priors.ts': `${made('priors/*.yaml')}import type { Priors } from '../priors.ts'
export const priors: Priors = ${JSON.stringify(priors, null, 1)}
`,
    'generated/series.ts': `${made('series/*.csv')}import type { CallUp, ManpowerMonth } from '../priors.ts'
export const callUps: readonly CallUp[] = ${rowsOf(text('series/call-ups.csv'))}
export const manpower: readonly ManpowerMonth[] = ${rowsOf(text('series/losses-and-recruits.csv'))}
`,
    'generated/questions.ts': `${made('priors/small-questions.yaml, priors/forecasts.yaml and series/*.csv')}import type { Announcement, BillStage, DatedWarning, SmallQuestions } from '../score/questions.ts'
import type { Crowd } from '../score/score.ts'
export const smallQuestions: SmallQuestions = ${JSON.stringify(parse(text('priors/small-questions.yaml'), { schema: 'core' }), null, 1)}
export const stages: readonly BillStage[] = ${rowsOf(text('series/bill-stages.csv'))}
export const announcements: readonly Announcement[] = ${rowsOf(text('series/announced-dates.csv'))}
export const warnings: readonly DatedWarning[] = ${rowsOf(text('series/warnings.csv'))}
export const crowds: readonly Crowd[] = ${JSON.stringify(parse(text('priors/forecasts.yaml'), { schema: 'core' }), null, 1)}
`,
    'generated/frozen.ts': `${made('frozen/*.json')}import type { Frozen } from '../score/score.ts'
export const frozen: readonly Frozen[] = [
${jsonIn('frozen')
  .map((one) => `  ${JSON.stringify(one)},\n`)
  .join('')}]
`,
    'generated/history.ts': `${made('the ledger and the priors')}import type { Series } from '../score/history.ts'
export const kept: readonly Series[] = [
${kept.map((one) => `  ${JSON.stringify(one)},\n`).join('')}]
`,
    [`history/${series}.json`]: `${JSON.stringify(kept[0], null, 1)}\n`,
    'ledger.lock': lockText(await extend(chain, published)),
  }
}

/** The rows of a table, one a line; an empty cell is left out, a number is a number, `a_b` is called aB. */
function rowsOf(csv) {
  const data = parseCsv(csv, {
    columns: (names) => names.map((name) => name.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase())),
  })
  const filled = (row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => [name, /^\d+$/.test(cell) ? Number(cell) : cell]),
    )
  return `[\n${data.map((row) => `  ${JSON.stringify(filled(row))},`).join('\n')}\n]`
}
