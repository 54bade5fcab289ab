// The promises of README.md, kept by a browser: no request leaves, nothing is stored before it is asked for.
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerPolicy, policy } from '../policy.ts'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import type { OpenBrowser } from './chromium.ts'
import { choose, summoned, tell, unfold } from './me-visitor.ts'
import { udpSocketsOfChildren, witness } from './witness.ts'
import type { Witness } from './witness.ts'

/* oxlint-disable eslint/no-restricted-globals, eslint/no-restricted-properties -- the ways out are tried here on purpose */

/** Every way out that injected code would try, at addresses where the witness listens. Runs in the page. */
const tryToLeak = async ({ tcpPort, udpPort }: { tcpPort: number; udpPort: number }): Promise<void> => {
  const attempts: (() => unknown)[] = [
    () => globalThis.fetch(`http://127.0.0.1:${tcpPort}/fetch`).catch(() => {}),
    () => navigator.sendBeacon(`http://127.0.0.1:${tcpPort}/beacon`, 'x'),
    () => new WebSocket(`ws://127.0.0.1:${tcpPort}/socket`),
    () => new EventSource(`http://127.0.0.1:${tcpPort}/events`),
    () => (new Image().src = `http://127.0.0.1:${tcpPort}/image`),
    async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    },
  ]
  for (const attempt of attempts)
    try {
      await attempt()
    } catch {
      // refused: that is what the policy is for
    }
  await new Promise((done) => setTimeout(done, 600))
}

const stored = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => ({
    local: globalThis.localStorage.length,
    session: globalThis.sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

const nothingStored = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 }

/** Names of fields whose content the browser may write down. */
const writtenDown = (page: Page): Promise<string[]> =>
  page
    .locator('main input, main select, main textarea')
    .evaluateAll((all) =>
      (all as HTMLInputElement[])
        .filter((of) => (of.form ?? of).autocomplete !== 'off')
        .map((of) => of.name || of.type),
    )

/** Enters every room and waits until it stands. */
const walk = async (page: Page): Promise<void> => {
  for (const room of ['Me', 'Country', 'Watch']) {
    await page.getByRole('navigation').getByRole('link', { name: room }).click()
    await page.locator(`main.place-${room.toLowerCase()} h1`).waitFor()
  }
}

/**
 * Brings up every kind of field and waits: the browser itself asks a server what fields of a form might mean, a moment
 * after they appear.
 */
const useFields = async (page: Page): Promise<void> => {
  const room = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click()
  await room('Me')
  await choose(page, 'account')
  await tell(page, summoned)
  // what a form does not forbid, the browser writes down with its open tabs; given-away.slow.test.ts looks for it there
  expect(await writtenDown(page)).toEqual([])
  await page.getByRole('button', { name: 'Back', exact: true }).first().click()
  expect(await writtenDown(page)).toEqual([])
  await page.locator('form.quick button.main').click()
  await page.locator('ol.timeline').first().waitFor({ state: 'attached' })
  await unfold(page)
  await page.locator('#day-asked').fill('2026-02-10')
  await page.waitForTimeout(800)
  await room('Country')
  // these visitors want less motion: nothing starts by itself
  await page.getByRole('button', { name: 'Count the country' }).click()
  await page.locator('#shown').selectOption('border/refused', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Draw the subjects as outlines' }).click()
  await page.locator('.outlines').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Show the dots' }).click()
  await page.locator('.dot').first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(800)
  await room('Watch')
  await page.getByLabel('From', { exact: true }).fill('2025-01-01')
  await page.waitForTimeout(800)
}

describe.skipIf(!chromiumPath)('the page in a browser', () => {
  let folder: string
  let server: PageServer
  let seen: Witness
  let control: { url: string; close: () => void }
  let browser: OpenBrowser

  beforeAll(async () => {
    folder = await builtPage()
    server = await servePage({ folder })
    seen = await witness()
    const bare = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<h1>control</h1>'))
    await new Promise<void>((done) => bare.listen(0, '127.0.0.1', () => done()))
    control = {
      url: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
      close: () => {
        bare.close()
        bare.closeAllConnections()
      },
    }
    browser = await openWatchedBrowser()
  })
  /** All its foreign traffic has to pass the witness. */
  const openWatchedBrowser = (): Promise<OpenBrowser> => {
    const ours = [server.url, control.url].map((url) => new URL(url).host).join(';')
    return openBrowser({
      args: [`--proxy-server=http://127.0.0.1:${seen.tcpPort}`, `--proxy-bypass-list=<-loopback>;${ours}`],
    })
  }
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    control?.close()
    await seen?.close()
  })

  const openPage = async (url: string): Promise<{ page: Page; foreign: string[]; violations: string[] }> => {
    const page = await browser.context.newPage()
    const foreign: string[] = []
    const violations: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text())
    })
    page.on('pageerror', (error) => violations.push(error.message))
    await page.goto(url)
    return { page, foreign, violations }
  }

  test('a control page without the policy does leak, so that these counts can fail', async () => {
    // in a browser of its own, because the sockets it opens stay open for a while
    const leaky = await openWatchedBrowser()
    const page = await leaky.context.newPage()
    await page.goto(control.url)
    await page.evaluate(tryToLeak, { tcpPort: seen.tcpPort, udpPort: seen.udpPort })
    expect(seen.connections()).toBeGreaterThan(3)
    expect(seen.packets()).toBeGreaterThan(0)
    if (process.platform === 'linux') expect(udpSocketsOfChildren()).toBeGreaterThan(0)
    await leaky.close()
  })

  test('no request leaves while every room is used, and nothing is stored', async () => {
    const before = { connections: seen.connections(), packets: seen.packets() }
    const { page, foreign, violations } = await openPage(server.url)
    await walk(page)
    await useFields(page)
    expect(foreign).toEqual([])
    expect({ connections: seen.connections(), packets: seen.packets() }).toEqual(before)
    if (process.platform === 'linux') expect(udpSocketsOfChildren()).toBe(0)
    expect(violations).toEqual([])
    expect(await browser.context.cookies()).toEqual([])
    expect(await stored(page)).toEqual(nothingStored)
    await page.close()
  })

  test('injected code finds the ways out shut', async () => {
    const before = { connections: seen.connections(), packets: seen.packets() }
    const { page, violations } = await openPage(server.url)
    await page.evaluate(tryToLeak, { tcpPort: seen.tcpPort, udpPort: seen.udpPort })
    expect({ connections: seen.connections(), packets: seen.packets() }).toEqual(before)
    expect(violations.length).toBeGreaterThan(3)
    const markup = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>injected</b>'
        return 'taken'
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(markup).toBe('TypeError')
    await page.close()
  })

  test('the policy is the published one, in the header, in the page and in print', async () => {
    const page = await browser.context.newPage()
    const response = await page.goto(server.url)
    expect(response?.headers()['content-security-policy']).toBe(headerPolicy)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(policy)
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(policy)
    await page.close()
  })

  test('walking through the rooms leaves one entry in the history, and Close now leaves nothing to go back to', async () => {
    const page = await browser.context.newPage()
    await page.goto(control.url)
    await page.goto(server.url)
    const before = await page.evaluate(() => history.length)
    await walk(page)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.getByRole('button', { name: 'Close now' }).click()
    await page.waitForURL('about:blank')
    await page.goBack()
    expect(page.url()).toBe(control.url)
    await page.close()
  })
})

