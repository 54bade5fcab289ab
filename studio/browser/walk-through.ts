// Me from the list to the answer, held at every step against what a small phone and a screen reader ask of a page.
import type { Language } from '@draftlight/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeIn } from './axe.ts'
import { choose, enterMe, summoned, tell, unfold } from './me-visitor.ts'

/** What can be pressed and is smaller than a finger; a link or a box within a line of text is as high as its label. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main select, main summary, main label.button, main .chip')]
      .filter((of) => of.offsetParent !== null)
      .map(
        (of) => ({ of, ...of.getBoundingClientRect().toJSON() }) as { of: HTMLElement; width: number; height: number },
      )
      .filter((box) => box.height < 43.5 || box.width < 43.5)
      .map(({ of, width, height }) => `${Math.round(width)}×${Math.round(height)} ${of.outerHTML.slice(0, 80)}`),
  )

/** `read`: the widths at which axe looks as well. Ends on the answer, all of it unfolded. */
export const walkThrough = async (page: Page, url: string, language: Language, read: readonly number[]) => {
  const fits = async () => {
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      if (read.includes(width)) expect(await axeIn(page)).toEqual([])
    }
    expect(await small(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
  }
  const speak = async () => {
    await enterMe(page, url)
    await page.locator(`.languages button[lang=${language}]`).click()
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language)
  }
  await speak()
  await fits()
  await page.locator('[data-situation=taken]').click()
  await page.locator('.first-card').waitFor()
  await fits()
  await speak()
  await choose(page, 'account')
  await fits()
  await tell(page, summoned)
  await unfold(page)
  await fits()
}
