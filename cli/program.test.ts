// What stands before the program: the Node it needs, and its building when it is missing or older than its sources.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderForTests, wait } from './testing/sweeps.ts'

const folder = folderForTests()

async function ran(...args: string[]): Promise<readonly [code: number, err: string]> {
  const child = spawn(process.execPath, args)
  let err = ''
  child.stderr.on('data', (data) => (err += String(data)))
  const [code] = (await once(child, 'close')) as [number]
  return [code, err]
}

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused in one sentence', async (node) => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  const program = join(import.meta.dirname, 'bin', 'draftlight.mjs')
  expect(await ran('--import', `data:text/javascript,${encodeURIComponent(older)}`, program, '--version')).toEqual([
    2,
    `draftlight: Node ${node} does not fit. Expected 20.19, or 22.12 or newer.\n`,
  ])
})

test('one process builds and the others wait, unless it has gone', async () => {
  // rooms without a source, and no bundler: whoever may build says so at once
  for (const room of ['law', 'country', 'sim', 'watch', 'studio', 'queue', 'cli']) mkdirSync(join(folder, room))
  const build = join(folder, 'cli', 'build.mjs')
  for (const file of ['build.mjs', 'one-at-a-time.mjs'])
    cpSync(join(import.meta.dirname, file), join(folder, 'cli', file))
  const lock = join(folder, 'cli', '.building')
  const isHeldBy = (pid: number): void => writeFileSync(lock, JSON.stringify({ host: hostname(), pid }))
  const begins = "Cannot find package 'vite'"

  const gone = spawn(process.execPath, ['--version'])
  await once(gone, 'close')
  isHeldBy(gone.pid!)
  expect(await ran(build)).toEqual([1, expect.stringContaining(begins)])

  // whoever finds the lock of one who has gone may be overtaken by another before it clears it
  isHeldBy(gone.pid!)
  const overtaken = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const read = fs.readFileSync
    fs.readFileSync = (path, ...as) => {
      const text = read(path, ...as)
      if (path.endsWith?.('.building')) fs.writeFileSync(path, JSON.stringify({ ...JSON.parse(text), pid: ${process.pid} }))
      return text
    }
    syncBuiltinESMExports()`
  const second = ran('--import', `data:text/javascript,${encodeURIComponent(overtaken)}`, build)
  expect(await Promise.race([second, wait(400)])).toBeUndefined()
  rmSync(lock)
  expect(await second).toEqual([1, expect.stringContaining(begins)])

  isHeldBy(process.pid)
  const waits = ran(build)
  expect(await Promise.race([waits, wait(400)])).toBeUndefined()
  rmSync(lock)
  expect(await waits).toEqual([1, expect.stringContaining(begins)])
})
