// The rooms as their visitors meet them: by screen reader, by keyboard, on a phone and on a desk.
import { shipped } from '@draftlight/watch'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { enterRoom, holdsInRoom, rooms } from './full-rooms.ts'

const firstId = (text: string): string => /E\d{4}/.exec(text)![0]

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
  const enter = (place: string) => enterRoom(page, server.url, place)

  test.each(rooms)('room "%s" has no accessibility violation and does not scroll sideways', async (place) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await holdsInRoom(page, server.url, place)
    await page.setViewportSize({ width: 1440, height: 844 })
  })

  test('Watch begins with the decree, the base rate first where nothing was read since; a past day is a reconstruction', async () => {
    await enter('watch')
    await page.locator('.likely').waitFor({ timeout: 30_000 })
    const main = page.locator('main')
    expect(await main.innerText()).toMatch(/^This is about a decree, not about you\./)
    expect(await page.locator('.kind').innerText()).toMatch(
      /^Followed sign by sign to .*, not since\. Whether it has happened since is not known here\. The base rate comes first\.$/,
    )
    const large = page.locator('.horizons').first()
    expect(await large.innerText()).toMatch(/within 12 months\s+\d+ in 100\s+base rate\s+80% of the draws: \d+ to \d+/)
    expect(await page.locator('.likely .reconstruction').count()).toBe(0)
    await page.getByLabel('Day of the assessment').fill('2025-09-01')
    await page.getByLabel('Day of the assessment').blur()
    await page.getByText('1 September 2025, from what was published by that day.').waitFor({ timeout: 30_000 })
    expect(await page.locator('.likely .reconstruction').innerText()).toContain('not a forecast')
    expect(await large.innerText()).toContain('with the evidence')
    // a mean above most of its draws is explained, where it can be seen to be
    const lifted = page.getByText('The number is the mean of all draws')
    expect(await lifted.count()).toBe(0)
    await page.getByLabel('Day of the assessment').fill('2022-01-01')
    await page.getByLabel('Day of the assessment').blur()
    await lifted.first().waitFor()
    // a day that is not assessed never stands beside the numbers of another
    await page.getByLabel('Day of the assessment').fill('2021-05-05')
    await page.getByRole('alert').waitFor()
    expect([await page.getByRole('alert').innerText(), await page.locator('.likely').count()]).toEqual([
      'An assessment can be made for a day from 1 January 2022 to today.',
      0,
    ])
  })

  test('in Watch no heading is deeper or higher than the part it stands in', async () => {
    await enter('watch')
    await page.locator('.likely figure').first().waitFor({ timeout: 30_000 })
    const under = await page.evaluate(() =>
      [...document.querySelectorAll('main figure figcaption > *:first-child')].map((heading) => {
        const before = [...document.querySelectorAll('main :is(h1, h2, h3)')].filter(
          (one) => !one.closest('figure') && one.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
        )
        return `${heading.closest('.likely, .watch-columns')?.className ?? ''} ${heading.tagName} after ${before.at(-1)!.tagName}`
      }),
    )
    expect(under).toContain('likely H4 after H3')
    expect(under).toContain('watch-columns H3 after H2')
    expect(under.filter((one) => /^(likely|watch-columns) H2/.test(one))).toEqual([])
  })

  test('Watch filters by date, region, mechanism and grade, and shows grade and law of the day', async () => {
    await enter('watch')
    const shown = async () =>
      Number(/^\d+/.exec(await page.locator('[aria-labelledby=records]').getByRole('status').innerText())?.[0])
    const all = await shown()
    await page.getByLabel('From', { exact: true }).fill('2025-09-01')
    await page.getByLabel('From', { exact: true }).blur()
    const later = await shown()
    expect(later).toBeLessThan(all)
    await page.getByLabel('Region', { exact: true }).selectOption('RU-MOW')
    expect(await shown()).toBeLessThan(later)
    expect(await page.locator('.record .where').first().innerText()).toContain('Moscow')
    await page.getByRole('button', { name: 'Show all records' }).click()
    await page.locator('.tile[data-region=RU-MOW]').click()
    expect(await page.getByLabel('Region', { exact: true }).inputValue()).toBe('RU-MOW')
    await page.getByRole('button', { name: 'Show all records' }).click()
    await page.getByLabel('Mechanism', { exact: true }).selectOption('exit-ban')
    await page.getByLabel('Grade', { exact: true }).selectOption('B2')
    const grades = await page.locator('.record .tags').allInnerTexts()
    expect(grades.length).toBeGreaterThan(0)
    for (const text of grades) expect(text).toMatch(/Exit ban\s+Grade [AB][12]/)
    await page.getByText('Why this grade').first().click()
    await page.getByText('The law on that day').first().click()
    await page.getByText('In force, newest first').first().waitFor()
    expect(await page.locator('.record').first().innerText()).toMatch(
      /Does a publisher answer for it[\s\S]*In force, newest first[\s\S]*Since /,
    )
    // what the answers come to is the grade that the record bears
    const grade = /Grade (\S+)/.exec(await page.locator('.record .tags').first().innerText())![1]!
    expect(await page.locator('.record').first().innerText()).toMatch(
      new RegExp(`Answered with yes: \\d of 4\\. By itself that is [A-F1-6]\\.[\\s\\S]*Together: ${grade}\\.`),
    )
    expect(await page.locator('.record a').count()).toBe(0)
    await page.getByLabel('From', { exact: true }).fill('2100-01-01')
    await page.getByText('No record fits these filters.').waitFor()
    expect(await shown()).toBe(0)
  })

  test('by keyboard one stands at the head of the room entered, and where one pressed, also when that button has nothing left to do', async () => {
    const standsAt = (wanted: string) =>
      page.waitForFunction((of) => document.activeElement?.matches(of), wanted, { timeout: 10_000 })
    await enter('')
    // each of these rooms is fetched only now
    for (const place of ['watch', 'me'] as const) {
      await page.locator(`.door[href="#${place}"]`).press('Enter')
      await standsAt(`.place-${place} h1`)
      await page.locator('.brand').press('Enter')
      await standsAt('.place-start h1')
    }
    await page.locator('.top .room').first().press('Enter')
    await standsAt('.place-me h1')
    await page.locator('[data-situation=account]').press('Enter')
    await standsAt('.me h2')
    await page.locator('.another').press('Enter')
    await standsAt('.place-me h1')

    await enter('watch')
    await page.getByLabel('Grade', { exact: true }).selectOption('D4')
    await page.getByRole('button', { name: 'Show all records' }).press('Enter')
    await page.locator('.filters [aria-disabled=true]').waitFor()
    await standsAt('.filters button')
    const listed = page.locator('section[aria-labelledby=records] .record')
    const before = await listed.count()
    await page.getByRole('button', { name: /^Show \d+ more/ }).press('Enter')
    await standsAt('.record h3')
    expect(await listed.nth(before).locator('h3:focus').count()).toBe(1)
  })
  test('Watch names no publisher and no title of a source before somebody has read what that can cost, and opened it', async () => {
    await enter('watch')
    const first = page.locator('.record').first()
    // what is not yet on the screen has no inner text
    const shown = firstId((await first.textContent())!)
    const [source] = shipped.published.find(({ id }) => id === shown)!.sources
    await page.getByText('Why this grade').first().click()
    await first.locator('.answers').first().waitFor()
    for (const text of await page.locator('.record').allInnerTexts())
      expect(text).not.toMatch(/https?:|\boriginal [A-Z]/)
    expect(await first.innerText()).not.toContain(source!.publisher)
    const ask = first.locator('summary').first()
    expect(await ask.innerText()).toMatch(/^\d sources?\. In Russia people were charged and fined/)
    await ask.click()
    await first.locator('.sources').waitFor()
    for (const text of await first.locator('.sources li').allInnerTexts())
      expect(text).toMatch(/\((listing not checked: counts as listed|listed in Russia since .*)\)$/)
    expect(await first.innerText()).toContain(source!.publisher)
  })
})
