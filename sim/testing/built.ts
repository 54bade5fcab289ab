/**
 * The room as it is shipped: bundled, and run by Node itself. Read through the test runner every import costs a property of a module
 * object, and a stage four times its time.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import type { Port } from '../kernel/pool.ts'

type Runs = typeof import('./runs.ts')
export interface Built extends Runs {
  /** A thread that serves `countryWork`. */
  startThread(): { readonly port: Port; end(): Promise<unknown> }
}

const folder = mkdtempSync(join(tmpdir(), 'draftlight-sim-'))
const here = fileURLToPath(new URL('.', import.meta.url))
await build({
  configFile: false,
  root: here,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: folder,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { runs: join(here, 'runs.ts'), thread: join(here, 'thread.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
})
const runs = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'runs.mjs')).href)) as Runs

export const built: Built = {
  ...runs,
  startThread() {
    const worker = new Worker(join(folder, 'thread.mjs'))
    return { port: worker, end: () => worker.terminate() }
  },
}
