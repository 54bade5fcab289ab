/** Runs a scenario on the whole country, or on a share of its offices; prints a table; writes the result. */
import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'
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
import { UsageError, type Command, type Values } from '../command.ts'
import { keptBands } from '../kept-bands.ts'
import { scenarioOf, wholeNumber, withSeed } from '../scenario.ts'
import { startThreads } from '../threads.ts'
import { version } from '../version.ts'
import { writeResult } from '../write-result.ts'

export const run: Command = {
  name: 'run',
  summary: 'lives a scenario through the country',
  usage: 'run [SCENARIO] [--threads N] [--seed N] [--sample SHARE] [--out DIR] [--json] [--bands]',
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
    if (files.length > 1) throw new UsageError('draftlight run: one scenario at a time.')
    const threads = wholeNumber('run', values, 'threads', 1, 64)
    const share = shareOf(values)
    const scenario = withSeed('run', scenarioOf('run', files[0]), values)

    const interrupted = new AbortController()
    const stop = (): void => interrupted.abort(new Interrupted())
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const progress = progressOn(!values['json'])
    const begun = performance.now()
    const pool = startThreads(threads)
    let result: CountryRun
    let seconds: number
    let bands: Bands | undefined
    try {
      result = await runCountry(scenario, {
        threads: pool.ports,
        share,
        signal: interrupted.signal,
        onProgress: (done, all) => progress.show(done, all, 'offices'),
      })
      seconds = (performance.now() - begun) / 1000
      if (!values['json'] || values['bands'])
        bands = await keptBands(scenario, {
          threads: pool.ports,
          signal: interrupted.signal,
          onProgress: (done, all) => progress.show(done, all, 'points of what we do not know'),
        })
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      console.error('draftlight: interrupted; nothing was written.')
      return 130
    } finally {
      progress.end()
      await pool.end()
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    }
    const out = values['out'] as string | undefined
    const times = { seconds, threads: pool.ports.length }
    const written =
      out === undefined
        ? []
        : writeResult(out, resultTables(result), {
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
            threads: pool.ports.length,
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
    console.log(`${seconds.toFixed(2)} s on ${pool.ports.length} threads. Result ${result.hash}.`)
    if (out !== undefined) console.log(`Written: ${written.map((f) => join(out, f)).join(', ')}`)
    return 0
  },
}

class Interrupted extends Error {}

function shareOf(values: Values): number {
  if (values['sample'] === undefined) return 1
  const n = Number(values['sample'])
  if (!(n > 0 && n <= 1))
    throw new UsageError(
      `draftlight run: --sample "${String(values['sample'])}" does not fit. Expected a share above 0, up to 1.`,
    )
  return n
}

/** A bar on a terminal, a plain line now and then in a pipe; one after the other for each kind of thing counted. */
function progressOn(wanted: boolean): { show(done: number, all: number, what: string): void; end(): void } {
  if (!wanted) return { show() {}, end() {} }
  let now = ''
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: '  {bar} {percentage} %  {value} of {total} {what}',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    })
    return {
      show(done, all, what) {
        if (what !== now) bar.start(all, 0, { what })
        now = what
        bar.update(done)
        if (done === all) bar.stop()
      },
      end: () => bar.stop(),
    }
  }
  let said = 0
  return {
    show(done, all, what) {
      if (what !== now) said = 0
      now = what
      const quarter = Math.floor((done / all) * 4)
      if (quarter > said) console.error(`draftlight: ${quarter * 25} % of ${all} ${what}`)
      said = Math.max(said, quarter)
    },
    end() {},
  }
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

/** Two significant digits on screen; all digits are in the files. */
export function twoDigits(n: number): string {
  const rounded = n === 0 ? 0 : Number(n.toPrecision(2))
  return rounded.toLocaleString('en-US')
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
  const table = new Table({
    head: [
      'quantity',
      full ? 'counted' : 'estimate',
      'counting error, 90 %',
      ...(ranges ? ['range of what we do not know'] : []),
      'unit',
    ],
    style: { head: [], border: [] },
  })
  for (const x of indicators) {
    const { value, low, high } = view.total(x.id)
    const range = ranges?.[x.id]
    table.push([
      x.meaning,
      twoDigits(value),
      full ? 'counted in full' : span(low, high),
      ...(ranges ? [range ? span(range.low, range.high) : 'no case in the sample'] : []),
      x.kind === 'stock' ? `${x.unit}, on ${isoOf(scenario.to)}` : `${x.unit}, in the year`,
    ])
  }
  return [
    '',
    scenario.title,
    `${isoOf(scenario.from)} to ${isoOf(scenario.to)}; ${people.counted.toLocaleString('en-US')} synthetic men${full ? ', counted in full' : ` of ${people.all.toLocaleString('en-US')}`} (${people.kind}); law read to ${isoOf(lawReadTo)}. A model, not a register.`,
    ...(bands
      ? [
          `What we do not know: the same men lived through ${bands.points} points of every uncertain share and delay at once, in ${bands.offices} offices. A range, not a confidence interval.`,
        ]
      : []),
    table.toString(),
  ].join('\n')
}
