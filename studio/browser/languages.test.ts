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

  test('the choice is kept only with the page, and goes with it', async () => {
    const browser = await openBrowser({ locale: 'en-GB' })
    try {
      const page = browser.context.pages()[0]!
      const reopen = async () => {
        await page.goto('about:blank')
        await page.goto(server.url)
        await page.locator('main h1').waitFor()
      }
      await page.goto(server.url)
      await page.getByRole('button', { name: 'Русский' }).click()
      await page.getByRole('heading', { name: 'Что делает цифровой призыв, с кем и в какой день' }).waitFor()
      await reopen()
      expect(await spoken(page)).toBe('en')

      await page.getByRole('button', { name: 'Русский' }).click()
      await page.getByRole('button', { name: 'Сохранить на этом устройстве' }).click()
      await page.getByText(/^Сохранено\./).waitFor()
      await reopen()
      expect(await spoken(page)).toBe('ru')
      await page.getByRole('button', { name: 'Українська' }).click()
      await page.getByRole('heading', { name: 'Що робить цифровий призов, з ким і якого дня' }).waitFor()
      await reopen()
      expect(await spoken(page)).toBe('uk')

      await page.getByRole('button', { name: 'Видалити з цього пристрою' }).click()
      await page.getByText('Нічого не збережено.').waitFor()
      await reopen()
      expect(await spoken(page)).toBe('en')
    } finally {
      await browser.close()
    }
  }, 60_000)
})
