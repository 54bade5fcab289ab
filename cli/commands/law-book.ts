/** The law book, printed from the rules. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bookAsMarkdown, bookOf, bookWords, law, messagesIn, type Book, type Messages } from '@draftlight/law'
import type { Command } from '../command.ts'
import { workingDays } from '../country-for-law.ts'
import { examplesIn, exampleTexts } from '../law-examples.ts'

export const LAW_BOOK = fileURLToPath(new URL('../../docs/law-book.md', import.meta.url))

/** The book as the rules now say it. */
export const lawBookNow = (said: Messages): Book => bookOf(law, said, examplesIn(exampleTexts([])), workingDays)

/** The text of docs/law-book.md. */
export async function printedBook(): Promise<string> {
  const said = await messagesIn('en', 'he')
  return bookAsMarkdown(lawBookNow(said), bookWords, said)
}

export const lawBook: Command = {
  name: 'law book',
  summary: 'every rule in words, with its versions, formula, readings, examples and doubts',
  usage: 'law book [--write]',
  options: { write: { type: 'boolean' } },
  async run(values) {
    const text = await printedBook()
    if (!values['write']) {
      process.stdout.write(text)
      return 0
    }
    writeFileSync(LAW_BOOK, text)
    console.log(`${join('docs', 'law-book.md')}: ${text.split('\n').length} lines`)
    return 0
  },
}
