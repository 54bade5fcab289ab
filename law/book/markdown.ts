/** The law book as one Markdown file: docs/law-book.md. */
import type { Source } from '../acts.ts'
import type { Cite } from '../language/rule.ts'
import type { Messages } from '../messages/types.ts'
import type { Book, BookException, BookReading, BookRule, BookVersion, Reviewed } from './book.ts'
import { expectedText, givenText, pickedIn } from './said.ts'
import type { BookWords } from './words/words.ts'

/** The same book gives the same text; CI compares it with the file. */
export function bookAsMarkdown(book: Book, words: BookWords, said: Messages): string {
  const lines: string[] = [
    '<!-- Printed by `draftlight law book --write`. Change the rules, not this file. -->',
    `# ${words.title}`,
    '',
    `**${said.answer.lawReadTo(book.readTo)}**`,
    '',
    ...words.lead.flatMap((p) => [p, '']),
    `## ${words.contents}`,
    '',
  ]
  for (const { institution, rules } of book.chapters)
    lines.push(
      `- ${words.institutions[institution]}`,
      ...rules.map((r) => `  - [${r.title}](#${anchorOf(r)}) \`${r.id}\``),
    )
  lines.push('')
  for (const { institution, rules } of book.chapters) {
    lines.push(`## ${words.institutions[institution]}`, '')
    for (const r of rules) lines.push(...ruleLines(r, words, said))
  }
  lines.push(
    `## ${words.facts}`,
    '',
    words.factsLead,
    '',
    ...table(
      ['id', words.facts],
      book.facts.map((f) => [`\`${f.id}\``, f.asks]),
    ),
  )
  lines.push(`## ${words.acts}`, '', ...book.acts.map((a) => `- **${a.short}**: ${actText(a, words)}`), '')
  lines.push(
    `## ${words.sources}`,
    '',
    words.sourcesWarning,
    '',
    ...book.sources.map((s) => `- ${s.code}: ${sourceText(s, words)}`),
  )
  return `${lines.join('\n')}\n`
}
/** Where a rule stands within the book. */
export const anchorOf = (r: BookRule): string => `rule-${r.id.replaceAll('/', '-')}`

/** An act in words, with what we have read of it. */
export const actText = ({ key, title, inForce, seen }: Book['acts'][number], words: BookWords): string =>
  `${title} (${inForce}), ${words.seen[seen]}. ${words.actNotes[key as keyof BookWords['actNotes']]}`

/** A source in words, with what is known of its listing in Russia. */
export function sourceText({ title, publisher, date, listed_in_russia: listed }: Source, words: BookWords): string {
  const listing =
    listed === undefined ? words.listing.unknown : listed === 'no' ? words.listing.no : words.listing.since(listed)
  return `${title}. ${publisher}, ${date ?? words.undated} (${listing})`
}

function ruleLines(r: BookRule, words: BookWords, said: Messages): string[] {
  return [
    `<a id="${anchorOf(r)}"></a>`,
    '',
    `### ${r.title} \`${r.id}\``,
    '',
    `*${r.question}*`,
    '',
    ...head(r, words),
    '',
    `${words.bar} (${words.barSigns})`,
    '',
    '```text',
    r.bar.years,
    r.bar.signs,
    '```',
    '',
    `${words.decidedBy(`\`${r.decidedBy}\``)}`,
    '',
    ...r.versions.flatMap((v, i) => versionLines(v, i + 1, words, said)),
    ...r.readings.flatMap((x) => readingLines(x, words)),
    ...(r.doubts.length > 0 ? [`**${words.doubts}**`, '', ...r.doubts.map((d) => `- ${d}`), ''] : []),
    `**${words.examples}**`,
    '',
    ...table(
      Object.values(words.exampleColumns),
      r.examples.map((e) => [
        `${e.id} ${e.title ?? givenText(e.given, words, said)}${e.reviewed.reviews.length > 0 ? ` (${reviewText(e.reviewed, words)})` : ''}`,
        e.on,
        e.readings.join(', '),
        expectedText(e.expected, words, pickedIn(said, r.id)),
      ]),
    ),
  ]
}

function head(r: BookRule, words: BookWords): string[] {
  const seen =
    r.wording.length > 0
      ? r.wording.map((w) => `"${w.text}" (${words.wordingSeen(w.cite, w.from, w.seen)})`).join(' ')
      : words.wordingNotSeen + (r.readInParts.length > 0 ? ` (${words.readInParts(r.readInParts)})` : '')
  const { reports, newest } = r.restsOn
  return [
    `- **${words.wording}:** ${seen}`,
    `- **${words.restsOn}:** ${reports.length === 0 ? words.noReport : `${words.reports(reports.length, newest)} (${reports.join(', ')})`}`,
    `- **${words.reviewed}:** ${r.reviewed.reviews.length === 0 ? words.notReviewed : reviewText(r.reviewed, words)}`,
  ]
}
export const reviewText = ({ reviews }: Reviewed, words: BookWords): string =>
  reviews.map((v) => words.review(v.role, v.date, v.verdict, v.note)).join('; ')

function versionLines(v: BookVersion, n: number, words: BookWords, said: Messages): string[] {
  return [
    `**${words.version(n, v.from.earliest, v.from.latest, v.fromReading)}.** ${v.words}`,
    '',
    ...block(v.formula),
    ...v.exceptions.flatMap((x) => exceptionLines(x, words, said)),
    ...(v.onOpen === undefined ? [] : [words.onOpen[v.onOpen], '']),
    `${words.cites}: ${citesText(v.cites, said)}`,
    '',
  ]
}
const exceptionLines = (x: BookException, words: BookWords, said: Messages): string[] => [
  `${words.unless}${words.language === 'en' ? ` **${x.label}**` : ''}: ${x.words} (${citesText(x.cites, said)})`,
  '',
  ...block([...x.when, ...x.then.map((l, i) => (i === 0 ? `${words.then} ${l}` : `     ${l}`))]),
]
function readingLines(x: BookReading, words: BookWords): string[] {
  const { option, says, heldBy } = words.readingColumns
  return [
    `**${words.readings}: \`${x.id}\`** ${x.question} ${x.why}`,
    '',
    ...table(
      [option, says, heldBy],
      x.options.map((o) => [
        `\`${o.id}\`${o.isDefault ? ` (${words.isDefault})` : ''}`,
        o.words,
        o.heldBy.length > 0 ? o.heldBy.join(', ') : words.heldByNobody,
      ]),
    ),
    ...(x.reviewed.reviews.length > 0 ? [`${words.reviewed}: ${reviewText(x.reviewed, words)}`, ''] : []),
  ]
}
/** Citations in a row, each with how sure it is. */
export const citesText = (cites: readonly Cite[], said: Messages): string =>
  cites.map((c) => `${said.cite(c)} (${said.because.confidence[c.confidence]})`).join('; ')
const block = (lines: readonly string[]): string[] => ['```text', ...lines, '```', '']
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${columns.join(' | ')} |`,
        `|${columns.map(() => ' --- |').join('')}`,
        ...rows.map((r) => `| ${r.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
        '',
      ]
