// A lane whose thread cannot start: read as TypeScript, the program has no thread beside it. What becomes of the task then, and how far
// the sweep says it is.
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSweep } from '@draftlight/sim'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sweepMerge } from '../commands/sweep-merge.ts'
import { sweepRun } from '../commands/sweep-run.ts'
import { folderForTests } from '../testing/sweeps.ts'
import { Cancelled, onThreads } from './executor.ts'
import { openLane, type Lived } from './lane.ts'
import { CannotWrite, columnsOf, readPart, writePart } from './part-file.ts'
import { statusOf } from './status.ts'
import { cancelSweep, keepFailure, partFile, resumeSweep, writePlan, type SweepFolder } from './sweep-folder.ts'

const path = join(folderForTests(), 'sweep')
const text = 'name: a\nscenarios: [paper-2022]\nsample: 1 %\nseeds: 6\ngrid: {exit-ban.enforced: [30 %, 60 %]}\n'
let sweep: SweepFolder
beforeEach(() => {
  rmSync(path, { recursive: true, force: true })
  sweep = writePlan(path, readSweep(text, 'a.yaml'), 3).folder
})
afterEach(() => vi.restoreAllMocks())
const never = new AbortController().signal
const results = (seed = 0): Float64Array[] => [0, 1, 2].map((r) => new Float64Array(columnsOf(sweep)).fill(seed + r))

it('a task that fails is one of the failures, with its reason, until it succeeds; what is there already is left as it is', async () => {
  const lane = openLane(sweep)
  const [first, second] = sweep.plan.tasks as [(typeof sweep.plan.tasks)[0], (typeof sweep.plan.tasks)[0]]
  const failed = await lane.live(first, never)
  expect(failed).toMatchObject({ task: first, how: 'failed', because: expect.stringContaining('thread.mjs') as string })
  expect(statusOf(sweep).failures).toMatchObject([{ task: first.id, because: failed.because }])
  expect(existsSync(partFile(sweep, first))).toBe(false)

  writePart(sweep, second, results(5))
  expect((await lane.live(second, never)).how).toBe('there')
  expect((await readPart(sweep, second))[0]).toBe(5)
  // done by somebody else: no failure any more
  writePart(sweep, first, results())
  expect(statusOf(sweep)).toMatchObject({ tasks: { done: 2, all: 4 }, rows: { done: 6, all: 12 }, failures: [] })
  await lane.end()
})

it('whoever is told to end while a row is lived keeps no failure', async () => {
  const told = new AbortController()
  const reason = new Error('told to end')
  told.abort(reason)
  await expect(openLane(sweep).live(sweep.plan.tasks[0]!, told.signal)).rejects.toBe(reason)
  expect(existsSync(join(path, 'failures'))).toBe(false)
})

it('every task is tried, whatever became of the others; of a cancelled sweep none is begun', async () => {
  const lived: Lived[] = []
  const watch = { signal: never, onRow: () => {}, onTask: (one: Lived) => void lived.push(one) }
  await onThreads(2)(sweep, sweep.plan.tasks, watch)
  expect(lived.map(({ task }) => task.first).toSorted((a, b) => a - b)).toEqual([0, 3, 6, 9])
  expect(lived.every(({ how }) => how === 'failed')).toBe(true)
  cancelSweep(sweep)
  expect(statusOf(sweep).cancelled).toBe(true)
  await expect(onThreads(2)(sweep, sweep.plan.tasks, watch)).rejects.toBeInstanceOf(Cancelled)
  expect(lived.length).toBe(4)
  resumeSweep(sweep)
  expect(statusOf(sweep).cancelled).toBe(false)
})

it('the exit code of a sweep says that tasks failed, that it was cancelled, and that not all is there to be merged', async () => {
  const said: string[] = []
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation((line: string) => void said.push(line))
  const last = (): string => said.at(-1)!
  expect(await sweepRun.run({ threads: '2' }, [path])).toBe(1)
  expect(last()).toMatch(/: 0 of 4 tasks are done; 0 rows .* 4 tasks failed: .*failures says why\.$/)
  expect(await sweepRun.run({ slice: '2/3' }, [path])).toBe(1)
  expect(last()).toMatch(/: 0 of 1 tasks of slice 2\/3 are done; .* 1 tasks failed/)
  expect(await sweepMerge.run({}, [path])).toBe(1)
  expect(last()).toContain('4 of 4 tasks have no results yet.')
  cancelSweep(sweep)
  expect(await sweepRun.run({}, [path])).toBe(1)
  expect(last()).toMatch(/The sweep was cancelled\..* --resume` goes on\. 0 of 4 tasks are done\.$/)
  for (const task of sweep.plan.tasks) writePart(sweep, task, results())
  expect(await sweepRun.run({ resume: true }, [path])).toBe(0)
  expect(statusOf(sweep).cancelled).toBe(false)
  expect(last()).toMatch(/: 4 of 4 tasks are done; 0 rows/)
  expect(await sweepMerge.run({}, [path])).toBe(0)
  expect(last()).toMatch(/rows\.parquet: 12 rows, SHA-256 [0-9a-f]{64}\.$/)
})

it('results that cannot be written are told as such, also where their folder is none any more', () => {
  writeFileSync(join(path, 'parts'), 'a file in its place')
  expect(() => writePart(sweep, sweep.plan.tasks[0]!, results())).toThrow(CannotWrite)
})

it.each([0, 3600])(
  'the rate is that of the rows since the first of the last minutes, %i s ago, and what came long before is not in it',
  (ago) => {
    const now = Math.floor(Date.now() / 1000) - ago
    sweep.plan.tasks.forEach((task, i) => {
      writePart(sweep, task, results())
      const at = now - [4000, 90, 60, 30][i]!
      utimesSync(partFile(sweep, task), at, at)
      // one result alone has no rate
      if (i === 0) expect(statusOf(sweep).lately).toBeUndefined()
    })
    const { lately } = statusOf(sweep)
    expect(lately).toMatchObject({ rows: 6, seconds: 60 })
    expect(Math.abs(lately!.ago - 30 - ago)).toBeLessThan(20)
    keepFailure(sweep, sweep.plan.tasks[0]!, new Error('before it was done'))
    expect(statusOf(sweep).failures).toEqual([])
  },
)

it('of thousands of results every second one is asked when it came, and counts for two', () => {
  const many = writePlan(
    join(path, '..', 'many'),
    readSweep(text.replace('seeds: 6', 'seeds: 1001'), 'a.yaml'),
    1,
  ).folder
  const now = Math.floor(Date.now() / 1000)
  mkdirSync(join(many.path, 'parts'))
  many.plan.tasks.forEach((task, i) => {
    writeFileSync(partFile(many, task), '')
    utimesSync(partFile(many, task), now, now - (i < 2 ? 100 : 50))
  })
  expect(statusOf(many)).toMatchObject({ rows: { done: 2002, all: 2002 }, lately: { rows: 2000, seconds: 50 } })
})
