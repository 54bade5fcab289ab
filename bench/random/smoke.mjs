// A smoke run of dieharder on the generator, where it is installed: a few tests, at most two minutes. Exit code 1 when one fails.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.mjs'

if (spawnSync('dieharder', ['-l']).error) {
  console.log('dieharder is not installed: skipped')
  process.exit(0)
}
const stream = fileURLToPath((await bundle('random', { stream: 'random/stream.ts' }))('stream'))
// Birthdays, bit stream ranks, count the ones, runs, monobit, serial, lagged sums, distinct values.
const tests = ['0', '2', '8', '15', '100', '101', '203']
const ends = Date.now() + 110_000
let failed = 0
let run = 0
for (const test of tests) {
  if (Date.now() > ends) break
  const words = spawn(process.execPath, [stream], { stdio: ['ignore', 'pipe', 'ignore'] })
  const dieharder = spawn('dieharder', ['-g', '200', '-d', test, '-k', '1'], { stdio: ['pipe', 'pipe', 'inherit'] })
  words.stdout.pipe(dieharder.stdin)
  dieharder.stdin.on('error', () => {})
  const timer = setTimeout(() => dieharder.kill(), Math.max(1000, ends - Date.now()))
  let out = ''
  dieharder.stdout.on('data', (chunk) => (out += chunk))
  await new Promise((resolve) => dieharder.on('close', resolve))
  clearTimeout(timer)
  words.kill()
  for (const line of out.split('\n')) {
    if (!/PASSED|WEAK|FAILED/.test(line)) continue
    run++
    if (/FAILED/.test(line)) failed++
    console.log(line.trim())
  }
}
console.log(`${run - failed} passed, ${failed} failed`)
process.exit(failed > 0 || run === 0 ? 1 : 0)
