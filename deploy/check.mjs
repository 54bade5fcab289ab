// What deploy/ says, tried as far as one machine can: the commands and the variables of its files, by several processes, some of them
// killed, with a Redis server that stops and starts. Merged bytes must be those of one thread.
//   node deploy/check.mjs slurm | kubernetes | queue
// Exit code 0: as it should be, or skipped, which is said. Takes a small sweep of its own; leaves nothing behind.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { endAll, freePort, queueServer, start, startQueueServer, until, wait } from './processes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'cli', 'bin', 'draftlight.mjs')
const folder = mkdtempSync(join(tmpdir(), 'draftlight-deploy-'))
const begun = performance.now()
const say = (line) => console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const startWith = (variables, command, args) =>
  start(command, args, { cwd: root, env: { ...process.env, ...variables } })
const draftlight = (...args) => startWith({}, process.execPath, [program, ...args])

function must(holds, what, more = '') {
  if (!holds) throw new Error(`${what}${more && `\n${more}`}`)
  say(what)
}
const parts = (path) =>
  existsSync(join(path, 'parts')) ? readdirSync(join(path, 'parts')).filter((n) => n.endsWith('.parquet')).length : 0

const TASKS = 32
let expected = ''
async function plan() {
  writeFileSync(
    join(folder, 'april.yaml'),
    'name: april\nextends: year-round-2026-as-practised\nfrom: 2026-04-01\nto: 2026-04-30\nwarm-up: 20 days\nages: [18, 24]\n',
  )
  writeFileSync(
    join(folder, 'sweep.yaml'),
    'name: small\nscenarios: [april]\nsample: 2 %\nseeds: 16\ngrid:\n  exit-ban.enforced: [30 %, 60 %, 90 %]\n  summons.electronic: [10 %, 40 %, 70 %, 100 %]\n',
  )
  const path = join(folder, 'planned')
  const { code, text } = await draftlight(
    'sweep',
    'plan',
    join(folder, 'sweep.yaml'),
    '--out',
    path,
    '--task-rows',
    '6',
  ).ended
  must(code === 0, 'planned: 192 rows in 32 tasks', text)
  await draftlight('sweep', 'run', path, '--threads', '1').ended
  expected = await merged(path)
  must(/^[0-9a-f]{64}$/.test(expected), `one thread: merged ${expected.slice(0, 16)}…`)
  rmSync(join(path, 'merged'), { recursive: true })
  rmSync(join(path, 'parts'), { recursive: true })
}
function anew(name) {
  const path = join(folder, name)
  cpSync(join(folder, 'planned'), path, { recursive: true })
  return path
}
async function merged(path) {
  const { text } = await draftlight('sweep', 'merge', path).ended
  return /SHA-256 ([0-9a-f]{64})/.exec(text)?.[1] ?? text
}
async function mustMerge(path, what) {
  const sha = await merged(path)
  must(sha === expected, `${what}: merged ${sha.slice(0, 16)}…, the bytes of one thread`, sha)
}

