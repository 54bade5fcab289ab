// npm start: builds, runs the default scenario, writes the result under out/, then serves the studio.
// npm start -- --once ends after the result.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { buildProgram, programIsFresh } from '../cli/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
if (!programIsFresh()) {
  console.error('draftlight: building …')
  await buildProgram()
}
const { main } = await import(pathToFileURL(join(root, 'cli', 'dist', 'draftlight.mjs')).href)
const args = process.argv.slice(2).filter((a) => a !== '--once')
const code = await main(['run', ...args, '--out', 'out'])
process.exitCode = code !== 0 || process.argv.includes('--once') ? code : await main(['studio'])
