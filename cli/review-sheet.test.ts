import { expect, test } from 'vitest'
import { rowsIn, sheetAsCsv } from './commands/law-review.ts'

test.each([',', ';', '\t'])(
  'a sheet for reviewers comes back from a spreadsheet that writes "%s" between cells',
  (mark) => {
    const file = ['part,of,verdict,note', 'rule a,1,wrong,"x, y;\nz"', ',,,', 'rule b,2,agree,']
    const text = file.map((row) => row.replace(/,(?! )/g, mark)).join('\r\n')
    expect(rowsIn(`\uFEFF${text}`, 'sheet.csv')).toEqual([
      { line: 1, cells: ['part', 'of', 'verdict', 'note'] },
      { line: 2, cells: ['rule a', '1', 'wrong', 'x, y;\nz'] },
      { line: 4, cells: ['', '', '', ''] },
      { line: 5, cells: ['rule b', '2', 'agree', ''] },
    ])
  },
)
test('a sheet that is not UTF-8 is refused, and not taken with its letters lost', () => {
  expect(() => rowsIn('part,note\nrule a,\uFFFD\uFFFD\n', 'sheet.csv')).toThrow('sheet.csv:2: This is not UTF-8.')
})
test('no cell of the sheet is run as a formula by the spreadsheet that opens it', () => {
  const sheet = sheetAsCsv([{ part: '=cmd()', of: 'x', says: '+7 days', articles: '@a' }])
  expect(rowsIn(sheet, 'sheet.csv')[1]!.cells.slice(0, 4)).toEqual(["'=cmd()", '#x', "'+7 days", "'@a"])
})
