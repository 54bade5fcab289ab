import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isoOf } from '@draftlight/law'
import { knownOn, ledgerOf, nextId, shippedEntries } from '@draftlight/watch'
import { assess } from '../commands/assess.ts'
import { gradeThatFollows, ledgerAdd } from './add.ts'
import { ledgerExport } from './export.ts'
import { append, ledgerImport } from './import.ts'
import { ledgerVerify } from './verify.ts'
import { toAtom } from './feed.ts'
import { fromCsv, recordOf, toCsv } from './table.ts'
import { recordText } from './text.ts'
import { parse } from 'yaml'

const records = shippedEntries().map(({ written }) => written)
let folder: string
const said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const watch = fileURLToPath(new URL('../../watch', import.meta.url))
  for (const part of ['ledger', 'ledger.lock']) cpSync(join(watch, part), join(folder, part), { recursive: true })
  said.length = 0
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})
const everyFile = (): string =>
  readdirSync(join(folder, 'ledger'))
    .map((name) => readFileSync(join(folder, 'ledger', name), 'utf8'))
    .join()
const everyFileOf = (year: string): string => readFileSync(join(folder, 'ledger', `${year}.yaml`), 'utf8')
const csvOf = (...rows: Record<string, string>[]): string => {
  const file = join(folder, 'in.csv')
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  writeFileSync(
    file,
    [columns, ...rows.map((row) => columns.map((c) => quoted(row[c] ?? '')))].map((r) => r.join()).join('\n'),
  )
  return file
}
const good = {
  on: '2026-03-02',
  regions: 'RU-TVE RU-KLU',
  mechanism: 'summons',
  en: 'An office\nsends letters.',
  ru: 'Военкомат рассылает письма.',
  'original.publisher': 'A paper',
  'original.title': 'T',
  'original.url': 'https://example.org/a',
  'original.publishedOn': '2026-03-03',
  'original.seen': 'yes',
  'original.accountable': 'yes',
  'original.proven': 'yes',
  'original.disinterested': 'yes',
  'original.document': 'no',
  'claim.confirmed': 'no',
  'claim.consistent': 'yes',
  'claim.checkable': 'yes',
  'claim.undisputed': 'yes',
}

test('every shipped record comes back from its row, and from its YAML', () => {
  const { rows, problem } = fromCsv(toCsv(records))
  expect(problem).toBeUndefined()
  expect(rows.map(({ row }) => recordOf(row))).toEqual(records.map((r) => JSON.parse(JSON.stringify(r)) as unknown))
  for (const record of records) expect(parse(recordText(record), { schema: 'core' })).toEqual([record])
})

test('no cell is a formula to a spreadsheet, and each comes back as it was', () => {
  for (const text of ['=HYPERLINK("https://example.org")', '+7', '-1', '@A1', "'=1", "'twas"]) {
    const csv = toCsv([{ ...records[0]!, text: { ...records[0]!.text, en: text } }])
    expect(csv).not.toMatch(/[,\n]"?[=+@-]/)
    const [read] = fromCsv(csv).rows
    expect(recordOf(read!.row)).toMatchObject({ text: { en: text } })
  }
})

test('the feed holds every record with its grade and the reasons for it', () => {
  const atom = toAtom(ledgerOf(records), 'ru')
  expect(atom.match(/<entry>/g)).toHaveLength(records.length)
  expect(atom).toContain('urn:draftlight:ledger:E0096')
  expect(atom.match(/Grade [A-F][1-6]/g)).toHaveLength(records.length)
  expect(atom).toBe(toAtom(ledgerOf(records.toReversed()), 'ru'))
  // what became known last stands first, and the feed is as old as that
  const days = [...atom.matchAll(/<entry>[^]*?<updated>(.{10})/g)].map(([, day]) => day!)
  expect(days).toEqual(days.toSorted().toReversed())
  const published = ledgerOf(records).published.map((record) => isoOf(knownOn(record) ?? record.on))
  expect(days).toEqual(published.toSorted().toReversed())
  expect(/<updated>(.{10})/.exec(atom)![1]).toBe(days[0])
})

test('import: a good table is added with the next ids, and verify still holds', async () => {
  expect(
    await ledgerImport.run({ folder }, [
      csvOf(good, { ...good, regions: 'RU-SAM', 'original.url': 'https://example.org/b' }),
    ]),
  ).toBe(0)
  const next = nextId(shippedEntries())
  expect(everyFile()).toContain(`- id: ${next}`)
  expect(await ledgerVerify.run({ folder }, [])).toBe(0)
  expect(said).toContain('2 published and not yet chained: npm run generate')
})

test('import: one bad row and nothing is written; every bad row is named with its line', async () => {
  const before = everyFile()
  const file = csvOf(good, { ...good, regions: 'RU-TVEE' }, { ...good, on: '2027-01-01', regions: 'RU-SAM' }, good)
  expect(await ledgerImport.run({ folder }, [file])).toBe(2)
  expect(said.map((line) => line.replace(/^(\S+) (.{20}).*$/, '$1 $2'))).toEqual(
    [
      `${file}:4: There is no region "`,
      `${file}:6: 2027-01-01 lies outs`,
      `${file}:8: "E0353" says of the s`,
      '3 of 4 rows are bad. Nothing was written.',
    ].map((line) => line.replace(/^(\S+) (.{20}).*$/, '$1 $2')),
  )
  expect(everyFile()).toBe(before)
})

test('import: what the system refuses of one file is written of none', () => {
  const before = everyFile()
  const written = records.find(({ on }) => on.startsWith('2026'))!
  // no such folder: as a full disk, it refuses the second file when the first could be written
  expect(() => append(folder, [written, { ...written, on: '20/0-01-01' }])).toThrow(/0\.yaml: This /)
  expect(everyFile()).toBe(before)
  expect(readdirSync(join(folder, 'ledger')).filter((name) => name.startsWith('.'))).toEqual([])
  expect(append(folder, [written, { ...written, on: '2020-01-01' }, written])).toEqual(
    ['2026', '2020'].map((year) => join(folder, 'ledger', `${year}.yaml`)),
  )
  const ids = (year: string) => everyFileOf(year).match(new RegExp(`^- id: ${written.id}$`, 'gm'))?.length
  expect([ids('2020'), ids('2026')]).toEqual([1, 3])
})

test('import: an unknown column is refused', async () => {
  const file = csvOf({ ...good, surname: 'x' })
  await expect(ledgerImport.run({ folder }, [file])).rejects.toThrow(`${file}:1: Unknown column "surname"`)
})

test('verify: the head is printed; the first changed record is named with file and line, and ends it', async () => {
  expect(await ledgerVerify.run({ folder }, [])).toBe(0)
  expect(said[0]).toBe(`${records.length} records, every link holds.`)
  expect(said[1]).toMatch(/^Head [0-9a-f]{64}$/)
  const file = join(folder, 'ledger', '2023.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace('mass checks of conscripts', 'checks of conscripts').replace('About a hundred men', 'A thousand men'),
  )
  said.length = 0
  expect(await ledgerVerify.run({ folder }, [])).toBe(1)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/2023\.yaml:2: Record E0100 is not what was published\. Expected the record as it was/)
})

