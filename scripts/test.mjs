// Everything that a change must pass: types, lint, arrows, generated files, tests. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules', '.bin', name)
const aside = mkdtempSync(join(tmpdir(), 'draftlight-test-'))
const report = join(aside, 'vitest.json')

const checks = [
  ['types', bin('tsc'), ['-p', '.']],
  ['lint', bin('oxlint'), ['--quiet']],
  ['format', bin('oxfmt'), ['--check']],
  ['import directions', process.execPath, ['scripts/check-arrows.mjs']],
  ['generated files are fresh', process.execPath, ['scripts/generate.mjs', '--check']],
]
let passed = 0
let failed = 0
let skipped = 0
for (const [name, command, args] of checks) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) passed++
  else {
    failed++
    console.log(`${stdout}${stderr}`)
  }
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
}

const tests = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  },
)
try {
  const r = JSON.parse(readFileSync(report, 'utf8'))
  passed += r.numPassedTests
  failed +=
    r.numFailedTests + r.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length
  skipped += r.numPendingTests
} catch {
  failed++
  console.log('FAIL the test runner left no report')
}
if (tests.status !== 0 && failed === 0) failed++
rmSync(aside, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
