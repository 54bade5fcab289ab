import { describe, expect, test } from 'vitest'
import { bookOf } from '../book/book.ts'
import { bookWords } from '../book/words/index.ts'
import { readExamples } from '../example-file.ts'
import { law } from '../law.ts'
import { messagesIn } from '../messages/index.ts'
import { readSheet, withReviews, type FilledRow } from './read-sheet.ts'
import { hashOfRule, reviewsOf, type Review } from './review.ts'
import { sheetAsHtml } from './print-sheet.ts'
import { SHEET_COLUMNS } from '../book/words/words.ts'
import { reviewSheet } from './sheet.ts'

const said = await messagesIn('en', 'he')
const examples = readExamples(
  law,
  'examples:\n  - {id: A, title: "<b>", on: 2026-01-01, facts: {sex: M}, expect: {liability/standing: unknown, callable/on: unknown}}\n',
  'test.yaml',
  { clock: () => undefined, zones: [] },
)
const book = bookOf(law, said, examples)
const sheet = reviewSheet(book, bookWords.en, said)
const filled = (...rows: (readonly [part: string, verdict: string, note?: string, of?: string])[]): FilledRow[] => [
  { line: 1, cells: SHEET_COLUMNS },
  ...rows.map(([part, verdict, note, of], i) => ({
    line: i + 2,
    cells: [part, of ?? sheet.find((r) => r.part === part)?.of ?? '', 'says', 'articles', verdict, note ?? ''],
  })),
]
const by = { role: 'lawyer', date: '2026-12-01' }
const read = (rows: FilledRow[]) => readSheet(rows, sheet, by, 'sheet.csv')

describe('the sheet', () => {
  test('has every rule, reading and example once', () => {
    const parts = sheet.map((r) => r.part)
    expect(new Set(parts).size).toBe(parts.length)
    for (const r of law.rules) expect(parts).toContain(`rule ${r.id}`)
    for (const s of law.switches) expect(parts).toContain(`reading ${s.id}`)
    expect(sheet.find((r) => r.part === 'example A')?.says).toBe(
      '<b>. Asked about: 2026-01-01\nsex in the documents: Male\nSubject to call-up, apart from age: unknown\nCall-up possible on this day: unknown',
    )
  })
  test('is printed with room for a verdict, and text is never markup', () => {
    const html = sheetAsHtml(sheet, bookWords.en, book.readTo)
    expect(html.match(/☐ agree/g)).toHaveLength(sheet.length)
    expect(html).toContain('&lt;b&gt;. Asked about')
  })
})

describe('a filled-in sheet', () => {
  test('gives the verdicts that stand in it, and nothing for the other rows', () => {
    const { reviews, changed } = read(
      filled(['rule exit-ban/from', 'agree'], ['reading SW-AGE', 'depends', 'on the court'], ['example A', '']),
    )
    expect(changed).toEqual([])
    expect(reviews).toMatchObject([
      { part: 'rule exit-ban/from', verdict: 'agree', ...by },
      { part: 'reading SW-AGE', verdict: 'depends', note: 'on the court', ...by },
    ])
    expect(reviews[0]).not.toHaveProperty('note')
  })
  test('may come out of a spreadsheet: capitals, other ends of lines, a hash that is printed with its sign', () => {
    const of = sheet.find((r) => r.part === 'example A')!.of
    const { reviews } = read(filled(['example A', 'Wrong', 'one\r\ntwo', `#${of}`]))
    expect(reviews).toEqual([{ part: 'example A', of, verdict: 'wrong', note: 'one\ntwo', ...by }])
  })
  test('says what it expects in the language of the sheet', () => {
    const { columns } = bookWords.ru
    const head = SHEET_COLUMNS.map((c) => columns[c])
    const row = ['example A', '#1', '', '', 'согласен', '']
    const lines = (...all: string[][]): FilledRow[] => all.map((cells, i) => ({ line: i + 1, cells }))
    expect(() => read(lines(head, row))).toThrow('"согласен" is no verdict. Expected верно, неверно, зависит.')
    expect(() => read(lines(head.with(1, ''), row))).toThrow(/"отпечаток"\. Expected columns часть, .*почему\.$/)
    expect(() => read(lines(head, row.with(4, '')))).toThrow('No verdict stands in this sheet. Expected верно')
  })
  test('loses what has changed since', () => {
    expect(read(filled(['rule exit-ban/from', 'agree', '', '0000000000000000']))).toEqual({
      reviews: [],
      changed: [{ line: 2, part: 'rule exit-ban/from' }],
    })
  })
  test.each([
    [filled(['rule exit-ban/from', 'agreed']), 'sheet.csv:2: "agreed" is no verdict.', '"agree"'],
    [filled(['rule exit-ban/form', 'agree']), 'sheet.csv:2: There is no "rule exit-ban/form"', '"rule exit-ban/from"'],
    [filled(['rule exit-ban/from', 'wrong']), 'sheet.csv:2: "wrong" without a reason.', 'a note that says why'],
    [filled(['example A', '', 'hm']), 'sheet.csv:2: example A has a note and no verdict.', 'agree, wrong, depends'],
    [
      filled(['example A', 'agree'], ['example A', 'agree']),
      'sheet.csv:3: "example A" stands on line 2 too.',
      'one verdict each',
    ],
    [[], 'sheet.csv:1: The sheet is empty.', 'columns part'],
    [[{ line: 1, cells: ['part', 'of', 'verdict'] }], 'sheet.csv:1: There is no column "note".', 'columns part'],
  ])('is refused whole at its first mistake (%#)', (rows, problem, expected) => {
    expect(() => read(rows)).toThrow(problem)
    expect(() => read(rows)).toThrow(expected)
  })
})

