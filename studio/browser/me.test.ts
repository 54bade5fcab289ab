// Me as those meet it who were just summoned: on a phone, by keyboard, by screen reader, with somebody looking over the shoulder.
import { saidOfOccupied } from '@draftlight/law'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { choose, enterMe, summoned, tell, unfold, visitor } from './me-visitor.ts'
import type { Visitor } from './me-visitor.ts'

describe.skipIf(!chromiumPath)('Me', { timeout: 60_000 }, () => {
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

  test('the answer: what holds now, what comes first, what can be done, and what could change it', async () => {
    await answered()
    for (const id of ['now', 'next', 'can']) expect((await sentence(id)).length).toBeGreaterThan(40)
    // every day of the timeline is a day or a range, with the readings' own day beside where they differ
    const ban = page.locator('[data-effect=exit-ban]').first()
    expect(await ban.innerText()).toMatch(/\d{4}/)
    expect(await page.locator('.zone').innerText()).not.toBe('')
    const things = await page.locator('.still-open > li').all()
    expect(things.length).toBeGreaterThan(0)
    for (const thing of things) expect(await thing.locator('.four-lines').first().locator('dt').count()).toBe(4)
    expect(await page.locator('main').innerText()).not.toMatch(/you (may|can) leave|safe|not wanted/i)
    expect(await page.locator('main a').count()).toBe(0)
  })

  test('nothing known permits nothing', async () => {
    await answered('fly', { days: { travel_on: '2026-11-25' } })
    expect(await sentence('now')).not.toMatch(/nothing in the rules/i)
    expect(await page.locator('main').innerText()).not.toMatch(/you (may|can) leave|safe|not wanted/i)
  })

  test('what is wrong in the form is shown where it stands; a journey taken back takes its day with it', async () => {
    await enterMe(page, visit.url)
    await choose(page, 'fly')
    const form = page.locator('form.quick')
    await form.locator('input[type=radio][name=travel_on]').first().check()
    await form.locator('button.main').click()
    await page.locator('input[name=travel_on-from]:focus').waitFor()
    await tell(page, { days: { travel_on: '2026-12-05' } })
    expect(await page.locator('#day-asked').inputValue()).toBe('2026-12-05')
    await page.locator('main button', { hasText: 'Back' }).first().click()
    await form.locator('input[name=travel_on][value=unknown]').check()
    await tell(page, {})
    expect(await page.locator('#day-asked').inputValue()).toBe('2026-11-24')
  })

  test('on a day later than the law was read to, the first line says so, and what may have changed shows both', async () => {
    await answered()
    await page.locator('#day-asked').fill('2030-01-01')
    await page.locator('#day-asked').blur()
    const first = page.locator('main > :first-child')
    await page.locator('.first-line').waitFor()
    expect(await first.getAttribute('class')).toContain('first-line')
    expect(await first.innerText()).toMatch(/read the law only up to \d+ \w+ 2026/)
    await page.locator('#day-asked').fill('2026-03-10')
    await page.locator('#day-asked').blur()
    await page.locator('.first-line').waitFor({ state: 'detached' })
  })

  test('answered by keyboard alone; Back shows what was said; the reader stands at what has just appeared', async () => {
    await enterMe(page, visit.url)
    await page.locator('[data-situation=account]').focus()
    await page.keyboard.press('Enter')
    await page.locator('form.quick').waitFor()
    await page.locator('#quick-age').focus()
    for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowDown')
    const age = await page.locator('#quick-age').inputValue()
    expect(age).toBe('22')
    const reach = async (selector: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
      }
      throw new Error(`${selector} is not reached with Tab`)
    }
    await reach('form.quick button.main')
    // what is required is said beside the field, and the focus is not lost
    await page.keyboard.press('Enter')
    await page.locator('.three, form.quick .problem').first().waitFor()
    if ((await page.locator('form.quick').count()) > 0) {
      expect(await page.locator('form.quick .problem').count()).toBeGreaterThan(0)
      for (const name of ['placed_at', 'appearance_at'])
        await page.locator(`form.quick input[name=${name}][type=radio]`).last().check()
      await reach('form.quick button.main')
      await page.keyboard.press('Enter')
    }
    await page.locator('.three').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page
      .locator('button', { hasText: /^Back$/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.locator('form.quick').waitFor()
    expect(await page.locator('#quick-age').inputValue()).toBe(age)
  })

  test('headings go down one step at a time', async () => {
    await answered()
    await unfold(page)
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.filter((of) => (of as HTMLElement).offsetParent).map((of) => Number(of.tagName[1])))
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1))
  })

  test('one question at a time beside the answer; each can be taken back', async () => {
    await answered()
    const question = () => page.locator('form.question h2').innerText()
    const before = await question()
    await page.locator('form.question button', { hasText: 'Continue' }).click()
    expect(await page.locator('form.question').getByRole('alert').innerText()).not.toBe('')
    await page.locator('form.question input[type=radio]').last().check()
    // what is chosen is not said before it is sent, and the question stays
    await page.waitForTimeout(500)
    expect([await question(), await page.locator('.said').count()]).toEqual([before, 0])
    await page.locator('form.question button', { hasText: 'Continue' }).click()
    await page.locator('.said').waitFor()
    // the next question is looked for after the three sentences stand
    const other = page.locator('form.question h2').filter({ hasNotText: before })
    await other.waitFor()
    expect(await other.evaluate((of) => of === document.activeElement)).toBe(true)
    await page.locator('form.question button', { hasText: 'Back' }).click()
    await other.waitFor({ state: 'detached' })
    expect(await question()).toBe(before)
    expect(await page.locator('form.question input:checked').count()).toBe(1)
  })

  test('about a son everything is said of him', async () => {
    await enterMe(page, visit.url)
    await page.locator('input[name=for-whom]').last().check()
    await choose(page, 'account')
    await tell(page, summoned)
    await unfold(page)
    // the letters are in his own name, and what the law's own articles say of anybody is not addressed to him
    expect(await page.locator('.three').innerText()).not.toMatch(/\byou(r|rs)?\b/i)
    expect(await page.locator('.timeline').innerText()).not.toMatch(/\byou(r|rs)?\b/i)
  })

  test('for occupied Ukraine no day is computed', async () => {
    await enterMe(page, visit.url)
    await choose(page, 'moved')
    // a move that is still to be reported
    await page.locator('input[name=move_reported_on][value="not yet"]').check()
    await answered('account', { ...summoned, region: 'occupied' })
    expect(await page.locator('#occupied').count()).toBe(1)
    expect(await page.locator('.first-line').count()).toBe(0)
    const said = await page
      .locator('[data-said]')
      .evaluateAll((all) => all.map((of) => (of as HTMLElement).dataset['said']))
    expect(said).toEqual(saidOfOccupied.map(({ id }) => id))
    // besides those, and who helps: only that no day is computed
    expect(await page.locator('section[aria-labelledby=occupied] > p:not([data-said])').count()).toBe(2)
    expect(await page.locator('.timeline, .three, .still-open').count()).toBe(0)
    expect(await page.locator('main .me').innerText()).not.toMatch(/\b(19|20)\d\d\b(?!\))/)
    await page.locator('main button', { hasText: 'Back' }).first().click()
    await page.locator('form.quick').waitFor()
  })

  test('whoever was taken, or serves, sees first what to write down and whom to call', async () => {
    for (const situation of ['taken', 'refused', 'serving']) {
      await enterMe(page, visit.url)
      await page.locator(`[data-situation=${situation}]`).click()
      expect(await page.locator('main .me > :first-child').getAttribute('class')).toContain('first-card')
    }
    expect(await page.locator('form.quick, .first-card button.main').count()).toBe(0)
  })

  test('the title says nothing; in the background the page is covered until it is asked for', async () => {
    await answered()
    expect(await page.title()).toBe('Notes')
    const here = page.locator('.still-open summary').first()
    await here.focus()
    /** Whether the answer is seen in that very moment: the picture for the list of apps is taken then. */
    const turn = (state: DocumentVisibilityState) =>
      page.evaluate((to) => {
        Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
        return getComputedStyle(document.querySelector('main')!).visibility
      }, state)
    expect(await turn('hidden')).toBe('hidden')
    await page.locator('.cover').waitFor()
    // whoever comes back is asked first, also after a second look away
    for (const state of ['visible', 'hidden', 'visible'] as const) expect(await turn(state)).toBe('hidden')
    expect(await page.locator('.cover').count()).toBe(1)
    expect(await page.locator('.three').isVisible()).toBe(false)
    // by keyboard: the one thing that can be pressed has the focus, and gives it back
    expect(await page.locator('.cover button:focus').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.three').isVisible()).toBe(true)
    expect(await here.evaluate((of) => of === document.activeElement)).toBe(true)
  })

  test('Shift three times leaves; twice, or with a letter between, does not', async () => {
    await answered()
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
    expect(page.url()).toContain(visit.url)
    await page.waitForTimeout(1600)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
    await page.waitForURL('about:blank')
  })

  test('the answers last through a look into another room and go with the page', async () => {
    await answered()
    for (const room of ['Watch', 'Me']) await page.getByRole('navigation').getByRole('link', { name: room }).click()
    await page.locator('.three').waitFor()
    await page.reload()
    await enterMe(page, visit.url)
    expect(await page.locator('.three').count()).toBe(0)
  })

  test('inside a messenger’s own browser a line says so', async () => {
    await enterMe(page, visit.url)
    expect(await page.locator('.in-app').count()).toBe(0)
    const other = await browser.context.newPage()
    await other.addInitScript(() => {
      ;(globalThis as unknown as Record<string, unknown>)['TelegramWebviewProxy'] = {}
    })
    await enterMe(other, visit.url)
    expect(await other.locator('.in-app').count()).toBe(1)
    await other.close()
  })
})
