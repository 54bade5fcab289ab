// What the browser tests stand on: a Chromium with nothing of its own on the line, and the page built from these sources.
import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { buildPage, pageIsFresh } from '../build.ts'
import { chromiumPath } from './chromium-path.mjs'

export { chromiumPath }
if (!chromiumPath) console.warn('No Chromium found (set CHROMIUM=/path/to/it): the browser tests are skipped.')

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenBrowser {
  context: BrowserContext
  /** Folder of what the browser writes down. */
  profile: string
  close: () => Promise<void>
}

/** A browser with an empty profile of its own, which `close` deletes. */
export const openBrowser = async (
  options: {
    width?: number
    height?: number
    bypassCSP?: boolean
    args?: string[]
    locale?: string
    /** A touch screen, and no mouse. */
    touch?: boolean
    /** Lets things start by themselves; else the visitor is one who asks for less motion. */
    motion?: boolean
  } = {},
): Promise<OpenBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'draftlight-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath as string,
    headless: true,
    args: [...quiet, ...(options.args ?? [])],
    bypassCSP: options.bypassCSP ?? false,
    hasTouch: options.touch ?? false,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    reducedMotion: options.motion === true ? 'no-preference' : 'reduce',
    ...(options.locale !== undefined && { locale: options.locale }),
  })
  return {
    context,
    profile,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

let built: Promise<string> | undefined
/** Folder of the built page: `studio/dist` when it is fresh, else one build in a temporary folder for all files of a worker. */
export const builtPage = (): Promise<string> => (built ??= findOrBuild())
const findOrBuild = async (): Promise<string> => {
  const dist = join(project, 'studio', 'dist')
  if (pageIsFresh(project, dist)) return dist
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-page-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await buildPage(project, folder)
  return folder
}
