// Each room in the state in which it has most to show, as axe and a screen of any width meet it.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeIn } from './axe.ts'

/** The first page and the rooms that are shown without a visitor's answers, by their place in the address. */
export const rooms = ['', 'country', 'watch'] as const
type Room = (typeof rooms)[number]

export const enterRoom = async (page: Page, url: string, place: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`${url}#${place}`)
  await page.locator(`main.place-${place || 'start'} h1`).waitFor()
}

/** Opens all that a press would open. */
const fill: Readonly<Record<Room, (page: Page) => Promise<void>>> = {
  '': async () => {},
  country: async (page) => {
    // these visitors want less motion: nothing has started
    await page.getByRole('button', { name: 'Count the country' }).click()
    await page.locator('.headlines').waitFor({ timeout: 30_000 })
    // the map came in above the button just pressed, which is still in sight
    const { bottom, high } = await page
      .locator('.run-line button')
      .evaluate((of) => ({ bottom: of.getBoundingClientRect().bottom, high: innerHeight }))
    expect(bottom).toBeLessThanOrEqual(high)
    await page
      .locator('figure details, .rights details, details.rights')
      .evaluateAll((all) => all.forEach((of) => ((of as HTMLDetailsElement).open = true)))
    await page.locator('.claims tbody button').first().click()
    await page.locator('.headline .how').first().click()
  },
  watch: async (page) => {
    await page.locator('.likely').waitFor({ timeout: 30_000 })
    await page
      .locator('main :not(.record) > details')
      .evaluateAll((all) => all.forEach((of) => ((of as HTMLDetailsElement).open = true)))
    for (const summary of (await page.locator('.record summary').all()).slice(0, 4)) await summary.click()
  },
}

/** No accessibility violation and no sideways scroll in the filled room. Speaks English. */
export const holdsInRoom = async (page: Page, url: string, place: Room): Promise<void> => {
  await enterRoom(page, url, place)
  await fill[place](page)
  expect(await axeIn(page)).toEqual([])
  const [inner, width] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
  expect(width).toBe(inner)
}
