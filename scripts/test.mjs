// Everything that a change must pass: types, lint, arrows, generated files, tests. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
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
const broke = []
const outcome = (command, args) =>
  new Promise((resolve) => {
    const said = []
    const run = spawn(command, args, { cwd: root })
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => said.push(data))
    run.once('error', (error) => resolve({ status: 1, text: String(error) }))
    run.once('close', (status) => resolve({ status, text: Buffer.concat(said).toString() }))
  })
// all begun at once, told in order
const outcomes = checks.map(([, command, args]) => outcome(command, args))
for (const [i, [name]] of checks.entries()) {
  const { status, text } = await outcomes[i]
  if (status === 0) passed++
  else {
    failed++
    broke.push(name)
    console.log(text)
  }
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
}

// What takes minutes and is not needed after every change: `npm test -- --slow` runs it, and CI does.
const slow = '**/*.slow.test.ts'
// Browser tests by themselves: a page that has to share its processors with simulations answers too late.
const browser = 'studio/browser/**'
const alone = ['--maxWorkers=1', '--retry=2']
const asked = process.argv.slice(2)
const suites =
  asked[0] === '--slow'
    ? [['.slow.test', '--maxWorkers=1']]
    : asked.length > 0
      ? [asked]
      : [
          ['--exclude', browser, '--exclude', slow],
          ['studio/browser', '--exclude', slow, ...alone],
        ]
for (const args of suites) {
  const tests = spawnSync(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
  )
  let broken = 0
  try {
    const r = JSON.parse(readFileSync(report, 'utf8'))
    passed += r.numPassedTests
    broken =
      r.numFailedTests + r.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length
    skipped += r.numPendingTests
    for (const file of r.testResults) {
      const name = relative(root, file.name)
      if (file.status === 'failed' && file.assertionResults.length === 0) broke.push(`${name}: ${file.message}`)
      for (const t of file.assertionResults)
        if (t.status === 'failed') broke.push(`${name}: ${t.fullName}\n${t.failureMessages.join('\n')}`)
    }
    rmSync(report)
  } catch {
    console.log('FAIL the test runner left no report')
  }
  failed += tests.status !== 0 && broken === 0 ? 1 : broken
}
rmSync(aside, { recursive: true, force: true })
// Said again at the end, where someone who sees only the last screen looks.
for (const what of broke) console.log(`FAIL ${what}`)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
