/** What differs between two scenarios: table and chart on the terminal; CSV, Parquet, SVG and a page with --out. */
import { join } from 'node:path'
import { isoOf } from '@draftlight/law'
import {
  compareScenarios,
  scenarioHash,
  type ComparedIndicator,
  type Comparison,
  type ResultTable,
  type Scenario,
} from '@draftlight/sim'
import { folderOf, UsageError, type Command } from '../command.ts'
import { shareOf } from '../given.ts'
import { scenarioOf, withSeed } from '../scenario.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { barChart } from '../output/bar-chart.ts'
import { comparePage, compareSvg, countingOf, percentOf, standingOut } from '../output/compare-page.ts'
import { signed, twoDigits } from '../output/two-digits.ts'
import { version } from '../version.ts'
import { writeFiles } from '../files/write-files.ts'
import { csvOf, documentOf, parquetOf } from '../files/write-result.ts'
import { plainTable } from '../output/plain-table.ts'

export const compare: Command = {
  summary: 'what differs between two scenarios, on the same men and the same luck',
  usage: 'compare A B [--out DIR] [--json] [--sample SHARE] [--seed N] [--threads N]',
  words: 2,
  options: {
    out: { type: 'string' },
    json: { type: 'boolean' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    threads: { type: 'string' },
  },
  async run(values, named) {
    if (named.length !== 2)
      throw new UsageError(`expected two scenarios, not ${named.length}: the one before and the one after.`)
    const [a, b] = named.map((name) => withSeed(scenarioOf(name), values)) as [Scenario, Scenario]
    const out = folderOf(values, 'out', {
      document: 'manifest.json',
      others: ['compare.csv', 'compare.parquet', 'compare.svg', 'compare.html'],
    })
    const quiet = values['json'] === true
    const share = shareOf(values)
    const compared = await simulate(values, ({ threads, signal, show }) =>
      compareScenarios(a, b, { threads, signal, share, onProgress: (done, all) => show(done, all, 'steps') }),
    )
    if (compared === undefined) return INTERRUPTED
    const files = out === undefined ? [] : await write(out, compared)
    if (quiet) console.log(JSON.stringify(asData(compared), null, 2))
    else console.log(asText(compared))
    if (out !== undefined && !quiet) console.log(`Written: ${files.map((f) => join(out, f)).join(', ')}`)
    return 0
  },
}

function asText(c: Comparison): string {
  const full = c.first.people.counted === c.first.people.all
  const differing = c.rows.filter(differs)
  const table = plainTable(
    [
      'quantity',
      c.first.scenario.name,
      c.second.scenario.name,
      'difference',
      full ? 'counting error' : 'counting error, 90 %',
      'range of what we do not know',
      'unit',
    ],
    [38, 14, 14, 14, 22, 24, 12],
  )
  for (const r of differing)
    table.push([
      r.indicator.meaning,
      twoDigits(r.first),
      twoDigits(r.second),
      signed(r.difference.value),
      countingOf(r, full),
      `${signed(r.range.low)} to ${signed(r.range.high)}`,
      r.indicator.unit,
    ])
  const same = c.rows.length - differing.length
  return [
    '',
    `${c.first.scenario.title}  →  ${c.second.scenario.title}`,
    `${days(c.first)} → ${days(c.second)}. The same men, the same luck, the same ${c.points} points of what we do not know (in ${c.offices} offices); the bands are of the difference. A model, not a register.`,
    table.toString(),
    same > 0 ? `${same} quantities do not differ.` : '',
    '',
    'What changes most, in percent of the first (▒ over all that we do not know):',
    barChart(standingOut(c).map((r) => ({ label: r.indicator.id, ...percentOf(r) }))),
  ].join('\n')
}
const differs = ({ difference, range }: ComparedIndicator): boolean =>
  difference.value !== 0 || range.low !== 0 || range.high !== 0
const days = ({ scenario }: Comparison['first']): string => `${isoOf(scenario.from)} to ${isoOf(scenario.to)}`

const asData = (c: Comparison): Record<string, unknown> => ({
  draftlight: version,
  first: { scenario: c.first.scenario.name, hash: c.first.hash },
  second: { scenario: c.second.scenario.name, hash: c.second.hash },
  counted: c.first.people.counted,
  people: c.first.people.all,
  points: c.points,
  offices: c.offices,
  indicators: c.rows.map((r) => ({
    id: r.indicator.id,
    unit: r.indicator.unit,
    first: r.first,
    second: r.second,
    difference: r.difference.value,
    counting: { low: r.difference.low, high: r.difference.high },
    range: r.range,
  })),
})

async function write(folder: string, c: Comparison): Promise<string[]> {
  const column = (name: string, of: (r: ComparedIndicator) => number) => ({
    name,
    values: Float64Array.from(c.rows, of),
  })
  const table: ResultTable = {
    name: 'compare',
    columns: [
      { name: 'indicator', values: c.rows.map((r) => r.indicator.id) },
      { name: 'unit', values: c.rows.map((r) => r.indicator.unit) },
      column('first', (r) => r.first),
      column('second', (r) => r.second),
      column('difference', (r) => r.difference.value),
      column('counting_low', (r) => r.difference.low),
      column('counting_high', (r) => r.difference.high),
      column('range_low', (r) => r.range.low),
      column('range_high', (r) => r.range.high),
    ],
  }
  const svg = await compareSvg(c)
  return writeFiles(folder, [
    ['compare.csv', csvOf(table)],
    ['compare.parquet', parquetOf(table)],
    ['compare.svg', svg],
    ['compare.html', comparePage(c, svg)],
    [
      'manifest.json',
      documentOf({
        draftlight: version,
        kind: 'compare',
        first: { scenario: c.first.scenario.name, scenarioHash: scenarioHash(c.first.scenario), hash: c.first.hash },
        second: {
          scenario: c.second.scenario.name,
          scenarioHash: scenarioHash(c.second.scenario),
          hash: c.second.hash,
        },
        counted: c.first.people.counted,
      }),
    ],
  ])
}
