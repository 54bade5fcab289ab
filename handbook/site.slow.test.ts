// The documentation as its reader has it: from a disk, searched, on a narrow screen, and under the headers of a host.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { policy, servePage } from '@draftlight/studio'
import axe, { type AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathsIn } from './build.ts'
import { chapters } from './pages.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const chromiumPath = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))
let parent: string
let site: string
let handbook: string
let paths: string[]

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'draftlight-handbook-'))
  site = join(parent, 'site')
  handbook = join(site, 'handbook')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-site.mjs', site], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  paths = pathsIn(handbook)
}, 240_000)
afterAll(() => rmSync(parent, { recursive: true, force: true }))

test.each(['build-site', 'artefacts'])('%s empties no folder that holds other things', (script) => {
  const foreign = join(parent, script)
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'thesis.txt'), 'the only copy')
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, foreign], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(status).not.toBe(0)
  expect(stderr).toContain('holds other things')
  expect(readdirSync(foreign)).toEqual(['thesis.txt'])
})

const read = (path: string): string => readFileSync(join(handbook, path), 'utf8')
const pages = (): string[] => paths.filter((path) => path.endsWith('.html'))

test('every page carries the policy before anything else, holds no style and no script of its own', () => {
  expect(pages().length).toBeGreaterThan(40)
  for (const path of pages()) {
    const html = read(path)
    expect(html, path).toContain(`content="${policy}"`)
    expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(html.indexOf('<link'))
    expect(html, path).not.toMatch(/<style|<script(?! defer src="search)|\son\w+=|src="https?:|<!--/)
  }
})

test('every link inside leads to a page and a place that are there', () => {
  const broken: string[] = []
  for (const path of pages()) {
    for (const [, href] of read(path).matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(href!)) continue
      const [file, anchor] = href!.split('#') as [string, string?]
      const to = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/')
      if (!existsSync(join(handbook, to))) broken.push(`${path}: ${href}`)
      else if (anchor && !read(to).includes(`id="${decodeURIComponent(anchor)}"`)) broken.push(`${path}: ${href}`)
    }
  }
  expect(broken).toEqual([])
})

