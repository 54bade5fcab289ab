import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LAW_BOOK, printedBook } from './commands/law-book.ts'

test('docs/law-book.md says what the rules now say: else run `draftlight law book --write`', async () => {
  const printed = await printedBook()
  const kept = readFileSync(LAW_BOOK, 'utf8')
  const line = printed.split('\n').findIndex((text, i) => text !== kept.split('\n')[i])
  // the first line that differs, rather than both books
  expect({ line, says: printed.split('\n')[line] }).toEqual({ line: -1, says: undefined })
  expect(kept).toBe(printed)
})
