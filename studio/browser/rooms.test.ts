// The rooms as their visitors meet them: by screen reader, by keyboard, on a phone and on a desk.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'

interface Found {
  violations: { id: string; nodes: { html: string }[] }[]
}

const axeIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found: Found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run(),
  )
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

describe.skipIf(!chromiumPath)('the rooms', () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page

  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ bypassCSP: true })
    page = browser.context.pages()[0]!
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const enter = async (place: string) => {
    await page.goto('about:blank')
    await page.goto(`${server.url}#${place}`)
    await page.locator(`main.place-${place || 'start'} h1`).waitFor()
  }

  describe.each([390, 1440])('at %i px', (width) => {
    test.each(['', 'me', 'country', 'watch'])(
      'room "%s" has no accessibility violation and does not scroll sideways',
      async (place) => {
        await page.setViewportSize({ width, height: 844 })
        await enter(place)
        expect(await axeIn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      },
    )
  })
})
