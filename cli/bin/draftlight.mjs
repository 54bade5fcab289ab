#!/usr/bin/env node
// Builds the program when it is missing or older than its sources (words on stderr), then runs it.
import '../node-version.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { programIsFresh } from '../build.mjs'

const program = fileURLToPath(new URL('../dist/draftlight.mjs', import.meta.url))
if (!programIsFresh()) {
  console.error('draftlight: building …')
  // in a process of its own, so that the memory it takes is not counted as the run's
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(program)) {
  console.error('draftlight: the build left no program. Run `npm ci --include=dev` and try again.')
  process.exit(1)
}
// a reader such as `head` may close the pipe early
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0)
  console.error(`draftlight: the output cannot be written (${error.code}).`)
  process.exit(1)
})
// who no longer reads how far it is does not end it
process.stderr.on('error', (error) => {
  if (error.code !== 'EPIPE') process.exit(1)
})
const { main } = await import(pathToFileURL(program).href)
process.exitCode = await main(process.argv.slice(2))
