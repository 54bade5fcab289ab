import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Review } from '@draftlight/law'
import { expect, test } from 'vitest'
import { decodedSheet, rowsIn, sheetAsCsv, takeReviews } from './review.ts'

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
test('a sheet that Excel saved in Windows-1251 or UTF-16 is read; of another encoding nothing is guessed', () => {
  const head = Buffer.from([0xee, 0xf6, 0xe5, 0xed, 0xea, 0xe0, 0x3b, 0xe4, 0xe0]) // оценка;да
  expect(decodedSheet(head)).toBe('оценка;да')
  expect(rowsIn(decodedSheet(Buffer.from('\uFEFFоценка\tда', 'utf16le'))!, 'x.csv')[0]!.cells).toEqual(['оценка', 'да'])
  expect(decodedSheet(Buffer.from('оценка,да'))).toBeUndefined()
  expect(decodedSheet(Buffer.from('verdict;na\xefve', 'latin1'))).toBeUndefined()
})
test('what one reviewer said stays when the next sheet comes, before anything is generated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-'))
  const file = join(folder, 'reviews.yaml')
  const said: Review = { part: 'rule a', of: '1', verdict: 'agree', role: 'lawyer', date: '2026-03-01' }
  try {
    writeFileSync(file, '# why\nreviews: []\n')
    expect(takeReviews([said], file)).toEqual([])
    expect(takeReviews([{ ...said, verdict: 'wrong', note: 'no', role: 'lawyer 2' }], file)).toEqual([])
    expect(readFileSync(file, 'utf8')).toMatch(/^# why\nreviews:\n[^]*role: lawyer\n[^]*role: lawyer 2\n/)
    // the same role again takes the place of what it said, and this is told
    expect(takeReviews([{ ...said, verdict: 'depends', note: 'on it' }], file)).toEqual([said])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
test('no cell of the sheet is run as a formula by the spreadsheet that opens it', () => {
  const sheet = sheetAsCsv([{ part: '=cmd()', of: 'x', says: '+7 days', articles: '@a' }])
  expect(rowsIn(sheet, 'sheet.csv')[1]!.cells.slice(0, 4)).toEqual(["'=cmd()", '#x', "'+7 days", "'@a"])
})
