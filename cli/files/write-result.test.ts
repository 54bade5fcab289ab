import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterEach, expect, test, vi } from 'vitest'
import { asideName } from './aside.ts'
import { deadProcess } from '../testing/sweeps.ts'
import { writeFiles, writeWhole } from './write-files.ts'
import { csvOf, writeResult } from './write-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'draftlight-result-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const table = {
  name: 'days',
  columns: [
    { name: 'region', values: ['RU-MOW', 'a "quoted", name'] },
    { name: 'men', values: Int32Array.of(5, -7) },
  ],
}

test('Parquet and CSV hold what was given', async () => {
  expect(writeResult(folder, [table], { 'manifest.json': { seed: 1 } })).toEqual([
    'days.parquet',
    'days.csv',
    'manifest.json',
  ])
  const bytes = readFileSync(join(folder, 'days.parquet'))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  expect(await parquetReadObjects({ file })).toEqual([
    { region: 'RU-MOW', men: 5 },
    { region: 'a "quoted", name', men: -7 },
  ])
  expect(readFileSync(join(folder, 'days.csv'), 'utf8')).toBe('region,men\nRU-MOW,5\n"a ""quoted"", name",-7\n')
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual({ seed: 1 })
  expect(csvOf({ name: 'x', columns: [] })).toBe('\n')
})

test('a table longer than a piece is written whole, each row once', () => {
  const n = 1201
  const values = Int32Array.from({ length: n }, (_, k) => 3 * k)
  const expected = ['n', ...values].join('\n') + '\n'
  expect(csvOf({ name: 'x', columns: [{ name: 'n', values }] })).toBe(expected)
})

test('a run that breaks leaves nothing half-written', () => {
  const broken = {
    get 'manifest.json'(): never {
      throw new Error('interrupted')
    },
  }
  expect(() => writeResult(folder, [table], broken)).toThrow('interrupted')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
})

test('what a process that was killed left aside goes with the next that writes there; nothing else does', () => {
  const [host, dead] = [hostname(), deadProcess()]
  const left = [`.partial-files-${host}-${dead}-0`, `.partial-files-${host}-${process.pid}-99999`]
  const others = [
    asideName('files'),
    `.partial-files-${host}-${process.ppid}-0`,
    `.partial-files-${host}-1-0`,
    `.partial-files-not-${host}-${dead}-0`,
    `partial-files-${host}-${dead}-0`,
    `.partial-${dead}`,
  ]
  for (const name of [...left, ...others]) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'days.csv'), 'half a')
  }
  writeFiles(folder, [['a', 'whole']])
  expect(readdirSync(folder).sort()).toEqual([...others, 'a'].sort())
})

test('what the system refuses is said of the file, and what stood there stays', () => {
  writeWhole(join(folder, 'a'), 'old')
  const refused = join(folder, 'b', 'c')
  expect(() =>
    writeFiles(folder, [
      ['a', 'new'],
      ['b/c', 'x'],
    ]),
  ).toThrow(`${refused}: This cannot be written or read`)
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(() => writeWhole(folder, 'x')).toThrow(`${folder}: This cannot be written or read: it is a folder.`)
})

test('Ctrl-C while files are written ends the program when they are, and nothing is left aside', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const waiting = (): number => process.listenerCount('SIGINT')
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => void setImmediate(resolve))
  }
  await turns() // of what the tests before have written
  const before = waiting()
  let meanwhile = before
  writeFiles(folder, [
    [
      'a',
      () => {
        meanwhile = waiting()
        return ['whole']
      },
    ],
  ])
  expect(meanwhile).toBe(before + 1)
  // as the loop tells it, once the writing lets it go on
  process.emit('SIGINT')
  expect(exit).toHaveBeenCalledWith(130)
  expect(readdirSync(folder)).toEqual(['a'])
  await turns()
  expect(waiting()).toBe(before)
  vi.restoreAllMocks()
})

test.skipIf(!existsSync('/dev/full'))('a full disk is said in words, though the system does not name the file', () => {
  expect(() => writeWhole('/dev/full', 'x')).toThrow('/dev/full: This cannot be written or read: the disk is full.')
})
