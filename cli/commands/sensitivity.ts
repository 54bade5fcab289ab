/** What a result hangs on: Morris screening, or Sobol indices with their intervals and the share of chance. Resumes where it was interrupted. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  column,
  effectsOf,
  indicators,
  indicesOf,
  isSourced,
  liveStudy,
  rangedOf,
  studyHash,
  studyJobs,
  type Study,
  type StudyRows,
  type ResultTable,
} from '@draftlight/sim'
import { barChart } from '../output/bar-chart.ts'
import { didYouMean, folderOf, noSuch, oneOf, UsageError, type Command, type Values } from '../command.ts'
import { powerOfTwo, wholeNumber } from '../given.ts'
import { scenarioOf, withSeed } from '../scenario.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate, type Simulation } from '../simulate.ts'
import { svgOf } from '../output/plot.ts'
import { sobolRows } from '../sweep/sobol-rows.ts'
import { openSweep, withThisEngine } from '../sweep/sweep-folder.ts'
import { signed, twoDigits } from '../output/two-digits.ts'
import { version } from '../version.ts'
import { writeFiles } from '../files/write-files.ts'
import { csvOf, documentOf } from '../files/write-result.ts'
import { plainTable } from '../output/plain-table.ts'

/** Parameters of a Sobol study that names none: those that a screening finds to matter most. */
const PARAMETERS = 12
const SCREENING_WALKS = 6

export const sensitivity: Command = {
  summary: 'which unknown parameters a result hangs on',
  usage:
    'sensitivity [SCENARIO] --indicator ID [--method morris|sobol] [--points N] [--parameters A,B…] [--sweep DIR] [--out DIR] [--json] [--seed N] [--threads N]',
  words: 1,
  options: {
    indicator: { type: 'string' },
    method: { type: 'string' },
    points: { type: 'string' },
    parameters: { type: 'string' },
    sweep: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
    threads: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, [named]) {
    const indicator = indicatorOf(values)
    const quiet = values['json'] === true
    const out = folderOf(values, 'out', {
      document: 'sensitivity.json',
      others: ['sensitivity.csv', 'sensitivity.svg'],
    })
    const report = async (study: Study, rows: StudyRows): Promise<number> => {
      const result = resultOf(study, rows, indicator)
      if (out !== undefined) await write(out, result)
      console.log(quiet ? JSON.stringify(result, null, 2) : asText(result))
      return 0
    }
    if (values['sweep'] !== undefined) {
      const other = ['method', 'points', 'parameters', 'seed', 'threads'].find((name) => values[name] !== undefined)
      if (named !== undefined || other !== undefined)
        throw new UsageError(
          'the sweep says scenario, points and parameters. Expected --sweep DIR with --indicator ID.',
        )
      const { study, rows } = await sobolRows(withThisEngine(openSweep(String(values['sweep']))))
      return report(study, rows)
    }
    const method = oneOf('method', values['method'] ?? 'morris', ['morris', 'sobol'] as const)
    const scenario = withSeed(scenarioOf(named), values)
    const ranged = rangedOf(scenario)
    const points =
      method === 'morris'
        ? (wholeNumber(values, 'points', 2, 65_536) ?? 10)
        : (powerOfTwo(values, 2, '256, 1024') ?? 256)
    const asked = parametersOf(
      values,
      ranged.map((p) => p.id),
    )
    const left = out && `the runs done so far are kept in ${out}; the same command goes on.`
    const lived = await simulate(
      values,
      async (simulation) => {
        const ids = asked ?? (method === 'morris' ? ranged.map((p) => p.id) : await screened(simulation))
        const study: Study = { scenario, method, points, ids }
        return { study, rows: await living(study, out, simulation) }
      },
      left,
    )
    if (lived === undefined) return INTERRUPTED
    return report(lived.study, lived.rows)

    async function screened({ threads, signal, show }: Simulation): Promise<readonly string[]> {
      const screening: Study = { scenario, method: 'morris', points: SCREENING_WALKS, ids: ranged.map((p) => p.id) }
      const rows = await liveStudy(screening, [], {
        threads,
        signal,
        onProgress: (done, all) => show(done, all, 'runs of the screening'),
      })
      const effects = effectsOf(screening, rows, column(indicator))
      return [...screening.ids.keys()]
        .sort((a, b) => effects[b]!.size - effects[a]!.size)
        .slice(0, PARAMETERS)
        .map((k) => screening.ids[k]!)
    }
  },
}

