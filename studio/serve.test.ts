import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headerPolicy, serviceWorkerPolicy } from './policy.ts'
import { servePage } from './serve.ts'
import type { PageServer } from './serve.ts'

let folder: string
let server: PageServer

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'draftlight-serve-'))
  // a project may well lie in a hidden folder
  folder = join(parent, '.hidden', 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, '..', 'secret.html'), 'outside')
  writeFileSync(join(folder, '.built-from'), 'a note of the build')
  writeFileSync(join(folder, 'index.html'), '<h1>page</h1>')
  writeFileSync(join(folder, 'sw.js'), '')
  writeFileSync(join(folder, 'assets', 'room-1a2b.js'), '')
  server = await servePage({ folder })
})
afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..', '..'), { recursive: true })
})

/** Asks with the path exactly as written: a URL object would tidy it. */
const ask = (
  path: string,
  { method, host }: { method?: string; host?: string } = {},
): Promise<{ status: number | undefined; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, method, headers: host === undefined ? {} : { host } }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, headers: answer.headers })
    })
      .on('error', reject)
      .end()
  })

test('serves this machine only', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test('the page carries the policy; the offline worker alone may fetch its own files', async () => {
  expect((await ask('/')).headers).toMatchObject({
    'content-security-policy': headerPolicy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect((await ask('/sw.js')).headers['content-security-policy']).toBe(serviceWorkerPolicy)
  expect(headerPolicy).toContain("connect-src 'none'")
})

test('files named by their content are kept for good', async () => {
  expect((await ask('/assets/room-1a2b.js')).headers['cache-control']).toContain('immutable')
})

test.each([
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/assets/../../secret.html',
  '/.built-from',
  '/nothing.js',
  '/assets',
  '/%',
  '//',
  // longer than a name may be
  `/${'a'.repeat(300)}`,
  '/index.html/',
])('gives nothing for %s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test.each(['rebound.example', 'rebound.example:4173', '127.0.0.1.rebound.example', 'localhost.rebound.example'])(
  'gives nothing to %s, which somebody made to point here',
  async (host) => {
    expect((await ask('/', { host })).status).toBe(421)
  },
)

test('answers by each of this machine’s names, also through a forwarded port', async () => {
  for (const host of ['127.0.0.1:1', 'localhost', 'localhost:8080', '[::1]:9'])
    expect((await ask('/', { host })).status).toBe(200)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('there is nothing to %s', async (method) => {
  expect((await ask('/', { method })).status).toBe(405)
  expect((await ask('/', { method: 'HEAD' })).status).toBe(200)
})

test('a taken port is an error, not another port', async () => {
  const port = Number(new URL(server.url).port)
  await expect(servePage({ folder, port })).rejects.toThrow('EADDRINUSE')
})
