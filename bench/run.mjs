// npm run bench: one table of ratios, and out/bench.json. Medians; nothing here is a test.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import { bundle } from './bundle.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const say = (what) => console.error(`bench: ${what} …`)

say('W1 on the product’s queue, roll and pool, beside C and numpy')
const w1 = await bundle('w1', { w1: 'w1/index.ts', worker: 'w1/worker.ts' })
const { w1Rows } = await import(w1('w1'))
const rows = (await w1Rows(`${here}w1`)).map((r) => ({ part: 'engine', ...r }))

say('law answers, beside publicodes')
const lawParts = await bundle('law', { answers: 'law/answers.ts', words: 'law/words.ts' })
const law = await import(lawParts('answers'))
const rates = law.lawRates()
if (rates.different > 0)
  throw new Error(`publicodes and the tables differ on ${rates.different} of ${rates.compared} people`)
rows.push(
  {
    part: 'law',
    name: 'exit-ban timelines, untraced',
    value: rates.untraced,
    unit: '/s',
    ratio: rates.untraced / rates.publicodes,
  },
  {
    part: 'law',
    name: 'exit-ban timelines, traced',
    value: rates.traced,
    unit: '/s',
    ratio: rates.traced / rates.publicodes,
  },
  { part: 'law', name: 'publicodes, the same rules', value: rates.publicodes, unit: '/s', ratio: 1 },
  { part: 'law', name: 'all tables of one choice of readings, first time', value: rates.tablesCold, unit: 'ms' },
  { part: 'law', name: 'the same again', value: rates.tablesWarm, unit: 'ms' },
)

say('the law’s words')
const { wordsRows } = await import(lawParts('words'))
rows.push(...(await wordsRows()).map((r) => ({ part: 'words', ...r })))

say('assessments')
const watch = await bundle('watch', { assessments: 'watch/assessments.ts' })
const { watchRows } = await import(watch('assessments'))
rows.push(...watchRows().map((r) => ({ part: 'watch', ...r })))

say('the default scenario')
const country = await bundle('country', { scenario: 'country/scenario.ts', thread: 'country/thread.ts' })
const { countryRows } = await import(country('scenario'))
rows.push(...(await countryRows()).map((r) => ({ part: 'country', ...r })))

const table = new Table({ head: ['', 'what', 'value', 'unit', 'ratio'], style: { head: [], border: [] } })
for (const r of rows)
  table.push([
    r.part,
    r.name,
    r.value >= 100 ? Math.round(r.value).toLocaleString('en') : r.value.toPrecision(3),
    r.unit,
    r.ratio ? `${r.ratio.toPrecision(3)}x` : '',
  ])
console.log(table.toString())
console.log('ratio: for the engine, the product’s time over the peer’s; for the law, its rate over publicodes’')
const load = loadavg()[0]
if (load > cpus().length * 0.75)
  console.log(`The machine was busy (load ${load.toFixed(1)}): read the fastest, not the medians.`)
mkdirSync(`${here}../out`, { recursive: true })
writeFileSync(
  `${here}../out/bench.json`,
  JSON.stringify({ node: process.version, processor: cpus()[0]?.model, load, rows }, null, 2),
)
process.exit(0)
