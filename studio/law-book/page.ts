/** The law book's page and its two files, as they stand beside the built page. Runs where the page is built, not in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import { bookAsPage, bookOf, bookWords, law, messagesIn, readExamples } from '@draftlight/law'
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
  const said = await messagesIn('en', 'he')
  const studio = join(project, 'studio')
  const style = ['base', 'law-book'].map((name) => readFileSync(join(studio, 'style', `${name}.css`), 'utf8'))
  const search = readFileSync(join(studio, 'law-book', 'search.ts'), 'utf8')
  const { code } = await transformWithOxc(search, 'search.ts', { sourcemap: false })
  return {
    'law-book.html': bookAsPage(bookOf(law, said, examples), bookWords, said, {
      style: './law-book.css',
      script: './law-book.js',
      policy,
      back: './index.html',
    }),
    'law-book.css': style.join('\n'),
    'law-book.js': code,
  }
}
