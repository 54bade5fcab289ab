/** The law book, printed from the rules. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  bookAsMarkdown,
  bookOf,
  bookWords,
  checkExamples,
  languages,
  law,
  messagesIn,
  type Book,
  type Language,
  type Messages,
} from '@draftlight/law'
import { languageOf, UsageError, type Command } from '../command.ts'
import { writeWhole } from '../files/write-files.ts'
import { examplesSaid, exampleTexts, ofTheCountry } from './examples.ts'

export const LAW_BOOK = fileURLToPath(new URL('../../docs/law-book.md', import.meta.url))

/** The book as the rules now say it; what was reviewed in another language counts too. */
export async function lawBookNow(language: Language): Promise<{ readonly book: Book; readonly said: Messages }> {
  const said = await messagesIn(language, 'he')
  const others = await Promise.all(languages.filter((l) => l !== language).map((l) => messagesIn(l, 'he')))
  return { book: bookOf(law, said, examplesSaid(language), others), said }
}

/** The text of docs/law-book.md, or the same in another language. */
export async function printedBook(language: Language = 'en'): Promise<string> {
  const { book, said } = await lawBookNow(language)
  return bookAsMarkdown(book, bookWords[language], said)
}

/** The book shows what the examples expect: it is not printed while one of them does not come out so. */
const failingExamples = (): readonly string[] =>
  exampleTexts([]).flatMap(({ text, file }) => checkExamples(law, text, file, ofTheCountry).failures.map((f) => f.id))

export const lawBook: Command = {
  summary: 'every rule in words, with its versions, formula, readings, examples and doubts',
  usage: 'law book [--lang en|ru|uk | --write]',
  options: { lang: { type: 'string' }, write: { type: 'boolean' } },
  async run(values) {
    const language = languageOf(values['lang']) ?? 'en'
    if (values['write'] && language !== 'en')
      throw new UsageError('--write writes docs/law-book.md, which is in English; without it, print.')
    const failing = failingExamples()
    if (failing.length > 0) {
      console.error(
        `The book is not printed: ${failing.join(', ')} fail. See \`draftlight law check law/examples/*.yaml\`.`,
      )
      return 1
    }
    const text = await printedBook(language)
    if (!values['write']) {
      process.stdout.write(text)
      return 0
    }
    writeWhole(LAW_BOOK, text)
    console.log(`${join('docs', 'law-book.md')}: ${text.split('\n').length} lines`)
    return 0
  },
}
