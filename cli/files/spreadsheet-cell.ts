/**
 * Text for a cell of a table that people open in a spreadsheet: one that begins like a formula would be run as one, whoever wrote it.
 * An apostrophe before it keeps it text, and is taken away again when the table is read.
 */
const SIGNS = '[=+\\-@\\t\\r＝＋－＠]'
const formula = new RegExp(`^'*${SIGNS}`)
const kept = new RegExp(`^'+${SIGNS}`)

export const toCell = (text: string): string => (formula.test(text) ? `'${text}` : text)
/** What `toCell` was given. */
export const fromCell = (cell: string): string => (kept.test(cell) ? cell.slice(1) : cell)
