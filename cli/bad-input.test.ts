// What a user gets for a mistake: one sentence that says what was expected, exit code 2, and nothing written.
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { draftlight, folderForTests } from './testing/sweeps.ts'

const folder = folderForTests()
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  writeFileSync(at('empty.yaml'), '')
  writeFileSync(at('facts.yaml'), 'gender: male\n')
  writeFileSync(at('latin-1.yaml'), Buffer.from('gender: male\n# caf\xe9\n', 'latin1'))
  writeFileSync(at('sheet.xlsx'), 'PK\x03\x04\0')
  writeFileSync(at('nul.yaml'), 'a: "\0"\n')
  writeFileSync(at('many.csv'), `id,on\n${'E0999,2026-10-02\n'.repeat(10_000)}`)
  mkdirSync(join(at('holds'), 'ledger', '2026.yaml'), { recursive: true })
  writeFileSync(join(at('holds'), 'ledger.lock'), '')
  writeFileSync(join(at('holds'), 'manifest.json'), 'null')
  mkdirSync(at('foreign'))
  for (const name of ['README.md', 'days.csv', 'compare.svg', 'sensitivity.csv'])
    writeFileSync(join(at('foreign'), name), 'of somebody else')
  writeFileSync(join(at('holds'), 'register-serves-more.html'), '')
  cpSync('watch/ledger', join(at('other'), 'ledger'), { recursive: true })
  // as if the last record had been written and not yet chained
  writeFileSync(join(at('other'), 'ledger.lock'), readFileSync('watch/ledger.lock', 'utf8').replace(/.*\n$/, ''))
  symlinkSync('loop.yaml', at('loop.yaml'))
  writeFileSync(at('my rows.csv'), 'id,on\nE1,yesterday\n')
})

const cases: readonly (readonly [args: readonly string[], says: string | RegExp])[] = [
  [['law'], 'draftlight law: which one? Expected law ask, law book, '],
  [['sweep'], 'draftlight sweep: which one? Expected sweep plan, '],
  [['assess', '--freeze', '--folder', at('other')], 'is not the one that was assessed'],
  [['assess', '--folder', 'x'], 'draftlight assess: --folder says where --freeze keeps what is assessed'],
  [['assess', 'tomorrow'], 'draftlight assess: "tomorrow" is one word too many. Usage: assess [--on DATE]'],
  [['law', 'book', 'ru'], 'draftlight law book: "ru" is one word too many.'],
  [['run', 'paper-2022', 'spring-2025'], 'draftlight run: "spring-2025" is one word too many.'],
  [['law', 'check', at('fcts.yaml')], 'fcts.yaml: This file cannot be read: there is no such file.'],
  [['law', 'check', at('fcts.yaml')], `Did you mean "${at('facts.yaml')}"?`],
  [['law', 'check', at('loop.yaml')], /loop\.yaml: .* it is a link to itself\. Expected a readable file\.\n$/],
  [['law', 'check', at('holds')], 'holds: This file cannot be read: it is a folder.'],
  [['law', 'check', join(at('empty.yaml'), 'x.yaml')], 'cannot be read: a file stands where its folder should be.'],
  [['person', 'abc'], 'draftlight person: "abc" is no number of a person. Expected a whole number'],
  [['person', '5', '--find', 'fined'], 'draftlight person: a number or --find, not both.'],
  [['law', 'review', 'import', 'x.csv', '--role', 'lawyer'], '--date DATE is missing (YYYY-MM-DD).'],
  [['sweep', 'status'], 'draftlight sweep status: which sweep? Expected the folder'],
  ...[
    ['run', '--out'],
    ['compare', 'paper-only-2026', 'year-round-2026-as-practised', '--out'],
    ['sensitivity', '--indicator', 'ban/done', '--out'],
    ['calibrate', '--out'],
    ['claims', '--pages'],
    ['sweep', 'plan', 'docs/example-sweep.yaml', '--out'],
  ].map((args): [string[], string] => [
    [...args, at('empty.yaml')],
    'empty.yaml: This is a file. Expected a folder, or a name for a new one.',
  ]),
  [['run', '--out', at('a'.repeat(256))], /a: This cannot be written or read: its name is too long\./],
  [['law', 'check', at('a'.repeat(256))], /a: This file cannot be read: its name is too long\./],
  // of two files that are called alike, which
  [['law', 'ask', '--on', '2026-01-01', '--facts', at('empty.yaml')], `${at('empty.yaml')}:1: This is no record.`],
  [['run', at('empty.yaml')], `${at('empty.yaml')}:1: This is no record.`],
  [['ledger', 'import', at('my rows.csv')], new RegExp(`^${at('my rows.csv')}:2: (?!.*my rows)`)],
  [['law', 'ask', '--on', '2026-01-01', '--facts', at('latin-1.yaml')], 'latin-1.yaml:2: This is not UTF-8. Expected'],
  [['law', 'check', at('sheet.xlsx')], 'sheet.xlsx: This is a document or a spreadsheet, no text. Expected'],
  [['law', 'check', at('nul.yaml')], 'nul.yaml:1: This is no text. Expected a text in UTF-8'],
  [['ledger', 'import', at('many.csv')], 'many.csv: These are 10000 rows. Expected no more than 9999,'],
  [['ledger', 'verify', '--folder', at('holds')], '2026.yaml: This file cannot be read: it is a folder.'],
  [['verify', at('holds')], 'manifest.json: It names no scenario or no offices. Expected the manifest that'],
  [['run', '--out', join(at('empty.yaml'), 'result')], 'empty.yaml: This is a file.'],
  ...[
    ['run', '--out', 'holds', 'manifest.json'],
    ['run', '--out', 'foreign', 'days.csv'],
    ['compare', 'paper-only-2026', 'year-round-2026-as-practised', '--out', 'foreign', 'compare.svg'],
    ['sensitivity', '--indicator', 'ban/done', '--out', 'foreign', 'sensitivity.csv'],
    ['calibrate', '--out', 'foreign', 'README.md'],
    ['claims', '--pages', 'foreign', 'README.md'],
    ['claims', '--only', 'register-serves-more', '--pages', 'holds', 'register-serves-more.html'],
  ].map((words): [string[], string] => {
    const [inside, name] = [words.at(-2)!, words.at(-1)!]
    return [[...words.slice(0, -2), at(inside)], `${at(inside)}/${name}: This is of something else, and would be lost.`]
  }),
  ...(process.platform === 'linux' ? [[['run', '--out', '/proc/x'], '/proc: This cannot be written'] as const] : []),
  [['cube', '--by', 'region', '--indicator', 'ban/done', '--out', join(at('empty.yaml'), 'x.csv')], 'This is a file.'],
]
test.each(cases)('%j', { timeout: 60_000 }, async (args, says) => {
  const { code, out, err } = await draftlight(...args)
  expect([code, out]).toEqual([2, ''])
  if (typeof says === 'string') expect(err).toContain(says)
  else expect(err).toMatch(says)
  expect(err).not.toContain(' at ')
  expect(readdirSync(folder).toSorted()).toEqual([
    'empty.yaml',
    'facts.yaml',
    'foreign',
    'holds',
    'latin-1.yaml',
    'loop.yaml',
    'many.csv',
    'my rows.csv',
    'nul.yaml',
    'other',
    'sheet.xlsx',
  ])
})
