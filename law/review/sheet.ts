/**
 * The sheet that a reviewer fills in: every rule, reading and example once, with the hash of what it says, and room for a
 * verdict and a note.
 */
import type { Book, BookRule, Reviewed } from '../book/book.ts'
import { expectedText, givenText, pickedIn } from '../book/said.ts'
import type { BookWords } from '../book/words/words.ts'
import type { Messages } from '../messages/types.ts'

/** One row: what is to be judged ("rule exit-ban/from"), what we say it says, its articles. */
export interface SheetRow {
  readonly part: string
  /** Hash of the content; a verdict on another content is not taken back. */
  readonly of: string
  readonly says: string
  readonly articles: string
}
/** Rules in the book's order, each followed by its readings and examples; what several rules share stands once. */
export function reviewSheet(book: Book, words: BookWords, said: Messages): readonly SheetRow[] {
  const seen = new Set<string>()
  const row = (of: Reviewed, says: string, articles: string): SheetRow[] => {
    if (seen.has(of.part)) return []
    seen.add(of.part)
    return [{ part: of.part, of: of.hash, says, articles }]
  }
  const rules = book.chapters.flatMap((c) => c.rules)
  const expected = new Map<string, string[]>()
  for (const r of rules)
    for (const e of r.examples) {
      const list = expected.get(e.id) ?? []
      expected.set(e.id, list)
      list.push(`${r.title}: ${expectedText(e.expected, words, pickedIn(said, r.id))}`)
    }
  return rules.flatMap((r) => [
    ...row(r.reviewed, ruleSays(r, words), articlesOf(r, said)),
    ...r.readings.flatMap((x) =>
      row(
        x.reviewed,
        [
          x.question,
          ...x.options.map((o) => `${o.isDefault ? `(${words.isDefault}) ` : ''}${o.id}: ${o.words}`),
          x.why,
        ].join('\n'),
        '',
      ),
    ),
    ...r.examples.flatMap((e) =>
      row(
        e.reviewed,
        [
          `${e.title === undefined ? '' : `${e.title}. `}${words.exampleColumns.on}: ${e.on}`,
          givenText(e.given, words, said),
          ...(e.readings.length > 0 ? [`${words.exampleColumns.reading}: ${e.readings.join(', ')}`] : []),
          ...(expected.get(e.id) ?? []),
        ].join('\n'),
        '',
      ),
    ),
  ])
}
const ruleSays = (r: BookRule, words: BookWords): string =>
  [
    `${r.title}. ${r.question}`,
    ...r.versions.flatMap((v, i) => [
      `${words.version(i + 1, v.from.earliest, v.from.latest, v.fromReading)}: ${v.words}`,
      ...v.exceptions.map((x) => `${words.unless}: ${x.words}`),
    ]),
  ].join('\n')
const articlesOf = (r: BookRule, said: Messages): string =>
  [...new Set(r.versions.flatMap((v) => v.cites.map(said.cite)))].join('; ')
