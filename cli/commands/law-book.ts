/** The law book, printed from the rules. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import {
  bookAsMarkdown,
  bookOf,
  bookWords,
  checkExamples,
  law,
  messagesIn,
  type Book,
  type Messages,
} from '@draftlight/law'
import type { Command } from '../command.ts'
import { writeWhole } from '../write-files.ts'
import { examplesIn, exampleTexts } from './law-examples.ts'

export const LAW_BOOK = fileURLToPath(new URL('../../docs/law-book.md', import.meta.url))

/** The book as the rules now say it. */
export const lawBookNow = (said: Messages): Book => bookOf(law, said, examplesIn(exampleTexts([])))

/** The text of docs/law-book.md. */
export async function printedBook(): Promise<string> {
  const said = await messagesIn('en', 'he')
  return bookAsMarkdown(lawBookNow(said), bookWords, said)
}

/** The book shows what the examples expect: it is not printed while one of them does not come out so. */
const failingExamples = (): readonly string[] =>
  exampleTexts([]).flatMap(({ text, file }) =>
    checkExamples(law, text, file, { clock, zones, workingDays: knownWorkingDay }).failures.map((f) => f.id),
  )

export const lawBook: Command = {
  name: 'law book',
  summary: 'every rule in words, with its versions, formula, readings, examples and doubts',
  usage: 'law book [--write]',
  options: { write: { type: 'boolean' } },
  async run(values) {
    const failing = failingExamples()
    if (failing.length > 0) {
      console.error(
        `The book is not printed: ${failing.join(', ')} fail. See \`draftlight law check law/examples/*.yaml\`.`,
      )
      return 1
    }
    const text = await printedBook()
    if (!values['write']) {
      process.stdout.write(text)
      return 0
    }
    writeWhole(LAW_BOOK, text)
    console.log(`${join('docs', 'law-book.md')}: ${text.split('\n').length} lines`)
    return 0
  },
}
