/** The documentation as a folder of pages: read from a disk or under any path of any host, without a request to anywhere else. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join, posix } from 'node:path'
import { licencesOf, policy } from '@draftlight/studio'
import { apiAsMarkdown } from './api.ts'
import { rendered, type LinkTo, type Rendered } from './markdown.ts'
import { chapters, type Page } from './pages.ts'
import { framed } from './template.ts'

export interface HandbookOptions {
  /** The repository's folder. */
  readonly project: string
  /** Folder of the built packages, from `scripts/pack.mjs`: the reference is printed from their types. */
  readonly packages: string
  /** Emptied first. */
  readonly to: string
}

const API = /^docs\/api\/(\w+)\.md$/
const pages = chapters.flatMap((chapter) => chapter.pages)
/** What is copied beside the pages when a page links to it. */
const COPIED = /\.(png|svg|csv|html)$/

type Write = (name: string, text: string) => void
const writerIn =
  (folder: string): Write =>
  (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }

/** Styles in a page become files, named in its head: the policy allows none inside. */
const withoutStyles = (html: string, write: Write): string => {
  const links: string[] = []
  const bare = html.replace(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
    const name = `style-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
    write(name, style)
    links.push(`<link rel="stylesheet" href="${name}">`)
    return ''
  })
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<link rel="icon" href="data:,">',
    ...links,
  ]
  return bare.replace('<meta charset="utf-8">', ['<meta charset="utf-8">', ...head].join('\n'))
}

const markdownOf = ({ from }: Page, { project, packages }: HandbookOptions): string => {
  const [, room] = API.exec(from) ?? []
  if (room)
    return apiAsMarkdown(`@draftlight/${room}`, join(project, room, 'index.ts'), join(packages, room, 'index.d.ts'))
  if (!existsSync(join(project, from))) throw new Error(`handbook/pages.ts: "${from}" is listed and not there.`)
  return readFileSync(join(project, from), 'utf8')
}

/** Where the links of all pages lead, beside the pages themselves. */
interface Led {
  /** File of the repository -> its place in the documentation. */
  readonly copied: Map<string, string>
  /** Looked for once every page is there. */
  readonly anchors: { readonly from: string; readonly line: number; readonly page: string; readonly anchor: string }[]
}

const linksOf =
  (page: Page, project: string, { copied, anchors }: Led): LinkTo =>
  (target, line) => {
    const [path = '', anchor] = target.split('#')
    const inProject = posix.normalize(posix.join(posix.dirname(page.from), path)).replace(/\/$/, '')
    const other = pages.find(({ from }) => from === inProject || posix.dirname(from) === inProject)
    const away = posix.dirname(page.to)
    if (other) {
      if (anchor) anchors.push({ from: page.from, line, page: other.to, anchor })
      return posix.relative(away, other.to) + (anchor ? `#${anchor}` : '')
    }
    if (!existsSync(join(project, inProject)))
      throw new Error(`${page.from}:${line}: links to "${target}", which is not there.`)
    if (!COPIED.test(inProject)) return undefined
    const place = posix.join(posix.basename(posix.dirname(page.to)), posix.basename(inProject))
    copied.set(inProject, place)
    return posix.relative(away, place)
  }

const writePages = (options: HandbookOptions, write: Write): { made: ReadonlyMap<string, Rendered>; led: Led } => {
  const led: Led = { copied: new Map(), anchors: [] }
  const made = new Map<string, Rendered>()
  for (const page of pages) {
    const one = rendered(markdownOf(page, options), page.from, linksOf(page, options.project, led))
    made.set(page.to, one)
    write(page.to, framed({ page, title: one.title, html: one.html, policy }))
  }
  for (const { from, line, page, anchor } of led.anchors)
    if (!made.get(page)!.anchors.has(anchor))
      throw new Error(`${from}:${line}: links to "#${anchor}", which ${page} does not have.`)
  return { made, led }
}

const writeCopied = ({ copied }: Led, { project, to }: HandbookOptions, write: Write): void => {
  for (const [from, place] of copied) {
    mkdirSync(dirname(join(to, place)), { recursive: true })
    if (!place.endsWith('.html')) {
      copyFileSync(join(project, from), join(to, place))
      continue
    }
    const beside: Write = (name, text) => write(posix.join(posix.dirname(place), name), text)
    write(place, withoutStyles(readFileSync(join(project, from), 'utf8'), beside))
  }
}

const SEARCH = `<h1>Search</h1>
<p><label for="words">Words to look for in the documentation</label></p>
<p><input id="words" type="search" autocomplete="off" spellcheck="false"></p>
<p id="said" role="status"></p>
<ul id="found"></ul>
<noscript><p>The search needs scripts. Everything else here does not.</p></noscript>`

/** The search, its page, the texts that it looks in, and the licences of what it is made of. */
const writeSearch = async (
  made: ReadonlyMap<string, Rendered>,
  { project, to }: HandbookOptions,
  write: Write,
): Promise<void> => {
  const texts = pages.flatMap((page) =>
    made.get(page.to)!.sections.map(({ anchor, title, text }) => [page.to, page.title, anchor, title, text.trim()]),
  )
  write('search-texts.js', `const handbookTexts = ${JSON.stringify(texts)}\n`)
  const scripts = ['search-texts.js', 'search.js']
  write('search.html', framed({ page: { to: 'search.html' }, title: 'Search', html: SEARCH, policy, scripts }))
  const licences = licencesOf(readFileSync(join(project, 'LICENSE'), 'utf8'))
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: join(project, 'handbook'),
    logLevel: 'warn',
    plugins: [licences.plugin],
    build: {
      outDir: to,
      emptyOutDir: false,
      target: ['chrome80', 'safari14'],
      lib: {
        entry: join(project, 'handbook', 'search', 'search.ts'),
        formats: ['iife'],
        name: 'search',
        fileName: () => 'search.js',
      },
    },
  })
  write('licences.txt', licences.text())
}

/**
 * Builds the documentation.
 * @throws Error naming file and line where a link leads to nothing, or a page of the list is not there.
 */
export const buildHandbook = async (options: HandbookOptions): Promise<void> => {
  rmSync(options.to, { recursive: true, force: true })
  const write = writerIn(options.to)
  const { made, led } = writePages(options, write)
  writeCopied(led, options, write)
  write('handbook.css', readFileSync(join(options.project, 'handbook', 'style.css'), 'utf8'))
  await writeSearch(made, options, write)
}

/** Every file of a built folder, from `/`. */
export const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && !e.name.startsWith('.'))
    .map(
      (e) =>
        `/${posix.normalize(
          join(e.parentPath, e.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )}`,
    )
    .toSorted()
