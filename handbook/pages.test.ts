import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { chapters } from './pages.ts'

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
