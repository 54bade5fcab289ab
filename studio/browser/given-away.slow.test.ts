// The page in other people's hands: a link to one question, the file handed out, and no life inside somebody else's page.
import { createServer, type Server } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

describe.skipIf(!chromiumPath)('given away', () => {
  let folder: string
  let browser: OpenBrowser
  let page: PageServer
  let bare: Server
  /** A host that sends no headers, with the page under a path of its own. */
  let bareAt: string

  beforeAll(async () => {
    folder = await builtPage()
    browser = await openBrowser({ locale: 'en-GB' })
    page = await servePage({ folder })
    bare = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0]!
      if (path.startsWith('/embeds')) {
        response.setHeader('Content-Type', 'text/html')
        response.end(
          `<iframe src="${decodeURIComponent(request.url!.split('?')[1]!)}" width="800" height="600"></iframe>`,
        )
        return
      }
      if (path === '/fields') {
        response.setHeader('Content-Type', 'text/html')
        return void response.end('<form><select name="region"><option>?<option>RU-TVE</select></form>')
      }
      // slashes that stand together count as one for many hosts
      const one = path.replace(/\/+/g, '/')
      if (!one.startsWith('/a/b/')) return void response.writeHead(404).end()
      const file = one === '/a/b/' ? 'index.html' : one.slice('/a/b/'.length)
      const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(join(folder, file)))
    })
    bareAt = await listening(bare)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await page?.close()
    bare?.closeAllConnections()
    await new Promise((done) => bare?.close(done))
  })

  const framed = async (address: string) => {
    const tab = await browser.context.newPage()
    await tab.goto(`${bareAt}/embeds?${encodeURIComponent(address)}`)
    await tab.waitForTimeout(500)
    return { tab, frame: tab.frames()[1]! }
  }

  test('under its headers it does not load inside another page', async () => {
    for (const file of ['', 'notes.html', 'law-book.html']) {
      const { tab, frame } = await framed(`${page.url}${file}`)
      expect(frame.url()).toMatch(/^chrome-error:/)
      await tab.close()
    }
  })

  test.each(['', 'notes.html'])('from a host without headers, "%s" inside another page asks nothing', async (file) => {
    const { tab, frame } = await framed(`${bareAt}/a/b/${file}#me`)
    await frame.locator('#framed a').waitFor()
    expect(await frame.locator('button, input, select, form').count()).toBe(0)
    await tab.close()
  })

  test('works under a path of any host, all rooms', async () => {
    const tab = await browser.context.newPage()
    const trouble: string[] = []
    tab.on('pageerror', (error) => trouble.push(error.message))
    tab.on('response', (answer) => answer.status() >= 400 && trouble.push(answer.url()))
    for (const room of ['me', 'country', 'watch']) {
      await tab.goto('about:blank')
      await tab.goto(`${bareAt}/a/b/#${room}`)
      await tab.locator(`main.place-${room} h1`).waitFor()
    }
    await tab.goto(`${bareAt}/a/b/law-book.html`)
    await tab.locator('#rule-service-on').waitFor()
    expect(trouble).toEqual([])
    await tab.close()
  })

  test('a link to one question opens it, and leaves no trace of which in the address', async () => {
    const tab = await browser.context.newPage()
    const files = [`${page.url}`, `${page.url}notes.html`, pathToFileURL(join(folder, 'notes.html')).href]
    for (const file of files) {
      await tab.goto('about:blank')
      await tab.goto(`${file}#me/account`)
      await tab.locator('form.quick').waitFor()
      expect(new URL(tab.url()).hash).toBe('#me')
      // one that begins with a card, as chosen from the list
      await tab.goto('about:blank')
      await tab.goto(`${file}#me/taken`)
      await tab.locator('.first-card').waitFor()
      // no such question: the list of all
      await tab.goto('about:blank')
      await tab.goto(`${file}#me/toString`)
      await tab.locator('.situation').first().waitFor()
      expect(new URL(tab.url()).hash).toBe('#me')
    }
    await tab.close()
  })

  test('an address with a slash too many opens like any other, and is left like any other', async () => {
    const tab = await browser.context.newPage()
    await tab.goto(`${bareAt}//a/b//#me/account`)
    await tab.locator('form.quick').waitFor()
    expect(tab.url()).toBe(`${bareAt}//a/b//#me`)
    await tab.locator('a.brand').click()
    expect(tab.url()).toBe(`${bareAt}//a/b//`)
    await tab.locator('.leave').click()
    await tab.waitForURL('about:blank')
    await tab.close()
  })

  test('the law book stands in a tab of its own, not behind Forward; the file is saved by its name', async () => {
    const tab = await browser.context.newPage()
    await tab.goto(`${page.url}#me`)
    const [book] = await Promise.all([
      browser.context.waitForEvent('page'),
      tab.locator('footer a[href*=law-book]').click(),
    ])
    await book.locator('#rule-service-on').waitFor()
    // which rules were read is nothing for the history
    const before = [book.url(), await book.evaluate(() => history.length)]
    await book.locator('nav a[href="#rule-service-on"]').click()
    expect(await book.evaluate(() => document.activeElement?.id)).toBe('rule-service-on')
    expect(await book.evaluate(() => document.activeElement!.getBoundingClientRect().top < innerHeight / 2)).toBe(true)
    expect([book.url(), await book.evaluate(() => history.length)]).toEqual(before)
    await book.close()
    const [file] = await Promise.all([tab.waitForEvent('download'), tab.locator('footer a[download]').click()])
    expect(file.suggestedFilename()).toBe('notes.html')
    await tab.locator('.leave').click()
    await tab.waitForURL('about:blank')
    expect(await tab.goForward()).toBe(null)
    expect(tab.url()).toBe('about:blank')
    await tab.close()
  })

  test('what is filled in is not written down with the open tabs', async () => {
    const own = await openBrowser({ locale: 'en-GB' })
    try {
      const tab = own.context.pages()[0]!
      const tabsFile = async (): Promise<string> => {
        await tab.goto('about:blank')
        // the browser writes every few seconds
        await tab.waitForTimeout(4000)
        const sessions = join(own.profile, 'Default', 'Sessions')
        return readdirSync(sessions)
          .map(
            (name) =>
              readFileSync(join(sessions, name), 'utf16le') + readFileSync(join(sessions, name)).toString('utf16le', 1),
          )
          .join('')
      }
      await tab.goto(`${page.url}#me/account`)
      await tab.locator('form.quick').waitFor()
      await tab.locator('select[name=region]').selectOption('RU-TVE')
      await tab.waitForTimeout(1000)
      expect(await tabsFile()).not.toContain('RU-TVE')
      await tab.goto(`${bareAt}/fields`)
      await tab.locator('select').selectOption('RU-TVE')
      await tab.waitForTimeout(1000)
      expect(await tabsFile()).toContain('RU-TVE')
    } finally {
      await own.close()
    }
  })
})