describe('a review', () => {
  const of = hashOfRule('exit-ban/from', said)
  const review = (date: string, role = 'lawyer', hash = of): Review => ({
    part: 'rule exit-ban/from',
    of: hash,
    verdict: 'agree',
    role,
    date,
  })
  test('counts only for the content that it is about, the newest first', () => {
    const among = [review('2026-01-01'), review('2026-02-01'), review('2026-03-01', 'lawyer', 'other')]
    expect(reviewsOf('rule exit-ban/from', [of], among).map((r) => r.date)).toEqual(['2026-02-01', '2026-01-01'])
    expect(reviewsOf('rule exit-ban/until', [of], among)).toEqual([])
  })
  test('given on a sheet in another language comes back, and counts while what was read there is still said', async () => {
    const russian = await messagesIn('ru', 'he')
    const inRussian = reviewSheet(bookOf(law, russian, examples), bookWords.ru, russian)
    const row = inRussian.find((r) => r.part === 'rule exit-ban/from')!
    expect(row.articles).toContain('Закон № 53-ФЗ, ст. 7.1')
    expect(inRussian.find((r) => r.part === 'example A')!.says).not.toMatch(/[a-z]{2}/i)
    const back = [
      { line: 1, cells: SHEET_COLUMNS.map((c) => bookWords.ru.columns[c]) },
      { line: 2, cells: [row.part, `#${row.of}`, '', '', 'Зависит', 'от суда'] },
    ]
    const { reviews: taken } = readSheet(back, [...sheet, ...inRussian], by, 'sheet.csv')
    expect(taken).toMatchObject([{ of: row.of, verdict: 'depends', note: 'от суда' }])
    expect(
      reviewsOf(row.part, [hashOfRule('exit-ban/from', said), hashOfRule('exit-ban/from', russian)], taken),
    ).toEqual(taken)
    expect(reviewsOf(row.part, [hashOfRule('exit-ban/from', said)], taken)).toEqual([])
  })
  test('of the same role on the same content replaces the older', () => {
    expect(withReviews([review('2026-01-01'), review('2026-01-01', 'clerk')], [review('2026-02-01')])).toEqual([
      review('2026-01-01', 'clerk'),
      review('2026-02-01'),
    ])
  })
  test('the hash moves with the data and with the words, and with nothing else', () => {
    const changed = structuredClone({ rules: { ...said.rules['exit-ban/from'], says: undefined } }).rules
    const words = (law: readonly [string, ...string[]]) =>
      ({ ...said, rules: { ...said.rules, 'exit-ban/from': { ...said.rules['exit-ban/from'], law } } }) as typeof said
    expect(hashOfRule('exit-ban/from', words(changed.law))).toBe(of)
    expect(hashOfRule('exit-ban/from', words(['Something else.', ...changed.law.slice(1)]))).not.toBe(of)
    expect(hashOfRule('exit-ban/until', said)).not.toBe(of)
  })
})
