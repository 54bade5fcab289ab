/** Whose code a build holds, and under which licence: its text goes where the code goes. Runs where the page is built, not in it. */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** The innermost package's folder, in the address of a module. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/
/** What the bundler puts in by itself has no file, but the name of a package: "\0vite/preload-helper.js". */
const HELPER = /^\0([\w-]+)\//
/** Below it Vite lists what it was itself built from: not in the page. */
const BUILT_FROM = /^# Licenses of bundled dependencies$/m
const TEXT = /^(licen[cs]e|copying|notice)(\.\w+)?$/i

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** @throws Error where a package brings no licence text. */
const licenceOf = (folder: string): { readonly name: string; readonly text: string } => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const texts = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').split(BUILT_FROM)[0]!.trim())
  if (texts.length === 0) throw new Error(`${name} ${version} (${license}) is in the page and brings no licence text.`)
  return { name, text: [`${name} ${version} (${license})`, ...texts].join('\n\n') }
}

/** Of a module its package's folder; none where it is our own. */
const folderOf = (id: string): string | undefined => {
  const [, helper] = HELPER.exec(id) ?? []
  if (helper === undefined) return PACKAGE.exec(id.replace(/^\0/, ''))?.[0]
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  return dirname(createRequire(vite).resolve(`${helper}/package.json`))
}

const LINE = `\n\n${'-'.repeat(72)}\n\n`

/**
 * Notes the packages of every build that it is a plugin of.
 * @param own the licence of this project.
 */
export const licencesOf = (own: string): { readonly plugin: Plugin; readonly text: () => string } => {
  const folders = new Set<string>()
  return {
    plugin: {
      name: 'draftlight-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(part.type === 'chunk' ? part.modules : {})) {
            const folder = folderOf(id)
            if (renderedLength > 0 && folder !== undefined) folders.add(folder)
          }
      },
    },
    /** Draftlight's own, then each package's, by name: the same bytes from the same packages. */
    text: () => {
      const theirs = [...folders].map(licenceOf).toSorted((a, b) => (a.name < b.name ? -1 : 1))
      const head = 'Draftlight (MIT; what its tables stand under: data and licences, in the documentation)'
      return `${[`${head}\n\n${own.trim()}`, ...theirs.map(({ text }) => text)].join(LINE)}\n`
    },
  }
}
