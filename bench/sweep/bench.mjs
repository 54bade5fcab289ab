// What a sweep costs beside its rows, measured on the program as people run it; the figures that issue and docs/scale.md name.
//   node bench/sweep/bench.mjs            everything, about six minutes of two quiet processors
//   node bench/sweep/bench.mjs threads    the same sweep of a 1 % sample on one thread and on two
//   node bench/sweep/bench.mjs queue      tasks of one second, by two threads, and through a queue by a worker of two threads
//   node bench/sweep/bench.mjs folder     status and merge of 100,000 rows
// Wall time, and processor time of all processes beside it: on a busy machine only the second means anything.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, 'cli', 'bin', 'draftlight.mjs')
const folder = mkdtempSync(join(tmpdir(), 'draftlight-bench-'))
const say = (what) => console.error(`bench: ${what} …`)
const rows = []

/** Seconds of wall and of processor, the most memory it ever had, and what it said. */
async function timed(...args) {
  const begun = performance.now()
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$0" "$@"', process.execPath, program, ...args])
  let [text, most] = ['', 0]
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data))
  const look = setInterval(() => {
    for (const pid of childrenOf(child.pid)) most = Math.max(most, peakOf(pid))
  }, 10)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(look)
  const [, user, sys] = /cpu ([\d.]+) ([\d.]+)/.exec(text) ?? []
  if (code !== 0) throw new Error(`draftlight ${args.join(' ')} ended with ${code}:\n${text}`)
  return { wall: (performance.now() - begun) / 1000, cpu: Number(user) + Number(sys), peak: most, text }
}
const readOr = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
const childrenOf = (pid) => readOr(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
const peakOf = (pid) => Number(/VmHWM:\s+(\d+) kB/.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

function plan(name, yaml, ...more) {
  const file = join(folder, `${name}.yaml`)
  writeFileSync(file, yaml)
  return timed('sweep', 'plan', file, '--out', join(folder, name), ...more)
}
const empty = (name) => {
  rmSync(join(folder, name, 'parts'), { recursive: true, force: true })
  return join(folder, name)
}
const ONE_PERCENT = (name, points) =>
  `name: ${name}\nscenarios: [year-round-2026-as-practised]\nsample: 1 %\nlatin-hypercube: {points: ${points}}\n`
const row = (name, value, unit, limit) => rows.push({ name, value, unit, limit })

async function threads() {
  const POINTS = 1500
  say(`${POINTS} rows of a 1 % sample, on one thread and on two`)
  await plan('threads', ONE_PERCENT('threads', POINTS))
  const one = await timed('sweep', 'run', empty('threads'), '--threads', '1')
  const two = await timed('sweep', 'run', empty('threads'), '--threads', '2')
  row('rows of a 1 % sample, one thread', POINTS / one.wall, 'rows/s')
  row('the same, processor', (one.cpu / POINTS) * 1000, 'ms/row')
  row('two threads over one, wall', one.wall / two.wall, 'x', '≥ 1.9')
  row('two threads over one, if processor time were all', (2 * one.cpu) / two.cpu, 'x')
  return POINTS / one.cpu
}

async function queue(rate) {
  const server = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (!server) return say('SKIPPED: neither valkey-server nor redis-server is installed')
  if (!rate) {
    await plan('rate', ONE_PERCENT('rate', 200))
    rate = 200 / (await timed('sweep', 'run', empty('rate'), '--threads', '1')).cpu
  }
  const TASKS = 120
  const taskRows = Math.max(1, Math.round(rate))
  say(`${TASKS} tasks of ${taskRows} rows, a second each, by two threads, and through a queue`)
  await plan('queue', ONE_PERCENT('queue', TASKS * taskRows), '--task-rows', String(taskRows))
  const port = 20_000 + (process.pid % 20_000)
  const redis = spawn(server, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder])
  await new Promise((resolve) => redis.stdout.on('data', (d) => String(d).includes('Ready to accept') && resolve()))
  try {
    const direct = await timed('sweep', 'run', empty('queue'), '--threads', '2')
    const path = empty('queue')
    const url = `redis://127.0.0.1:${port}`
    const [run, worker] = await Promise.all([
      timed('sweep', 'run', path, '--queue', url),
      timed('worker', path, '--queue', url, '--threads', '2'),
    ])
    row('tasks of one second through a queue, wall', 100 * (run.wall / direct.wall - 1), '% more', '≤ 5')
    row('the same, processor of the worker', 100 * (worker.cpu / direct.cpu - 1), '% more')
    row('the same, processor of the one that offers', (run.cpu / TASKS) * 1000, 'ms/task')
  } finally {
    redis.kill()
  }
}

async function folders() {
  // many short rows: an office, three years of birth, fifty days
  writeFileSync(
    join(folder, 'short.yaml'),
    'name: short\nextends: year-round-2026-as-practised\nfrom: 2026-04-01\nto: 2026-04-30\nwarm-up: 20 days\nages: [19, 21]\n',
  )
  say('100,000 rows, really lived')
  const yaml =
    'name: folder\nscenarios: [short]\nsample: 0.01 %\nlatin-hypercube: {points: 100000, parameters: {exit-ban.enforced: range, summons.electronic: range, notification.read: range}}\n'
  const planned = await plan('folder', yaml, '--task-rows', '500')
  row('plan of 100,000 rows', planned.wall, 's')
  const lived = await timed('sweep', 'run', join(folder, 'folder'))
  row('100,000 short rows lived', 100_000 / lived.wall, 'rows/s')
  const status = await timed('sweep', 'status', join(folder, 'folder'))
  row('status of 100,000 rows, wall', status.wall, 's', '≤ 1')
  row('status of 100,000 rows, processor', status.cpu, 's')
  const merge = await timed('sweep', 'merge', join(folder, 'folder'))
  row('merge of 100,000 rows, wall', merge.wall, 's', '≤ 5')
  row('merge of 100,000 rows, processor', merge.cpu, 's')
  row('merge of 100,000 rows, memory', merge.peak, 'MB', '≤ 300')
  const bytes = spawnSync('du', ['-sb', join(folder, 'folder', 'parts')], { encoding: 'utf8' }).stdout
  row('results of a row on disk', Number.parseInt(bytes, 10) / 100_000, 'bytes')
}

try {
  const asked = process.argv.slice(2)
  const wanted = (name) => asked.length === 0 || asked.includes(name)
  const rate = wanted('threads') ? await threads() : undefined
  if (wanted('queue')) await queue(rate)
  if (wanted('folder')) await folders()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const table = new Table({ head: ['what', 'value', 'unit', 'must be'], style: { head: [], border: [] } })
for (const r of rows)
  table.push([
    r.name,
    r.value >= 100 ? Math.round(r.value).toLocaleString('en') : r.value.toPrecision(3),
    r.unit,
    r.limit ?? '',
  ])
console.log(table.toString())
const load = loadavg()[0]
if (load > availableParallelism() * 1.25)
  console.log(`The machine was busy (load ${load.toFixed(1)}): wall times say little.`)
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(join(root, 'out', 'bench-sweep.json'), JSON.stringify({ node: process.version, load, rows }, null, 2))
