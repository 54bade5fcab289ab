// A release as its maker would make it, on a copy of the repository with a tag of its own: refused where it should be, made twice,
// the same bytes both times.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const aside = mkdtempSync(join(tmpdir(), 'draftlight-check-release-'))
process.once('exit', () => rmSync(aside, { recursive: true, force: true }))
const copy = join(aside, 'copy')
const fail = (why) => {
  console.error(`FAIL ${why}`)
  process.exit(1)
}
const git = (...args) =>
  execFileSync(
    'git',
    ['-c', 'user.name=check', '-c', 'user.email=check@localhost', '-c', 'commit.gpgsign=false', ...args],
    { cwd: copy },
  )
const release = (tag, to) =>
  spawnSync(process.execPath, ['scripts/release.mjs', tag, to], { cwd: copy, encoding: 'utf8' })

execFileSync('git', ['clone', '--quiet', `file://${root}`, copy])
const { version } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))
const tag = `v${version}`
const refused = (what, tagged, word) => {
  const { status, stderr } = release(tagged, join(aside, 'none'))
  if (status !== 2 || !stderr.includes(word)) fail(`release: ${what} was not refused (${status}): ${stderr}`)
}
spawnSync('git', ['tag', '-d', tag], { cwd: copy })
refused('a tag that is not there', tag, 'no tag')
const changelog = join(copy, 'CHANGELOG.md')
const text = readFileSync(changelog, 'utf8')
const dated = text.replace(/^(## \d+\.\d+\.\d+ — )\S+$/m, '$12026-01-01')
writeFileSync(changelog, text.replace(/^(## \d+\.\d+\.\d+ — )\S+$/m, '$1unreleased'))
git('commit', '--quiet', '--allow-empty', '-am', 'unreleased')
git('tag', tag)
refused('an entry without its day', tag, 'unreleased')
writeFileSync(changelog, dated)
git('commit', '--quiet', '-am', tag)
git('tag', '-f', tag)

const sums = ['one', 'two'].map((name) => {
  const to = join(aside, name)
  const { status, stdout, stderr } = release(tag, to)
  if (status !== 0) fail(`release: ${stdout}${stderr}`)
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: to, stdio: 'inherit' })
  const listed = readFileSync(join(to, 'SHA256SUMS'), 'utf8')
  for (const file of readdirSync(to))
    if (file !== 'SHA256SUMS' && !listed.includes(`  ${file}\n`)) fail(`release: SHA256SUMS does not name ${file}`)
  return listed
})
if (sums[0] !== sums[1]) fail(`release: two builds, not the same bytes\n${sums.join('\n')}`)
const kinds = ['law', 'country', 'sim'].map((room) => `draftlight-${room}-${version}.tgz`)
for (const name of [
  ...kinds,
  `draftlight-studio-${version}.zip`,
  `draftlight-handbook-${version}.zip`,
  `draftlight-notes-${version}.html`,
  'RELEASE.md',
])
  if (!sums[0].includes(`  ${name}\n`)) fail(`release: ${name} is missing`)
console.log(`ok   release: ${sums[0].trim().split('\n').length} files, twice the same bytes`)
