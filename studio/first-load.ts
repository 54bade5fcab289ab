// What a visitor loads, in one language: the first page, the room Me up to its first questions, and up to an answer.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '@draftlight/law'

/** Files that a built script imports before it runs. */
const importedBy = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name!)

export interface Loaded {
  /** The first page, whichever room is entered then. */
  readonly page: readonly string[]
  /** What Me adds until its first questions can be answered. */
  readonly questions: readonly string[]
  /** What Me adds until the answer stands. */
  readonly answer: readonly string[]
  /** What is fetched by itself once it stands: the next question. */
  readonly after: readonly string[]
}

/** Files of a built page, as paths below `folder`; each is listed where it is first needed. */
export const loadedFiles = (folder: string, language: Language): Loaded => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const assets = readdirSync(join(folder, 'assets'))
  const had = new Set<string>()
  const adds = (wanted: (name: string) => boolean): readonly string[] => {
    const files = new Set(assets.filter((name) => !had.has(name) && wanted(name)))
    for (const name of files)
      if (name.endsWith('.js'))
        for (const imported of importedBy(readFileSync(join(folder, 'assets', name), 'utf8')))
          if (!had.has(imported)) files.add(imported)
    for (const name of files) had.add(name)
    return [...files].map((name) => `assets/${name}`)
  }
  return {
    page: ['index.html', ...adds((name) => html.includes(name) || name.startsWith(`words.page.${language}-`))],
    questions: adds((name) => /^me-.*\.js$/.test(name) || name.startsWith(`words.law.${language}-`)),
    answer: adds((name) => /^answer-view-.*\.js$/.test(name)),
    after: adds((name) => /^precise-.*\.js$/.test(name)),
  }
}

/** Bytes of files as gzip sends them. */
export const gzipped = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