test('export writes to a file what can be imported again', async () => {
  const out = join(folder, 'out.csv')
  expect(await ledgerExport.run({ folder, out }, [])).toBe(0)
  expect(fromCsv(readFileSync(out, 'utf8')).rows).toHaveLength(records.length)
  await expect(ledgerExport.run({ folder, format: 'xml' }, [])).rejects.toThrow(
    'there is no format "xml". Expected one of csv, json, atom.',
  )
})

test('export: a draft stays at home, and the grade goes along', async () => {
  const text = { en: 'Something else was seen.', ru: 'Замечено иное.' }
  append(folder, [
    { ...records.find((one) => 'sources' in one)!, id: 'E9990', text, state: 'draft' } as (typeof records)[0],
  ])
  const out = join(folder, 'out.json')
  expect(await ledgerExport.run({ folder, out, format: 'json' }, [])).toBe(0)
  const given = JSON.parse(readFileSync(out, 'utf8')) as { id: string; grade?: string; state?: string }[]
  expect(given.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  const graded = new Map(ledgerOf(records).published.map(({ id, grade, state }) => [id, [grade, state]]))
  for (const { id, grade, state } of given) if (graded.has(id)) expect([grade, state], id).toEqual(graded.get(id))
  await ledgerExport.run({ folder, out, format: 'atom', language: 'ru' }, [])
  expect(readFileSync(out, 'utf8')).toBe(toAtom(ledgerOf(records), 'ru'))
})

test('assess: today’s forecast is kept once, beside the ledger that it was made of, and never written over', async () => {
  expect(await assess.run({ folder, freeze: true }, [])).toBe(0)
  const [name] = readdirSync(join(folder, 'frozen'))
  const today = new Date().toISOString().slice(0, 10)
  expect(name).toMatch(new RegExp(`^${today}-.*\\.json$`))
  const kept = readFileSync(join(folder, 'frozen', name!), 'utf8')
  expect(JSON.parse(kept)).toMatchObject({ on: today })
  writeFileSync(join(folder, 'frozen', name!), 'published')
  await expect(assess.run({ folder, freeze: true }, [])).rejects.toThrow('What was published is never changed.')
  expect(readFileSync(join(folder, 'frozen', name!), 'utf8')).toBe('published')
})

test('the grade that add shows is the one that the record will have, a source that was not seen included', () => {
  const withGrade = shippedEntries().flatMap(({ written }) => ('sources' in written && written.claim ? [written] : []))
  const graded = new Map(ledgerOf(records).published.map(({ id, grade }) => [id, grade]))
  const differing = withGrade.filter(({ id, sources, claim }) => gradeThatFollows(sources, claim!) !== graded.get(id))
  expect(differing.map(({ id }) => id)).toEqual([])
  expect(withGrade.some(({ sources }) => sources.every(({ seen }) => seen === 'no'))).toBe(true)
  expect(gradeThatFollows(withGrade[0]!.sources, {})).toBeUndefined()
})

test('without a terminal, add says what to do instead', async () => {
  await expect(ledgerAdd.run({ folder }, [])).rejects.toThrow('ledger import FILE.csv')
})
