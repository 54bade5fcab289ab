/** Tables on a terminal. */
import Table from 'cli-table3'

/** Without colours; where widths are given, words are wrapped to them. */
export const plainTable = (head: readonly string[], colWidths?: number[]): Table.Table =>
  new Table({ head: [...head], style: { head: [], border: [] }, ...(colWidths && { colWidths, wordWrap: true }) })
