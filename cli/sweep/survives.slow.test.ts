import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftlight, folderForTests, shaIn, smallSweep, start, wait, type Started } from '../testing/sweeps.ts'

const folder = folderForTests()
const TASKS = 24
let planned = ''
let expected = ''

beforeAll(async () => {
  planned = join(folder, 'planned')
  expect((await draftlight('sweep', 'plan', smallSweep(folder), '--out', planned, '--task-rows', '4')).code).toBe(0)
  const single = anew('single')
  expect((await draftlight('sweep', 'run', single, '--threads', '1')).code).toBe(0)
  expected = shaIn(await draftlight('sweep', 'merge', single))!
  expect(expected).toBeDefined()
})

/** The same plan in a folder of its own. */
function anew(name: string): string {
  const to = join(folder, name)
  cpSync(planned, to, { recursive: true })
  return to
}
const partsIn = (path: string): string[] =>
  existsSync(join(path, 'parts')) ? readdirSync(join(path, 'parts')).filter((n) => n.endsWith('.parquet')) : []
const merged = async (path: string): Promise<string | undefined> => shaIn(await draftlight('sweep', 'merge', path))
async function untilParts(path: string, n: number, { ended }: Started): Promise<void> {
  let over = false
  void ended.then(() => (over = true))
  while (!over && partsIn(path).length < n) await wait(5)
}

