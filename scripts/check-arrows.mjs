// The folder tree is the architecture: draws the imports between rooms and fails on an arrow that the table below does
// not have, on an import that reaches past a room's door, and on a relative import that leaves its room.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('..', import.meta.url))
const ARROWS = {
  law: [],
  country: [],
  sim: ['law', 'country'],
  watch: ['law', 'country'],
  studio: ['law', 'country', 'sim', 'watch'],
  cli: ['law', 'country', 'sim', 'watch', 'studio', 'queue'],
  queue: [],
  handbook: ['studio', 'watch'],
  bench: ['law', 'country', 'sim', 'watch'],
}

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => {
    if (['node_modules', 'dist', 'out'].includes(e.name)) return []
    const path = join(folder, e.name)
    if (e.isDirectory()) return filesIn(path)
    return /\.(ts|tsx|mjs)$/.test(e.name) ? [path] : []
  })

const wrong = []
const seen = new Map()
for (const [room, allowed] of Object.entries(ARROWS))
  for (const file of filesIn(join(root, room))) {
    const text = readFileSync(file, 'utf8')
    const { module } = parseSync(file, text)
    const targets = [
      ...module.staticImports.map((i) => i.moduleRequest.value),
      ...module.staticExports.flatMap((e) => e.entries.map((x) => x.moduleRequest?.value).filter(Boolean)),
      ...module.dynamicImports.flatMap(
        ({ moduleRequest: { start, end } }) => /^(['"])(.*)\1$/.exec(text.slice(start, end))?.slice(2, 3) ?? [],
      ),
    ]
    const here = relative(root, file)
    for (const target of targets) {
      if (target.startsWith('.')) {
        const to = relative(root, resolve(dirname(file), target)).split(/[\\/]/)[0]
        if (to !== room)
          wrong.push(`${here}: "${target}" leaves the room by a relative path; import "@draftlight/${to}"`)
        continue
      }
      const [, to, past] = /^@draftlight\/([a-z]+)(\/.*)?$/.exec(target) ?? []
      if (!to || to === room) continue
      if (past) wrong.push(`${here}: "${target}" reaches past the door of ${to}/`)
      if (!allowed.includes(to))
        wrong.push(`${here}: ${room}/ may not import ${to}/ (allowed: ${allowed.join(', ') || 'nothing'})`)
      seen.set(`${room} -> ${to}`, (seen.get(`${room} -> ${to}`) ?? 0) + 1)
    }
  }
for (const [arrow, n] of [...seen].sort()) console.log(`${arrow.padEnd(20)} ${n}`)
for (const line of wrong) console.error(line)
process.exit(wrong.length ? 1 : 0)
