// The page in the language of its visitor.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import { choose, enterMe, summoned, tell } from './me-visitor.ts'

describe.skipIf(!chromiumPath)('languages', () => {
  let server: PageServer
  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
  }, 60_000)
  afterAll(async () => server?.close())

  const spoken = (page: Page) => page.evaluate(() => document.documentElement.lang)

  test('the browser’s language first; another one asks for no reload, forgets no answer and is marked on every part', async () => {
    const browser = await openBrowser({ locale: 'ru-RU', width: 390 })
    try {
      const page = browser.context.pages()[0]!
      await enterMe(page, server.url)
      expect(await spoken(page)).toBe('ru')
      await choose(page, 'account')
      await tell(page, summoned)
      await page.getByText('10 декабря 2026').first().waitFor()

      await page.getByRole('button', { name: 'Українська' }).click()
      await page.getByText('10 грудня 2026').first().waitFor()
      expect(await spoken(page)).toBe('uk')
      expect(await page.title()).toBe('Нотатки')
      await page.locator('.me > p button.plain').first().click()
      expect(await page.locator('#quick-region').inputValue()).toBe('RU-TVE')
      const others = page.locator('.languages button:not([aria-pressed=true])')
      expect(await others.evaluateAll((all) => all.map((of) => of.getAttribute('lang')))).toEqual(['en', 'ru'])
    } finally {
      await browser.close()
    }
  }, 60_000)
})
