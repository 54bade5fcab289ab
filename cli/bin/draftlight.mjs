#!/usr/bin/env node
// Builds the program when it is missing or older than its sources (words on stderr), then runs it.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { existsSync } from 'node:fs'
import { buildProgram, programIsFresh } from '../build.mjs'

const program = fileURLToPath(new URL('../dist/draftlight.mjs', import.meta.url))
if (!programIsFresh()) {
  console.error('draftlight: building …')
  await buildProgram()
}
if (!existsSync(program)) {
  console.error('draftlight: the build left no program. Run `npm ci --include=dev` and try again.')
  process.exit(1)
}
// a reader such as `head` may close the pipe early
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const { main } = await import(pathToFileURL(program).href)
process.exitCode = await main(process.argv.slice(2))