function indicatorOf(values: Values): string {
  const ids = indicators.map((x) => x.id)
  const id = values['indicator']
  if (typeof id !== 'string') throw new UsageError(`--indicator ID is missing. One of ${ids.join(', ')}.`)
  if (!ids.includes(id)) throw noSuch('indicator', id, ids, 'an id such as ban/done; without --indicator all are named')
  return id
}
function parametersOf(values: Values, ranged: readonly string[]): readonly string[] | undefined {
  if (values['parameters'] === undefined) return undefined
  const ids = String(values['parameters'])
    .split(',')
    .map((id) => id.trim())
  for (const id of ids)
    if (!ranged.includes(id)) {
      throw new UsageError(`"${id}" is no parameter with a range in this scenario.${didYouMean(id, ranged)}`)
    }
  return ids
}

/** With a folder every run is kept as it comes; what a broken-off study left there is taken over. */
async function living(
  study: Study,
  out: string | undefined,
  { threads, signal, show }: Simulation,
): Promise<StudyRows> {
  const all = studyJobs(study).length
  const file = out === undefined ? undefined : join(out, `runs-${studyHash(study)}.jsonl`)
  const done: (number[] | undefined)[] = []
  if (file !== undefined && existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      // the last line of a broken-off study may be half a line
      const row = /^\[\d+,\[[-\d.e,]+\]\]$/.test(line) ? (JSON.parse(line) as [number, number[]]) : undefined
      if (row && row[1].length === indicators.length) done[row[0]] = row[1]
    }
  if (file !== undefined) {
    mkdirSync(out!, { recursive: true })
    writeFileSync(file, done.flatMap((row, i) => (row ? [`${JSON.stringify([i, row])}\n`] : [])).join(''))
  }
  const before = done.filter(Boolean).length
  return liveStudy(study, done, {
    threads,
    signal,
    onProgress: (n) => show(before + n, all, 'runs'),
    onRow: (index, totals) => {
      if (file !== undefined) appendFileSync(file, `${JSON.stringify([index, Array.from(totals)])}\n`)
    },
  })
}

function resultOf(study: Study, rows: StudyRows, indicator: string) {
  const of = new Map(rangedOf(study.scenario).map((p) => [p.id, p.of]))
  const described = study.ids.map((id) => ({
    parameter: id,
    meaning: of.get(id)!.meaning,
    low: of.get(id)!.low,
    high: of.get(id)!.high,
    unit: of.get(id)!.unit,
    sourced: isSourced(of.get(id)!),
  }))
  const base = {
    draftlight: version,
    scenario: study.scenario.name,
    indicator,
    method: study.method,
    points: study.points,
    runs: rows.length,
    study: studyHash(study),
  }
  if (study.method === 'morris') {
    const effects = effectsOf(study, rows, column(indicator))
    const parameters = described.map((d, i) => ({ ...d, ...effects[i]! })).sort((a, b) => b.size - a.size)
    return { ...base, method: 'morris' as const, parameters }
  }
  const indices = indicesOf(study, rows, column(indicator))
  const chance = {
    parameter: 'chance',
    meaning: 'another draw of chance, in the sample',
    low: 0,
    high: 0,
    unit: 'seed',
    sourced: true,
  }
  const parameters = [...described, chance]
    .map((d, i) => ({ ...d, first: indices.first[i]!, total: indices.total[i]! }))
    .sort((a, b) => b.total.value - a.total.value)
  return { ...base, method: 'sobol' as const, mean: indices.mean, variance: indices.variance, parameters }
}
type Result = ReturnType<typeof resultOf>