describe('a sweep survives', () => {
  it('the same plan is the same bytes, and the merged file holds every row once, in its order', async () => {
    const again = join(folder, 'again')
    await draftlight('sweep', 'plan', join(folder, 'small.yaml'), '--out', again, '--task-rows', '4')
    for (const name of ['plan.json', 'rows.csv'])
      expect(readFileSync(join(again, name))).toEqual(readFileSync(join(planned, name)))
    const { parquetReadObjects } = await import('hyparquet')
    const bytes = readFileSync(join(folder, 'single', 'merged', 'rows.parquet'))
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    })
    const lines = readFileSync(join(planned, 'rows.csv'), 'utf8').trim().split('\n').slice(1)
    expect(
      rows.map((r) =>
        [r['id'], r['scenario'], r['point'], r['seed'], r['exit-ban.enforced'], r['summons.electronic']].join(),
      ),
    ).toEqual(lines)
    // more enforced, more stopped; the same men throughout
    const done = (enforced: number): number =>
      rows.filter((r) => r['exit-ban.enforced'] === enforced).reduce((n, r) => n + Number(r['ban/done-lawful']), 0)
    expect(done(0.3)).toBeLessThan(done(0.9))
    expect(new Set(rows.map((r) => r['men/under-18'])).size).toBeLessThanOrEqual(2)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(expected)
  })

  it('SIGKILL at random moments, as often as it likes', async () => {
    const path = anew('killed')
    let kills = 0
    for (
      let at = 1 + Math.floor(Math.random() * 3);
      partsIn(path).length < TASKS;
      at += 1 + Math.floor(Math.random() * 8)
    ) {
      const run = start(['sweep', 'run', path, '--threads', '2'])
      await untilParts(path, Math.min(at, TASKS), run)
      await wait(Math.random() * 40)
      run.process.kill('SIGKILL')
      if ((await run.ended).signal === 'SIGKILL') kills++
    }
    expect(kills).toBeGreaterThan(1)
    expect(await merged(path)).toBe(expected)
  })

  // a process killed between two system calls, at the same two every time: what it leaves must neither count nor disturb
  const points = {
    'in the middle of writing': `const write = fs.writeFileSync
      fs.writeFileSync = (file, data, more) => {
        if (!isPart(file)) return write(file, data, more)
        write(file, data.subarray(0, data.length >> 1), more)
        process.kill(process.pid, 'SIGKILL')
      }`,
    'between written and renamed': `const rename = fs.renameSync
      fs.renameSync = (from, to) => (isPart(to) ? process.kill(process.pid, 'SIGKILL') : rename(from, to))`,
  }
  it.each(Object.entries(points))('SIGKILL %s', async (point, code) => {
    const path = anew(point)
    const wrapper = join(folder, `${point.replaceAll(' ', '-')}.mjs`)
    writeFileSync(
      wrapper,
      `import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'
      const isPart = (file) => /[\\\\/]parts[\\\\/]/.test(String(file))
      ${code}\nsyncBuiltinESMExports()\n`,
    )
    for (const times of [1, 2]) {
      const { signal } = await start(['sweep', 'run', path, '--threads', '1'], { NODE_OPTIONS: `--import=${wrapper}` })
        .ended
      expect(signal).toBe('SIGKILL')
      expect(readdirSync(join(path, 'parts')).map((name) => name.slice(0, 9))).toEqual(Array(times).fill('.partial-'))
    }
    expect((await draftlight('sweep', 'status', path)).out).toMatch(/ 0 of 24 tasks, 0 of 96 rows done/)
    expect((await draftlight('sweep', 'merge', path)).err).toMatch(/24 of 24 tasks have no results yet/)
    expect((await draftlight('sweep', 'run', path)).out).toMatch(/24 of 24 tasks are done; 96 rows/)
    expect(await merged(path)).toBe(expected)
    expect(readdirSync(join(path, 'parts'))).toEqual(partsIn(path))
  })

  it('two executors at once on one plan, and slices told by Slurm and Kubernetes', async () => {
    const both = anew('both')
    const two = [1, 2].map(() => start(['sweep', 'run', both, '--threads', '1']).ended)
    expect((await Promise.all(two)).map((e) => e.code)).toEqual([0, 0])
    expect(await merged(both)).toBe(expected)

    const sliced = anew('sliced')
    const slurm = { SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_MAX: '2', SLURM_ARRAY_TASK_ID: '1' }
    const runs = [
      start(['sweep', 'run', sliced, '--threads', '1', '--slice', '1/3']),
      start(['sweep', 'run', sliced, '--threads', '1', '--slice', 'auto'], slurm),
      start(['sweep', 'run', sliced, '--threads', '1', '--slice', 'auto/3'], { JOB_COMPLETION_INDEX: '2' }),
    ].map((r) => r.ended)
    for (const { code, out } of await Promise.all(runs))
      expect([code, /8 of 8 tasks of slice/.test(out)]).toEqual([0, true])
    expect(await merged(sliced)).toBe(expected)
  })

  it('Ctrl-C, and being cancelled from elsewhere; then goes on', async () => {
    const path = anew('interrupted')
    const run = start(['sweep', 'run', path, '--threads', '1'])
    await untilParts(path, 2, run)
    run.process.kill('SIGINT')
    const { code, err } = await run.ended
    expect([code, /interrupted\. \d+ of 24 tasks are done; the same command goes on/.test(err)]).toEqual([130, true])
    expect(partsIn(path).length).toBeLessThan(TASKS)

    const second = start(['sweep', 'run', path, '--threads', '2'])
    await untilParts(path, partsIn(path).length + 1, second)
    expect((await draftlight('sweep', 'cancel', path)).code).toBe(0)
    const stopped = await second.ended
    expect(existsSync(join(path, 'failures'))).toBe(false)
    expect([stopped.code, stopped.err.includes('--resume')]).toEqual([1, true])
    expect((await draftlight('sweep', 'run', path)).code).toBe(1)
    const status = await draftlight('sweep', 'status', path)
    expect(status.out).toMatch(/Cancelled/)
    expect((await draftlight('sweep', 'merge', path)).err).toMatch(/\d+ of 24 tasks have no results yet/)
    expect((await draftlight('sweep', 'run', path, '--resume')).code).toBe(0)
    expect(await merged(path)).toBe(expected)
  })

  it('nobody who reads how far it is', async () => {
    const run = start(['sweep', 'verify', join(folder, 'single'), '--rows', '2'])
    run.process.stderr!.destroy()
    const { code, out } = await run.ended
    expect([code, out]).toEqual([0, expect.stringMatching(/2 rows lived again: as planned/)])
  })

  it('a damaged file of results is named, and lived anew once it is deleted', async () => {
    const path = anew('damaged')
    cpSync(join(folder, 'single', 'parts'), join(path, 'parts'), { recursive: true })
    const [cut, flipped, swapped] = partsIn(path).map((name) => join(path, 'parts', name))
    const bytes = readFileSync(flipped!)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(flipped!, bytes)
    writeFileSync(cut!, readFileSync(cut!).subarray(0, 100))
    const another = partsIn(path)
      .map((name) => join(path, 'parts', name))
      .at(-1)!
    writeFileSync(swapped!, readFileSync(another))
    const verified = await draftlight('sweep', 'verify', path, '--rows', '2')
    expect(verified.code).toBe(1)
    for (const file of [cut, flipped, swapped]) expect(verified.err).toContain(`${file} is damaged`)
    const { code, err } = await draftlight('sweep', 'merge', path)
    expect([code, /is damaged .* Delete it and run the sweep again/.test(err)]).toEqual([1, true])
    expect(existsSync(join(path, 'merged', 'rows.parquet'))).toBe(false)
    rmSync(cut!)
    mkdirSync(cut!)
    expect((await draftlight('sweep', 'verify', path, '--rows', '0')).err).toContain(
      `${cut} is damaged (it is no file)`,
    )
    for (const file of [cut, flipped, swapped]) rmSync(file!, { recursive: true })
    expect((await draftlight('sweep', 'run', path)).code).toBe(0)
    expect(await merged(path)).toBe(expected)
    expect((await draftlight('sweep', 'verify', path, '--rows', '5')).out).toMatch(/5 rows lived again: as planned/)
  })

  it('a disk that is full, or nobody may write: nothing half-written, a sentence, and it goes on when there is room', async (context) => {
    const small = join(folder, 'small-disk')
    mkdirSync(small)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small], { stdio: 'ignore' })
    } catch {
      console.log('mount is not permitted here: the full disk is not tested')
      return context.skip()
    }
    try {
      const path = join(small, 'sweep')
      mkdirSync(path)
      for (const name of ['plan.json', 'rows.csv']) cpSync(join(planned, name), join(path, name))
      // what nobody may write is told before a row is lived
      execFileSync('mount', ['-o', 'remount,ro', small])
      for (const args of [
        ['sweep', 'run', path],
        ['worker', path, '--queue', 'redis://127.0.0.1:1'],
      ]) {
        const refused = await draftlight(...args)
        expect([refused.code, refused.out, refused.err]).toEqual([
          2,
          '',
          `${path}: This cannot be written or read: nothing can be written there. Expected a place that can be used.\n`,
        ])
      }
      execFileSync('mount', ['-o', 'remount,rw', small])
      // a thread that finds no room ends the others, whose rows are no failures
      const { code, err } = await draftlight('sweep', 'run', path, '--threads', '2')
      expect([code, /no space is left/.test(err), existsSync(join(path, 'failures'))]).toEqual([1, true, false])
      const names = readdirSync(join(path, 'parts'))
      expect(names.length).toBeGreaterThan(0)
      expect(names.length).toBeLessThan(TASKS)
      expect(names.filter((n) => n.startsWith('.partial'))).toEqual([])
      // an empty file is word enough, and needs no room
      writeFileSync(join(small, 'filled'), '')
      for (let isFull = false; !isFull;)
        try {
          writeFileSync(join(small, 'filled'), 'x'.repeat(4096), { flag: 'a' })
        } catch {
          isFull = true
        }
      expect((await draftlight('sweep', 'cancel', path)).code).toBe(0)
      rmSync(join(small, 'filled'))
      execFileSync('mount', ['-o', 'remount,size=8m', small])
      expect((await draftlight('sweep', 'run', path, '--threads', '1', '--resume')).code).toBe(0)
      execFileSync('mount', ['-o', 'remount,ro', small])
      expect((await draftlight('sweep', 'merge', path)).err).toMatch(/sweep: .*: nothing can be written there\./)
      execFileSync('mount', ['-o', 'remount,rw', small])
      expect(await merged(path)).toBe(expected)
    } finally {
      execFileSync('umount', [small])
    }
  })
})

