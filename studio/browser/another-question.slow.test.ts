// The Country room with another question than the first: held against the one that it begins from, passed on as a link and as a picture,
// opened from a link, and counted on a small telephone.
import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'

const phase = (page: Page) => page.locator('.run-line').getAttribute('data-phase')
const complete = (page: Page) => page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
const dayNow = (page: Page) => page.locator('.day-now').innerText()

describe.skipIf(!chromiumPath)('another question to the country', () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page

  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ motion: true })
    page = browser.context.pages()[0]!
    await page.goto(`${server.url}#country`)
    await complete(page)
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('another question is held against the one it begins from; what is shown goes on as a link and as a picture', async () => {
    await page.getByLabel('The question put to the country').selectOption('moscow-everywhere')
    await page.locator('.compared tbody tr, .compared summary').first().waitFor({ timeout: 90_000 })
    await complete(page)
    expect(await page.locator('.posed h2').innerText()).toContain('Moscow and three others')
    expect(await page.locator('[data-indicator="summons/electronic"] .change').innerText()).toMatch(/^\+[\d,]+$/)
    const compared = page.locator('.compared')
    expect(await compared.locator('dd').allInnerTexts()).toEqual([
      'What does the year-round draft of 2026 do, as it is practised?',
      'What if every subject used no paper any more, as Moscow and three others do?',
    ])
    await compared.locator('summary').click()
    await compared.locator('tbody tr').first().waitFor()
    expect(await compared.locator('tbody tr').count()).toBeGreaterThan(20)
    // both were lived at the same points: the band of the difference itself
    await compared
      .locator('td', { hasText: /^[+−]?[\d.,]+ to [+−]?[\d.,]+$/ })
      .first()
      .waitFor({ timeout: 90_000 })

    await page.locator('.tile[data-region=RU-MOW]').click()
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy a link to what is shown' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(
      `${server.url}#country?scenario=moscow-everywhere&against=year-round-2026-as-practised&show=summons/electronic&region=RU-MOW`,
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a picture of what is shown' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('draftlight-country.png')
    const picture = readFileSync(await download.path())
    expect([picture.subarray(1, 4).toString(), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      1350,
    ])
    expect(picture.length).toBeGreaterThan(30_000)
  }, 150_000)

  test('a year that was dropped and is asked again comes to the same: memory used again holds nothing of another one', async () => {
    await page.goto('about:blank')
    await page.goto(`${server.url}#country`)
    await complete(page)
    const hashes: string[] = []
    for (const enforced of ['0.7', '0.5', '0.8', '0.4', '0.9', '0.7']) {
      await page.locator('#enforced').fill(enforced)
      await page.locator('.run-line[data-phase=running]').waitFor({ timeout: 30_000 })
      await complete(page)
      hashes.push(await page.locator('.finished code').first().innerText())
    }
    expect(new Set(hashes.slice(0, 5)).size).toBe(5)
    expect(hashes[5]).toBe(hashes[0])
  }, 150_000)

  test('a link opens what it holds; nothing begins by itself for who asks for less data; a small telephone counts a sample first', async () => {
    const small = await openBrowser({ width: 390, height: 844, motion: true })
    try {
      const phone = small.context.pages()[0]!
      await phone.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 2 })
        Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
      })
      await phone.goto(`${server.url}#country?scenario=spring-2025&enforced=0.9&show=border/refused&day=2025-05-09`)
      await phone.getByRole('button', { name: 'Count the country' }).waitFor()
      expect(await phone.locator('.posed h2').innerText()).toContain('spring draft of 2025')
      expect(await phone.locator('output[for=enforced]').innerText()).toBe('90%')
      expect(await dayNow(phone)).toBe('9 May 2025')
      await phone.waitForTimeout(500)
      expect([await phase(phone), await phone.locator('.headlines').count(), await dayNow(phone)]).toEqual([
        'waiting',
        0,
        '9 May 2025',
      ])
      await phone.getByRole('button', { name: 'Count the country' }).click()
      // what the moved slider changes is told to be coming, until its baseline is counted as far
      await phone.locator('.change-coming').waitFor({ timeout: 60_000 })
      await phone.locator('.run-line[data-phase=sampled]').waitFor({ timeout: 60_000 })
      expect(await phone.locator('.run-line').innerText()).toMatch(/A sample first[\s\S]*two offices of every region/)
      // no office counted had any: that settles nothing
      expect(await phone.locator('[data-indicator="summons/electronic"] .band').first().innerText()).toBe('none so far')
      await phone.locator('.headline .change').first().waitFor({ timeout: 60_000 })
      expect(await phone.locator('.change-coming').count()).toBe(0)
      expect(await phone.locator('.tile.hatched[data-region]').count()).toBe(0)
      const calledUp = phone.locator('[data-indicator="commission/called-up"]')
      expect(await calledUp.locator('.band').first().innerText()).toMatch(/^estimate so far/)
      expect(await phone.locator('#shown').inputValue()).toBe('border/refused')
      expect(await phone.getByRole('button', { name: 'Count everybody' }).isEnabled()).toBe(true)
      // of a sample the change too has a counting error
      await phone.getByLabel('Summonses for each man to be sent').fill('6')
      await calledUp.locator('.change', { hasText: '+' }).waitFor({ timeout: 60_000 })
      expect(await calledUp.innerText()).toMatch(/change so far: [+−][\d,]+ to \+[\d,]+/)
    } finally {
      await small.close()
    }
  }, 150_000)
})
