import { expect, test } from 'vitest'
import { isListedInRussia } from '../acts.ts'
import { law } from '../law.ts'
import { messagesIn } from '../messages/index.ts'
import { bookOf } from './book.ts'
import { bookAsMarkdown } from './markdown.ts'
import { bookAsPage } from './page.ts'
import { expectedText } from './said.ts'
import { bookWords } from './words/index.ts'

const said = await messagesIn('en', 'he')
const shipped = bookOf(law, said, [])
const files = { style: 's.css', script: 's.js', policy: "default-src 'none'", back: './', others: [] }
const [one, two, three] = ['S901', 'S902', 'S903']
const book = {
  ...shipped,
  sources: [
    { code: one!, title: 'Of a state body', publisher: 'A', listed_in_russia: 'no' },
    { code: two!, title: 'Of a listed paper', publisher: 'B', listed_in_russia: '2023-01-26' },
    { code: three!, title: 'Of whom nobody looked', publisher: 'C' },
  ],
}

test('a rule stands in the chapter of its matter: a man serves, a summons is served', () => {
  const chapter = shipped.chapters.find(({ rules }) => rules.some(({ id }) => id === 'service/conscript-until'))
  expect(chapter?.institution).toBe('contract')
})

test('a publisher that Russia lists, or of whom nobody has looked, is behind a warning that stays closed; each is marked', () => {
  const page = bookAsPage(book, bookWords.en, said, files)
  const [open, behind] = page.slice(page.indexOf(`<h2>${bookWords.en.sources}</h2>`)).split('<details>')
  expect(open).toContain('Of a state body. A, no date (not listed in Russia)')
  expect(open).not.toMatch(/S902|S903/)
  expect(behind).toMatch(/^<summary>In Russia people were charged and fined for sharing such material\./)
  expect(behind).toContain('Of a listed paper. B, no date (listed in Russia since 2023-01-26)')
  expect(behind).toContain('Of whom nobody looked. C, no date (listing not checked: counts as listed)')
  expect(behind).not.toContain('S901')
})

test('unknown counts as listed: of every shipped source that is not known to be free', () => {
  const page = bookAsPage(shipped, bookWords.en, said, files)
  const before = page.slice(0, page.indexOf('<details><summary>In Russia'))
  expect(shipped.sources.length).toBeGreaterThan(100)
  for (const source of shipped.sources)
    expect(before.includes(`<dt>${source.code}</dt>`), source.code).toBe(!isListedInRussia(source))
})

test('the bar of versions is a year a line, with a sign for each month', () => {
  const page = bookAsPage(shipped, bookWords.en, said, files)
  const bars = [...page.matchAll(/<pre class="bar">([^<]*)</g)].map(([, bar]) => bar!.split('\n'))
  expect(bars).toHaveLength(law.rules.length)
  for (const lines of bars) for (const line of lines) expect(line).toMatch(/^\d{4} [·?0-9a-z]{12}$/)
})

test('on paper the same is marked', () => {
  expect(bookAsMarkdown(book, bookWords.en, said)).toContain(
    'S903: Of whom nobody looked. C, no date (listing not checked',
  )
})

/** Without what is code, quotation, number or name in any language: ids, formulas, articles, publishers. */
const prose = (page: string): string =>
  page
    .slice(page.indexOf('<body>'), page.indexOf('<footer>'))
    .replaceAll(/<(code|pre|a)\b[^>]*>[^]*?<\/\1>|<[^>]+>|&[a-z]+;/g, ' ')
    .replaceAll(/`[^`]*`|\(S\d[^)]*\)|\bS\d+\b|\bSW-[\w-]+|\d{4}-\d\d-\d\d|\w+_\w+|\w+\/\w[\w-]*/g, ' ')

test.each(['ru', 'uk'] as const)(
  'a whole book in %s: no English word is left in what is said, the sources included',
  async (language) => {
    const words = await messagesIn(language, 'he')
    const inLanguage = bookOf(law, words, [])
    const page = bookAsPage(inLanguage, bookWords[language], words, files)
    const latin = new Set(prose(page).match(/[a-z]{3,}/gi))
    expect([...latin].toSorted()).toEqual(['Draftlight', 'mos'])
    for (const { title } of inLanguage.sources) expect(title).toMatch(/[а-яіїєґ]{2}/i)
    for (const { short, title } of inLanguage.acts) expect(`${short} ${title}`).not.toMatch(/[a-z]{3}/i)
    const other = language === 'ru' ? /[іїєґ]/i : /[ыэъё]/i
    expect(
      JSON.stringify([
        inLanguage.acts.map(({ title }) => title),
        bookWords[language].actNotes,
        bookWords[language].lead,
        Object.values(bookWords[language].institutions),
      ]),
    ).not.toMatch(other)
  },
)

test('what an example expects of a day that may be any later one is said without the word for machines', () => {
  const value = { earliest: '2026-02-28', latest: 'any later day', orNever: true }
  expect(expectedText(value, bookWords.en)).toBe('never, or on 2026-02-28 or later')
  expect(expectedText(value, bookWords.ru)).toBe('никогда или 2026-02-28 или позже')
  expect(expectedText({ ...value, orNever: false }, bookWords.uk)).toBe('2026-02-28 або пізніше')
  expect(expectedText({ ...value, latest: '2026-03-01' }, bookWords.en)).toBe(
    'never, or between 2026-02-28 and 2026-03-01',
  )
})
