// Turns what people write (YAML, CSV) into typed modules, so that Node, the browser and the tests read the same.
// Each of these rooms says in its own generate.mjs which modules come of them.
//   node scripts/generate.mjs           writes what is stale
//   node scripts/generate.mjs --check   writes nothing; exit code 1 when a module is stale
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
let stale = 0
for (const room of ['law', 'country', 'sim', 'watch']) {
  const { modules } = await import(pathToFileURL(join(root, room, 'generate.mjs')).href)
  let made
  try {
    made = await modules(join(root, room))
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
  for (const [path, text] of Object.entries(made)) {
    const file = join(root, room, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale++
    console.error(`${check ? 'stale' : 'written'}: ${room}/${path}`)
    if (check) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
if (check && stale > 0) {
  console.error('Run `npm run generate` and commit what it writes.')
  process.exit(1)
}
