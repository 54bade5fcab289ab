/** Some indicators of a run by region and time, as a table, CSV or Parquet. */
import { CUBE_DIMENSIONS, cubeBy, cubeTable, indicators, runCountry, type CubeDimension } from '@draftlight/sim'
import { dirname, basename } from 'node:path'
import { didYouMean, UsageError, withinRange, type Command, type Values } from '../command.ts'
import { shareOf } from '../given.ts'
import { scenarioOf, withSeed } from '../scenario.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { writeFiles } from '../files/write-files.ts'
import { csvOf, parquetOf } from '../files/write-result.ts'
import { mustTakeFiles } from '../files/read-input.ts'
import { plainTable } from '../output/plain-table.ts'
import { twoDigits } from '../output/two-digits.ts'

const SHOWN = 40

export const cube: Command = {
  summary: 'some indicators of a run by region and time: table, CSV or Parquet',
  usage:
    'cube [SCENARIO] --by region,month --indicator A,B… [--out FILE.csv|FILE.parquet] [--sample SHARE] [--seed N] [--threads N]',
  words: 1,
  options: {
    by: { type: 'string' },
    indicator: { type: 'string' },
    out: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    threads: { type: 'string' },
  },
  async run(values, [named]) {
    const by = listOf(values, 'by', CUBE_DIMENSIONS) as CubeDimension[]
    withinRange(() => cubeBy(by))
    const ids = listOf(
      values,
      'indicator',
      indicators.map((x) => x.id),
    )
    if (ids.length === 0) throw new UsageError('--indicator is missing. Expected ids, separated by commas.')
    const out = values['out'] as string | undefined
    if (out !== undefined && !/\.(csv|parquet)$/.test(out))
      throw new UsageError(`--out "${out}" does not fit. Expected a file that ends in .csv or .parquet.`)
    mustTakeFiles(out && dirname(out))
    const scenario = withSeed(scenarioOf(named), values)
    const share = shareOf(values)
    const run = await simulate(values, ({ threads, signal, show }) =>
      runCountry(scenario, { threads, signal, share, onProgress: (done, all) => show(done, all, 'offices') }),
    )
    if (run === undefined) return INTERRUPTED
    const table = withinRange(() => cubeTable(run, by, ids))
    const rows = table.columns[0]!.values.length
    if (out !== undefined) {
      writeFiles(dirname(out), [[basename(out), out.endsWith('.csv') ? csvOf(table) : parquetOf(table)]])
      console.log(`Written: ${out}, ${rows} rows. ${scenario.name}, result ${run.hash}.`)
      return 0
    }
    const shown = plainTable(table.columns.map((c) => c.name))
    for (let r = 0; r < Math.min(rows, SHOWN); r++)
      shown.push(table.columns.map(({ values: v }) => (typeof v[r] === 'number' ? twoDigits(v[r] as number) : v[r]!)))
    console.log(shown.toString())
    if (rows > SHOWN) console.log(`${SHOWN} of ${rows} rows; all of them with --out FILE.csv or FILE.parquet.`)
    const { counted, all } = run.people
    const howKnown = counted === all ? 'Counted in full' : `Estimates from ${counted} of ${all} men`
    console.log(
      `${howKnown}; two digits here, all of them with --out. What we do not know: draftlight run ${scenario.name}.`,
    )
    console.log(`${scenario.title} Flows are summed, stocks stand at the end of each time. A model, not a register.`)
    return 0
  },
}

function listOf(values: Values, name: string, among: readonly string[]): string[] {
  if (values[name] === undefined) return []
  const list = String(values[name])
    .split(',')
    .map((s) => s.trim())
    .filter((s) => s !== '')
  for (const word of list)
    if (!among.includes(word)) {
      throw new UsageError(
        `--${name}: there is no "${word}".${didYouMean(word, among)} Expected ${among.length > 10 ? 'ids of indicators' : `some of ${among.join(', ')}`}.`,
      )
    }
  const twice = list.find((word, k) => list.indexOf(word) !== k)
  // two columns of one name: no tool reads such a file
  if (twice !== undefined) throw new UsageError(`--${name} names ${twice} twice.`)
  return list
}
