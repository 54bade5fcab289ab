/** The law book's pages and their two files, as they stand beside the built page. Runs where the page is built, not in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import {
  bookAsPage,
  bookOf,
  bookWords,
  languages,
  law,
  messagesIn,
  readExamples,
  titledAs,
  type Example,
  type Language,
} from '@draftlight/law'
import { languageNames, lawBookFile } from '../languages.ts'
import { policy } from '../policy.ts'

/** File name -> text. Throws InputError when an example cannot be read. */
export const lawBookFiles = async (project: string): Promise<Readonly<Record<string, string>>> => {
  const { transformWithOxc } = await import('vite')
  const folder = join(project, 'law', 'examples')
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) =>
      readExamples(law, readFileSync(join(folder, name), 'utf8'), `law/examples/${name}`, {
        clock,
        zones,
        workingDays: knownWorkingDay,
      }),
    )
  const titledIn = (language: Language): readonly Example[] => {
    const file = join('titles', `${language}.yaml`)
    return language === 'en'
      ? examples
      : titledAs(examples, readFileSync(join(folder, file), 'utf8'), `law/examples/${file}`)
  }
  const studio = join(project, 'studio')
  const style = ['base', 'law-book'].map((name) => readFileSync(join(studio, 'style', `${name}.css`), 'utf8'))
  const search = readFileSync(join(studio, 'law-book', 'search.ts'), 'utf8')
  const { code } = await transformWithOxc(search, 'search.ts', { sourcemap: false })
  const all = await Promise.all(languages.map((language) => messagesIn(language, 'he')))
  const others = languages.map((language) => ({
    language,
    name: languageNames[language],
    file: `./${lawBookFile(language)}`,
  }))
  const pages = all.map((said) => {
    const book = bookOf(
      law,
      said,
      titledIn(said.language),
      all.filter((other) => other !== said),
    )
    const page = bookAsPage(book, bookWords[said.language], said, {
      style: './law-book.css',
      script: './law-book.js',
      policy,
      back: './index.html',
      others: others.filter(({ language }) => language !== said.language),
    })
    return [lawBookFile(said.language), page] as const
  })
  return { ...Object.fromEntries(pages), 'law-book.css': style.join('\n'), 'law-book.js': code }
}
