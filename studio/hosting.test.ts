// docs/hosting.md as a host's owner would use it: each example is started as it stands (another folder, another port) and asked for
// the page's files; what it sends has to be what the code says. Servers that are not installed are skipped and say so.
/* oxlint-disable eslint/no-restricted-globals -- asks the servers that it starts */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFile, headersFor } from './policy.ts'

const page = readFileSync(fileURLToPath(new URL('../docs/hosting.md', import.meta.url)), 'utf8')
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ??
  expect.fail(`no ${language} block in docs/hosting.md`)

const files = ['/index.html', '/notes.html', '/law-book.html', '/sw.js', '/assets/me-1a2b.js', '/assets/me-1a2b.css']
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draftlight-host-'))
  for (const under of ['site', 'site/any/path']) {
    mkdirSync(join(folder, under, 'assets'), { recursive: true })
    for (const file of [...files, '/.built-from']) writeFileSync(join(folder, under, file), 'x')
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** The example with this machine's port and folder in the place of its own. */
const placed = (example: string, port: number): string => {
  expect(example).toContain('8080')
  expect(example).toContain('/srv/draftlight')
  return example
    .replace('8080', `127.0.0.1:${port}`)
    .replace(':127.0.0.1', '127.0.0.1')
    .replace('/srv/draftlight', join(folder, 'site'))
}

const there = (command: string, args: string[]): boolean => spawnSync(command, args).status === 0
const nginx = process.env['NGINX'] ?? 'nginx'
const caddy = process.env['CADDY'] ?? 'caddy'

/** How each is started on its example. */
const servers = [
  {
    name: 'nginx',
    installed: there(nginx, ['-v']),
    start: (port: number) => {
      const config = join(folder, 'nginx.conf')
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${join(folder, `nginx-${kind}`)};`)
        .join('\n')
      writeFileSync(
        config,
        `${process.getuid?.() === 0 ? 'user root root;' : ''} daemon off; pid ${join(folder, 'nginx.pid')}; error_log stderr; events {}
http {
${temporary}
types { text/html html; text/css css; text/javascript js; }
${placed(blockOf('nginx'), port)}}
`,
      )
      return spawn(nginx, ['-c', config, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    },
  },
  {
    name: 'caddy',
    installed: there(caddy, ['version']),
    start: (port: number) => {
      const config = join(folder, 'Caddyfile')
      // its own administration would listen on a fixed port; a name without a scheme would ask for a certificate
      writeFileSync(
        config,
        `{\n\tadmin off\n\tauto_https off\n}\n${placed(blockOf('caddy'), port).replace('127.0.0.1', 'http://127.0.0.1')}`,
      )
      return spawn(caddy, ['run', '--config', config, '--adapter', 'caddyfile'], {
        env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    },
  },
]

const ask = async (url: string): Promise<Response> => {
  for (let tries = 0; ; tries++)
    try {
      return await fetch(url)
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
}

for (const { name, installed, start } of servers) {
  if (!installed) console.warn(`No ${name} found: its example is read, not run.`)
  describe.skipIf(!installed)(`the example for ${name}`, () => {
    let at: string
    let server: ReturnType<typeof spawn>
    let said = ''
    beforeAll(async () => {
      const port = await freePort()
      at = `http://127.0.0.1:${port}`
      server = start(port)
      server.stderr!.on('data', (text) => (said += String(text)))
      await ask(`${at}/`).catch(() => expect.fail(`${name} does not answer: ${said}`))
    })
    afterAll(async () => {
      const ended = new Promise((done) => server.once('exit', done))
      server.kill()
      await ended
    })
    test.each(['', '/any/path'])('sends what the code says, at "%s/"', async (under) => {
      for (const file of ['/', ...files]) {
        const answer = await ask(`${at}${under}${file}`)
        expect(answer.status, file).toBe(200)
        const sent = Object.fromEntries(Object.keys(headersFor(file)).map((key) => [key, answer.headers.get(key)]))
        expect(sent, file).toEqual(headersFor(file))
      }
    })
    test('writes down nobody who asks for what is not there', async () => {
      // Safari asks for this one by itself
      expect((await ask(`${at}/apple-touch-icon.png`)).status).toBe(404)
      expect(said).not.toContain('apple-touch-icon')
    })
    test('does not hand out the notes of the build', async () => {
      expect((await ask(`${at}/.built-from`)).status).toBe(404)
    })
  })
}

test('the examples name the policies of the code, whether or not their servers are installed', () => {
  for (const file of ['/', '/sw.js', '/notes.html'])
    for (const language of ['nginx', 'caddy'])
      expect(blockOf(language)).toContain(`"${headersFor(file)['Content-Security-Policy']}"`)
})

test('the file for static hosts gives each path exactly one set of headers, that of the code', () => {
  const rules = headersFile([...files, '/handbook/index.html', '/handbook/api/law.html'])
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path, ...lines] = rule.trim().split('\n') as [string, ...string[]]
      return {
        path,
        headers: Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2),
          ),
        ),
      }
    })
  for (const file of ['/', ...files, '/handbook/api/law.html']) {
    const fitting = rules.filter(({ path }) =>
      path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : path === file,
    )
    expect(fitting, file).toHaveLength(1)
    expect(fitting[0]!.headers, file).toEqual(headersFor(file))
  }
})