/** Some at a time; one is killed when there are results, and given again as a scheduler would. */
async function slices(path, all, atOnce, slice) {
  let next = 0
  let killed = false
  const lane = async () => {
    while (next < all.length) {
      const one = all[next++]
      let run = slice(one)
      if (!killed && next > atOnce) {
        killed = true
        const before = parts(path)
        await until(() => parts(path) > before || run.child.exitCode !== null, 'a result')
        run.child.kill('SIGKILL')
        await run.ended
        say(`slice ${one} killed; given again`)
        run = slice(one)
      }
      const { code, text } = await run.ended
      if (code !== 0) throw new Error(`slice ${one} ended with ${code}:\n${text}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

async function slurm() {
  const path = anew('slurm')
  const script = readFileSync(join(root, 'deploy', 'slurm.sh'), 'utf8')
  const [, min, max] = /#SBATCH --array=(\d+)-(\d+)/.exec(script)
  const all = Array.from({ length: max - min + 1 }, (_, i) => Number(min) + i)
  await slices(path, all, 4, (id) =>
    startWith(
      {
        SLURM_ARRAY_TASK_ID: String(id),
        SLURM_ARRAY_TASK_MIN: min,
        SLURM_ARRAY_TASK_MAX: max,
        SLURM_CPUS_PER_TASK: '1',
        SLURM_SUBMIT_DIR: root,
      },
      'bash',
      [join(root, 'deploy', 'slurm.sh'), path],
    ),
  )
  await mustMerge(path, `slurm.sh, an array of ${all.length}`)
}

async function kubernetes() {
  const path = anew('kubernetes')
  const { spec } = parse(readFileSync(join(root, 'deploy', 'kubernetes-job.yaml'), 'utf8'))
  const { args } = spec.template.spec.containers[0]
  must(
    spec.completionMode === 'Indexed' && args.includes(`auto/${spec.completions}`),
    `an Indexed Job of ${spec.completions}, and its slices are as many`,
  )
  const all = Array.from({ length: spec.completions }, (_, i) => i)
  await slices(path, all, spec.parallelism, (index) =>
    startWith({ JOB_COMPLETION_INDEX: String(index) }, process.execPath, [
      program,
      ...args.map((a) => (a === '/sweep' ? path : a)),
    ]),
  )
  await mustMerge(path, 'kubernetes-job.yaml')
}

async function queue() {
  if (!queueServer)
    return say('SKIPPED: neither valkey-server nor redis-server is installed (apt-get install redis-server)')
  if (!existsSync(join(root, 'queue', 'node_modules', 'bullmq'))) {
    const missing = await draftlight('sweep', 'run', anew('missing'), '--queue', 'redis://127.0.0.1:1').ended
    must(
      missing.code === 1 && missing.text.includes('npm ci --prefix queue'),
      'without its packages the queue says how they are installed',
      missing.text,
    )
    const { status, stderr } = spawnSync('npm', ['ci', '--prefix', 'queue'], { cwd: root, encoding: 'utf8' })
    must(status === 0, 'npm ci --prefix queue', stderr)
  }
  const types = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'queue'], { cwd: root, encoding: 'utf8' })
  must(types.status === 0, 'types of queue/', types.stdout)

  const path = anew('queue')
  const { services } = parse(readFileSync(join(root, 'deploy', 'compose.yaml'), 'utf8'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const here = (service) =>
    services[service].command.map((a) => (a === '/sweep' ? path : a === 'redis://valkey:6379' ? url : a))
  const startServer = () => startQueueServer(port, folder, services.valkey.command.slice(1))
  const startRun = () => draftlight(...here('run'))
  const startWorker = () => draftlight(...here('worker'), '--threads', '1', '--lock', '3')

  let redis = await startServer()
  const nowhere = await draftlight('sweep', 'run', path, '--queue', `${url}/99`).ended
  must(nowhere.code === 1 && nowhere.text.includes('DB index'), 'a database that is not there is refused', nowhere.text)
  let run = startRun()
  const [first, second] = [startWorker(), startWorker()]
  await until(() => parts(path) >= 3, 'three tasks')
  // in the middle of a task: the last line says that one was begun
  await until(() => /from row \d+ on\n$/.test(first.said()), 'a task begun')
  first.child.kill('SIGKILL')
  await first.ended
  const at = parts(path)
  say(`a worker killed after ${at} of ${TASKS} tasks`)
  await until(() => parts(path) >= at + 3, 'three more tasks')
  redis.child.kill('SIGKILL')
  await redis.ended
  say(`${queueServer} killed after ${parts(path)} tasks`)
  for (const [name, process_] of [
    ['run', run],
    ['worker', second],
  ]) {
    const { code, text } = await process_.ended
    must(code === 1 && text.includes(`The queue at ${url} cannot be reached`), `${name} stops with a sentence`, text)
  }
  must(parts(path) < TASKS, `${parts(path)} of ${TASKS} tasks were done then`)

  redis = await startServer()
  run = startRun()
  const third = startWorker()
  await until(() => /from row \d+ on\n$/.test(third.said()), 'a task begun')
  third.child.kill('SIGKILL')
  await third.ended
  const lost = /([0-9a-f]{16}): \d+ rows of \w+ from row \d+ on\n$/.exec(third.said())[1]
  say(`a worker killed with task ${lost} in hand; another joins`)
  const fourth = startWorker()
  const { code, text } = await run.ended
  must(code === 0, 'run sees all tasks done', text)
  must(
    (await fourth.ended).code === 0 && fourth.said().includes('The sweep is over'),
    'the worker leaves by itself',
    fourth.said(),
  )
  must(new RegExp(`${lost}: (done in|was done already)`).test(fourth.said()), 'the lost task came to the other')
  // one that had failed, and a worker that is there before it is offered anew
  rmSync(join(path, 'parts', `${lost}.parquet`))
  mkdirSync(join(path, 'failures'), { recursive: true })
  writeFileSync(
    join(path, 'failures', `${lost}.json`),
    JSON.stringify({ task: lost, host: 'h', because: 'of yesterday' }),
  )
  const fifth = startWorker()
  await until(() => fifth.said().includes('threads.\n'), 'a worker')
  await wait(3000)
  const retried = await startRun().ended
  must(
    retried.code === 0 && (await fifth.ended).code === 0,
    'what failed yesterday is lived today',
    retried.text + fifth.said(),
  )
  redis.child.kill('SIGTERM')
  await redis.ended
  await mustMerge(path, 'compose.yaml, killed and stopped')
}

const checks = { slurm, kubernetes, queue }
const name = process.argv[2]
let failed = false
try {
  if (!checks[name]) throw new Error(`There is no check "${name}". Expected one of ${Object.keys(checks).join(', ')}.`)
  await plan()
  await checks[name]()
} catch (error) {
  failed = true
  console.error(`deploy/check.mjs ${name}: ${error.message}`)
} finally {
  endAll()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
