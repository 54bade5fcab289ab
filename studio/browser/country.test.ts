// The Country room counts what the command line counts, shows it while it counts, and can be stopped, changed, compared, asked where
// a number comes from, and passed on.
import type { Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import type { countedHere, lifeHere } from './counted-here.ts'

interface Here {
  countedHere: typeof countedHere
  lifeHere: typeof lifeHere
}

/** Bundled first: the test runner's way to load modules makes the count ten times slower. */
const bundled = async (): Promise<Here> => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-count-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('counted-here.ts', import.meta.url)),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'count.mjs' } },
      },
    })
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'count.mjs')).href)) as Here
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const numberIn = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''))

const phase = (page: Page) => page.locator('.run-line').getAttribute('data-phase')
const complete = (page: Page) => page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 90_000 })
const dayNow = (page: Page) => page.locator('.day-now').innerText()

describe.skipIf(!chromiumPath)('Country in a browser', () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page
  let here: Here
  let counted: ReturnType<typeof countedHere>

  beforeAll(async () => {
    // before the browser starts, so that the two do not compete for the machine
    here = await bundled()
    counted = here.countedHere()
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ motion: true })
    page = browser.context.pages()[0]!
    await page.goto(`${server.url}#country`)
    await page.locator('.headlines').waitFor({ timeout: 30_000 })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const done = () => page.locator('.run-line progress').evaluate((bar) => (bar as HTMLProgressElement).value)

  test('pauses and goes on where it stopped', async () => {
    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await phase(page)).toBe('paused')
    const at = await done()
    expect(at).toBeGreaterThan(0)
    await page.waitForTimeout(400)
    expect(await done()).toBe(at)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForFunction((before) => document.querySelector('progress')!.value > before, at)
  })

  test('the year begins to pass over the map by itself, stops when told, and can be held at a day', async () => {
    await page.waitForFunction(() => /\d{4}$/.test(document.querySelector('.day-now')!.textContent!))
    expect(await page.locator('.chart .day-rule').count()).toBe(1)
    await page.getByRole('button', { name: 'Stop the days' }).click()
    await page.getByRole('button', { name: 'Play the days' }).waitFor()
    const at = await dayNow(page)
    await page.waitForTimeout(300)
    expect(await dayNow(page)).toBe(at)
    await page.getByLabel('Day', { exact: true }).fill(String(Date.UTC(2026, 6, 2) / 86_400_000))
    expect(await dayNow(page)).toBe('2 July 2026')
    expect(await page.locator('figure .summary').first().innerText()).toContain('Seven days up to 2 July 2026')
    // the days that pass give way to the one that is chosen, at once
    await page.getByRole('button', { name: 'Play the days' }).click()
    await page.waitForFunction(() => document.querySelector('.day-now')!.textContent !== '2 July 2026')
    // by keyboard, and then one is still there; no reader of a screen says every day that passes
    const whole = page.getByRole('button', { name: 'All days' })
    await whole.press('Enter')
    await page.getByRole('button', { name: 'Play the days' }).waitFor()
    await page.waitForTimeout(200)
    expect(await dayNow(page)).toBe('all days together')
    expect(await whole.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await page.locator('.day-now').getAttribute('aria-live')).toBe('off')
  })

  test('the finished page shows the totals and the hash that this machine computes without a browser', async () => {
    const told = page.locator('.run-line [role=status]')
    expect(await told.innerText()).toBe('')
    await complete(page)
    expect(await told.innerText()).toMatch(/^Counted in full: /)
    expect(await page.locator('.finished code').first().innerText()).toBe(counted.hash)
    await page.locator('.finished summary').click()
    await page.locator('.finished tbody tr').first().waitFor()
    const rows = await page
      .locator('.finished tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('th')!.textContent, row.querySelector('td')!.textContent]),
      )
    const shown = Object.fromEntries(rows.map(([name, total]) => [name!.split(':')[0], numberIn(total!)]))
    expect(shown).toEqual(counted.totals)
    expect(await page.locator('.headline .band').first().innerText()).toBe('counted in full')
    expect(await page.locator('.tile.hatched[data-region]').count()).toBe(0)
  }, 150_000)

  test('map, chart and table show the same region and the same day, whichever is chosen in', async () => {
    const [map, chart] = [page.locator('figure').nth(0), page.locator('figure').nth(1)]
    for (const figure of [map, chart]) {
      await figure.locator('summary').click()
      await figure.locator('tbody tr').first().waitFor()
    }
    expect(await map.locator('tbody tr').count()).toBe(83)
    expect(await chart.locator('tbody tr').count()).toBe(52)
    for (const n of await chart.locator('tbody td').allInnerTexts())
      expect(Number(numberIn(n).toPrecision(2))).toBe(numberIn(n))

    await page.locator('.tile[data-region=RU-TVE]').click()
    expect(await page.getByLabel('Region', { exact: true }).inputValue()).toBe('RU-TVE')
    expect(await map.locator('tr.chosen th').innerText()).toBe('Tver Oblast')
    expect(await chart.locator('h2').innerText()).toMatch(/^Tver Oblast: /)
    await map.getByRole('button', { name: 'Moscow', exact: true }).click()
    expect(await page.locator('.tile.selected').getAttribute('data-region')).toBe('RU-MOW')

    await chart.locator('tbody button').nth(9).click()
    expect(await dayNow(page)).toBe('11 March 2026')
    expect(await map.locator('.summary').innerText()).toContain('11 March 2026')
    const { width } = (await page.locator('.chart').boundingBox())!
    await page.locator('.chart').click({ position: { x: width - 14, y: 60 } })
    expect(await dayNow(page)).toMatch(/December 2026$/)
    expect(await chart.locator('tr.chosen').count()).toBe(1)

    await page.getByRole('button', { name: 'All days' }).click()
    await page.getByLabel('Region', { exact: true }).selectOption('')
    expect(await page.locator('.tile.selected').count()).toBe(0)
    for (const figure of [map, chart]) await figure.locator('summary').click()
  })

  test('a layer without a regional source is hatched, and no region is named first', async () => {
    const sentence = page.locator('figure .summary').first()
    expect(await page.locator('.tile.unsourced[data-region]').count()).toBe(0)
    expect(await sentence.innerText()).toContain('Most in')
    await page.getByLabel('Shown on the map').selectOption('border/refused')
    expect(await page.locator('.tile.unsourced[data-region]').count()).toBe(83)
    expect(await sentence.innerText()).not.toContain('Most in')
    expect(await page.getByText('Regions differ here only by ages, apportioned offices').count()).toBe(1)
    // a stock is what there is on a day; where chance alone would say who is first, nobody is named
    await page.getByLabel('Shown on the map').selectOption('ban/lawful')
    expect(await sentence.innerText()).toMatch(/^On 31 December 2026: /)
    await page.getByLabel('Shown on the map').selectOption('commission/called-up-unfit')
    expect(await sentence.innerText()).toMatch(
      /^All days together: .* chance alone would name the first and the last\.$/,
    )
    await page.getByLabel('Shown on the map').selectOption('summons/electronic')
  })

  test('the subjects as outlines come when asked for, and are tapped like the tiles', async () => {
    const button = page.getByRole('button', { name: 'Draw the subjects as outlines' })
    await button.click()
    await page.locator('.outlines').waitFor()
    expect(await page.locator('.outlines path[data-region]').count()).toBe(83)
    await page.locator('.outlines path[data-region=RU-SA]').click()
    expect(await page.getByLabel('Region', { exact: true }).inputValue()).toBe('RU-SA')
    await page.locator('.outlines path[data-region=RU-SA]').click()
    await page.getByRole('button', { name: 'Draw the subjects as equal tiles' }).click()
    expect(await button.count()).toBe(1)
    expect([await page.locator('.outlines').count(), await page.locator('.tile[data-region]').count()]).toEqual([0, 83])
  })

  test('a number says how it came about, and Escape leads back to it', async () => {
    const how = page.locator('[data-indicator="ban/began-unknowing"] .how')
    await how.click()
    const account = page.getByRole('dialog')
    const text = await account.innerText()
    for (const part of [
      'exit bans that began by law while the man did not know of the summons',
      'To know of a decision before it bites',
      'counted in full',
      'of bans that reach the border',
      'exit-ban/from',
      '53-FZ',
      'none are published; single cases only.',
    ])
      expect(text).toContain(part)
    await page.keyboard.press('Escape')
    await account.waitFor({ state: 'detached' })
    expect(await how.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('how long before the ban men knew: the sum of days by the men whom it is of', async () => {
    const table = page.locator('.rights details').first()
    await table.locator('summary').click()
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent!)))
    const total = (id: string): number => counted.totals[id]!
    const at = rows.findIndex(([name]) => /after the day from which the law bans/.test(name!))
    expect(numberIn(rows[at]![1]!)).toBe(Number(total('ban/known-after').toPrecision(2)))
    expect(rows[at]![2]).toBe(String(Math.round(total('ban/known-after-days') / total('ban/known-after'))))
    // nobody, under the reading by default: there is no mean of nothing
    expect([...rows[0]!.slice(1, 3), rows[0]!.at(-1)]).toEqual(['0', '–', '–'])
    await table.locator('summary').click()
  })

  test('a made-up man’s year is told as the command line tells it', async () => {
    // in a low window too the heading that is focused can be seen
    const before = page.viewportSize()!
    await page.setViewportSize({ width: 640, height: 256 })
    const show = page.getByRole('button', { name: 'Show the dots' })
    await show.evaluate((button) => button.scrollIntoView({ block: 'start' }))
    await show.press('Enter')
    await page.locator('.dot').first().waitFor({ timeout: 30_000 })
    expect(await page.locator('#lives:focus').count()).toBe(1)
    expect(await page.locator('#lives').evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThan(0)
    await page.setViewportSize(before)
    await page.getByLabel('What happens to him').selectOption({ label: 'fined for not coming' })
    const dot = page.locator('.dot:not(.faint)').first()
    const person = Number(await dot.getAttribute('data-person'))
    await dot.click()
    await page.locator('.life li').first().waitFor({ timeout: 30_000 })
    // whose year it is, is told to whoever does not see it appear below
    expect(await page.locator('.lives [role=status] .hidden').textContent()).toBe(
      await page.locator('#life').textContent(),
    )
    const days = await page.locator('.life .when').allInnerTexts()
    const told = here.lifeHere(person)
    expect(days.length).toBe(told.length)
    expect(await page.locator('.life').innerText()).toContain('He is fined.')
    expect(days.map((day) => new Date(`${day} UTC`).toISOString().slice(0, 10))).toEqual(
      told.map((line) => line.slice(0, 10)),
    )
    await page.getByRole('button', { name: 'Another one' }).click()
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('.dot.selected')?.dataset['person'] !== before,
      String(person),
    )
  }, 60_000)

  test('the claims: a list, and a page of each with verdict and both bands', async () => {
    const claims = page.locator('.claims')
    expect(await claims.locator('tbody tr').count()).toBe(18)
    const one = claims.getByRole('button', { name: 'The register leaves fewer summonses unserved than paper.' })
    // it opens in the list’s place, not as a dialogue over it
    expect(await one.getAttribute('aria-haspopup')).toBe(null)
    await one.click()
    expect(await claims.locator('.verdict').innerText()).toBe('built in')
    expect(await claims.innerText()).toMatch(
      /−\d+ points[\s\S]*−\d+ points to −\d+ points[\s\S]*With another draw of chance/,
    )
    await claims.getByRole('button', { name: 'All claims' }).press('Enter')
    await one.waitFor()
    expect(await one.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await claims.locator('tbody tr').count()).toBe(18)
  })

  test('a moved slider shows the difference to the baseline, a pinned run is what others are held against, and back again none', async () => {
    await page.getByLabel('Exit bans enforced at the border').fill('0.9')
    await page.locator('[data-indicator="border/refused"] .change').waitFor()
    await complete(page)
    expect(await page.locator('[data-indicator="border/refused"] .change').innerText()).toMatch(/^\+[\d,]+$/)
    // the law does not hang on what the border does; an office that lacks fewer men then sends a few summonses less
    expect(await page.locator('[data-indicator="summons/electronic"] .change').innerText()).toMatch(
      /^(no change|[+−]\d)$/,
    )
    const pin = page.getByRole('button', { name: 'Pin what is shown, to hold others against it' })
    await pin.click()
    await page.locator('.headline .change').first().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Back to the scenario’s own values' }).click()
    await page.locator('[data-indicator="border/refused"] .change').waitFor()
    expect(await page.locator('[data-indicator="border/refused"] .change').innerText()).toMatch(/^−[\d,]+$/)
    expect(await page.getByLabel('Held against').locator('option:checked').innerText()).toMatch(
      /^Pinned: .* With changes: Exit bans enforced at the border: 90%$/,
    )
    const question = page.getByLabel('The question put to the country')
    await question.selectOption('paper-only-2026')
    expect(await page.getByLabel('Held against').locator('option:checked').innerText()).toMatch(/^Pinned: /)
    await question.selectOption('year-round-2026-as-practised')
    await page.getByRole('button', { name: 'Unpin' }).press('Enter')
    expect(await pin.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.locator('.headline .change').first().waitFor({ state: 'detached' })
    await complete(page)
  }, 150_000)
})
