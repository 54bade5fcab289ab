/** What the ledger makes likely on a day, with its doubt. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isoOf, parseDay, type Day } from '@draftlight/law'
import {
  assess as assessDay,
  freeze,
  headOf,
  judgedOn,
  priors,
  seriesKept,
  shippedEntries,
  wouldChange,
  type Assessment,
} from '@draftlight/watch'
import { UsageError, withinRange, type Command } from '../command.ts'
import { givenDay } from '../given.ts'
import { writeWhole } from '../files/write-files.ts'
import { folderOption, ledgerFolder, readLedgerFolder } from '../ledger/folder.ts'
import { version } from '../version.ts'
import { printLines } from '../output/lines.ts'
import { fittedTable } from '../output/plain-table.ts'

export const assess: Command = {
  summary: 'what the ledger makes likely on a day',
  usage: 'assess [--on DATE] [--json] [--freeze] [--folder DIR]',
  options: { ...folderOption, on: { type: 'string' }, json: { type: 'boolean' }, freeze: { type: 'boolean' } },
  async run(values) {
    const today = parseDay(new Date().toISOString().slice(0, 10))!
    const on = values['on'] === undefined ? today : givenDay(values, 'on')
    if (values['folder'] !== undefined && !values['freeze'])
      throw new UsageError(
        '--folder says where --freeze keeps what is assessed; the ledger is the one that comes along. Expected --freeze beside it.',
      )
    const assessment = withinRange(() => assessDay(on))
    if (values['freeze']) return keep(assessment, today, ledgerFolder(values))
    if (values['json']) console.log(JSON.stringify(asData(assessment), null, 2))
    else print(assessment)
    return 0
  },
}

function asData(assessment: Assessment): object {
  const { on, dataThrough, kind, series, events, shares, classes } = assessment
  const factors = shares.map(({ id, factor, present, looked, records }) => ({ id, factor, present, looked, records }))
  return {
    on: isoOf(on),
    dataThrough: isoOf(dataThrough),
    kind,
    series,
    events: events.map(({ id, horizons }) => ({ id, horizons: horizons.map((h) => ({ ...h, shares: factors })) })),
    judged: judgedOn(on).map(({ id, ranges, judgedOn: judged }) => ({ id, judgedOn: judged, ranges, scored: false })),
    classes,
  }
}

/** As on the page: never finer than it is known. */
const percent = (chance: number): string =>
  `${chance < 0.01 ? Math.round(1000 * chance) / 10 : Math.round(100 * chance)}%`
const span = ([low, high]: readonly [number, number]): string => `${percent(low)} to ${percent(high)}`

const COLUMNS = [
  'within',
  'base rate',
  'with evidence',
  '50% of draws',
  '80% of draws',
  'ratios all low .. high',
  'large, with its draws',
]

function print(assessment: Assessment): void {
  const { on, kind, dataThrough, events, shares, classes } = assessment
  printLines('This is about a decree, not about anybody. A chance is not a plan, and a low one is not a permission.')
  printLines(
    {
      'base-rate-only': `${isoOf(on)}: nobody had looked yet; base rate only.`,
      assessed: `${isoOf(on)}, evidence published by that day. Reconstruction with today's knowledge where the day is past.`,
      stale: `${isoOf(on)}: followed sign by sign to ${isoOf(dataThrough)}, not since. Whether it has happened since is not known here. The base rate comes first.`,
    }[kind],
  )
  for (const { id, horizons } of events) {
    const event = priors.events.events.find((one) => one.id === id)!
    printLines(`\n${id}  ${event.name.en}`)
    const rows = horizons.map((h) => {
      const [large, intervals] =
        h.headline === 'base-rate'
          ? (['base rate', h.baseIntervals] as const)
          : (['with evidence', h.intervals] as const)
      return [
        `${h.months} months`,
        percent(h.baseRate),
        kind === 'base-rate-only' ? '-' : percent(h.mean),
        span(intervals[50]),
        span(intervals[80]),
        kind === 'base-rate-only' ? '-' : `${percent(h.allLow)} .. ${percent(h.allHigh)}`,
        large,
      ]
    })
    console.log(fittedTable(COLUMNS, rows, process.stdout.columns))
    printLines('Each number is the mean of its draws; where it lies above most of them, a few high ones lift it.')
  }
  for (const { id, name, ranges, judgedOn: judged } of judgedOn(on)) {
    const said = Object.entries(ranges).map(([months, { low, high }]) => `${months} months ${span([low, high])}`)
    printLines(`\n${id}  ${name.en}\n  judgement of ${judged}, unscored: ${said.join('; ')}`)
  }
  printLines('\nReference classes (12 months, by each alone)')
  for (const one of classes)
    printLines(
      `  ${one.id.padEnd(20)} ${one.events} in ${Math.round(one.months)} months, weight ${one.weight.toFixed(2)}, ${one.weight > 0 ? percent(one.chances.at(-1)!) : 'says nothing yet'}`,
    )
  if (kind === 'base-rate-only') return
  printLines('\nWhat each indicator does to the hazard')
  for (const { id, factor, present, looked, records } of shares.toSorted((a, b) => b.factor - a.factor))
    printLines(
      `  ${id.padEnd(24)} x ${factor.toFixed(2)}  reported ${percent(present)}, looked at ${percent(looked)} of its window  ${records.slice(0, 4).join(' ')}`,
    )
  printLines(
    '\nWhat would change it most (E1, 12 months: if reported, if looked for and not there; few draws, read the order)',
  )
  for (const { id, ifReported, ifSilent } of wouldChange(on).slice(0, 5))
    printLines(`  ${id.padEnd(24)} ${percent(ifReported)}, ${percent(ifSilent)}`)
  printLines('\nWhy this may be wrong: docs/watch-known-issues.md')
}

/** A forecast counts from the day on which it was made: only today's can be kept. */
async function keep(assessment: Assessment, today: Day, folder: string): Promise<number> {
  if (assessment.on !== today)
    throw new UsageError(`--freeze keeps what is forecast today (${isoOf(today)} UTC), not another day.`)
  const { chain, entries, broken, unchained } = await readLedgerFolder(folder)
  const published = entries.map(({ written }) => written).filter((written) => !('state' in written))
  const assessed = shippedEntries().map(({ written }) => written)
  if (broken || unchained > 0 || JSON.stringify(published) !== JSON.stringify(assessed))
    throw new UsageError(
      `the ledger in ${folder} is not the one that was assessed. Expected that \`npm run generate\` ran on it, and that \`draftlight ledger verify\` finds nothing.`,
    )
  const file = join(folder, 'frozen', `${isoOf(today)}-${assessment.series}.json`)
  if (existsSync(file)) throw new UsageError(`${file} is there. What was published is never changed.`)
  // all that an assessment follows from: the priors, the head of the ledger's chain, the tables
  const inputs = createHash('sha256')
    .update(JSON.stringify([headOf(chain), priors, seriesKept[0]!.tables]))
    .digest('hex')
  writeWhole(file, `${JSON.stringify(freeze(assessment, today, version, inputs), null, 2)}\n`)
  console.log(`Kept in ${file}. Next: npm run generate`)
  return 0
}
