// Everything a release consists of, from the tree that this script lies in:
//   node scripts/artefacts.mjs FOLDER
// scripts/release.mjs runs it in a clean copy of a tag; by itself it makes the same files from whatever lies here.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { buildSite } from './build-site.mjs'
import { newestEntry } from './changelog.mjs'
import { mustBeOurs } from './own-folder.mjs'
import { filesIn, packRooms } from './pack.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const to = resolve(process.argv[2] ?? join(root, 'out', 'release'))
const read = (name) => readFileSync(join(root, name), 'utf8')
const { version } = JSON.parse(read('package.json'))

/** A folder as a zip: files by name, all of one day, packed by code of ours so that every machine makes the same bytes. */
const zipped = (folder) => {
  const entries = Object.fromEntries(
    filesIn(folder).map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(file)),
    ]),
  )
  // a zip keeps local time without a zone: the same numbers everywhere
  return zipSync(entries, { level: 9, mtime: new Date(1985, 9, 26, 8, 15), os: 3 })
}

mustBeOurs(to, ['SHA256SUMS'])
rmSync(to, { recursive: true, force: true })
mkdirSync(to, { recursive: true })
const aside = mkdtempSync(join(tmpdir(), 'draftlight-artefacts-'))
try {
  packRooms(to)
  const site = join(aside, 'site')
  await buildSite(site)
  writeFileSync(join(to, `draftlight-studio-${version}.zip`), zipped(site))
  writeFileSync(join(to, `draftlight-handbook-${version}.zip`), zipped(join(site, 'handbook')))
  copyFileSync(join(site, 'notes.html'), join(to, `draftlight-notes-${version}.html`))
} finally {
  rmSync(aside, { recursive: true, force: true })
}

const entry = newestEntry(read('CHANGELOG.md'))
const { numbers, law } = JSON.parse(read('recorded.json')).find((of) => of.version === version)
const sum = (name) =>
  createHash('sha256')
    .update(readFileSync(join(to, name)))
    .digest('hex')
const [, , head] = read('watch/ledger.lock').trim().split('\n').at(-1).split(/\s+/)
if (!/^[0-9a-f]{64}$/.test(head)) throw new Error('watch/ledger.lock: the last line has no hash in its third column.')
const notes = `draftlight-notes-${version}.html`
writeFileSync(
  join(to, 'RELEASE.md'),
  `# Draftlight ${version}, ${entry.day}

${entry.text}

## To compare with

- Head of the ledger's chain: \`${head}\`
- The room Me as one file, \`${notes}\`: SHA-256 \`${sum(notes)}\`
- Numbers, a hundredth of the default scenario: \`${numbers}\`. Law, as data: \`${law}\`

The sums of all files are in \`SHA256SUMS\`.
`,
)
const names = readdirSync(to).toSorted()
writeFileSync(join(to, 'SHA256SUMS'), names.map((name) => `${sum(name)}  ${name}\n`).join(''))
for (const name of [...names, 'SHA256SUMS']) console.log(name)
