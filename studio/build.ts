import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { lawBookFiles } from './law-book/page.ts'
import { licencesOf } from './licences.ts'
import { oneFile } from './one-file/one-file.ts'
import { policy } from './policy.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    ['node_modules', 'dist', 'out'].includes(entry.name)
      ? []
      : entry.isDirectory()
        ? filesIn(join(folder, entry.name))
        : [join(folder, entry.name)],
  )

const digest = (files: string[], folder: string): string => {
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash.update(relative(folder, file).replaceAll(sep, '/')).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Writes the policy into the page, so that it also holds where a host sends no headers. */
const policyInPage = (): Plugin => ({
  name: 'draftlight-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  },
})

/** Sources are text on the page, never links: their addresses stay out of it, which also saves a tenth of the first load. */
const sourcesWithoutAddresses = (): Plugin => ({
  name: 'draftlight-no-addresses',
  transform: {
    filter: { id: /[\\/]generated[\\/][\w-]+\.ts$/ },
    handler: (code) => code.replaceAll(/,?\s*"?url"?:\s*(\[[^\]]*\]|"[^"]*")/g, ''),
  },
})

/** Files beside the page: the law book, which is read without script, Me as one file, and licences, known once all is bundled. */
const beside = (files: Readonly<Record<string, string>>, licences: () => string): Plugin => ({
  name: 'draftlight-beside',
  apply: 'build',
  generateBundle() {
    for (const [fileName, source] of Object.entries({ ...files, 'licences.txt': licences() }))
      this.emitFile({ type: 'asset', fileName, source })
  },
})

const stampName = '.built-from'

/** The built files that the offline copy holds: all but the worker that holds them and the build's own mark. */
export const filesToKeep = (to: string): { readonly files: string[]; readonly names: readonly string[] } => {
  const files = filesIn(to).filter((file) => ![join(to, 'sw.js'), join(to, stampName)].includes(file))
  return { files, names: files.map((file) => './' + relative(to, file).replaceAll(sep, '/')).toSorted() }
}

/** Writes `sw.js` with the list of all built files: it can only be known once they are written. */
const offlineCopy = (studio: string, to: string): Plugin => ({
  name: 'draftlight-offline-copy',
  apply: 'build',
  closeBundle: async () => {
    const { files, names } = filesToKeep(to)
    const source = readFileSync(join(studio, 'service-worker.ts'), 'utf8')
    const { transformWithOxc } = await import('vite')
    const { code } = await transformWithOxc(source, 'service-worker.ts', { sourcemap: false })
    const head = `const version = ${JSON.stringify(digest(files, to))}\nconst files = ${JSON.stringify(names)}\n`
    writeFileSync(join(to, 'sw.js'), head + code.replace(/^export .*$/m, ''))
  },
})

/** Law and watch read YAML on a desk; the page does not, and the parser does not say of itself that it may be left out. */
const bundlerOptions = {
  treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]yaml[\\/]/, sideEffects: false }] },
  // on a slow machine the bundler complains of its own speed, to whoever says npm start
  checks: { bundlerTimings: false },
}

/** The words of one language are a file of their own, which says so: `words.law.ru-….js`. */
const chunkNames = {
  chunkFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
    const [, room, inRoom, language, part] =
      /[\\/](law|studio)[\\/]messages[\\/](([a-z]{2})(?:[\\/](\w+))?)\.ts$/.exec(facadeModuleId ?? '') ?? []
    return inRoom === undefined ? 'assets/[name]-[hash].js' : `assets/words.${part ?? room}.${language}-[hash].js`
  },
}

/** What the page is made of: the five rooms it bundles, the worked examples that the law book shows, and the lock file that fixes its two dependencies. */
const sourceDigest = (project: string): string => {
  const rooms = ['law', 'country', 'sim', 'watch', 'studio'].flatMap((room) => filesIn(join(project, room)))
  const sources = rooms.filter((file) => /\.(ts|tsx|css|html|svg|yaml)$/.test(file) && !/\.test\.tsx?$/.test(file))
  return digest([...sources, join(project, 'package-lock.json')], project)
}

/** True when `to` holds a page built from exactly the sources that lie in `project` now. */
export const pageIsFresh = (project: string, to = join(project, 'studio', 'dist')): boolean =>
  existsSync(join(to, stampName)) && readFileSync(join(to, stampName), 'utf8') === sourceDigest(project)

/**
 * Builds the static page.
 * @param project the project's root folder (the one that holds `studio/`).
 * @param to folder of the result; emptied first. Default `studio/dist`.
 * @param more makes another page of it than the one that is shipped: the bench gives it a longer ledger.
 * @throws what vite throws when a source does not parse or an import is missing.
 */
export const buildPage = async (
  project: string,
  to = join(project, 'studio', 'dist'),
  more: readonly Plugin[] = [],
): Promise<void> => {
  const studio = join(project, 'studio')
  // only here: a program that builds no page does without the 45 MB that it takes
  const { build } = await import('vite')
  const book = await lawBookFiles(project)
  const settings: InlineConfig = {
    configFile: false,
    root: studio,
    // relative, so that the page works from any path of any host
    base: './',
    logLevel: 'warn',
    // as it is shipped, also where a test builds it: what helps a developer took 1.6 kB of Me
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      outDir: to,
      // the phones people have: syntax is written down to them, and the law runs without a module worker, which they lack
      target: ['chrome80', 'safari14'],
      // a data: address is a request the policy would have to allow
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: bundlerOptions,
    },
    plugins: [...more, sourcesWithoutAddresses()],
  }
  const ours = readFileSync(join(project, 'LICENSE'), 'utf8')
  const licences = licencesOf(ours)
  const files = { ...book, 'notes.html': await oneFile(studio, settings, licencesOf(ours)) }
  await build({
    ...settings,
    worker: {
      format: 'es',
      plugins: () => [sourcesWithoutAddresses(), licences.plugin],
      // top-level names stay const: the engine folds them into the simulation's loops, which makes it a tenth faster
      rolldownOptions: { ...bundlerOptions, output: { ...chunkNames, topLevelVar: false } },
    },
    build: { ...settings.build, emptyOutDir: true, rolldownOptions: { ...bundlerOptions, output: chunkNames } },
    plugins: [
      ...more,
      policyInPage(),
      sourcesWithoutAddresses(),
      licences.plugin,
      beside(files, licences.text),
      offlineCopy(studio, to),
    ],
  })
  writeFileSync(join(to, stampName), sourceDigest(project))
}
