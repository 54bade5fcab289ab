import { readFileSync } from 'node:fs'
import { bookWords } from '@draftlight/law'
import { expect, test, vi } from 'vitest'
import { LAW_BOOK, printedBook } from './book.ts'
import { main } from '../main.ts'

test('docs/law-book.md says what the rules now say: else run `draftlight law book --write`', async () => {
  const printed = await printedBook()
  const kept = readFileSync(LAW_BOOK, 'utf8')
  const line = printed.split('\n').findIndex((text, i) => text !== kept.split('\n')[i])
  // the first line that differs, rather than both books
  expect({ line, says: printed.split('\n')[line] }).toEqual({ line: -1, says: undefined })
  expect(kept).toBe(printed)
})

test.each([
  ['law book --lang uk', `# ${bookWords.uk.title}`],
  ['law review export --lang ru', 'часть,отпечаток,'],
  ['law review export --lang uk --html', '<html lang="uk">'],
])('%s speaks that language', async (command, word) => {
  const written: unknown[] = []
  vi.spyOn(console, 'log').mockImplementation((text) => void written.push(text))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0)
  const code = await main(command.split(' ')).finally(() => vi.restoreAllMocks())
  expect(code).toBe(0)
  expect(written.join('\n')).toContain(word)
})
