// The packages as their user has them: packed, installed into an empty project, type-checked there, and the example of
// docs/packages.md run in Node and, bundled, in Chromium with the same result.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { packRooms, ROOMS } from './pack.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'draftlight-empty-'))
process.once('exit', () => rmSync(project, { recursive: true, force: true }))

const fail = (why) => {
  console.error(`FAIL ${why}`)
  process.exit(1)
}
const run = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  if (status !== 0) fail(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

const tarballs = packRooms(join(project, 'packed'))
writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
// with devDependencies of nobody: what a package needs and does not name is missing here
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs])

// Nothing is installed that no room imports, and nothing in the packages is of the repository's making only.
const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
const needed = ROOMS.flatMap((room) =>
  Object.keys(
    JSON.parse(readFileSync(join(project, `node_modules/@draftlight/${room}/package.json`), 'utf8')).dependencies,
  ),
).filter((name) => !name.startsWith('@draftlight/'))
const superfluous = installed.filter((name) => name !== '@draftlight' && !needed.includes(name))
if (superfluous.length > 0) fail(`installed and imported by no room: ${superfluous.join(', ')}`)
for (const room of ROOMS)
  for (const name of readdirSync(join(project, `node_modules/@draftlight/${room}`), { recursive: true }))
    if (/(?<!\.d)\.ts$|\.test\.|\.yaml$|\.csv$/.test(name)) fail(`@draftlight/${room} holds ${name}`)

const [, example] = /```js\n(import [\s\S]*?\n)```/.exec(readFileSync(join(root, 'docs/packages.md'), 'utf8')) ?? []
if (!example) fail('docs/packages.md: no example, a block that begins with "import"')
writeFileSync(join(project, 'example.js'), example)
const inNode = run(process.execPath, ['example.js']).trim()
if (!/"hash":"[0-9a-f]{16}"/.test(inNode)) fail(`the example printed no hash: ${inNode}`)

// Types, as a strict project reads them, with every declaration of ours checked too.
writeFileSync(join(project, 'typed.ts'), example.replaceAll('scenarioTexts[name]', 'scenarioTexts[name]!'))
const strictly = '--noEmit --strict --module nodenext --target es2023 --lib es2023,dom typed.ts'.split(' ')
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...strictly])

const { chromiumPath } = await import('../studio/browser/chromium-path.mjs')
if (chromiumPath === undefined) {
  console.log('ok   packages: in Node; no Chromium found (set CHROMIUM=/path/to/it), so not tried in a browser')
  process.exit(0)
}
await build({
  configFile: false,
  root: project,
  logLevel: 'error',
  build: { outDir: 'bundled', target: 'es2022', lib: { entry: 'example.js', formats: ['es'], fileName: 'example' } },
})
const script = readdirSync(join(project, 'bundled')).find((name) => /^example\.m?js$/.test(name))
if (!script || !existsSync(join(project, 'bundled', script))) fail('the bundle has no script')
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })
const inBrowser = await (async () => {
  const page = await browser.newPage()
  // served from nowhere: every request is answered from the bundle's folder, and a request for anything else fails
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(project, 'bundled', pathname)
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: `<script type="module" src="/${script}"></script>` })
    return existsSync(file) ? route.fulfill({ contentType: 'text/javascript', path: file }) : route.abort()
  })
  const said = page.waitForEvent('console', { timeout: 30_000, predicate: (m) => m.text().includes('"hash"') })
  const broke = new Promise((_, reject) => page.once('pageerror', reject))
  await page.goto('http://example.test/')
  return (await Promise.race([said, broke])).text()
})().finally(() => browser.close())
if (inBrowser !== inNode) fail(`Node and Chromium differ:\n${inNode}\n${inBrowser}`)
console.log(`ok   packages: the example says the same in Node and in Chromium: ${inNode}`)
