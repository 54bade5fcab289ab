// All rooms in English on a wide screen. On a phone they are held with every change: me.test.ts, rooms.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { holdsInRoom, rooms } from './full-rooms.ts'
import { walkThrough } from './walk-through.ts'

describe.skipIf(!chromiumPath)('at 1440 px', { timeout: 60_000 }, () => {
  let server: PageServer
  let browser: OpenBrowser

  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ locale: 'en-GB', bypassCSP: true })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each(rooms)('room "%s": no accessibility violation, no sideways scroll', async (place) => {
    await holdsInRoom(browser.context.pages()[0]!, server.url, place)
  })

  test('Me, from the list to the answer', async () => {
    const page = browser.context.pages()[0]!
    await walkThrough(page, server.url, 'en', [1440])
    expect(await page.locator('.three dd').allInnerTexts()).toHaveLength(3)
  })
})
