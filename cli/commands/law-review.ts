/** The law to a reviewer and back: a sheet of rules, readings and examples with agree, wrong or depends. */
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { stringify as asYaml } from 'yaml'
import {
  bookWords,
  InputError,
  languages,
  parseDay,
  readSheet,
  reviews,
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
import { writeWhole } from '../write-files.ts'
import { readInput } from '../read-input.ts'
import { toCell } from '../spreadsheet-cell.ts'
import { lawBookNow } from './law-book.ts'

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
    const { role, date } = values
    if (files.length !== 1) throw new UsageError('expected one file, the sheet as CSV.')
    if (typeof role !== 'string' || role.trim() === '')
      throw new UsageError('--role ROLE is missing: "lawyer", "former clerk", never a name.')
    if (typeof date !== 'string') throw new UsageError('--date DATE is missing (YYYY-MM-DD).')
    if (parseDay(date) === undefined) throw new UsageError(`--date "${date}" is no day. Expected YYYY-MM-DD.`)
    const file = files[0]!
    const rows = (await Promise.all(languages.map(sheetNow))).flatMap((sheet) => sheet.rows)
    const read = readSheet(rowsIn(readInput(file), file), rows, { role, date }, file)
    writeReviews(withReviews(reviews, read.reviews))
    for (const { line, part } of read.changed)
      console.error(`${file}:${line}: ${part} has changed since this sheet was printed; the verdict is not taken.`)
    console.log(
      `${read.reviews.length} verdicts taken, ${read.changed.length} not. Run \`npm run generate\` and print the law book.`,
    )
    return read.changed.length > 0 ? 1 : 0
  },
}

/**
 * Records with the line on which each begins; between the cells stands what the first line has there, as spreadsheets in many
 * countries write ";". Throws InputError where the file is no CSV.
 */
export function rowsIn(text: string, file: string): readonly FilledRow[] {
  const expected = 'a CSV file in UTF-8 as `law review export` writes it'
  const strange = text.indexOf('\uFFFD')
  if (strange >= 0)
    throw new InputError(
      { file, line: text.slice(0, strange).split('\n').length },
      'This is not UTF-8.',
      `${expected}; in a spreadsheet: save as "CSV UTF-8"`,
    )
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

/** The comment that the file begins with stays. */
function writeReviews(all: readonly Review[]): void {
  const [comment] = readInput(REVIEWS).split(/^reviews:/m)
  writeWhole(REVIEWS, comment + asYaml({ reviews: all }, { lineWidth: 120 }))
}
