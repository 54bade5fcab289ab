/** Runs a scenario on the whole country, or on a share of its offices; prints a table; writes the result. */
import { join } from 'node:path'
import { isoOf, lawReadTo } from '@draftlight/law'
import {
  indicators,
  manifestOf,
  orderDays,
  resultTables,
  runCountry,
  type Bands,
  type CountryRun,
  type OrderDays,
} from '@draftlight/sim'
import { folderOf, type Command } from '../command.ts'
import { keptBands } from '../kept-bands.ts'
import { shareOf } from '../given.ts'
import { scenarioOf, withSeed } from '../scenario.ts'
import { INTERRUPTED } from '../until-told.ts'
import { simulate } from '../simulate.ts'
import { twoDigits } from '../output/two-digits.ts'
import { version } from '../version.ts'
import { fittedTable } from '../output/plain-table.ts'

const TABLES = ['days', 'weeks', 'indicators', 'recruitment', 'resource']
const FILES = [...TABLES.flatMap((name) => [`${name}.parquet`, `${name}.csv`]), 'run.json', 'bands.json']

export const run: Command = {
  summary: 'lives a scenario through the country',
  usage: 'run [SCENARIO] [--threads N] [--seed N] [--sample SHARE] [--out DIR] [--json] [--bands]',
  words: 1,
  options: {
    threads: { type: 'string' },
    seed: { type: 'string' },
    sample: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    bands: { type: 'boolean' },
  },
  async run(values, files) {
    const started = performance.now()
    const out = folderOf(values, 'out', { document: 'manifest.json', others: FILES })
    const share = shareOf(values)
    const scenario = withSeed(scenarioOf(files[0]), values)

    const begun = performance.now()
    const lived = await simulate(values, async ({ threads, signal, show }) => {
      const result = await runCountry(scenario, {
        threads,
        share,
        signal,
        onProgress: (done, all) => show(done, all, 'offices'),
      })
      const seconds = (performance.now() - begun) / 1000
      const bands =
        values['json'] !== true || values['bands']
          ? await keptBands(scenario, {
              threads,
              signal,
              onProgress: (done, all) => show(done, all, 'points of what we do not know'),
            })
          : undefined
      return { result, seconds, bands, threads: threads.length }
    })
    if (lived === undefined) return INTERRUPTED
    const { result, seconds, bands } = lived
    const times = { seconds, threads: lived.threads }
    const written =
      out === undefined
        ? []
        : (await import('../files/write-result.ts')).writeResult(out, resultTables(result), {
            'run.json': times,
            ...(bands && {
              'bands.json': { points: bands.points, offices: bands.offices, ranges: rangesOf(result, bands) },
            }),
            'manifest.json': manifestOf(result, version),
          })
    const totals = Object.fromEntries(indicators.map((x) => [x.id, result.view.total(x.id).value]))
    if (values['json']) {
      console.log(
        JSON.stringify(
          {
            scenario: scenario.name,
            seed: scenario.seed,
            from: isoOf(scenario.from),
            to: isoOf(scenario.to),
            people: result.people.counted,
            days: result.view.days,
            threads: lived.threads,
            seconds,
            wallSeconds: (performance.now() - started) / 1000,
            peakBytes: process.resourceUsage().maxRSS * 1024,
            hash: result.hash,
            totals,
            ...(scenario.mobilization.length > 0 && { orders: orderDays(scenario, result.view) }),
            ...(bands && { bands: rangesOf(result, bands) }),
          },
          null,
          2,
        ),
      )
      return 0
    }
    console.log(summary(result, bands))
    orderDays(scenario, result.view).forEach((order) => console.log(orderLine(order)))
    console.log(`${seconds.toFixed(2)} s on ${lived.threads} threads. Result ${result.hash}.`)
    if (out !== undefined) console.log(`Written: ${written.map((f) => join(out, f)).join(', ')}`)
    return 0
  },
}

/** By indicator, how far the total could move within what is known of practice; null where the sample has no case of it. */
function rangesOf({ view }: CountryRun, { factors }: Bands): Record<string, { low: number; high: number } | null> {
  return Object.fromEntries(
    indicators.map(({ id }) => {
      const factor = factors[id]
      const { value } = view.total(id)
      return [id, factor ? { low: value * factor.low, high: value * factor.high } : null]
    }),
  )
}

/** An order of mobilization, by the days after it. */
function orderLine({ ordered, served, appeared, arrived }: OrderDays): string {
  const days = ({ half, nineTenths }: OrderDays['served']): string =>
    `${half ?? 'not within the run'} / ${nineTenths ?? 'not within the run'}`
  return `Order for ${ordered.toLocaleString('en')}: days until a half / nine tenths of it are served ${days(served)}, have come ${days(appeared)}, have arrived ${days(arrived)}.`
}

function summary(result: CountryRun, bands: Bands | undefined): string {
  const { scenario, view, people } = result
  const full = people.counted === people.all
  const ranges = bands && rangesOf(result, bands)
  const span = (low: number, high: number): string => `${twoDigits(low)} to ${twoDigits(high)}`
  const period = view.days === 365 || view.days === 366 ? 'in the year' : `in ${view.days} days`
  const rows = indicators.map((x) => {
    const { value, low, high } = view.total(x.id)
    const range = ranges?.[x.id]
    return [
      x.meaning,
      twoDigits(value),
      // what happened to nobody in the offices counted settles nothing of the others
      full ? 'counted in full' : high === 0 ? 'no case counted' : span(low, high),
      ...(ranges ? [range ? span(range.low, range.high) : 'no case in the sample'] : []),
      x.kind === 'stock' ? `${x.unit}, on ${isoOf(scenario.to)}` : `${x.unit}, ${period}`,
    ]
  })
  const head = [
    'quantity',
    full ? 'counted' : 'estimate',
    'counting error, 90 %',
    ...(ranges ? ['range of what we do not know'] : []),
    'unit',
  ]
  return [
    '',
    scenario.title,
    `${isoOf(scenario.from)} to ${isoOf(scenario.to)}; ${people.counted.toLocaleString('en-US')} synthetic men${full ? ', counted in full' : ` of ${people.all.toLocaleString('en-US')}`} (${people.kind}); law read to ${isoOf(lawReadTo)}. A model, not a register.`,
    ...(bands
      ? [
          `What we do not know: the same men lived through ${bands.points} points of every uncertain share and delay at once, in ${bands.offices} offices. A range, not a confidence interval; disputed readings of the law stay as the scenario takes them.`,
        ]
      : []),
    fittedTable(head, rows, process.stdout.columns),
  ].join('\n')
}
