/**
 * Runs the tests of the little language for Stryker, all in one process and without vitest, in whose place the tests import this
 * file. A mutant then costs some milliseconds where it cost seconds, mostly to start and to warm up.
 */
import { JestChaiExpect, chai } from '@vitest/expect'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const TESTS = 'law/language'
/** Long proofs, and tests of the whole law; those called slow besides. */
const LEFT_OUT = ['prove', 'known', 'bounds'].map((name) => `${name}.test.ts`)
process.env['SHARE_OF_RUNS'] ??= '0.2'

// ---------------------------------------------------------------- what the tests import in the place of vitest

chai.use(JestChaiExpect)
export const { expect } = chai
let tests = []
/** How long each took when it last ran: the quick ones come first. */
const ms = new Map()
const around = []
export function describe(name, body) {
  around.push(name)
  body()
  around.pop()
}
export const test = (name, body) => tests.push({ name: [...around, name].join(' '), body })
/** Called at the end of each file of tests: those that it registered are its own. */
export function endOfFile(fileName) {
  for (const t of tests) {
    t.fileName ??= fileName
    t.id = `${t.fileName}#${t.name}`
  }
}

// ---------------------------------------------------------------- the runner

/** Instrumented code counts here, and asks here which mutant is active. */
const ns = (globalThis['__stryker__'] ??= {})
const BUNDLE = 'stryker-tests'
const ENTRY = '\0tests'

const filesIn = (folder) =>
  readdirSync(join(folder, TESTS))
    .filter((f) => f.endsWith('.test.ts') && !f.endsWith('.slow.test.ts') && !LEFT_OUT.includes(f))
    .map((f) => join(folder, TESTS, f))

/** In the working directory, which is Stryker's copy of the project by then. */
const init = (folder = process.cwd()) =>
  build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [
      {
        name: 'tests in this process',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? { id: import.meta.url, external: true } : id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? filesIn(folder)
                .map((f) => `import ${JSON.stringify(f)}`)
                .join('\n')
            : undefined,
        transform: (code, id) =>
          id.endsWith('.test.ts')
            ? `${code}\nimport { endOfFile } from 'vitest'\nendOfFile(${JSON.stringify(relative(folder, id))})`
            : undefined,
      },
    ],
    build: {
      ssr: true,
      outDir: join(folder, BUNDLE),
      target: 'node20',
      minify: false,
      rolldownOptions: { treeshake: false, input: { tests: ENTRY }, output: { entryFileNames: '[name].mjs' } },
    },
  })

/** Anew, whatever was loaded before. */
async function load() {
  tests = []
  await import(`${pathToFileURL(join(BUNDLE, 'tests.mjs')).href}?${performance.now()}`)
}
/** The error of a test that failed. */
async function failureOf(t) {
  const start = performance.now()
  try {
    await t.body()
  } catch (error) {
    return String(error?.message ?? error)
  } finally {
    ms.set(t.id, performance.now() - start)
  }
}

async function dryRun() {
  ns.activeMutant = undefined
  await load()
  const results = []
  for (const t of tests) {
    ns.currentTestId = t.id
    const failureMessage = await failureOf(t)
    ns.currentTestId = undefined
    const { id, name, fileName } = t
    results.push({ id, name, fileName, timeSpentMs: ms.get(id), status: failureMessage ? 1 : 0, failureMessage })
  }
  return { status: 'complete', tests: results, mutantCoverage: ns.mutantCoverage }
}

async function mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
  ns.hitCount = 0
  ns.hitLimit = hitLimit
  ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
  try {
    if (reloadEnvironment || tests.length === 0) await load()
  } catch (error) {
    return { status: 'killed', killedBy: [tests[0]?.id ?? 'load'], failureMessage: String(error), nrOfTests: 0 }
  }
  ns.activeMutant = activeMutant.id
  let nrOfTests = 0
  for (const t of [...tests].sort((a, b) => (ms.get(a.id) ?? 0) - (ms.get(b.id) ?? 0))) {
    if (testFilter && !testFilter.includes(t.id)) continue
    nrOfTests++
    const failureMessage = await failureOf(t)
    if (ns.hitCount > hitLimit) return { status: 'timeout', reason: `more than ${hitLimit} hits` }
    if (failureMessage) return { status: 'killed', killedBy: [t.id], failureMessage, nrOfTests }
  }
  return { status: 'survived', nrOfTests }
}

export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'language',
    factory: () => ({
      init: () => init(),
      dryRun,
      mutantRun,
      capabilities: () => ({ reloadEnvironment: true }),
      dispose() {},
    }),
  },
]
