// Node 20 runs no TypeScript: the program and its threads are bundled into cli/dist, and again whenever a source changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './one-at-a-time.mjs'

const cli = fileURLToPath(new URL('.', import.meta.url))
const root = join(cli, '..')
const dist = join(cli, 'dist')
const stamp = join(dist, '.built-from')

const NO_SOURCES = ['node_modules', 'dist', 'out', 'browser']
const isSource = (name) => /\.(ts|mjs|json)$/.test(name) && !name.endsWith('.test.ts')
const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    if (NO_SOURCES.includes(e.name)) return []
    const path = join(folder, e.name)
    if (e.isDirectory()) return sourcesIn(path)
    return isSource(e.name) ? [path] : []
  })

function sourceDigest() {
  const hash = createHash('sha256')
  for (const room of ['law', 'country', 'sim', 'watch', 'cli', 'studio', 'queue'])
    for (const file of sourcesIn(join(root, room)).sort()) hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

/** Of what decides a result: the words of the law, the scenarios shipped and the tests do not. */
function engineDigest() {
  const hash = createHash('sha256')
  for (const room of ['law', 'country', 'sim'])
    for (const file of sourcesIn(join(root, room)).sort()) {
      const name = relative(root, file)
      if (!/\/(messages|testing)\/|^sim\/generated\//.test(name)) hash.update(name).update(readFileSync(file))
    }
  return hash.digest('hex')
}

export const programIsFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceDigest()

/** The optional part, whose packages need not be installed for it. */
async function buildQueue(build) {
  const queue = join(root, 'queue')
  const aside = join(queue, `dist.${process.pid}`)
  await build({
    configFile: false,
    root: queue,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: aside,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: { queue: join(queue, 'index.ts') },
        output: { entryFileNames: '[name].mjs' },
        external: ['bullmq', 'ioredis'],
      },
    },
  })
  rmSync(join(queue, 'dist'), { recursive: true, force: true })
  renameSync(aside, join(queue, 'dist'))
}

/** One process builds, the others wait for it: a scheduler, or the tests, may start many at once. */
export const buildProgram = () =>
  oneAtATime(join(cli, '.building'), async () => {
    if (!programIsFresh()) await bundle()
  })

/** Into a folder aside, then renamed, so that an interrupted build leaves no half-written program. */
async function bundle() {
  const { build } = await import('vite')
  // before the folder aside exists, which would count as a source
  const digest = sourceDigest()
  await buildQueue(build)
  const aside = `${dist}.${process.pid}`
  const into = (input, rolldownOptions = {}) =>
    build({
      configFile: false,
      root: cli,
      logLevel: 'error',
      define: { ENGINE_SOURCES: JSON.stringify(engineDigest()) },
      ssr: {
        external: [
          'vite',
          'hyparquet',
          'hyparquet-writer',
          'cli-progress',
          'cli-table3',
          'csv-parse',
          'csv-stringify',
          'yaml',
          '@clack/prompts',
          'feed',
          '@observablehq/plot',
          'linkedom',
        ],
      },
      build: {
        ssr: true,
        outDir: aside,
        emptyOutDir: false,
        target: 'node20',
        rolldownOptions: {
          input,
          // top-level names stay const: the engine folds them into the simulation's loops, which makes it a tenth faster
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', topLevelVar: false },
          ...rolldownOptions,
        },
      },
    })
  await into({ draftlight: join(cli, 'main.ts'), 'mutant-thread': join(cli, 'law', 'mutant-thread.ts') })
  // by itself, without the readers of files: a thread that loads less begins sooner
  await into({ thread: join(cli, 'thread.ts') }, { treeshake: { moduleSideEffects: false } })
  mkdirSync(aside, { recursive: true })
  writeFileSync(join(aside, '.built-from'), digest)
  rmSync(dist, { recursive: true, force: true })
  renameSync(aside, dist)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram()
