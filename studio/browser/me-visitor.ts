// The steps of whoever visits Me, in any language.
import type { Page } from 'playwright-core'
import { servePage } from '../serve.ts'
import { builtPage, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'

/** Who visits Me in English on a phone, always on the same day: what is in force, and what comes next, changes from day to day. */
export interface Visitor {
  readonly url: string
  readonly browser: OpenBrowser
  readonly page: Page
  /** Goes to the answer. */
  readonly answered: (situation?: string, told?: Told) => Promise<void>
  readonly sentence: (id: string) => Promise<string>
  readonly leave: () => Promise<void>
}
export const visitor = async (): Promise<Visitor> => {
  const server = await servePage({ folder: await builtPage() })
  const browser = await openBrowser({ bypassCSP: true, width: 390, height: 844, locale: 'en-GB' })
  await browser.context.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'))
  const page = browser.context.pages()[0]!
  return {
    url: server.url,
    browser,
    page,
    answered: async (situation = 'account', told = summoned) => {
      await enterMe(page, server.url)
      await choose(page, situation)
      await tell(page, told)
    },
    sentence: (id) => page.locator(`[data-sentence=${id}]`).innerText(),
    leave: async () => {
      await browser.close()
      await server.close()
    },
  }
}

export const enterMe = async (page: Page, url: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`${url}#me`)
  await page.locator('.situation').first().waitFor()
}

/** Chooses what happened, past the card that comes first, to the questions on one screen. */
export const choose = async (page: Page, situation: string): Promise<void> => {
  await page.locator(`[data-situation=${situation}]`).click()
  await page.locator('.first-card, form.quick').first().waitFor()
  const on = page.locator('.first-card button.main')
  if ((await on.count()) > 0) await on.click()
  await page.locator('form.quick').waitFor()
}

export interface Told {
  readonly age?: string
  readonly region?: string
  readonly standing?: string
  readonly paper?: string
  /** Days by the fact's name. */
  readonly days?: Readonly<Record<string, string>>
}

/** Fills in what the form asks of this, and asks for the answer. */
export const tell = async (page: Page, told: Told): Promise<void> => {
  const form = page.locator('form.quick')
  for (const name of ['age', 'region'] as const)
    if (told[name] !== undefined) await form.locator(`select[name=${name}]`).selectOption(told[name])
  for (const name of ['standing', 'paper'] as const)
    if (told[name] !== undefined) await form.locator(`input[name=${name}][value="${told[name]}"]`).check()
  for (const [name, day] of Object.entries(told.days ?? {})) {
    // a day that is known comes first among the ways to answer
    await form.locator(`input[type=radio][name=${name}]`).first().check()
    await form.locator(`input[name=${name}-from]`).fill(day)
  }
  await form.locator('button.main').click()
  await page.locator('ol.timeline, #occupied').first().waitFor({ state: 'attached', timeout: 20_000 })
}

/** A man called to appear, of whom the page knows what most would know. */
export const summoned: Told = {
  age: '22',
  region: 'RU-TVE',
  standing: 'callable',
  paper: 'nothing',
  days: { placed_at: '2026-11-20', appearance_at: '2026-12-10' },
}

/** Unfolds all there is; what it holds may have to be fetched, and may fold something itself. */
export const unfold = async (page: Page): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((of) => ((of as HTMLDetailsElement).open = true)))
    await page.waitForTimeout(400)
  }
}
