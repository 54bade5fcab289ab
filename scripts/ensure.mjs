// Installs what is missing: runs `npm ci --include=dev` only when the lock file is not the one last installed,
// so that a second start costs nothing, and NODE_ENV=production or an old node_modules cannot break the tools.
import '../cli/node-version.mjs'
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { oneAtATime } from '../cli/one-at-a-time.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.draftlight-installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(process.versions.modules)
  .digest('hex')
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Also after an `npm install` under NODE_ENV=production, which takes the tools away and leaves the stamp. */
const hasTools = () => Object.keys(devDependencies).every((name) => existsSync(join(root, 'node_modules', name)))
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && hasTools()
const install = () => {
  if (isInstalled()) return
  console.error('draftlight: installing what is missing (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status === 0) writeFileSync(stamp, wanted)
  else process.exitCode = status ?? 1
}
// `npm start` and `npm test` may be begun side by side: npm ci takes away what another has just installed
if (!isInstalled()) await oneAtATime(join(root, '.installing'), install)