test('no place on a page has the name of another', () => {
  for (const path of pages()) {
    const ids = [...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
    expect(new Set(ids).size, `${path}: ${ids.filter((id, i) => ids.indexOf(id) < i).join()}`).toBe(ids.length)
  }
})

test('the reference has every name that each package gives out', () => {
  for (const room of ['law', 'country', 'sim']) {
    const door = readFileSync(join(project, room, 'index.ts'), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
    const names = [...door.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
      list!
        .split(',')
        .map((name) =>
          name
            .trim()
            .replace(/^type /, '')
            .replace(/^.* as /, ''),
        )
        .filter((name) => name !== ''),
    )
    expect(names.length).toBeGreaterThan(30)
    const html = read(`/api/${room}.html`)
    expect(names.filter((name) => !html.includes(`>${name}</h3>`))).toEqual([])
    const undescribed = [...html.matchAll(/>([^<>]+)<\/h3>\s*<pre/g)].map(([, name]) => name)
    expect(undescribed, `${room}: without a docstring`).toEqual([])
  }
  // a docstring and a declaration, as they stand in the code
  expect(read('/api/sim.html')).toContain('Hands the jobs to the threads, first come first served')
  expect(read('/api/law.html')).toContain('function ask(')
})

test('the list of tables is that of the data', () => {
  const { resources } = JSON.parse(readFileSync(join(project, 'country/data/datapackage.json'), 'utf8')) as {
    resources: {
      path: string
      title: string
      licenses: { name: string; title?: string }[]
      sources: { title: string }[]
    }[]
  }
  const rows = readFileSync(join(project, 'docs/data-and-licences.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const wanted = resources.map(({ path, title, licenses, sources }) => {
    const licence = licenses.map((of) => of.title ?? of.name).join('; ')
    return `| \`${path}\` | ${title} | ${licence} | ${sources.map((source) => source.title).join('; ')} |`
  })
  expect(rows).toEqual(wanted)
})

test('the licence of the package that searches goes along', () => {
  const licence = readFileSync(join(project, 'node_modules', 'minisearch', 'LICENSE.txt'), 'utf8')
  expect(read('licences.txt')).toContain(licence.trim())
})

test('the front page of the repository leads here', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8')
  for (const page of [
    'docs/first-ten-minutes.md',
    'docs/for-hotlines.md',
    'docs/known-issues.md',
    'docs/data-and-licences.md',
  ])
    expect(readme).toContain(`](${page})`)
  expect(readme).toContain('scripts/build-site.mjs')
})

describe.skipIf(!chromiumPath)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(() => browser?.close())

  /** A tab that notes what should not happen. */
  const tab = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; trouble: string[] }> => {
    const page = await browser.newPage(options)
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
    return { page, trouble }
  }

  test('every page opens from a disk, styled, and asks for nothing that lies elsewhere', async () => {
    const { page, trouble } = await tab()
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(handbook).href) && !request.url().startsWith('data:'))
        trouble.push(request.url())
    })
    for (const path of pages()) {
      await page.goto(pathToFileURL(join(handbook, path)).href)
      expect(await page.evaluate(() => document.styleSheets.length), path).toBeGreaterThan(0)
    }
    expect(trouble).toEqual([])
    await page.close()
  })

  const search = async (page: Page, at: string): Promise<void> => {
    await page.goto(at)
    await page.locator('#words').fill('exit ban')
    await page.locator('#found li').first().waitFor()
    expect(await page.locator('#said').innerText()).toMatch(/^\d+ found/)
    await page.locator('#words').fill('qqqqzz')
    expect(await page.locator('#said').innerText()).toMatch(/^Nothing found/)
    // the name of a function, of a rule, a Ukrainian and a Russian word
    for (const [words, where] of [
      ['factsFrom', /api\/law\.html#factsfrom$/],
      ['service/on', /law-book\.html#/],
      ['гарячих', /for-hotlines\.uk\.html/],
      ['горячих', /for-hotlines\.ru\.html/],
    ] as const) {
      await page.locator('#words').fill(words)
      const first = page.locator('#found a').first()
      expect(await first.getAttribute('href'), words).toMatch(where)
    }
    await page.locator('#found a').first().click()
    await page.waitForURL(/for-hotlines\.ru\.html/)
  }

  test('is searched from a disk', async () => {
    const { page, trouble } = await tab()
    await search(page, pathToFileURL(join(handbook, 'search.html')).href)
    expect(trouble).toEqual([])
    await page.close()
  })

  test('works beside the page, under the headers of a host', async () => {
    const server = await servePage({ folder: site })
    const { page, trouble } = await tab()
    await search(page, `${server.url}handbook/search.html`)
    for (const path of ['index.html', 'claims/ban-bites-before-most-know.html', 'calibration/index.html'])
      await page.goto(`${server.url}handbook/${path}`)
    expect(trouble).toEqual([])
    await page.close()
    await server.close()
  })

  test.each([390, 1440])('has no fault that axe sees and does not run over the edge, at %i px', async (width) => {
    const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }
    const { page } = await tab({ viewport: { width, height: 844 }, bypassCSP: true })
    // the law book has the frame and the elements of the others, and would take half a minute
    const small = chapters
      .flatMap((chapter) => chapter.pages)
      .filter(({ to }) => !/law-book|odd|^api/.test(to) && paths.includes(`/${to}`))
      .map(({ to }) => to)
    for (const path of [...small, 'search.html', 'api/country.html']) {
      await page.goto(pathToFileURL(join(handbook, path)).href)
      await page.evaluate(axe.source)
      const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(rules)})`)
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
      expect(found, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    await page.close()
  })
})
