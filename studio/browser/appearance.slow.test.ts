// The page as it looks to people who set their own colours, spacing or size of text, or who listen to it.
import { languages } from '@draftlight/law'
import type { Language } from '@draftlight/law'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { lostText, smallTargets, withSpacedText, wrongVoice } from './appearance.ts'
import { axeIn } from './axe.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { choose, enterMe, summoned, tell, unfold } from './me-visitor.ts'

describe.skipIf(!chromiumPath)('the page otherwise seen', { timeout: 120_000 }, () => {
  let server: PageServer
  let browser: OpenBrowser
  let page: Page
  beforeAll(async () => {
    server = await servePage({ folder: await builtPage() })
    browser = await openBrowser({ bypassCSP: true, width: 390, height: 844, locale: 'en-GB' })
    page = browser.context.pages()[0]!
    // the answer says what holds on a day: the day stays the same
    await page.clock.setFixedTime('2026-11-25T12:00:00+03:00')
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const speak = async (language: Language) => {
    await page.locator(`.languages button[lang=${language}]`).click()
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language)
  }
  const enter = async (place: string, language: Language) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('about:blank')
    await page.goto(`${server.url}#${place}`)
    await page.locator(`main.place-${place || 'start'} h1`).waitFor()
    await speak(language)
    if (place === 'country') {
      // these visitors want less motion: nothing has started
      await page.locator('.run-line button').first().click()
      await page.locator('.headlines').waitFor({ timeout: 60_000 })
      for (const summary of await page.locator('figure summary, .rights summary').all()) await summary.click()
    }
    if (place === 'watch') {
      await page.locator('.likely').waitFor({ timeout: 60_000 })
      // a card is laid out when it comes into sight; here all at once
      await page.addStyleTag({ content: '.record { content-visibility: visible !important; }' })
      for (const summary of await page.locator('main :not(.record) > details > summary').all()) await summary.click()
      for (const summary of (await page.locator('.record summary').all()).slice(0, 4)) await summary.click()
    }
  }
  const answered = async (language: Language) => {
    await enterMe(page, server.url)
    await speak(language)
    await choose(page, 'account')
    await tell(page, summoned)
    // fetched once the answer stands
    await page.locator('form.question').waitFor()
  }
  /** Every screen of Me, one after the other. */
  const screensOfMe: readonly (readonly [string, (language: Language) => Promise<void>])[] = [
    [
      'list',
      async (language) => {
        await enterMe(page, server.url)
        await speak(language)
      },
    ],
    [
      'card',
      async () => {
        await page.locator('[data-situation=taken]').click()
        await page.locator('.first-card').waitFor()
      },
    ],
    [
      'questions',
      async (language) => {
        await enterMe(page, server.url)
        await speak(language)
        await choose(page, 'account')
      },
    ],
    [
      'answer',
      async () => {
        await tell(page, summoned)
        await unfold(page)
      },
    ],
  ]
  const widths = [1440, 390, 320]
  /** Nothing cut off, nothing over something else, no sideways scrolling, with spaced text too; nothing too small to touch. */
  const holds = async (least: number) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      for (const spaced of [false, true]) {
        const plain = spaced ? await withSpacedText(page) : undefined
        expect(await lostText(page), `${width} px${spaced ? ', spaced' : ''}`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        await plain?.()
      }
      expect(await smallTargets(page, 24), `${width} px`).toEqual([])
      expect(await smallTargets(page, least, 'main'), `${width} px`).toEqual([])
    }
  }

  test('the checks find what they look for', async () => {
    await enter('', 'en')
    const put = (html: string) =>
      page.evaluate((it) => {
        document.querySelector('main')!.innerHTML = it
      }, html)
    await put('<p style="height:1em;overflow:hidden">One line and a longer one.<br>Another line.</p>')
    expect(await lostText(page)).toHaveLength(1)
    await put('<p>Some text here</p><p style="margin-top:-2.4rem">Other text</p>')
    expect(await lostText(page)).toHaveLength(1)
    await put('<button style="min-height:0;height:20px;width:60px;padding:0">x</button>')
    expect(await smallTargets(page, 24)).toHaveLength(1)
    await put('<p>Это по-русски</p><p lang="ru">и это</p>')
    expect(await wrongVoice(page)).toEqual(['en: Это по-русски'])
  })

  test('with letters twice as large on a telephone nothing is out of reach sideways', async () => {
    for (const [place, stands] of [
      ['#', '.door'],
      ['#watch', '.likely'],
      ['law-book.html', 'main h2'],
    ] as const) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('about:blank')
      await page.goto(server.url + place)
      await page.locator(stands).first().waitFor({ timeout: 60_000 })
      if (place.startsWith('#')) await speak('ru')
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' })
      const [width, left] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        Math.min(
          ...[...document.querySelectorAll('a:not(.skip), button')].map((of) => of.getBoundingClientRect().left),
        ),
      ])
      expect([place, width, left! < 0]).toEqual([place, 390, false])
    }
  })

  test('the law book’s search stays in sight and narrows the contents too, and no table is squeezed on a telephone', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`${server.url}law-book-ru.html`)
    const places = () =>
      page.evaluate(() =>
        ['#search', 'body > nav', '#rule-service-on', '#rule-service-on h3'].map((of) => {
          const { top, bottom } = document.querySelector(of)!.getBoundingClientRect()
          return { top, bottom }
        }),
      )
    await page.locator('a[href="#rule-service-on"]').click()
    const [box, , rule, heading] = await places()
    expect(box!.top).toBe(0)
    expect(rule!.top).toBeGreaterThanOrEqual(box!.bottom)
    expect(heading!.bottom).toBeLessThan(250)
    // no date lies in two lines
    await page.locator('#rule-service-on summary').click()
    const widths = await page
      .locator('#rule-service-on details td:nth-child(2)')
      .evaluateAll((all) => all.map((cell) => cell.clientWidth))
    expect(Math.min(...widths)).toBeGreaterThan(75)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

    await page.locator('#search input').fill('service/on ')
    const shown = page.locator('body > nav li:visible')
    const found = await shown.allInnerTexts()
    expect(found.length).toBeLessThan(20)
    expect(found.join()).toContain('service/on')
    expect(await page.locator('main section:visible').count()).toBe(found.length)
    // what was found begins below the box, though it was typed far down the book
    const [still, contents] = await places()
    expect(Math.abs(contents!.top - still!.bottom)).toBeLessThan(50)
    await page.locator('#search input').press('Tab')
    expect(await shown.locator('a:focus').count()).toBe(1)
    // and in a low window it goes away with the page
    await page.setViewportSize({ width: 320, height: 256 })
    await page.evaluate(() => scrollTo(0, 2000))
    expect((await places())[0]!.bottom).toBeLessThan(0)
  })

  describe.each(languages)('%s', (language) => {
    test.each(['', 'country', 'watch'])('room "%s" keeps its text and its targets', async (place) => {
      await enter(place, language)
      await holds(24)
      expect(await wrongVoice(page)).toEqual([])
    })
    test('Me keeps its text and its targets, screen after screen', async () => {
      for (const [, go] of screensOfMe) {
        await page.setViewportSize({ width: 390, height: 844 })
        await go(language)
        await holds(44)
        expect(await wrongVoice(page)).toEqual([])
      }
    })
    test('the answer is read in this order', async () => {
      await answered(language)
      const read = await page.locator('main').ariaSnapshot()
      // what a part is and what it is called, in order; what the law says of it is not part of the order
      await expect(read.replaceAll(/- (paragraph|definition|text|listitem): .*/g, '- $1')).toMatchFileSnapshot(
        `./read-aloud/answer.${language}.yaml`,
      )
    })
  })

  test('on paper the map keeps its colours, those of the day, and every row its name', async () => {
    await enter('country', 'en')
    await page.setViewportSize({ width: 650, height: 900 })
    const looks = () =>
      page.locator('.legend .tile').evaluateAll((all) => all.map((of) => getComputedStyle(of).backgroundColor))
    const byDay = await looks()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    try {
      expect(await looks()).toEqual(byDay)
      // a browser leaves out the ground of whatever does not ask for it
      const asked = await page
        .locator('.tile')
        .evaluateAll((all) => all.map((of) => getComputedStyle(of).getPropertyValue('print-color-adjust')))
      expect(new Set(asked)).toEqual(new Set(['exact']))
      const names = page.locator('.claims th[scope=row], figure th[scope=row]')
      expect(await names.count()).toBeGreaterThan(83)
      for (const name of await names.allInnerTexts()) expect(name.trim()).not.toBe('')
      const tables = await page
        .locator('.scroll')
        .evaluateAll((all) => all.map((of) => of.scrollWidth - of.clientWidth))
      expect(Math.max(...tables)).toBeLessThanOrEqual(0)
    } finally {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    }
  })

  describe.each(['light', 'dark'] as const)('with the visitor’s own colours, %s', (colorScheme) => {
    beforeAll(() => page.emulateMedia({ forcedColors: 'active', colorScheme }))
    afterAll(() => page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' }))
    /** What is seen of the lines and the ground of each of these. */
    const looks = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((of) => {
          const { backgroundColor, backgroundImage, borderTopColor, borderBottomColor } = getComputedStyle(of)
          return [backgroundColor, backgroundImage, borderTopColor, borderBottomColor].join(' ')
        }),
      )
    const [chosen, others] = [':is([aria-pressed=true], [aria-current])', ':not([aria-pressed=true], [aria-current])']

    test('the room entered and the language spoken still differ from the others, whose lines are not seen', async () => {
      await answered('en')
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      for (const group of ['.top .room', '.languages button']) {
        const [look] = await looks(group + chosen)
        const rest = await looks(group + others)
        expect(rest).toHaveLength(2)
        expect(rest).not.toContain(look)
        for (const other of rest) expect(other.endsWith(`${ground} ${ground}`), `${other} on ${ground}`).toBe(true)
      }
      expect(await axeIn(page)).toEqual([])
    })
    test('a question that hangs on something open still looks so', async () => {
      const [open, settled] = await page.evaluate(() =>
        ['.open', ':not(.open)'].map((of) => {
          const dot = document.querySelector(`.timeline > li${of}`)
          return dot && getComputedStyle(dot, '::before').backgroundColor
        }),
      )
      expect(open).not.toBe(settled)
      for (const notice of await page.locator('.if-then, .notice').all())
        expect(await notice.evaluate((of) => getComputedStyle(of).borderTopWidth)).not.toBe('0px')
    })
    test('map, legends and bars keep what their colours say', async () => {
      await enter('watch', 'en')
      const legend = await looks('.legend .tile')
      expect(legend).toHaveLength(5)
      expect(new Set(legend).size).toBe(5)
      const used = new Set(await looks('.tiles .tile'))
      expect(used.size).toBeGreaterThan(2)
      for (const look of used) expect(legend).toContain(look)
      expect(new Set(await looks('.track > .most, .track > .half')).size).toBe(2)
      expect(await axeIn(page)).toEqual([])
    })
  })
})
