// Where the reader stands in Me, by keyboard or with a screen reader, when what is read comes late, changes, or has little room.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import { enterMe, visitor } from './me-visitor.ts'
import type { Visitor } from './me-visitor.ts'

describe.skipIf(!chromiumPath)('the reader of Me', { timeout: 60_000 }, () => {
  let visit: Visitor
  let page: Page
  let answered: Visitor['answered']

  beforeAll(async () => {
    visit = await visitor()
    ;({ page, answered } = visit)
  }, 60_000)
  afterAll(() => visit?.leave())

  test('whoever chooses before the law’s words are there is taken to the questions when they come', async () => {
    let letCome = () => {}
    const come = new Promise<void>((go) => (letCome = go))
    await page.route('**/words.law.*', async (of) => {
      await come
      await of.continue()
    })
    await enterMe(page, visit.url)
    await page.locator('[data-situation=account]').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Opening').waitFor()
    letCome()
    await page.waitForFunction(() => document.activeElement?.matches('form.quick h2'))
    await page.unroute('**/words.law.*')
    const days = page.locator('fieldset:has([name=placed_at])')
    expect(await days.locator('p').first().getAttribute('id')).toBe(await days.getAttribute('aria-describedby'))
  })

  test('a day being typed keeps the focus when another question comes; what takes a button’s place gets it', async () => {
    await answered()
    await page.locator('form.question input[type=radio]').last().check()
    await page.locator('form.question button', { hasText: 'Continue' }).click()
    await page.locator('.said').waitFor()
    const day = page.locator('#day-asked')
    const question = await page.locator('form.question h2').innerText()
    await day.focus()
    // before there was a register the law asks something else
    await day.fill('2010-05-05')
    await page.waitForFunction(
      (before) => document.querySelector('form.question h2, .card p')?.textContent !== before,
      question,
    )
    expect(await day.evaluate((of) => of === document.activeElement)).toBe(true)
    await page.locator('#take').click()
    await page.locator('[aria-labelledby=take-link] button').click()
    expect(await page.locator('[aria-labelledby=take-link] .copy button:focus').count()).toBe(1)
  })

  test('in a low window only Close now stays over what is read', async () => {
    await answered()
    await page.setViewportSize({ width: 320, height: 256 })
    await page.evaluate(() => scrollTo(0, 900))
    const [head, leave] = await Promise.all(['.top', '.leave'].map((of) => page.locator(of).boundingBox()))
    expect(head!.y + head!.height).toBeLessThan(0)
    expect([leave!.y > 0, leave!.x + leave!.width < 320]).toEqual([true, true])
    await page.setViewportSize({ width: 390, height: 844 })
    expect((await page.locator('.top').boundingBox())!.y).toBe(0)
  })
})
