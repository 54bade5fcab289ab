// Makes a release from a tag, in a folder of its own, from nothing but what the tag holds:
//   node scripts/release.mjs vX.Y.Z [FOLDER]      default: out/release
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newestEntry } from './changelog.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const refuse = (why) => {
  console.error(`release: ${why}`)
  process.exit(2)
}
const run = (command, args, cwd) => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
}

const [tag, folder] = process.argv.slice(2)
if (!tag || !/^v\d+\.\d+\.\d+$/.test(tag)) refuse(`"${tag ?? ''}" is no tag of a release. Expected vX.Y.Z.`)
const to = resolve(folder ?? join(root, 'out', 'release'))
if (spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`], { cwd: root }).status !== 0)
  refuse(`there is no tag ${tag} here.`)

// The bundler's output depends on the path of what it bundles (measured), so that the same tag is always built at the same one.
const tree = join(tmpdir(), `draftlight-release-${tag}`)
if (existsSync(tree))
  refuse(`${tree} is there: another release is being made, or one was interrupted. Remove it and try again.`)
mkdirSync(tree)
process.once('exit', () => rmSync(tree, { recursive: true, force: true }))
run(
  'git',
  [
    '-c',
    'advice.detachedHead=false',
    'clone',
    '--quiet',
    '--depth',
    '1',
    '--branch',
    tag,
    `file://${resolve(root)}`,
    tree,
  ],
  root,
)

const { version, workspaces } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'))
for (const file of ['package.json', ...workspaces.map((name) => `${name}/package.json`)]) {
  const own = JSON.parse(readFileSync(join(tree, file), 'utf8')).version
  if (`v${own}` !== tag) refuse(`${file} of ${tag} says version ${own}. Expected ${tag.slice(1)}.`)
}
const entry = newestEntry(readFileSync(join(tree, 'CHANGELOG.md'), 'utf8'))
if (entry.version !== version || !/^\d{4}-\d{2}-\d{2}$/.test(entry.day))
  refuse(`CHANGELOG.md of ${tag} begins with ${entry.version} — ${entry.day}. Expected ${version} and its day.`)

run(
  npm,
  ['ci', '--include=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
  tree,
)
run(process.execPath, ['scripts/record.mjs', '--check'], tree)
run(process.execPath, ['scripts/artefacts.mjs', to], tree)