describe.skipIf(!chromiumPath)('the offline copy', () => {
  test('is kept only when asked for, opens every room without a server, and goes when asked', async () => {
    const server = await servePage({ folder: await builtPage() })
    const browser = await openBrowser()
    try {
      const page = browser.context.pages()[0]!
      await page.goto(server.url)
      await page.getByRole('button', { name: 'Keep on this device' }).click()
      await page.getByText(/^Kept\./).waitFor()
      expect(await stored(page)).toEqual({ ...nothingStored, caches: 2, workers: 1 }) // the files, and the language
      expect(await browser.context.cookies()).toEqual([])
      const onDisk = () =>
        readdirSync(join(browser.profile, 'Default', 'Service Worker', 'CacheStorage'), { recursive: true }).filter(
          (name) => /_\d$/.test(String(name)),
        ).length
      expect(onDisk()).toBeGreaterThan(20)

      await server.close()
      for (const room of ['me', 'country', 'watch']) {
        await page.goto('about:blank')
        await page.goto(`${server.url}#${room}`)
        await page.locator(`main.place-${room} h1`).waitFor()
      }

      await page.goto(`${server.url}law-book.html`)
      await page.locator('#rule-service-on').waitFor()

      await page.goto('about:blank')
      await page.goto(server.url)
      await page.getByRole('button', { name: 'Remove from this device' }).click()
      await page.getByText('Nothing is kept.').waitFor()
      expect(await stored(page)).toEqual(nothingStored)
      // a store that was deleted may lie on the disk until the next visit
      await expect.poll(onDisk).toBe(0)
      await page.goto('about:blank')
      await expect(page.goto(server.url)).rejects.toThrow('ERR_CONNECTION_REFUSED')
    } finally {
      await browser.close()
    }
  })
})
