// The Country room counts what the command line counts, shows it while it counts, and can be stopped and changed.
import {
  addOffice,
  countryWork,
  hashOf,
  indicators,
  INDICATORS,
  orderOf,
  planOf,
  readScenario,
  scenarioTexts,
  shapeOf,
  tallyOf,
  viewOf,
} from '@draftlight/sim'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'

/** The whole country on this thread, by the simulation's own parts. */
const countedHere = (): { hash: string; totals: Record<string, number> } => {
  const scenario = readScenario(scenarioTexts['year-round-2026-as-practised'], 'year-round-2026-as-practised.yaml')
  const plan = planOf(scenario)
  const order = orderOf(plan.offices, scenario.seed)
  const tally = tallyOf(shapeOf(plan, order))
  const live = countryWork(scenario)
  order.forEach((office, place) => addOffice(tally, place, live({ offices: [office] })))
  expect(tally.cube.length).toBe(tally.shape.regions * (tally.shape.days + 1) * INDICATORS)
  const view = viewOf(tally)
  return {
    hash: hashOf(tally.cube),
    totals: Object.fromEntries(indicators.map(({ id }) => [id, view.total(id).value])),
  }
}

const numberIn = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''))

describe.skipIf(!chromiumPath)('Country in a browser', () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page
  let here: ReturnType<typeof countedHere>

  beforeAll(async () => {
    // before the browser starts, so that the two do not compete for the machine
    here = countedHere()
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser()
    page = browser.context.pages()[0]!
    await page.goto(`${server.url}#country`)
    await page.locator('.headlines').waitFor({ timeout: 30_000 })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const phase = () => page.locator('.run-line').getAttribute('data-phase')
  const counted = () => page.locator('.run-line progress').evaluate((bar) => (bar as HTMLProgressElement).value)

  test('pauses and goes on where it stopped', async () => {
    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await phase()).toBe('paused')
    const at = await counted()
    expect(at).toBeGreaterThan(0)
    await page.waitForTimeout(400)
    expect(await counted()).toBe(at)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForFunction((before) => document.querySelector('progress')!.value > before, at)
  })

  test('the finished page shows the totals and the hash that this machine computes without a browser', async () => {
    await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
    expect(await page.locator('.finished code').innerText()).toBe(here.hash)
    const rows = await page
      .locator('.finished tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('th')!.textContent, row.querySelector('td')!.textContent]),
      )
    const shown = Object.fromEntries(rows.map(([name, total]) => [name!.split(':')[0], numberIn(total!)]))
    expect(shown).toEqual(here.totals)
    expect(await page.locator('.headline .band').first().innerText()).toBe('counted in full')
    expect(await page.locator('.tile.hatched[data-region]').count()).toBe(0)
  }, 150_000)

  test('chart and map have their sentence and their table', async () => {
    const figures = page.locator('figure')
    expect(await figures.count()).toBe(2)
    for (const figure of await figures.all()) {
      expect((await figure.locator('.summary').innerText()).length).toBeGreaterThan(20)
      await figure.locator('summary').click()
    }
    expect(await figures.nth(0).locator('tbody tr').count()).toBe(52)
    expect(await figures.nth(1).locator('tbody tr').count()).toBe(83)
  })

  test('a moved slider shows the difference to the central values, and back again none', async () => {
    await page.getByLabel('Exit bans enforced at the border').fill('0.9')
    await page.locator('[data-indicator="border/refused"] .change').waitFor()
    await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
    expect(await page.locator('[data-indicator="border/refused"] .change').innerText()).toMatch(/^\+[\d,]+$/)
    // the law does not hang on what the border does
    expect(await page.locator('[data-indicator="summons/electronic"] .change').innerText()).toContain('no change')
    await page.getByRole('button', { name: 'Back to the central values' }).click()
    await page.locator('.run-line[data-phase=complete]').waitFor()
    expect(await page.locator('.headline .change').count()).toBe(0)
  }, 150_000)
})
