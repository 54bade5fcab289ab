/** The law to a reviewer and back: a sheet of rules, readings and examples with agree, wrong or depends. */
import { isUtf8 } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { parse as fromYaml, stringify as asYaml } from 'yaml'
import {
  bookWords,
  InputError,
  isoOf,
  languages,
  readSheet,
  replaces,
  reviewSheet,
  SHEET_COLUMNS,
  sheetAsHtml,
  withReviews,
  type BookWords,
  type FilledRow,
  type Language,
  type Review,
  type SheetRow,
} from '@draftlight/law'
import { languageOf, UsageError, type Command } from '../command.ts'
import { givenDay } from '../given.ts'
import { writeWhole } from '../files/write-files.ts'
import { readInput } from '../files/read-input.ts'
import { toCell } from '../files/spreadsheet-cell.ts'
import { lawBookNow } from './book.ts'

const REVIEWS = fileURLToPath(new URL('../../law/reviews.yaml', import.meta.url))

async function sheetNow(language: Language): Promise<{ rows: readonly SheetRow[]; readTo: string }> {
  const { book, said } = await lawBookNow(language)
  return { rows: reviewSheet(book, bookWords[language], said), readTo: book.readTo }
}

export const sheetAsCsv = (rows: readonly SheetRow[], { columns }: BookWords = bookWords.en): string =>
  stringify(
    [SHEET_COLUMNS.map((c) => columns[c]), ...rows.map((r) => [r.part, `#${r.of}`, r.says, r.articles, '', ''])],
    {
      cast: { string: toCell },
      // without it spreadsheets take the text for another encoding
      bom: true,
    },
  )

export const lawReviewExport: Command = {
  summary: 'a sheet for a reviewer: every rule, reading and example, with agree, wrong or depends',
  usage: 'law review export [--lang en|ru|uk] [--csv | --html]',
  options: { lang: { type: 'string' }, csv: { type: 'boolean' }, html: { type: 'boolean' } },
  async run(values) {
    if (values['csv'] && values['html']) throw new UsageError('--csv or --html, not both.')
    const language = languageOf(values['lang']) ?? 'en'
    const words = bookWords[language]
    const { rows, readTo } = await sheetNow(language)
    process.stdout.write(values['html'] ? sheetAsHtml(rows, words, readTo) : sheetAsCsv(rows, words))
    return 0
  },
}

export const lawReviewImport: Command = {
  summary: 'takes a filled-in sheet back into law/reviews.yaml',
  usage: 'law review import FILE.csv --role ROLE --date DATE',
  words: 1,
  options: { role: { type: 'string' }, date: { type: 'string' } },
  async run(values, files) {
    const { role } = values
    if (files.length !== 1) throw new UsageError('expected one file, the sheet as CSV.')
    if (typeof role !== 'string' || role.trim() === '')
      throw new UsageError('--role ROLE is missing: "lawyer", "former clerk", never a name.')
    const date = isoOf(givenDay(values, 'date'))
    const file = files[0]!
    const rows = (await Promise.all(languages.map(sheetNow))).flatMap((sheet) => sheet.rows)
    const read = readSheet(rowsIn(readInput(file, decodedSheet), file), rows, { role, date }, file)
    const replaced = takeReviews(read.reviews)
    for (const { line, part } of read.changed)
      console.error(`${file}:${line}: ${part} has changed since this sheet was printed; the verdict is not taken.`)
    for (const { part, verdict, date: then } of replaced)
      console.error(`${part}: "${verdict}" of ${then}, by the same role, is replaced.`)
    if (replaced.length > 0)
      console.error(`If "${role}" was somebody else then, undo this and give the role a number: "${role} 2".`)
    console.log(
      `Verdicts taken: ${read.reviews.length}, not taken: ${read.changed.length}. To see them in the book: \`npm run generate\`, then \`npx --no-install draftlight law book --write\`.`,
    )
    return read.changed.length > 0 ? 1 : 0
  },
}

/**
 * Records with the line on which each begins; between the cells stands what the first line has there, as spreadsheets in many
 * countries write ";". Throws InputError where the file is no CSV.
 */
export function rowsIn(text: string, file: string): readonly FilledRow[] {
  const expected = 'a CSV file as `law review export` writes it'
  const rows: FilledRow[] = []
  try {
    let line = 1
    parse(text, {
      bom: true,
      relax_column_count: true,
      delimiter: /^[^\r\n,]*?([;\t])/.exec(text)?.[1] ?? ',',
      // the parser counts the line on which a row ends
      on_record: (cells: string[], { lines }) => {
        rows.push({ line, cells })
        line = lines + 1
        return null
      },
    })
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number }
    const [what] = message.split(':')
    throw new InputError({ file, line: lines }, `${what}.`, expected)
  }
  return rows
}

/**
 * The sheet as Excel saves it without being told: as "CSV" in Windows-1251, which only a Russian or Ukrainian head tells from other
 * encodings, and as "Unicode text" in UTF-16. Undefined for anything else.
 */
export function decodedSheet(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (isUtf8(bytes)) return undefined
  const text = new TextDecoder('windows-1251').decode(bytes)
  const [head = ''] = text.split('\n')
  return [bookWords.ru, bookWords.uk].some(({ columns }) => head.includes(columns.verdict)) ? text : undefined
}

/**
 * Into the file, beside what stands there now: the generated module is older after a first import. The comment that the file
 * begins with stays. Returns the reviews whose place was taken by others.
 */
export function takeReviews(newer: readonly Review[], file = REVIEWS): readonly Review[] {
  const text = readInput(file)
  const { reviews: older } = fromYaml(text) as { reviews: readonly Review[] }
  const [comment] = text.split(/^reviews:/m)
  writeWhole(file, comment + asYaml({ reviews: withReviews(older, newer) }, { lineWidth: 120 }))
  return older.filter((o) => newer.some((n) => replaces(n, o) && (n.verdict !== o.verdict || n.note !== o.note)))
}
