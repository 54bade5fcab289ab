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

  /** Brings a room to the state in which it has most to show. */
  const fill: Readonly<Record<string, () => Promise<unknown>>> = {
    me: async () => {
      for (let asked = 0; asked < 3; asked++) await answerWith(-1)
      for (const summary of await page.locator('.answer summary').all()) await summary.click()
    },
    country: async () => {
      await page.locator('.headlines').waitFor({ timeout: 30_000 })
      for (const summary of await page.locator('figure summary').all()) await summary.click()
    },
    watch: async () => {
      await page.locator('.likely').waitFor({ timeout: 30_000 })
      for (const summary of await page.locator('main :not(.record) > details > summary').all()) await summary.click()
      for (const summary of (await page.locator('.record summary').all()).slice(0, 4)) await summary.click()
    },
  }
  const question = () => page.locator('form.question h2').innerText()
  /** The law has been heard on everything that was said. */
  const heard = () => page.locator('.answer[aria-busy=false]').waitFor()

  describe.each([390, 1440])('at %i px', (width) => {
    test.each(['', 'me', 'country', 'watch'])(
      'room "%s" has no accessibility violation and does not scroll sideways',
      async (place) => {
        await page.setViewportSize({ width, height: 844 })
        await enter(place)
        await fill[place]?.()
        expect(await axeIn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      },
    )
  })

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Tab until the element that has the focus says this. */
  const tabTo = async (text: string) => {
    for (let i = 0; i < 40; i++) {
      await press('Tab')
      const focused = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement
        return `${at.labels?.[0]?.innerText ?? at.innerText} ${at.type === 'radio' ? `[${at.name}]` : ''}`
      })
      if (focused.includes(text)) return
    }
    throw new Error(`no element with "${text}" can be reached with Tab`)
  }

  test('Me is answered by keyboard alone, Back keeps what was said, and the answer is dated', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await enter('me')
    await page.locator('#day-asked').fill('2026-03-01')
    const first = await question()
    // one radio group is one stop of Tab; the arrows move within it
    await tabTo('[register]')
    await press('Space')
    await tabTo('Continue')
    await press('Enter')
    await heard()
    const second = await question()
    expect(second).not.toBe(first)
    // the reader of a screen stands at the new question
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second)
    await tabTo('[target]')
    await press('Space')
    await tabTo('Continue')
    await press('Enter')
    await page.getByRole('heading', { name: 'When was the summons placed in the register?' }).waitFor()
    await page.getByLabel('On a day I know').focus()
    await press('Space')
    await page.locator('form.question input[type=date]').fill('2026-02-10')
    await tabTo('Continue')
    await press('Enter')
    await page.locator('.timeline').getByText('10 February 2026', { exact: true }).waitFor()

    await tabTo('Back')
    await press('Enter')
    expect(await question()).toBe('When was the summons placed in the register?')
    expect(await page.locator('form.question input[type=date]').inputValue()).toBe('2026-02-10')
    await tabTo('Back')
    await press('Enter')
    expect(await question()).toBe(second)
    expect(await page.locator('form.question input:checked').count()).toBe(1)
  })

  test('an empty answer is asked for, not taken', async () => {
    await enter('me')
    const first = await question()
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Choose one')
    expect(await question()).toBe(first)
  })

  /** Answers what is asked with the option of this place (-1: "I don’t know"), a date where one is needed. */
  const answerWith = async (option: 0 | -1) => {
    const before = await question()
    const radios = page.locator('form.question input[type=radio]')
    await radios.nth(option).check()
    const date = page.locator('form.question input[type=date]')
    if ((await date.count()) > 0) await date.fill(before.includes('born') ? '2005-04-03' : '2026-02-10')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForFunction((text) => document.querySelector('form.question h2')?.textContent !== text, before)
    await heard()
  }

  test('Me comes to an end once nothing more can change the answer', async () => {
    await enter('me')
    await heard()
    for (let asked = 0; (await page.locator('form.question').count()) > 0; asked++) {
      expect(asked).toBeLessThan(60)
      await answerWith(0)
    }
    expect(await page.locator('main').innerText()).toContain('No further question here would change the answer.')
    expect(await page.locator('.timeline > li').count()).toBeGreaterThan(2)
  })

  test('"I don’t know" is an answer, and permits nothing', async () => {
    await enter('me')
    await heard()
    for (let asked = 0; asked < 5; asked++) await answerWith(-1)
    const answer = await page.locator('.answer').innerText()
    expect(answer).toContain('We cannot see the register.')
    expect(answer).not.toMatch(/you (may|can) leave|safe|not wanted/i)
  })

  test('the answers last through a look into another room and go with the page', async () => {
    await enter('me')
    await page.getByLabel('I don’t know').check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await heard()
    for (const room of ['Watch', 'Me']) await page.getByRole('navigation').getByRole('link', { name: room }).click()
    await heard()
    expect(await page.locator('.said dd span').allInnerTexts()).toEqual(['I don’t know'])
    await page.reload()
    expect(await page.locator('.said').count()).toBe(0)
  })

  test('on a later day than the law was read to, the first line says so', async () => {
    await enter('me')
    await page.locator('#day-asked').fill('2030-01-01')
    await page.locator('#day-asked').blur()
    await heard()
    expect(await page.locator('main > :nth-child(2)').innerText()).toContain('1 January 2030')
    await page.locator('#day-asked').fill('2026-03-10')
    await page.locator('#day-asked').blur()
    await heard()
    expect(await page.locator('main .notice').count()).toBe(0)
    expect(await page.locator('.day-asked').innerText()).toContain('Law read to 10 March 2026.')
  })

  test('Watch begins with the decree, the base rate first where nothing was read since; a past day is a reconstruction', async () => {
    await enter('watch')
    await page.locator('.likely').waitFor({ timeout: 30_000 })
    const main = page.locator('main')
    expect(await main.innerText()).toMatch(/^This is about a decree, not about you\./)
    expect(await page.locator('.kind').innerText()).toMatch(
      /^Evidence to .*, nothing read since\. The base rate comes first\.$/,
    )
    const large = page.locator('.horizons').first()
    expect(await large.innerText()).toMatch(/within 12 months\s+\d+ in 100\s+base rate\s+80% of the draws: \d+ to \d+/)
    expect(await page.locator('.likely .reconstruction').count()).toBe(0)
    await page.getByLabel('Day of the assessment').fill('2025-09-01')
    await page.getByLabel('Day of the assessment').blur()
    await page.getByText('1 September 2025, from what was published by that day.').waitFor({ timeout: 30_000 })
    expect(await page.locator('.likely .reconstruction').innerText()).toContain('not a forecast')
    expect(await large.innerText()).toContain('with the evidence')
  })

  test('Watch filters by date, region, mechanism and grade, and shows grade and law of the day', async () => {
    await enter('watch')
    const shown = async () => Number(/^\d+/.exec(await page.getByRole('status').innerText())?.[0])
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
    expect(await page.locator('.record').first().innerText()).toMatch(
      /Does a publisher answer for it[\s\S]*In force, newest first[\s\S]*Since /,
    )
    expect(await page.locator('.record a').count()).toBe(0)
  })
})
