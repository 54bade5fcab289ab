import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readExamples } from './example-file.ts'
import { titledAs } from './example-titles.ts'
import { law } from './law.ts'

const folder = join(import.meta.dirname, 'examples')
const parsed = (name: string) => parse(readFileSync(join(folder, name), 'utf8'))
interface Titled {
  readonly title?: string
  readonly variants?: readonly Titled[]
}
const titlesIn = (list: readonly Titled[]): readonly string[] =>
  list.flatMap(({ title, variants = [] }) => [...(title === undefined ? [] : [title]), ...titlesIn(variants)])
const english = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => titlesIn(parsed(name).examples)),
)
const numbersIn = (title: string): readonly string[] =>
  title
    .replaceAll(/(?<=\d)[ ,\u00a0](?=\d{3})/g, '')
    .match(/\d{2,}/g)
    ?.toSorted() ?? []

test.each(['ru', 'uk'])(
  'every example is called something in %s, in the letters of that language, with its numbers',
  (language) => {
    const said: Readonly<Record<string, string>> = parsed(`titles/${language}.yaml`)
    const file = `law/examples/titles/${language}.yaml`
    expect([...english].filter((title) => !(title in said)).map((title) => `${file}: nothing for "${title}"`)).toEqual(
      [],
    )
    expect(
      Object.keys(said)
        .filter((title) => !english.has(title))
        .map((title) => `${file}: no example is called "${title}"`),
    ).toEqual([])
    const foreign = language === 'ru' ? /[іїєґ]/i : /[ыэъё]/i
    for (const [title, words] of Object.entries(said)) {
      expect(numbersIn(words), title).toEqual(expect.arrayContaining([...numbersIn(title)]))
      expect(words, title).toMatch(/[а-яіїєґ]/i)
      expect(words, title).not.toMatch(foreign)
      expect(words, title).not.toMatch(/[a-z][а-яіїєґ]|[а-яіїєґ][a-z]/i)
    }
  },
)

const text =
  'examples:\n  - {id: A, title: A man, on: 2026-01-01, facts: {sex: M}, expect: {callable/on: unknown}, variants: [{title: a woman, change: {sex: F}, expect: {callable/on: no}}]}\n'
const examples = readExamples(law, text, 'test.yaml', { clock: () => undefined, zones: [] })

test('an example that has no title there keeps its own; what is no title is named with its line', () => {
  expect(titledAs(examples, '{A man: Мужчина}', 'ru.yaml').map(({ title }) => title)).toEqual(['Мужчина', 'a woman'])
  expect(() => titledAs(examples, 'a woman: женщина\nA man: 5\n', 'ru.yaml')).toThrow(
    'ru.yaml:2: This is no title. Expected a text.',
  )
  expect(() => titledAs(examples, '- Мужчина', 'ru.yaml')).toThrow('This is no record.')
})
