// Another engine than all other tests of the page: its JavaScript, its layout, and what it writes down.
import { createServer, type Server } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from '../serve.ts'
import type { PageServer } from '../serve.ts'
import { builtPage } from './chromium.ts'
import { countedHere } from './counted-here.ts'
import { firefoxPath, openFirefox } from './firefox.ts'
import type { OpenFirefox } from './firefox.ts'

describe.skipIf(!firefoxPath)('in Firefox', () => {
  let browser: OpenFirefox
  let page: PageServer
  /** A form that asks the browser to keep nothing, with a list in plain sight. */
  let control: Server

  beforeAll(async () => {
    browser = await openFirefox()
    page = await servePage({ folder: await builtPage() })
    control = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<form autocomplete="off"><select id="region"><option>?<option>RU-TVE</select></form>')
    })
    await new Promise<void>((done) => control.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    await browser?.close()
    await page?.close()
    control?.closeAllConnections()
    control?.close()
  })

  /** What it has written of its open tabs, a few seconds later. Short strings stand in it as they are. */
  const tabsFile = async (): Promise<string> => {
    await new Promise((later) => setTimeout(later, 6000))
    const folder = join(browser.profile, 'sessionstore-backups')
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('')
  }
  const hidden = (id: string): string =>
    `[...document.querySelectorAll('.select')].map((of) => of.shadowRoot.querySelector('select')).find((of) => of.id === '${id}')`

  test('opening the page leaves no store on the disk', async () => {
    await browser.goTo(page.url)
    await browser.until(`document.querySelector('.keep button')`)
    const stores = () => readdirSync(join(browser.profile, 'storage'), { recursive: true }).map(String)
    await new Promise((later) => setTimeout(later, 2000))
    expect(stores().filter((name) => name.includes(new URL(page.url).port))).toEqual([])
    await browser.run(`document.querySelector('.keep button').click()`)
    await browser.until(`/^Kept/.test(document.querySelector('.keep [role=status]').textContent)`)
    expect(stores().some((name) => name.includes(new URL(page.url).port))).toBe(true)
    await browser.run(`document.querySelector('.keep button').click()`)
    await browser.until(`!/^Kept/.test(document.querySelector('.keep [role=status]').textContent)`)
  })

  test('what is filled in is not written down with the open tabs', async () => {
    await browser.goTo(`${page.url}#me/account`)
    await browser.until(`document.querySelector('form.quick .select')`)
    await browser.type(hidden('quick-age'), '20')
    await browser.type(hidden('quick-region'), 'Tver')
    await browser.run(`document.querySelector('input[name=placed_at]').click()`)
    await browser.until(`document.querySelector('input[name=placed_at-from]')`)
    await browser.type(`document.querySelector('input[name=placed_at-from]')`, '2026-11-28')
    expect(await browser.run(`return [...new FormData(document.querySelector('form.quick')).values()].join()`)).toMatch(
      /20,.*2026-11-28,.*RU-TVE/,
    )
    const written = await tabsFile()
    expect(written).toContain(page.url)
    for (const said of ['RU-TVE', '2026-11-28', 'formdata']) expect(written).not.toContain(said)
    // a region looked at may be one's own
    await browser.run(`document.querySelectorAll('a.room')[1].click()`)
    await browser.until(`document.querySelector('#perSent') && ${hidden('region')}`)
    await browser.type(hidden('region'), 'Tver')
    await browser.type(`document.querySelector('#perSent')`, '\uE014')
    expect(await browser.run(`return ${hidden('region')}.value`)).toBe('RU-TVE')
    expect(await tabsFile()).not.toContain('formdata')
    await browser.run(`document.querySelectorAll('a.room')[2].click()`)
    await browser.until(`document.querySelector('.filters')`)
    await browser.type(hidden('watch-region'), 'Mosc')
    await browser.type(`document.querySelector('#watch-from')`, '2025-03-04')
    expect(await tabsFile()).not.toContain('formdata')
    await browser.goTo(`http://127.0.0.1:${(control.address() as AddressInfo).port}/`)
    await browser.type(`document.querySelector('select')`, 'RU-TVE')
    expect(await tabsFile()).toContain('RU-TVE')
  })

  test('Me answers, the country is the same to the last man, and nothing is refused by the policy', async () => {
    await browser.goTo(`${page.url}#me/account`)
    await browser.until(`document.querySelector('form.quick .select')`)
    await browser.run(
      `window.wrong = []; for (const what of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(what, (e) => wrong.push(what + ' ' + (e.message ?? e.reason ?? e.blockedURI)))`,
    )
    await browser.type(hidden('quick-region'), 'Tver')
    await browser.run(`document.querySelector('form.quick button.main').click()`)
    await browser.until(`document.querySelector('.three') && document.querySelector('.still-open')`)
    expect(await browser.run('return document.querySelector(".zone").innerText')).toContain('UTC+3')
    await browser.run(`document.querySelectorAll('a.room')[1].click()`)
    await browser.until(`document.querySelector('.run-line[data-phase=complete]')`, 200)
    expect(await browser.run('return document.body.textContent')).toContain(countedHere().hash)
    await browser.run(`document.querySelectorAll('a.room')[2].click()`)
    await browser.until(`document.querySelector('.record')`)
    expect(await browser.run('return window.wrong')).toEqual([])
  })
})
