// The Country room counts what the command line counts, shows it while it counts, and can be stopped and changed.
import type { Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import type { countedHere } from './counted-here.ts'

/** Bundled first: the test runner's way to load modules makes the count ten times slower. */
const countInNode = async (): Promise<ReturnType<typeof countedHere>> => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-count-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('counted-here.ts', import.meta.url)),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'count.mjs' } },
      },
    })
    const bundle = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'count.mjs')).href)) as {
      countedHere: typeof countedHere
    }
    return bundle.countedHere()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const numberIn = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''))

describe.skipIf(!chromiumPath)('Country in a browser', () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page
  let here: ReturnType<typeof countedHere>

  beforeAll(async () => {
    // before the browser starts, so that the two do not compete for the machine
    here = await countInNode()
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser()
    page = browser.context.pages()[0]!
    await page.goto(`${server.url}#country`)
    await page.locator('.headlines').waitFor({ timeout: 30_000 })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const phase = () => page.locator('.run-line').getAttribute('data-phase')
  const counted = () => page.locator('.run-line progress').evaluate((bar) => (bar as HTMLProgressElement).value)

  test('pauses and goes on where it stopped', async () => {
    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await phase()).toBe('paused')
    const at = await counted()
    expect(at).toBeGreaterThan(0)
    await page.waitForTimeout(400)
    expect(await counted()).toBe(at)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForFunction((before) => document.querySelector('progress')!.value > before, at)
  })

  test('the finished page shows the totals and the hash that this machine computes without a browser', async () => {
    await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
    expect(await page.locator('.finished code').innerText()).toBe(here.hash)
    const rows = await page
      .locator('.finished tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('th')!.textContent, row.querySelector('td')!.textContent]),
      )
    const shown = Object.fromEntries(rows.map(([name, total]) => [name!.split(':')[0], numberIn(total!)]))
    expect(shown).toEqual(here.totals)
    expect(await page.locator('.headline .band').first().innerText()).toBe('counted in full')
    expect(await page.locator('.tile.hatched[data-region]').count()).toBe(0)
  }, 150_000)

  test('chart and map have their sentence and their table', async () => {
    const figures = page.locator('figure')
    expect(await figures.count()).toBe(2)
    for (const figure of await figures.all()) {
      expect((await figure.locator('.summary').innerText()).length).toBeGreaterThan(20)
      await figure.locator('summary').click()
      await figure.locator('tbody tr').first().waitFor()
    }
    expect(await figures.nth(0).locator('tbody tr').count()).toBe(52)
    expect(await figures.nth(1).locator('tbody tr').count()).toBe(83)
  })

  test('a moved slider shows the difference to the central values, and back again none', async () => {
    await page.getByLabel('Exit bans enforced at the border').fill('0.9')
    await page.locator('[data-indicator="border/refused"] .change').waitFor()
    await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
    expect(await page.locator('[data-indicator="border/refused"] .change').innerText()).toMatch(/^\+[\d,]+$/)
    // the law does not hang on what the border does
    expect(await page.locator('[data-indicator="summons/electronic"] .change').innerText()).toContain('no change')
    await page.getByRole('button', { name: 'Back to the central values' }).click()
    await page.locator('.run-line[data-phase=complete]').waitFor()
    expect(await page.locator('.headline .change').count()).toBe(0)
  }, 150_000)
})
