// The page is built once more with source maps, which say by themselves whose code is in it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPage } from './build.ts'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const folder = mkdtempSync(join(tmpdir(), 'draftlight-licences-'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

beforeAll(
  () =>
    buildPage(project, folder, [
      { name: 'with-maps', config: () => ({ logLevel: 'error', build: { sourcemap: 'inline' } }) },
    ]),
  120_000,
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the bundler puts in by itself stands in no map; by words of its own it is known. */
const helpers = { vite: /vite:preloadError/, rolldown: /Symbol\.toStringTag,\{value:.Module.\}/ }
/** Names of the packages in a built text, by its maps. */
const packagesIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/sourceMappingURL=data:application\/json;[^,]*base64,([\w+/=]+)/g)].flatMap(([, map]) =>
      (JSON.parse(Buffer.from(map!, 'base64').toString()) as { sources: string[] }).sources.flatMap((source) => {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
        return name === undefined ? [] : [name]
      }),
    ),
    ...Object.entries(helpers).flatMap(([name, words]) => (words.test(text) ? [name] : [])),
  ])
const licenceOf = (name: string): string => {
  const from = join(project, 'node_modules', name)
  return readFileSync(
    join(
      from,
      readdirSync(from).find((file) => /^licen[cs]e/i.test(file))!,
    ),
    'utf8',
  )
    .split('# Licenses of bundled dependencies')[0]!
    .trim()
}
const scripts = () => readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))

test('every package whose code is in the page has its licence beside it, and no other has', () => {
  const names = new Set(scripts().flatMap((name) => [...packagesIn(read(`assets/${name}`))]))
  expect(names).toContain('preact')
  expect(names).toContain('@observablehq/plot')
  expect(names).toContain('vite')
  expect(names).toContain('rolldown')
  expect(names.size).toBeGreaterThan(10)
  const text = read('licences.txt')
  expect(text).toContain(readFileSync(join(project, 'LICENSE'), 'utf8').trim())
  for (const name of names) expect(text.includes(licenceOf(name)), name).toBe(true)
  const told = [...text.matchAll(/^-{72}\n\n(\S+) /gm)].map(([, name]) => name!)
  expect(told).toEqual([...names].toSorted())
  const linking = scripts().filter((name) => read(`assets/${name}`).includes('./licences.txt'))
  expect(linking).toEqual([expect.stringMatching(/^country-/)])
})

test('the single file brings the licences of what is in it', () => {
  const html = read('notes.html')
  const names = packagesIn(html)
  expect(names).toContain('preact')
  const comment = /<\/html>\n<!--\n([\s\S]*)-->\n$/.exec(html)?.[1]
  expect(comment).toContain(readFileSync(join(project, 'LICENSE'), 'utf8').trim())
  for (const name of names) expect(comment?.includes(licenceOf(name)), name).toBe(true)
  expect(comment).not.toContain('@observablehq/plot')
})
