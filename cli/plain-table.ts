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
export function fittedTable(head: readonly string[], rows: readonly (readonly string[])[], columns?: number): string {
  const cells = (k: number): string[] => [head[k]!, ...rows.map((row) => row[k]!)]
  const wide = head.map((_, k) => PADDING + Math.max(...cells(k).map((text) => text.length)))
  const room = (columns ?? Infinity) - head.length - 1
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0)
  if (sum(wide) <= room) {
    const table = plainTable(head)
    table.push(...rows.map((row) => [...row]))
    return table.toString()
  }
  const longestWord = (k: number): number =>
    Math.max(
      ...cells(k)
        .flatMap((text) => text.split(' '))
        .map((w) => w.length),
    )
  const least = head.map((_, k) => PADDING + longestWord(k))
  const widths = [...wide]
  widths[0] = Math.max(least[0]!, Math.min(wide[0]!, Math.floor(room * NAMES)))
  while (sum(widths) > room) {
    const give = widths.flatMap((width, k) => (k > 0 && width > least[k]! ? [k] : []))
    const widest = give.reduce((a, k) => (a < 0 || widths[k]! > widths[a]! ? k : a), -1)
    if (widest < 0) break
    widths[widest]!--
  }
  widths[0] = Math.max(least[0]!, Math.min(wide[0]!, room - sum(widths.slice(1))))
  const table = plainTable(head, widths)
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}
