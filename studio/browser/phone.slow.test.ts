// The rooms on a small telephone, and in a browser as old as those that people have.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { choose, enterMe, summoned, tell } from './me-visitor.ts'

/** Declarations that Chrome 80 drops, taken out of the style. Space between boxes in a row is one of them: see `rowsWithGap`. */
const asChrome80 = (css: string): string =>
  css.replaceAll(
    /(?<=[{;])\s*(?:aspect-ratio|content-visibility|inset-inline-start|inset):[^;}]*;?|(?<=[{;])\s*[\w-]+:[^;}]*\bcq[iwhb]\b[^;}]*;?|(?<=[{;])\s*[\w-]+:[^;}]*\dcqi[^;}]*;?/g,
    '',
  )

const counted = async (page: Page) => {
  await page.locator('.run-line button').first().click()
  await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 120_000 })
}

describe.skipIf(!chromiumPath)('on a telephone', { timeout: 150_000 }, () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page
  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ width: 390, height: 844, locale: 'ru' })
    page = browser.context.pages()[0]!
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('the telephone’s own Back goes back one question, then to the form, then to what happened, and leaves no trace in the history', async () => {
    const touched = await openBrowser({ width: 390, height: 844, touch: true })
    try {
      const visitor = touched.context.pages()[0]!
      // Chromium hands Escape to whoever watches for the telephone’s Back
      const back = () => visitor.keyboard.press('Escape')
      await enterMe(visitor, server.url)
      const entries = await visitor.evaluate(() => history.length)
      await choose(visitor, 'account')
      await tell(visitor, summoned)
      const asked = visitor.locator('.question h2, .question legend').first()
      await asked.waitFor({ timeout: 20_000 })
      const first = await asked.innerText()
      await visitor.locator('.question input[value=unknown]').check()
      await visitor.locator('.question button.main').click()
      await visitor.waitForFunction((was) => !document.querySelector('.question')?.textContent.includes(was), first)
      await back()
      await visitor.waitForFunction((was) => document.querySelector('.question')?.textContent.includes(was), first)
      expect(await visitor.locator('.question input[value=unknown]').isChecked()).toBe(true)
      await back()
      await visitor.locator('form.quick').waitFor()
      expect(await visitor.locator('form.quick select[name=age]').inputValue()).toBe(summoned.age)
      await back()
      await visitor.locator('.situation').first().waitFor()
      // the same form has what was said in it, told or only filled in; another has not
      await choose(visitor, 'account')
      expect(await visitor.locator('form.quick select[name=age]').inputValue()).toBe(summoned.age)
      await visitor.locator('form.quick select[name=age]').selectOption('19')
      await back()
      await choose(visitor, 'account')
      expect(await visitor.locator('form.quick select[name=age]').inputValue()).toBe('19')
      await back()
      await choose(visitor, 'paper')
      expect(await visitor.locator('form.quick select[name=age]').inputValue()).toBe('unknown')
      await back()
      await choose(visitor, 'account')
      await visitor.locator('form.quick select[name=age]').selectOption('20')
      await visitor.locator('button.another').click()
      await choose(visitor, 'account')
      expect(await visitor.locator('form.quick select[name=age]').inputValue()).toBe('unknown')
      expect(await visitor.evaluate(() => history.length)).toBe(entries)
    } finally {
      await touched.close()
    }
  })

  test.each([390, 1440])(
    'at %i px the tiles of Watch are square and hold their letters in a browser of 2020',
    async (width) => {
      const old = await openBrowser({ width, height: 844 })
      try {
        const visitor = old.context.pages()[0]!
        await visitor.route(/\.css$/, async (route) => {
          const response = await route.fetch()
          await route.fulfill({ response, body: asChrome80(await response.text()) })
        })
        await visitor.goto(`${server.url}#watch`)
        await visitor.locator('.tiles').waitFor({ timeout: 60_000 })
        const tiles = await visitor.locator('.tiles .tile').evaluateAll((all) =>
          all.map((tile) => {
            const { width: across, height: down } = tile.getBoundingClientRect()
            return { across, down, letters: tile.scrollWidth }
          }),
        )
        expect(tiles.length).toBe(83)
        for (const { across, down, letters } of tiles) {
          expect(across).toBeGreaterThan(20)
          expect(Math.abs(across - down)).toBeLessThan(1)
          expect(letters).toBeLessThanOrEqual(Math.ceil(across))
        }
        expect(
          await visitor.locator('.tiles').evaluate((map) => getComputedStyle(map.firstElementChild!).aspectRatio),
        ).toBe('auto')
      } finally {
        await old.close()
      }
    },
  )

  test('Me: what was asked for a second ago stands whole in the moment of the tap, of the day then given and of no other', async () => {
    await enterMe(page, server.url)
    await choose(page, 'account')
    await tell(page, summoned)
    const press = () =>
      page.evaluate(() => {
        document.querySelector<HTMLElement>('form.quick button.main')!.click()
        return new Promise<string[]>((done) => {
          // no time passes: only what was promised before
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            const shown = ['.three', 'ol.timeline', '.still-open', 'form.question'].filter((of) =>
              document.querySelector(of),
            )
            done([...shown, document.querySelector('ol.timeline')?.textContent ?? ''])
          })
          port1.start()
          port2.postMessage(0)
        })
      })
    const another = async (day: string) => {
      await page.locator('.me > p button.plain').first().click()
      await page.locator('input[name=appearance_at-from]').fill(day)
    }
    await another('2026-12-17')
    await page.waitForTimeout(3000)
    const asked = await press()
    expect(asked.slice(0, 4)).toEqual(['.three', 'ol.timeline', '.still-open', 'form.question'])
    expect(asked[4]).toContain('17 декабря 2026')
    await another('2026-12-24')
    const at = await press()
    expect(at[0]).toBe('.three')
    expect(at.at(-1)).not.toContain('17 декабря 2026')
    await page.locator('ol.timeline', { hasText: '24 декабря 2026' }).waitFor()
  })

  test('no row of boxes hangs on a gap, which came with Chrome 84', async () => {
    for (const place of ['country', 'watch']) {
      await page.goto('about:blank')
      await page.goto(`${server.url}#${place}`)
      await page
        .locator(place === 'watch' ? '.record' : '.slider')
        .first()
        .waitFor({ timeout: 60_000 })
      const rows = await page.locator('main *').evaluateAll((all) =>
        all.flatMap((of) => {
          const { display, columnGap } = getComputedStyle(of)
          return display.endsWith('flex') && !['normal', '0px'].includes(columnGap) ? [of.className] : []
        }),
      )
      expect(rows).toEqual([])
    }
  })

  test('Country: published rates in words of the language, the verdict beside its claim, and a tapped dot’s year in sight', async () => {
    await page.goto('about:blank')
    await page.goto(`${server.url}#country`)
    await page.locator('.slider').first().waitFor({ timeout: 60_000 })
    await counted(page)
    const sliders = (await page.locator('.controls').innerText()).replaceAll('\u00a0', ' ')
    expect(sliders).toContain('наше предположение. (дела сосчитаны: от 11 500 до 15 400 за призыв')
    expect(sliders).toContain('Выведено в этом проекте из опубликованного: 3,5–7, 2025')

    const frame = (await page.locator('.claims .scroll').boundingBox())!
    for (const verdict of await page.locator('.claims tbody td:nth-child(2)').all()) {
      const box = (await verdict.boundingBox())!
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width)
    }

    await page.getByRole('button', { name: 'Показать точки' }).click()
    await page.locator('.dot').first().waitFor({ timeout: 30_000 })
    await page.locator('.dot').first().click()
    await page.locator('.life li').first().waitFor({ timeout: 30_000 })
    const heading = (await page.locator('.life h3').boundingBox())!
    expect(heading.y).toBeGreaterThan(0)
    expect(heading.y + heading.height).toBeLessThan(844)
    // by keyboard one goes from year to year without losing one's place
    const next = page.getByRole('button', { name: 'Ещё один' })
    const before = await page.locator('.life h3').innerText()
    await next.press('Enter')
    await page.waitForFunction((text) => document.querySelector('.life h3')!.textContent !== text, before)
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