describe('a sweep refuses', () => {
  it('a plan of another engine, naming both, and a plan that was changed', async () => {
    const path = anew('older')
    const file = join(path, 'plan.json')
    const engine = JSON.parse(readFileSync(file, 'utf8')).engine as string
    writeFileSync(file, readFileSync(file, 'utf8').replace(engine, '0.0.9+0123456789ab'))
    for (const command of [['sweep', 'run'], ['sweep', 'merge'], ['worker']]) {
      const more = command[0] === 'worker' ? ['--queue', 'redis://127.0.0.1:1'] : []
      const { code, err } = await draftlight(...command, path, ...more)
      expect([code, err.includes('0.0.9+0123456789ab') && err.includes(engine)], command.join(' ')).toEqual([2, true])
    }
    expect(partsIn(path)).toEqual([])

    const changed = anew('changed')
    const rows = join(changed, 'rows.csv')
    writeFileSync(rows, readFileSync(rows, 'utf8').replace(',0.3,', ',0.4,'))
    const { code, err } = await draftlight('sweep', 'run', changed, '--slice', `1/${TASKS}`)
    expect([code, err]).toEqual([2, expect.stringMatching(/rows\.csv:2: This row is not the one that was planned/)])

    // a row that is gone: told by everybody at once, before the rows that are still right are lived
    const shorter = anew('shorter')
    const all = readFileSync(join(planned, 'rows.csv'), 'utf8').split('\n')
    writeFileSync(join(shorter, 'rows.csv'), all.toSpliced(4, 1).join('\n'))
    for (const command of [
      ['sweep', 'run', shorter],
      ['sweep', 'run', shorter, '--slice', `${TASKS}/${TASKS}`],
      ['sweep', 'run', shorter, '--queue', 'redis://127.0.0.1:1'],
      ['worker', shorter, '--queue', 'redis://127.0.0.1:1'],
      ...['merge', 'status', 'verify'].map((name) => ['sweep', name, shorter]),
    ])
      expect(await draftlight(...command), command.join(' ')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/rows\.csv:2: The rows from here on are not those that were planned\. /) as string,
      })
    expect(readdirSync(shorter).toSorted()).toEqual(['plan.json', 'rows.csv'])

    // two columns that change their names: nothing of it is in any row's id
    const renamed = join(anew('renamed'), 'plan.json')
    writeFileSync(
      renamed,
      readFileSync(renamed, 'utf8').replace(/"men\/under-18",(\s+)"men\/open"/, '"men/open",$1"men/under-18"'),
    )
    for (const command of ['run', 'merge', 'verify'])
      expect((await draftlight('sweep', command, dirname(renamed))).err, command).toMatch(/This plan was changed/)
  })

  it('folders that are not ours: nothing in them changes', async () => {
    const theirs = join(folder, 'theirs')
    mkdirSync(theirs)
    writeFileSync(join(theirs, 'thesis.txt'), 'years of work')
    const before = statSync(theirs).mtimeMs
    const { code, err } = await draftlight('sweep', 'plan', join(folder, 'small.yaml'), '--out', theirs)
    expect([code, err]).toEqual([2, expect.stringMatching(/This folder is not ours/)])
    for (const command of ['run', 'merge', 'cancel'])
      expect((await draftlight('sweep', command, theirs)).code, command).toBe(2)
    writeFileSync(join(theirs, 'plan.json'), '{"tasks": []}')
    expect((await draftlight('sweep', 'cancel', theirs)).err).toMatch(/plan\.json: This plan is not ours/)
    expect(readdirSync(theirs).sort()).toEqual(['plan.json', 'thesis.txt'])
    expect(statSync(theirs).mtimeMs).toBeGreaterThanOrEqual(before)

    const other = anew('other')
    writeFileSync(
      join(folder, 'second.yaml'),
      readFileSync(join(folder, 'small.yaml'), 'utf8').replace('seeds: 4', 'seeds: 5'),
    )
    const refused = await draftlight('sweep', 'plan', join(folder, 'second.yaml'), '--out', other, '--task-rows', '4')
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/Another sweep stands there \(small, 96 rows/),
    ])
    const bad = await draftlight('sweep', 'plan', join(folder, 'nothing.yaml'), '--out', join(folder, 'never'))
    expect([bad.code, existsSync(join(folder, 'never'))]).toEqual([2, false])
  })
})
