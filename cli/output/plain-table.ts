/** Tables on a terminal. */
import Table from 'cli-table3'

/** Without colours; where widths are given, words are wrapped to them. */
export const plainTable = (head: readonly string[], colWidths?: number[]): Table.Table =>
  new Table({ head: [...head], style: { head: [], border: [] }, ...(colWidths && { colWidths, wordWrap: true }) })

/** Of the room on a narrow terminal the first column, which names things, gets at least this part. */
const NAMES = 0.4
/** A space on either side of a cell. */
const PADDING = 2

/**
 * A table of long names and short figures as text. On a terminal of so many columns words are wrapped to fit it, down to the
 * longest word of each column; without a number of columns (a pipe, a file) each row is one line.
 */
export function fittedTable(head: readonly string[], rows: readonly (readonly string[])[], columns = Infinity): string {
  const longest = (k: number, textsOf: (cell: string) => readonly string[]): number =>
    PADDING + Math.max(...[head, ...rows].flatMap((row) => textsOf(row[k]!)).map((text) => text.length))
  const whole = head.map((_, k) => longest(k, (cell) => [cell]))
  const words = head.map((_, k) => longest(k, (cell) => cell.split(' ')))
  const room = columns - head.length - 1
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0)
  const widths = [...whole]
  widths[0] = Math.max(words[0]!, Math.min(whole[0]!, Math.floor(room * NAMES)))
  while (sum(widths) > room) {
    // the widest that a word does not hold
    const widest = widths.reduce((a, width, k) => (k > 0 && width > words[k]! && width > (widths[a] ?? 0) ? k : a), -1)
    if (widest < 0) break
    widths[widest]!--
  }
  widths[0] = Math.max(words[0]!, Math.min(whole[0]!, room - sum(widths.slice(1))))
  const table = plainTable(head, sum(whole) <= room ? undefined : widths)
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}