function asText(r: Result): string {
  const said = `${r.indicator} in ${r.scenario}: ${r.runs} runs of a sample of offices. Effects over the ranges; a range over assumed values is no confidence interval.`
  if (r.method === 'morris') {
    const shown = r.parameters.filter((p) => p.size > 0).slice(0, 20)
    const table = plainTable(['parameter', 'change over its range', 'mean size', 'spread', 'range', 'source'])
    for (const p of shown)
      table.push([
        p.parameter,
        signed(p.mean),
        twoDigits(p.size),
        twoDigits(p.spread),
        `${p.low} to ${p.high} ${p.unit}`,
        p.sourced ? 'published' : 'assumed',
      ])
    const most = Math.max(1, ...shown.map((p) => p.size))
    return [
      said,
      table.toString(),
      barChart(
        shown.map((p) => ({ label: p.parameter, value: p.mean, low: p.mean, high: p.mean })),
        most,
        '',
      ),
    ].join('\n')
  }
  const table = plainTable([
    'input',
    'alone',
    '95 in 100 resamples',
    'in all',
    '95 in 100 resamples',
    'range',
    'source',
  ])
  const percent = (x: number): string => `${Math.round(100 * x)} %`
  for (const p of r.parameters)
    table.push([
      p.parameter,
      percent(p.first.value),
      `${percent(p.first.low)} to ${percent(p.first.high)}`,
      percent(p.total.value),
      `${percent(p.total.low)} to ${percent(p.total.high)}`,
      p.unit === 'seed' ? '' : `${p.low} to ${p.high} ${p.unit}`,
      p.unit === 'seed' ? '' : p.sourced ? 'published' : 'assumed',
    ])
  return [said, table.toString()].join('\n')
}

async function write(folder: string, r: Result): Promise<void> {
  const bars =
    r.method === 'morris'
      ? r.parameters.slice(0, 20).map((p) => ({ of: p.parameter, value: p.size, low: p.size, high: p.size }))
      : r.parameters.map((p) => ({ of: p.parameter, value: p.total.value, low: p.total.low, high: p.total.high }))
  const number = (name: string, of: (p: Result['parameters'][number]) => number) => ({
    name,
    values: Float64Array.from<Result['parameters'][number]>(r.parameters, of),
  })
  const table: ResultTable = {
    name: 'sensitivity',
    columns: [
      { name: 'parameter', values: r.parameters.map((p) => p.parameter) },
      ...(r.method === 'morris'
        ? [
            number('mean', (p) => ('mean' in p ? p.mean : 0)),
            number('size', (p) => ('size' in p ? p.size : 0)),
            number('spread', (p) => ('spread' in p ? p.spread : 0)),
          ]
        : [
            number('first', (p) => ('first' in p ? p.first.value : 0)),
            number('total', (p) => ('total' in p ? p.total.value : 0)),
          ]),
    ],
  }
  const svg = await svgOf(`What ${r.indicator} hangs on in ${r.scenario}`, (plot) => ({
    width: 720,
    height: 50 + 20 * bars.length,
    marginLeft: 200,
    x: {
      label: r.method === 'morris' ? 'mean size of the change over the range' : 'share of the spread, in all',
      grid: true,
    },
    y: { label: null, domain: bars.map((b) => b.of) },
    marks: [
      plot.barX(bars, { x: 'value', y: 'of', fillOpacity: 0.6 }),
      plot.ruleY(bars, { x1: 'low', x2: 'high', y: 'of' }),
      plot.ruleX([0]),
    ],
  }))
  writeFiles(folder, [
    ['sensitivity.csv', csvOf(table)],
    ['sensitivity.svg', svg],
    ['sensitivity.json', documentOf(r)],
  ])
}
