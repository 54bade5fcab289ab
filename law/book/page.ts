/**
 * The law book as one static page: everything can be read without script. The page's own script only hides what a search
 * does not find; its style and script are files beside it.
 */
import { isListedInRussia } from '../acts.ts'
import type { Language } from '../messages/index.ts'
import type { Messages } from '../messages/types.ts'
import type { Book, BookException, BookReading, BookRule, BookVersion } from './book.ts'
import { escaped } from './html.ts'
import { actText, anchorOf, citesText, reviewText, sourceText } from './markdown.ts'
import { expectedText, givenText, pickedIn } from './said.ts'
import type { BookWords } from './words/words.ts'

/** Addresses of the files beside the page, its policy, and the way back. */
export interface PageFiles {
  readonly style: string
  readonly script: string
  /** Content-Security-Policy. */
  readonly policy: string
  /** Address of the page it was opened from. */
  readonly back: string
  /** The same book in other languages, each named in its own. */
  readonly others: readonly { readonly language: Language; readonly name: string; readonly file: string }[]
}

/** The book as one HTML page that is read without script. `said`: the words of the language it is in. */
export function bookAsPage(book: Book, words: BookWords, said: Messages, files: PageFiles): string {
  const count = book.chapters.reduce((n, c) => n + c.rules.length, 0)
  return [
    '<!doctype html>',
    `<html lang="${said.language}">`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(files.policy)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(words.title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="${files.style}">`,
    `<script type="module" src="${files.script}"></script>`,
    '</head>',
    '<body>',
    '<header>',
    `<p><a href="${files.back}">${escaped(words.back)}</a></p>`,
    ...(files.others.length === 0
      ? []
      : [
          `<nav aria-label="${escaped(words.otherLanguages)}"><p>${files.others
            .map(
              ({ language, name, file }) =>
                `<a href="${file}" lang="${language}" hreflang="${language}">${escaped(name)}</a>`,
            )
            .join(' · ')}</p></nav>`,
        ]),
    `<h1>${escaped(words.title)}</h1>`,
    `<p><strong>${escaped(said.answer.lawReadTo(book.readTo))}</strong></p>`,
    ...words.lead.map((p) => `<p>${inline(p)}</p>`),
    '</header>',
    // beside the header, not in it: it stays in sight only within what it lies in
    `<p id="search" hidden><label>${escaped(words.search)} <input type="search" autocomplete="off"></label> <output data-of="${escaped(words.found(count))}"></output></p>`,
    `<nav aria-label="${escaped(words.contents)}"><h2>${escaped(words.contents)}</h2>`,
    ...book.chapters.map(
      ({ institution, rules }) =>
        `<h3>${escaped(words.institutions[institution])}</h3><ul>${rules
          .map((r) => `<li><a href="#${anchorOf(r)}">${escaped(r.title)}</a> ${code(r.id)}</li>`)
          .join('')}</ul>`,
    ),
    '</nav>',
    '<main>',
    ...book.chapters.flatMap(({ institution, rules }) => [
      `<h2 class="chapter">${escaped(words.institutions[institution])}</h2>`,
      ...rules.map((r) => ruleSection(r, words, said)),
    ]),
    '</main>',
    '<footer>',
    `<h2>${escaped(words.facts)}</h2><p>${escaped(words.factsLead)}</p>`,
    `<dl>${book.facts.map((f) => `<dt>${code(f.id)}</dt><dd>${escaped(f.asks)}</dd>`).join('')}</dl>`,
    `<h2>${escaped(words.acts)}</h2>`,
    `<dl>${book.acts.map((a) => `<dt>${escaped(a.short)}</dt><dd>${escaped(actText(a, words))}</dd>`).join('')}</dl>`,
    `<h2>${escaped(words.sources)}</h2>`,
    sourceList(
      book.sources.filter((s) => !isListedInRussia(s)),
      words,
    ),
    // closed: whoever opens it has read the warning
    `<details><summary>${escaped(words.sourcesWarning)}</summary>`,
    sourceList(book.sources.filter(isListedInRussia), words),
    '</details>',
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
const sourceList = (sources: Book['sources'], words: BookWords): string =>
  sources.length === 0
    ? ''
    : `<dl>${sources.map((s) => `<dt>${s.code}</dt><dd>${escaped(sourceText(s, words))}</dd>`).join('')}</dl>`
const code = (text: string): string => `<code>${escaped(text)}</code>`
/** `so` in words is code. */
const inline = (text: string): string => escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>')
const formula = (lines: readonly string[]): string => `<pre>${escaped(lines.join('\n'))}</pre>`
const item = (name: string, text: string): string => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`

/** A year a line, so that the smallest screen has all of it: what has to be scrolled sideways, no key reaches. */
const yearByYear = ({ years, signs }: BookRule['bar']): string =>
  years
    .split(/ +/)
    .map((year, i) => `${year} ${signs.slice(12 * i, 12 * (i + 1))}`)
    .join('\n')

function ruleSection(r: BookRule, words: BookWords, said: Messages): string {
  const { reports, newest } = r.restsOn
  const seen =
    r.wording.length > 0
      ? r.wording.map((w) => `"${w.text}" (${words.wordingSeen(w.cite, w.from, w.seen)})`).join(' ')
      : words.wordingNotSeen + (r.readInParts.length > 0 ? ` (${words.readInParts(r.readInParts)})` : '')
  return [
    `<section id="${anchorOf(r)}">`,
    `<h3>${escaped(r.title)} ${code(r.id)}</h3>`,
    `<p class="question">${escaped(r.question)}</p>`,
    '<dl>',
    item(words.wording, seen),
    item(
      words.restsOn,
      reports.length === 0 ? words.noReport : `${words.reports(reports.length, newest)} (${reports.join(', ')})`,
    ),
    item(words.reviewed, r.reviewed.reviews.length === 0 ? words.notReviewed : reviewText(r.reviewed, words)),
    '</dl>',
    `<figure><pre class="bar">${escaped(yearByYear(r.bar))}</pre><figcaption>${inline(`${words.bar}: ${words.barSigns}`)}</figcaption></figure>`,
    `<p>${inline(words.decidedBy(`\`${r.decidedBy}\``))}</p>`,
    ...r.versions.map((v, i) => version(v, i + 1, words, said)),
    ...r.readings.map((x) => reading(x, words)),
    ...(r.doubts.length > 0
      ? [`<h4>${escaped(words.doubts)}</h4>`, `<ul>${r.doubts.map((d) => `<li>${escaped(d)}</li>`).join('')}</ul>`]
      : []),
    examples(r, words, said),
    '</section>',
  ].join('\n')
}
function version(v: BookVersion, n: number, words: BookWords, said: Messages): string {
  return [
    `<h4>${escaped(words.version(n, v.from.earliest, v.from.latest, v.fromReading))}</h4>`,
    `<p>${escaped(v.words)}</p>`,
    formula(v.formula),
    ...v.exceptions.map((x) => exception(x, words, said)),
    ...(v.onOpen === undefined ? [] : [`<p>${escaped(words.onOpen[v.onOpen])}</p>`]),
    `<p>${escaped(`${words.cites}: ${citesText(v.cites, said)}`)}</p>`,
  ].join('\n')
}
const exception = (x: BookException, words: BookWords, said: Messages): string =>
  `<p>${escaped(words.unless)}${words.language === 'en' ? ` <strong>${escaped(x.label)}</strong>` : ''}: ${escaped(`${x.words} (${citesText(x.cites, said)})`)}</p>${formula(
    [...x.when, ...x.then.map((l, i) => (i === 0 ? `${words.then} ${l}` : `     ${l}`))],
  )}`

function reading(x: BookReading, words: BookWords): string {
  const rows = x.options.map((o) => [
    `${code(o.id)}${o.isDefault ? ` (${escaped(words.isDefault)})` : ''}`,
    escaped(o.words),
    escaped(o.heldBy.length > 0 ? o.heldBy.join(', ') : words.heldByNobody),
  ])
  return [
    `<h4>${escaped(words.readings)}: ${code(x.id)}</h4>`,
    `<p>${escaped(`${x.question} ${x.why}`)}</p>`,
    table(Object.values(words.readingColumns), rows),
    ...(x.reviewed.reviews.length > 0
      ? [`<p>${escaped(`${words.reviewed}: ${reviewText(x.reviewed, words)}`)}</p>`]
      : []),
  ].join('\n')
}
function examples(r: BookRule, words: BookWords, said: Messages): string {
  const { example, on, reading: read, result } = words.exampleColumns
  const isRead = r.examples.some((e) => e.readings.length > 0)
  const rows = r.examples.map((e) => [
    escaped(`${e.id} ${e.title ?? givenText(e.given, words, said)}`),
    // below the day: a column of its own, mostly empty, would take a quarter of a telephone's width
    [e.on, ...e.readings.map(escaped)].join('<br>'),
    escaped(expectedText(e.expected, words, pickedIn(said, r.id))),
  ])
  return `<details><summary>${escaped(words.examples)} (${rows.length})</summary>${table([example, isRead ? `${on} · ${read}` : on, result], rows)}</details>`
}
/** Cells are HTML. */
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="table"><table><thead><tr>${columns.map((c) => `<th scope="col">${escaped(c)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((r) => `<tr>${r.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`
