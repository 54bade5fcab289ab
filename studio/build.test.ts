import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages, law } from '@draftlight/law'
import { beforeAll, expect, test } from 'vitest'
import { builtPage } from './browser/chromium.ts'
import { filesToKeep } from './build.ts'
import { gzipped, loadedFiles } from './first-load.ts'
import { lawBookFile } from './languages.ts'
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

test('the offline copy leaves out no file whose name only ends like that of the worker', () => {
  const made = mkdtempSync(join(tmpdir(), 'draftlight-copy-'))
  mkdirSync(join(made, 'assets'))
  for (const name of ['index.html', 'sw.js', '.built-from', 'assets/copy-button-DzkItAsw.js'])
    writeFileSync(join(made, name), '')
  expect(filesToKeep(made).names).toEqual(['./assets/copy-button-DzkItAsw.js', './index.html'])
  rmSync(made, { recursive: true })
})

test('the offline copy has every file', () => {
  const [, list] = /^const files = (.*)$/m.exec(read('sw.js')) ?? []
  const books = [...languages.map(lawBookFile), 'law-book.css', 'law-book.js']
  const beside = ['index.html', 'notes.html', ...books, 'licences.txt']
  expect(JSON.parse(list ?? '[]').toSorted()).toEqual([...beside, ...assets].map((name) => `./${name}`).toSorted())
})

test.each(languages)(
  'the law book in %s is read without script, under the same policy, and names no address',
  (language) => {
    const html = read(lawBookFile(language))
    expect(html).toContain(`<html lang="${language}">`)
    for (const other of languages)
      expect(html.includes(`href="./${lawBookFile(other)}"`), other).toBe(other !== language)
    expect(html.replaceAll('&#39;', "'")).toContain(policy)
    expect(html).not.toMatch(/https?:|<style|<script(?! type="module" src="\.\/law-book\.js")| on\w+=/)
    for (const rule of law.rules) expect(html).toContain(`id="rule-${rule.id.replaceAll('/', '-')}"`)
    expect(read('law-book.js')).not.toMatch(/import|innerHTML/)
  },
)

test('a room’s style touches no other room: styles stay loaded when one walks on', () => {
  const rooms = { me: ['me', 'me-timeline'], country: ['country', 'lives'], watch: ['watch', 'chance'] }
  const selectorsOf = (names: readonly string[]) =>
    names
      .map((name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8'))
      .join('')
      .replaceAll(/\/\*[^]*?\*\/|@[^{;]*[{;]/g, '')
      .match(/[^{}]+(?=\{)/g)!
      .flatMap((list) => list.split(/,(?![^(]*\))/).map((one) => one.trim()))
  const classesOf = (selector: string): readonly string[] => selector.match(/\.[a-z][\w-]*/g) ?? []
  const shared = selectorsOf(['base', 'shell', 'figures'])
  const all = Object.values(rooms).map(selectorsOf)
  const touching = all.flatMap((selectors, room) => {
    const others = [shared, ...all.filter((_, other) => other !== room)]
    const elsewhere = new Set(others.flatMap((them) => them.flatMap(classesOf)))
    return selectors.filter((one) => !classesOf(one).some((name) => name.startsWith('.place-') || !elsewhere.has(name)))
  })
  expect(touching).toEqual([])
})

/** WCAG 2.2: the contrast of two colours written `#rrggbb`, 1 to 21. */
const contrast = (...pair: readonly [string, string]): number => {
  const [dark, light] = pair
    .map((hex) => {
      const [r, g, b] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test.each(['light', 'dark'])(
  'in %s colours every text is read, and every line and mark that says something is seen',
  (scheme) => {
    const css = ['base', 'figures'].map((name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8'))
    const colours = new Map(
      css.flatMap((text) => {
        const [light, dark] = [...text.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body!)
        return [...(scheme === 'light' ? light! : dark!).matchAll(/(--[\w-]+): (#\w{6})/g)].map(
          ([, name, hex]) => [name!, hex!] as const,
        )
      }),
    )
    const of = (name: string) => colours.get(`--${name}`)!
    const grounds = ['paper', 'surface', 'accent-soft']
    const texts = [
      ...['ink', 'quiet', 'accent', 'doubt'].flatMap((text) => grounds.map((ground) => [text, ground])),
      ...[0, 1, 2].map((n) => ['on-light', `level-${n}`]),
      ...[3, 4].map((n) => ['on-dark', `level-${n}`]),
      ...['ink hatch', 'ink doubt-soft', 'doubt doubt-soft', 'on-accent accent'].map((pair) => pair.split(' ')),
    ]
    const marks = [
      ...['strong-line', 'accent', 'doubt', 'level-3', 'level-4'].flatMap((mark) => [
        [mark, 'paper'],
        [mark, 'surface'],
      ]),
      ...['level-3', 'level-4', 'doubt'].map((mark) => [mark, 'level-0']),
    ]
    const short = (pairs: readonly (readonly string[])[], least: number) =>
      pairs.filter(([on, ground]) => !(contrast(of(on!), of(ground!)) >= least)).map((pair) => pair.join(' on '))
    expect([short(texts, 4.5), short(marks, 3)]).toEqual([[], []])
  },
)
