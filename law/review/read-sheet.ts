/** A filled-in sheet back into reviews. Throws InputError (file, line, expected, nearest) before anything is taken. */
import { InputError, nearest } from '../input-error.ts'
import { bookWords } from '../book/words/index.ts'
import { SHEET_COLUMNS, type BookWords, type SheetColumn } from '../book/words/words.ts'
import { verdicts, type Review, type Verdict } from './review.ts'
import type { SheetRow } from './sheet.ts'

/** One record of the file, with the line on which it begins. */
export interface FilledRow {
  readonly line: number
  readonly cells: readonly string[]
}
/** What came back: verdicts, and those that are about what has changed since. */
export interface ReadSheet {
  readonly reviews: readonly Review[]
  /** Rows whose content has changed since the sheet was printed: their verdict is about something else. */
  readonly changed: readonly { readonly line: number; readonly part: string }[]
}

/** As a column or a verdict is called in each language. */
const columnCalled = (c: SheetColumn): readonly string[] => Object.values(bookWords).map(({ columns }) => columns[c])
/** Of the language in which most columns are called so. */
const wordsOf = (names: readonly string[]): BookWords => {
  const right = ({ columns }: BookWords): number =>
    names.filter((n) => Object.values(columns).includes(n.trim())).length
  return Object.values(bookWords).reduce((best, words) => (right(words) > right(best) ? words : best))
}
const verdictCalled = (said: string): Verdict | undefined =>
  verdicts.find((v) => v === said || Object.values(bookWords).some((words) => words.verdicts[v] === said))

/**
 * `now` holds today's sheets, of every language in which one is printed; the first row holds the names of the columns. Rows
 * without a verdict are skipped.
 */
export function readSheet(
  rows: readonly FilledRow[],
  now: readonly SheetRow[],
  by: { readonly role: string; readonly date: string },
  file: string,
): ReadSheet {
  const [names, ...filled] = rows
  if (!names) throw new InputError({ file, line: 1 }, 'The sheet is empty.', `columns ${SHEET_COLUMNS.join(', ')}`)
  const at = Object.fromEntries(
    SHEET_COLUMNS.map((c) => [c, names.cells.findIndex((name) => columnCalled(c).includes(name.trim()))]),
  )
  // what is expected is said in the words of the sheet
  const { columns, verdicts: called } = wordsOf(names.cells)
  const expected = verdicts.map((v) => called[v])
  for (const c of ['part', 'of', 'verdict', 'note'] as const)
    if (at[c]! < 0)
      throw new InputError(
        { file, line: names.line },
        `There is no column "${columns[c]}".`,
        `columns ${SHEET_COLUMNS.map((x) => columns[x]).join(', ')}`,
        nearest(columns[c], names.cells.filter(Boolean)),
      )
  const known = new Map<string, Set<string>>()
  for (const { part, of } of now) known.set(part, (known.get(part) ?? new Set()).add(of))
  const seen = new Map<string, number>()
  const reviews: Review[] = []
  const changed: { line: number; part: string }[] = []
  for (const { line, cells } of filled) {
    const cell = (c: (typeof SHEET_COLUMNS)[number]): string => (cells[at[c]!] ?? '').trim()
    const written = cell('verdict').toLowerCase()
    // as it is printed: without the sign, digits alone would be a number to a spreadsheet, which rounds it
    const of = cell('of').replace(/^#/, '')
    const part = cell('part')
    if (written === '' && cell('note') !== '')
      throw new InputError({ file, line }, `${part} has a note and no verdict.`, expected.join(', '))
    if (written === '') continue
    if (!known.has(part))
      throw new InputError(
        { file, line },
        `There is no "${part}" in the law.`,
        'a part as the sheet was printed',
        nearest(part, known.keys()),
      )
    const before = seen.get(part)
    if (before !== undefined)
      throw new InputError({ file, line }, `"${part}" stands on line ${before} too.`, 'one verdict each')
    seen.set(part, line)
    const verdict = verdictCalled(written)
    if (verdict === undefined)
      throw new InputError(
        { file, line },
        `"${cell('verdict')}" is no verdict.`,
        expected.join(', '),
        nearest(written, expected),
      )
    const note = cell('note').replaceAll('\r\n', '\n')
    if (verdict !== 'agree' && note === '')
      throw new InputError({ file, line }, `"${verdict}" without a reason.`, 'a note that says why')
    if (!known.get(part)!.has(of)) changed.push({ line, part })
    else reviews.push({ part, of, verdict, ...(note === '' ? {} : { note }), ...by })
  }
  if (seen.size === 0)
    throw new InputError(
      { file },
      'No verdict stands in this sheet.',
      `${expected.join(', ')} in the column "${columns.verdict}"`,
    )
  return { reviews, changed }
}

/** Whether `newer` takes the place of `older`: the same role on the same content. */
export const replaces = (newer: Review, older: Review): boolean =>
  newer.part === older.part && newer.of === older.of && newer.role === older.role

/** The older reviews with the newer ones: a later verdict of the same role on the same content stands for the earlier. */
export const withReviews = (older: readonly Review[], newer: readonly Review[]): readonly Review[] => [
  ...older.filter((o) => !newer.some((n) => replaces(n, o))),
  ...newer,
]
