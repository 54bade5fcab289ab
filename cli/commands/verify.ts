/** Runs again what a manifest describes and compares every file of the result, byte by byte. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@draftlight/law'
import { manifestOf, readScenario, resultTables, runCountry } from '@draftlight/sim'
import { UsageError, type Command } from '../command.ts'
import { jsonIn, readInput } from '../files/read-input.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { version } from '../version.ts'
import { csvOf, documentOf, parquetOf } from '../files/write-result.ts'

export const verify: Command = {
  summary: 'runs again what a result folder says it is, and compares every byte',
  usage: 'verify DIR [--threads N]',
  words: 1,
  options: { threads: { type: 'string' } },
  async run(values, folders) {
    const [folder] = folders
    if (folder === undefined)
      throw new UsageError('which result? Expected the folder that `draftlight run --out` wrote.')
    if (existsSync(join(folder, 'plan.json')))
      throw new UsageError(`${folder} is a sweep. Expected: draftlight sweep verify ${folder}`)
    const file = join(folder, 'manifest.json')
    const text = readInput(file)
    const { scenario: written, offices, draftlight } = manifestIn(text, file)
    const scenario = readScenario(JSON.stringify(written), file)
    const run = await simulate(values, ({ threads, signal, show }) =>
      runCountry(scenario, {
        threads,
        signal,
        share: offices.counted / offices.all,
        onProgress: (done, all) => show(done, all, 'offices'),
      }),
    )
    if (run === undefined) return INTERRUPTED
    const files: (readonly [string, string | Uint8Array])[] = [
      ...resultTables(run).flatMap((table) => [
        [`${table.name}.parquet`, parquetOf(table)] as const,
        [`${table.name}.csv`, csvOf(table)] as const,
      ]),
      ['manifest.json', documentOf(manifestOf(run, version))],
    ]
    const wrong = files.filter(([name, data]) => !isSame(join(folder, name), data)).map(([name]) => name)
    if (wrong.length === 0) {
      console.log(`${folder}: the same, byte by byte, in ${files.length} files. ${scenario.name}, result ${run.hash}.`)
      return 0
    }
    const other = draftlight === version ? '' : ` It was made by version ${draftlight}; this is ${version}.`
    console.error(`${folder}: differs in ${wrong.join(', ')}.${other}`)
    return 1
  },
}

interface Manifest {
  readonly scenario: object
  readonly offices: { readonly counted: number; readonly all: number }
  readonly draftlight: string
}
function manifestIn(text: string, file: string): Manifest {
  const expected = 'the manifest that `draftlight run --out` wrote'
  const given = (jsonIn(text, file, expected) ?? {}) as Partial<Manifest>
  const { scenario, offices } = given
  if (typeof scenario !== 'object' || !(offices && offices.counted > 0 && offices.counted <= offices.all))
    throw new InputError({ file }, 'It names no scenario or no offices.', expected)
  return { scenario, offices, draftlight: String(given.draftlight) }
}

const isSame = (file: string, data: string | Uint8Array): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true &&
  readFileSync(file).equals(
    typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength),
  )
