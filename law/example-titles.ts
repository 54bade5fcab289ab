/** What the worked examples are called in other languages: beside their files a record of English titles and their translations. */
import type { Example } from './example-file.ts'
import { fail, readYaml } from './yaml-source.ts'

/** The examples under the titles of `text`; one that it does not name keeps its own. Throws InputError where it is no record of texts. */
export function titledAs(examples: readonly Example[], text: string, file: string): readonly Example[] {
  const source = readYaml(text, file)
  const titles: ReadonlyMap<string, unknown> = new Map(Object.entries(source.doc.toJS() as object))
  for (const [title, said] of titles)
    if (typeof said !== 'string' || said === '') fail(source, [title], 'This is no title.', 'a text')
  return examples.map((e) => ({
    ...e,
    title: e.title === undefined ? undefined : ((titles.get(e.title) as string | undefined) ?? e.title),
  }))
}
