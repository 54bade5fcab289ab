/** Runs a scenario on the whole country, or on a share of its offices; prints a table; writes the result. */
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'
import { isoOf, lawReadTo } from '@draftlight/law'
import { indicators, manifestOf, readScenario, resultTables, runCountry, type CountryRun } from '@draftlight/sim'
import { readInput } from '../country-for-law.ts'
import { UsageError, type Command, type Values } from '../command.ts'
import { startThreads } from '../threads.ts'
import { version } from '../version.ts'
import { writeResult } from '../write-result.ts'

export const DEFAULT_SCENARIO = fileURLToPath(
  new URL('../../scenarios/year-round-2026-as-practised.yaml', import.meta.url),
)

export const run: Command = {
  name: 'run',
  summary: 'lives a scenario through the country',
  usage: 'run [SCENARIO.yaml] [--threads N] [--seed N] [--sample SHARE] [--out DIR]',
  options: {
    threads: { type: 'string' },
    seed: { type: 'string' },
    sample: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(values, files) {
    const started = performance.now()
    if (files.length > 1) throw new UsageError('draftlight run: one scenario at a time.')
    const threads = wholeNumber(values, 'threads', 1, 64)
    const seed = wholeNumber(values, 'seed', 0, 2 ** 31 - 1)
    const share = shareOf(values)
    const file = files[0] ?? DEFAULT_SCENARIO
    const read = readScenario(readInput(file), basename(file))
    const scenario = seed === undefined ? read : { ...read, seed }

    const interrupted = new AbortController()
    const stop = (): void => interrupted.abort(new Interrupted())
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const progress = progressOn(!values['json'])
    const begun = performance.now()
    const pool = startThreads(threads)
    let result: CountryRun
    try {
      result = await runCountry(scenario, {
        threads: pool.ports,
        share,
        signal: interrupted.signal,
        onProgress: progress.show,
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
    const seconds = (performance.now() - begun) / 1000
    const out = values['out'] as string | undefined
    const times = { seconds, threads: pool.ports.length }
    const written =
      out === undefined
        ? []
        : writeResult(out, resultTables(result), { 'run.json': times, 'manifest.json': manifestOf(result, version) })
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
          },
          null,
          2,
        ),
      )
      return 0
    }
    console.log(summary(result))
    console.log(`${seconds.toFixed(2)} s on ${pool.ports.length} threads. Result ${result.hash}.`)
    if (out !== undefined) console.log(`Written: ${written.map((f) => join(out, f)).join(', ')}`)
    return 0
  },
}

class Interrupted extends Error {}

function wholeNumber(values: Values, name: string, least: number, most: number): number | undefined {
  const given = values[name]
  if (given === undefined) return undefined
  const n = Number(given)
  if (!Number.isInteger(n) || n < least || n > most)
    throw new UsageError(
      `draftlight run: --${name} "${String(given)}" does not fit. Expected a whole number from ${least} to ${most}.`,
    )
  return n
}
function shareOf(values: Values): number {
  if (values['sample'] === undefined) return 1
  const n = Number(values['sample'])
  if (!(n > 0 && n <= 1))
    throw new UsageError(
      `draftlight run: --sample "${String(values['sample'])}" does not fit. Expected a share above 0, up to 1.`,
    )
  return n
}

/** A bar on a terminal, a plain line now and then in a pipe. */
function progressOn(wanted: boolean): { show(done: number, all: number): void; end(): void } {
  if (!wanted) return { show() {}, end() {} }
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: '  {bar} {percentage} %  {value} of {total} offices',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    })
    let begun = false
    return {
      show(done, all) {
        if (!begun) bar.start(all, 0)
        begun = true
        bar.update(done)
      },
      end: () => bar.stop(),
    }
  }
  let said = 0
  return {
    show(done, all) {
      const quarter = Math.floor((done / all) * 4)
      if (quarter > said) console.error(`draftlight: ${quarter * 25} % of ${all} offices`)
      said = Math.max(said, quarter)
    },
    end() {},
  }
}

/** Two significant digits on screen; all digits are in the files. */
export function twoDigits(n: number): string {
  const rounded = n === 0 ? 0 : Number(n.toPrecision(2))
  return rounded.toLocaleString('en-US')
}

function summary(result: CountryRun): string {
  const { scenario, view, people } = result
  const full = people.counted === people.all
  const table = new Table({
    head: ['quantity', full ? 'counted' : 'estimate', ...(full ? [] : ['counting error, 90 %']), 'unit'],
    style: { head: [], border: [] },
  })
  for (const x of indicators) {
    const { value, low, high } = view.total(x.id)
    const unit = x.kind === 'stock' ? `${x.unit}, on ${isoOf(scenario.to)}` : `${x.unit}, in the year`
    table.push([x.meaning, twoDigits(value), ...(full ? [] : [`${twoDigits(low)} to ${twoDigits(high)}`]), unit])
  }
  return [
    '',
    scenario.title,
    `${isoOf(scenario.from)} to ${isoOf(scenario.to)}; ${people.counted.toLocaleString('en-US')} synthetic men${full ? ', counted in full' : ` of ${people.all.toLocaleString('en-US')}`} (${people.kind}); law read to ${isoOf(lawReadTo)}. A model, not a register.`,
    table.toString(),
  ].join('\n')
}
