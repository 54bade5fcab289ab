import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languages, law } from '@draftlight/law'
import { beforeAll, expect, test } from 'vitest'
import { builtPage } from './browser/chromium.ts'
import { gzipped, loadedFiles } from './first-load.ts'
import { policy } from './policy.ts'

let folder: string
let assets: string[]
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

beforeAll(async () => {
  folder = await builtPage()
  assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
}, 60_000)

test('the page opens from any path and carries the policy before anything else', () => {
  const html = read('index.html')
  expect(html).not.toMatch(/(src|href)="\//)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  expect(html.replaceAll('&#39;', "'")).toContain(policy)
})

test('no built file names an address of another site', () => {
  const named = ['index.html', 'sw.js', ...assets].flatMap((name) => [...read(name).matchAll(/https?:\/\/[\w.-]+/g)])
  expect([...new Set(named.map(([address]) => address))]).toEqual(['http://www.w3.org'])
})

test.each(languages)(
  'the first questions of Me come within 90 kB, and the room itself has no more in one language: %s',
  (language) => {
    const { page, questions, answer } = loadedFiles(folder, language)
    // a part that were named otherwise would be left out of the count
    for (const [files, name] of [
      [page, /index-.*\.js$/],
      [page, /words\.page/],
      [questions, /me-.*\.js$/],
      [questions, /words\.law/],
      [answer, /answer-view-/],
    ] as const)
      expect(files.filter((file) => name.test(file)).length).toBeGreaterThan(0)
    expect(gzipped(folder, [...page, ...questions])).toBeLessThanOrEqual(90_000)
    expect(gzipped(folder, [...questions, ...answer])).toBeLessThanOrEqual(90_000)
  },
)

test('no room but Country asks for an interface that Chrome 80 or Safari 14 lacks: the build writes down syntax, not interfaces', () => {
  // Country runs in module workers, which Safari 14 does not have either; it alone, with its words, loads the simulation
  const scripts = assets.filter((name) => name.endsWith('.js'))
  for (const name of scripts.filter((script) => /(from|import)\s*["'`]\.\/sim-/.test(read(script))))
    expect(name).toMatch(/\/(country|sim|words\.country\.\w+)-/)
  const files = scripts.filter((name) => !/\/(country|sim|run\.worker)-/.test(name))
  for (const part of ['index', 'me', 'answer-view', 'take-away', 'why', 'acts', 'watch', 'words.law.uk'])
    expect(files.some((name) => name.startsWith(`assets/${part}-`))).toBe(true)
  const newer = [
    // not what follows three dots: a short name that the build gave a function of ours
    /(?<!\.)\.(at|findLast(Index)?|to(Sorted|Reversed|Spliced)|replaceAll|replaceChildren|checkVisibility|showModal|formatRange)\(/g,
    /Object\.(hasOwn|groupBy)|Promise\.(any|withResolvers)|structuredClone|requestIdleCallback|randomUUID|AbortSignal/g,
    /Intl\.(ListFormat|DisplayNames|Segmenter|DurationFormat)|(date|time)Style/g,
    /new (BroadcastChannel|WeakRef|FinalizationRegistry|(De)?[cC]ompressionStream)|\(\?<[=!]/g,
  ]
  for (const name of files)
    expect(newer.flatMap((of) => [...read(name).matchAll(of)].map(([found]) => `${name} ${found}`))).toEqual([])
})

test('the offline copy has every file', () => {
  const [, list] = /^const files = (.*)$/m.exec(read('sw.js')) ?? []
  const beside = ['index.html', 'notes.html', 'law-book.html', 'law-book.css', 'law-book.js', 'licences.txt']
  expect(JSON.parse(list ?? '[]').toSorted()).toEqual([...beside, ...assets].map((name) => `./${name}`).toSorted())
})

test('the law book is read without script, under the same policy, and names no address', () => {
  const html = read('law-book.html')
  expect(html.replaceAll('&#39;', "'")).toContain(policy)
  expect(html).not.toMatch(/https?:|<style|<script(?! type="module" src="\.\/law-book\.js")| on\w+=/)
  for (const rule of law.rules) expect(html).toContain(`id="rule-${rule.id.replaceAll('/', '-')}"`)
  expect(read('law-book.js')).not.toMatch(/import|innerHTML/)
})
