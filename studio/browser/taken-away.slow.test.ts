// What a visitor takes away from Me: a link, the file of answers, the calendar, paper, a letter.
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { enterMe, unfold, visitor } from './me-visitor.ts'
import type { Visitor } from './me-visitor.ts'

describe.skipIf(!chromiumPath)('taken away from Me', { timeout: 60_000 }, () => {
  let visit: Visitor
  let browser: OpenBrowser
  let page: Page
  let answered: Visitor['answered']
  let sentence: Visitor['sentence']

  beforeAll(async () => {
    visit = await visitor()
    ;({ browser, page, answered, sentence } = visit)
  }, 60_000)
  afterAll(() => visit?.leave())
  test('a link is made only on request, holds the answers in its fragment alone, and is wiped once read', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await answered()
    expect(page.url()).toBe(`${visit.url}#me`)
    await page.locator('#take').click()
    const link = page.locator('section[aria-labelledby=take-link]')
    expect(await link.locator('.notice').innerText()).not.toBe('')
    await link.getByRole('button').click()
    await link.getByRole('button', { name: 'Copy the link' }).click()
    await link.getByText('Copied.').waitFor()
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect(address.search).toBe('')
    expect(address.hash.length).toBeGreaterThan(100)
    expect(page.url()).toBe(`${visit.url}#me`)
    await page.goto('about:blank')
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.goto(address.href)
    await page.locator('.three').waitFor()
    expect(page.url()).toBe(`${visit.url}#me`)
    // the fragment is the browser's own: what goes out has none
    for (const url of requested) expect(new URL(url).search).toBe('')
    await page
      .locator('button', { hasText: /^Back$/ })
      .first()
      .click()
    expect(await page.locator('#quick-region').inputValue()).toBe('RU-TVE')
    await page.goto('about:blank')
    await page.goto(`${address.href.slice(0, -40)}`)
    await page.locator('.problem').waitFor()
    expect(page.url()).toBe(`${visit.url}#me`)
    expect(await page.locator('.three').count()).toBe(0)
    // where the page is open already, nothing is loaded anew
    await page.goto(address.href)
    await page.locator('.three').waitFor()
    expect(page.url()).toBe(`${visit.url}#me`)
  })

  test('the file of answers opens again; a damaged one is refused and nothing is taken from it', async () => {
    await answered()
    const said = await sentence('now')
    await page.locator('#take').click()
    const file = page.locator('section[aria-labelledby=take-file]')
    const [download] = await Promise.all([page.waitForEvent('download'), file.getByRole('button').first().click()])
    expect(download.suggestedFilename()).toBe('notes.json')
    const text = readFileSync(await download.path(), 'utf8')
    const open = async (content: string) => {
      await enterMe(page, visit.url)
      await page.locator('main details > summary').last().click()
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    }
    await open(text)
    await page.locator('.three').waitFor()
    expect(await sentence('now')).toBe(said)
    for (const damaged of [text.slice(0, -20), text.replace('"age": 22', '"age": 23'), '[]']) {
      await open(damaged)
      await page.locator('.problem').waitFor()
      expect(await page.locator('.three').count()).toBe(0)
    }
  })

  test('the calendar has the days that the page lists, and says nothing of what they are', async () => {
    await answered()
    await page.locator('#take').click()
    const calendar = page.locator('section[aria-labelledby=take-calendar]')
    const [download] = await Promise.all([page.waitForEvent('download'), calendar.getByRole('button').click()])
    const text = readFileSync(await download.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent')
    expect(events).toHaveLength(await calendar.locator('.calendar-days li').count())
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) expect(String(event.getFirstPropertyValue('summary'))).toMatch(/^Day \d+$/)
    expect(text).not.toMatch(/summons|ban|draft|commissariat/i)
  })

  test('on paper: all of the answer, no buttons; publishers only when asked for', async () => {
    await answered()
    await unfold(page)
    // reasons are fetched when somebody asks why
    const why = page.locator('button.why, .asked-why button')
    for (let i = 0; i < 3 && (await why.count()) > 0; i++) await why.first().click()
    // publishers are printed only by whoever has read what that can cost, and presses once more
    const print = page.locator('section[aria-labelledby=take-print]')
    const printed = () => page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)
    await page.evaluate(() => {
      const all: unknown[] = []
      Object.assign(globalThis, { printed: all, print: () => all.push(document.documentElement.dataset['print']) })
    })
    await print.getByRole('button').nth(1).click()
    expect(await print.locator('.notice').innerText()).not.toBe('')
    await page.waitForTimeout(500)
    expect(await printed()).toEqual([])
    await print.getByRole('button').nth(2).click()
    await page.waitForFunction(() => (globalThis as unknown as { printed: string[] }).printed.length > 0)
    expect(await printed()).toEqual(['full'])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.three').isVisible()).toBe(true)
    expect(await page.locator('button:visible, nav:visible, select:visible, input:visible').count()).toBe(0)
    for (const of of await page.locator('.publishers').all()) expect(await of.isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    // the browser's own lines above and below, with the page's address, would be as many bytes more
    const withLines = await page.pdf({ format: 'A4', displayHeaderFooter: true })
    expect(withLines.length).toBeLessThan(pdf.length + 500)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.evaluate(() => (document.documentElement.dataset['print'] = 'full'))
    for (const of of (await page.locator('.publishers').all()).slice(0, 3)) expect(await of.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })

  test('a letter is headed as a draft that no lawyer has checked', async () => {
    await answered()
    await page.locator('#take').click()
    const letters = page.locator('.letters > ul > li, .letters li[data-letter]')
    await letters.first().waitFor()
    expect(await letters.count()).toBe(7)
    for (const letter of await letters.all()) {
      await letter.getByRole('button').first().click()
      expect(await letter.innerText()).toContain('Draft. No lawyer has checked it.')
    }
  })
})
