// What a visitor of the first page and of Me loads, in one language.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '@draftlight/law'

/** Files of a built page: the page, what it names, the law's thread, and the words of one language. Paths below `folder`. */
export const firstFiles = (folder: string, language: Language): readonly string[] => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const loaded = (name: string) =>
    html.includes(name) || name.startsWith('law.worker') || new RegExp(`^words\\.(law|page)\\.${language}-`).test(name)
  return [
    'index.html',
    ...readdirSync(join(folder, 'assets'))
      .filter(loaded)
      .map((name) => `assets/${name}`),
  ]
}

/** Bytes of those files as gzip sends them. */
export const firstLoad = (folder: string, language: Language): number =>
  firstFiles(folder, language).reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
