// A result as its user makes it, checks it, and finds it changed: what each option does to the numbers, and the exit codes.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { draftlight, folderForTests, start } from './testing/sweeps.ts'

const folder = folderForTests()
const scenario = join(folder, 'spring.yaml')
const out = join(folder, 'out')
/** A hundredth of 1,500: one in each of so many regions. */
const OFFICES = 15
const few = [scenario, '--sample', '0.01', '--threads', '2']

interface Ran {
  readonly hash: string
  readonly seed: number
  readonly people: number
  readonly threads: number
  readonly totals: Readonly<Record<string, number>>
  readonly bands?: object
}
const ran = async (...more: string[]): Promise<Ran> => {
  const { code, out: said, err } = await draftlight('run', ...few, '--json', ...more)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(said) as Ran
}
let usual: Ran
beforeAll(async () => {
  // built first, which is told on stderr
  await draftlight('--version')
  writeFileSync(
    scenario,
    'name: spring\nextends: year-round-2026-as-practised\nfrom: 2026-04-01\nto: 2026-04-20\nwarm-up: 10 days\nages: [19, 21]\n',
  )
  usual = await ran('--out', out)
})

test('run: the seed and the sample decide the numbers, the threads do not; bands come only when asked for', async () => {
  expect(usual.bands).toBeUndefined()
  expect(usual.threads).toBe(2)
  const again = await draftlight('run', scenario, '--sample', '0.01', '--threads', '1', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ hash: usual.hash, threads: 1 })
  const seeded = await ran('--seed', '7')
  expect([seeded.seed, seeded.hash === usual.hash]).toEqual([7, false])
  const more = await draftlight('run', scenario, '--sample', '0.03', '--json')
  expect((JSON.parse(more.out) as Ran).people).toBeGreaterThan(usual.people * 2)
  // what happened to nobody in a sample has no counting error that could be told
  expect((await draftlight('run', ...few)).out).toMatch(
    /men called by an order of mobilization +│ 0 +│ no case counted +│/,
  )
})

test('verify: the same, byte by byte; one byte more in any file, or a file that is gone, is named, and the exit code is 1', async () => {
  expect(readdirSync(out).toSorted()).toEqual(
    expect.arrayContaining(['days.csv', 'days.parquet', 'manifest.json', 'run.json']),
  )
  const good = await draftlight('verify', out)
  expect([good.code, good.out]).toEqual([0, expect.stringMatching(/the same, byte by byte, in \d+ files/)])
  expect(good.out).toContain(usual.hash)
  const changed = join(folder, 'changed')
  cpSync(out, changed, { recursive: true })
  appendFileSync(join(changed, 'days.csv'), '\n')
  rmSync(join(changed, 'days.parquet'))
  // times are no part of what is verified
  appendFileSync(join(changed, 'run.json'), '\n')
  const bad = await draftlight('verify', changed)
  expect([bad.code, bad.out, bad.err]).toEqual([
    1,
    '',
    expect.stringMatching(/: differs in days\.parquet, days\.csv\.\n$/),
  ])
})

test('cube: the file has the rows that are asked for, by the same seed and sample as the run', async () => {
  const file = join(folder, 'cube.csv')
  const cube = ['cube', ...few, '--by', 'region', '--indicator', 'men/deferred', '--out', file]
  const { code, out: said } = await draftlight(...cube)
  expect([code, said]).toEqual([0, expect.stringContaining(` ${OFFICES} rows. spring, result ${usual.hash}.`)])
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[]
  expect(rows.length).toBe(OFFICES)
  expect(Object.keys(rows[0]!)).toEqual(['region', 'men/deferred'])
  expect((await draftlight(...cube, '--seed', '7')).out).not.toContain(usual.hash)
})

test('sensitivity: what a broken-off study has lived is taken over, half a line is not, and the indices are the same', async () => {
  const to = join(folder, 'study')
  const study = ['sensitivity', scenario, '--indicator', 'men/deferred', '--points', '2', '--json', '--out', to]
  const asked = [...study, '--parameters', 'summons.electronic,exit-ban.enforced']
  const first = await draftlight(...asked)
  expect(first.code).toBe(0)
  const [name] = readdirSync(to).filter((file) => file.endsWith('.jsonl'))
  const lines = readFileSync(join(to, name!), 'utf8').trim().split('\n')
  expect(lines.length).toBe(2 * 3)
  // a row that nobody lived so: if it is taken over, the effects say so
  const [index, totals] = JSON.parse(lines[0]!) as [number, number[]]
  writeFileSync(join(to, name!), [...lines.slice(0, 3), lines[3]!.slice(0, 20)].join('\n'))
  expect((await draftlight(...asked)).out).toBe(first.out)
  expect(readFileSync(join(to, name!), 'utf8').trim().split('\n').toSorted()).toEqual(lines.toSorted())
  const made = JSON.stringify([index, totals.map((n) => n + 1000)])
  writeFileSync(join(to, name!), [made, ...lines.slice(1)].join('\n'))
  expect((await draftlight(...asked)).out).not.toBe(first.out)
})

test('person: by what happens to him, and the next one; nobody is an exit code', async () => {
  const find = (...more: string[]) => draftlight('person', '--json', '--find', ...more)
  const [one, other] = await Promise.all([find('sent'), find('sent', '--nth', '1')])
  const [first, second] = [one, other].map(({ out: said }) => JSON.parse(said) as { person: number; events: object[] })
  expect(first!.person).not.toBe(second!.person)
  for (const { events } of [first!, second!]) expect(events).toContainEqual(expect.objectContaining({ what: 'sent' }))
  const nobody = await find('mobilized', '--scenario', scenario)
  expect([nobody.code, nobody.out, nobody.err]).toEqual([1, '', expect.stringMatching(/^draftlight: nobody who was /)])
})

test('Ctrl-C ends a run with its own exit code, and nothing is written', async () => {
  const to = join(folder, 'interrupted')
  const run = start(['run', '--out', to])
  await new Promise<void>((resolve) =>
    run.process.stderr!.on('data', (said) => String(said).includes('25 %') && resolve()),
  )
  run.process.kill('SIGINT')
  const { code, out: said, err } = await run.ended
  expect([code, said, err]).toEqual([
    130,
    '',
    expect.stringMatching(/\ndraftlight: interrupted; nothing was written\.\n$/),
  ])
  expect(existsSync(to)).toBe(false)
})

test('a study that is interrupted says what is kept, and where', async () => {
  const to = join(folder, 'interrupted-study')
  const study = start(['sensitivity', scenario, '--indicator', 'men/deferred', '--points', '256', '--out', to])
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (!readdirSync(folder).includes('interrupted-study')) return
      clearInterval(timer)
      resolve()
    }, 50)
  })
  study.process.kill('SIGTERM')
  const { code, err } = await study.ended
  const kept = `interrupted; the runs done so far are kept in ${to}; the same command goes on.`
  expect([code, err]).toEqual([130, expect.stringContaining(kept)])
  expect(readdirSync(to)).toEqual([expect.stringMatching(/^runs-.*\.jsonl$/)])
})

test('a reader that closes the pipe early, as `head` does, ends the program without a word', () => {
  const program = join(import.meta.dirname, 'bin', 'draftlight.mjs')
  const line = `"${process.execPath}" "${program}" ledger export | head -c 10 > /dev/null; exit \${PIPESTATUS[0]}`
  const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
