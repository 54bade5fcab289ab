// All rooms in every language, on the smallest phone and by screen reader. In English Country and Watch go with every change too: rooms.test.ts.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { axeIn } from './axe.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { walkThrough } from './walk-through.ts'

describe.skipIf(!chromiumPath).each(['en', 'ru', 'uk'] as const)('%s', { timeout: 60_000 }, (locale) => {
  let server: PageServer
  let browser: OpenBrowser

  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ locale, width: 320, bypassCSP: true })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each(['', 'country', 'watch'])(
    'room "%s": no accessibility violation, no sideways scroll at 320 px',
    async (place) => {
      const page = browser.context.pages()[0]!
      await page.goto('about:blank')
      await page.goto(`${server.url}#${place}`)
      await page.locator(`main.place-${place || 'start'} h1`).waitFor()
      if (place === 'country') await page.locator('.run-line button').click()
      if (place === 'country') await page.locator('.headlines').waitFor({ timeout: 30_000 })
      expect(await axeIn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    },
  )

  test('Me, from the list to the answer', async () => {
    const page = browser.context.pages()[0]!
    await walkThrough(page, server.url, locale, [390])
    expect(await page.locator('.three dd').allInnerTexts()).toHaveLength(3)
  })
})

describe.skipIf(!chromiumPath)('the choice of a language', () => {
  let server: PageServer
  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
  }, 60_000)
  afterAll(async () => server?.close())

  const spoken = (page: Page) => page.evaluate(() => document.documentElement.lang)

  test('is kept only with the page, and goes with it', async () => {
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
