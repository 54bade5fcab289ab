// What a visitor of the first page and of Me loads, in one language.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '@draftlight/law'

/** Files that a built script imports before it runs. */
const importedBy = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name!)

/** Files of a built page: the page, what it names, the room Me, the words of one language, and what these import. Paths below `folder`. */
export const firstFiles = (folder: string, language: Language): readonly string[] => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const loaded = (name: string) =>
    html.includes(name) || /^me-.*\.js$/.test(name) || new RegExp(`^words\\.(law|page)\\.${language}-`).test(name)
  const files = new Set(readdirSync(join(folder, 'assets')).filter(loaded))
  for (const name of files)
    if (name.endsWith('.js'))
      for (const imported of importedBy(readFileSync(join(folder, 'assets', name), 'utf8'))) files.add(imported)
  return ['index.html', ...[...files].map((name) => `assets/${name}`)]
}

/** Bytes of those files as gzip sends them. */
export const firstLoad = (folder: string, language: Language): number =>
  firstFiles(folder, language).reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
