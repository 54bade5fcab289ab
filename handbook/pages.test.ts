import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { rendered } from './markdown.ts'
import { chapters } from './pages.ts'
import { framed } from './template.ts'

const project = join(import.meta.dirname, '..')
const linksOf = (file: string): string[] => {
  const path = join(project, file)
  if (!file.endsWith('.md') || !existsSync(path)) return []
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s:]+)/g)]
  return links.map(([, to]) => join(dirname(file), to!))
}

test('every page of the documentation is two links from the first README, or one', () => {
  const first = linksOf('README.md')
  const near = new Set(['README.md', ...first, ...first.flatMap(linksOf)])
  const far = chapters.flatMap(({ pages }) => pages).filter(({ from }) => !near.has(from))
  expect(far.map(({ from }) => from)).toEqual([])
})

test('around a page in another language, what stays English says so to a screen reader', () => {
  const html = framed({ page: { to: 'for-hotlines.ru.html', language: 'ru' }, title: '', html: '', policy: '' })
  for (const part of ['header', 'nav', 'footer']) expect(html).toMatch(new RegExp(`<${part}[^>]* lang="en"`))
})

test('a table is named to a screen reader after the section it stands in', () => {
  const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n'
  const { html } = rendered(`# Сроки\n\n${table}\n## "Once" & again\n\n${table}`, 'docs/none.md', () => undefined)
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Сроки',
    '&quot;Once&quot; &amp; again',
  ])
})
