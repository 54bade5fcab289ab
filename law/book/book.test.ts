import { expect, test } from 'vitest'
import { isListedInRussia } from '../acts.ts'
import { law } from '../law.ts'
import { messagesIn } from '../messages/index.ts'
import { bookOf } from './book.ts'
import { bookAsMarkdown } from './markdown.ts'
import { bookAsPage } from './page.ts'
import { english } from './words.ts'

const said = await messagesIn('en', 'he')
const shipped = bookOf(law, said, [])
const files = { style: 's.css', script: 's.js', policy: "default-src 'none'", back: './' }
const [one, two, three] = ['S901', 'S902', 'S903']
const book = {
  ...shipped,
  sources: [
    { code: one!, title: 'Of a state body', publisher: 'A', listed_in_russia: 'no' },
    { code: two!, title: 'Of a listed paper', publisher: 'B', listed_in_russia: '2023-01-26' },
    { code: three!, title: 'Of whom nobody looked', publisher: 'C' },
  ],
}

test('a publisher that Russia lists, or of whom nobody has looked, is behind a warning that stays closed; each is marked', () => {
  const page = bookAsPage(book, english, said, files)
  const [open, behind] = page.slice(page.indexOf(`<h2>${english.sources}</h2>`)).split('<details>')
  expect(open).toContain('Of a state body. A, no date (not listed in Russia)')
  expect(open).not.toMatch(/S902|S903/)
  expect(behind).toMatch(/^<summary>In Russia people were charged and fined for sharing such material\./)
  expect(behind).toContain('Of a listed paper. B, no date (listed in Russia since 2023-01-26)')
  expect(behind).toContain('Of whom nobody looked. C, no date (listing not checked: counts as listed)')
  expect(behind).not.toContain('S901')
})

test('unknown counts as listed: of every shipped source that is not known to be free', () => {
  const page = bookAsPage(shipped, english, said, files)
  const before = page.slice(0, page.indexOf('<details><summary>In Russia'))
  expect(shipped.sources.length).toBeGreaterThan(100)
  for (const source of shipped.sources)
    expect(before.includes(`<dt>${source.code}</dt>`), source.code).toBe(!isListedInRussia(source))
})

test('on paper the same is marked', () => {
  expect(bookAsMarkdown(book, english, said)).toContain('S903: Of whom nobody looked. C, no date (listing not checked')
})
