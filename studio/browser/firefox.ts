import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Path of the Firefox to drive, or undefined where none is installed. */
export const firefoxPath = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
)

export interface OpenFirefox {
  /** Folder of what the browser writes down. */
  profile: string
  goTo: (url: string) => Promise<void>
  /** What a function's body gives back in the page. */
  run: <T>(body: string) => Promise<T>
  /** As if by keys: what a page does to its own fields, Firefox writes down only in the first second of a visit (measured). */
  type: (field: string, text: string) => Promise<void>
  /** Until the expression holds in the page. Throws when a minute has passed, or the seconds named. */
  until: (expression: string, seconds?: number) => Promise<void>
  close: () => Promise<void>
}

/** Calls home, updates and first-run pages off; the file of open tabs every second; any free port to be driven through. */
const preferences = {
  'marionette.port': 0,
  'browser.sessionstore.interval': 1000,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,',
}

/** A Firefox with an empty profile of its own, which `close` deletes. Playwright drives only one that it has changed. */
export const openFirefox = async (): Promise<OpenFirefox> => {
  const profile = mkdtempSync(join(tmpdir(), 'draftlight-firefox-'))
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const browser = spawn(firefoxPath!, ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    // its own folders, and the sandbox that root cannot have
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  })
  const ended = new Promise((done) => browser.once('exit', done))
  const port = await soon('Firefox to listen', 60, () => {
    const file = join(profile, 'MarionetteActivePort')
    return existsSync(file) && Number(readFileSync(file, 'utf8'))
  })
  const command = await marionette(port)
  await command('WebDriver:NewSession', {})
  const run = async <T>(body: string): Promise<T> =>
    ((await command('WebDriver:ExecuteScript', { script: body, args: [] })) as { value: T }).value
  return {
    profile,
    goTo: async (url) => void (await command('WebDriver:Navigate', { url })),
    run,
    type: async (field, text) => {
      const element = await run<Record<string, string>>(`return ${field}`)
      await command('WebDriver:ElementSendKeys', { id: Object.values(element)[0], text })
    },
    until: async (expression, seconds = 60) =>
      void (await soon(expression, seconds, () => run<boolean>(`return !!(${expression})`))),
    close: async () => {
      await command('Marionette:Quit', { flags: ['eForceQuit'] })
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function soon<T>(what: string, seconds: number, see: () => T | Promise<T>): Promise<Exclude<T, false>> {
  for (const end = Date.now() + 1000 * seconds; Date.now() < end; await new Promise((r) => setTimeout(r, 200))) {
    const seen = await see()
    if (seen) return seen as Exclude<T, false>
  }
  throw new Error(`Waited ${seconds} seconds in vain: ${what}`)
}

/** Firefox's own way to be driven: each message is its length, a colon and JSON; `[0, id, command, parameters]`, `[1, id, error, result]`. */
const marionette = (port: number) =>
  new Promise<(name: string, parameters: object) => Promise<unknown>>((ready, failed) => {
    const waiting: ((message: [number, number, { message: string } | null, unknown]) => void)[] = []
    let bytes = Buffer.alloc(0)
    const socket = connect(port, '127.0.0.1').once('error', failed)
    const send = (name: string, parameters: object): Promise<unknown> =>
      new Promise((tell, fail) => {
        const id = waiting.push(([, , error, result]) => (error ? fail(new Error(error.message)) : tell(result))) - 1
        const text = Buffer.from(JSON.stringify([0, id, name, parameters]))
        socket.write(`${text.length}:`)
        socket.write(text)
      })
    socket.on('data', (more) => {
      bytes = Buffer.concat([bytes, more])
      for (;;) {
        const colon = bytes.indexOf(':')
        const end = colon + 1 + Number(bytes.subarray(0, Math.max(0, colon)).toString())
        if (colon < 0 || bytes.length < end) return
        const message = JSON.parse(bytes.subarray(colon + 1, end).toString())
        bytes = bytes.subarray(end)
        // the first thing that it says is who it is
        if (Array.isArray(message)) waiting[message[1]]!(message as never)
        else ready(send)
      }
    })
  })
