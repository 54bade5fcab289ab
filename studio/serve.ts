import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { headersFor } from './policy.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** A name that the system does not take, such as a very long one, is no file either. */
const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** This machine by its own names: a foreign name that was made to point here may not read the page, nor learn that it is open. */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? '')

export interface PageServer {
  /** Address to open, such as `http://127.0.0.1:4173/`. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a built page to this machine only.
 * @param folder a folder written by `buildPage`.
 * @param port 0 takes any free port. @throws EADDRINUSE when the port is taken.
 */
export const servePage = ({ folder, port = 0 }: { folder: string; port?: number }): Promise<PageServer> => {
  const server = createServer((request, response) => {
    const refuse = (status: number, text: string, more = {}) =>
      void response.writeHead(status, { 'Content-Type': 'text/plain', ...more }).end(text)
    if (!isLocal(request.headers.host)) return refuse(421, 'Misdirected request')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(405, 'Method not allowed', { Allow: 'GET, HEAD' })
    // the build's names are plain ASCII, so nothing needs decoding and nothing can be malformed
    const [path = '/'] = (request.url ?? '/').split('?')
    const name = normalize(path === '/' ? '/index.html' : path)
    const file = join(folder, name)
    // dot files are the build's own notes; a path that climbs out of the folder is nobody's business
    if (!file.startsWith(folder + sep) || name.includes(`${sep}.`) || !isFile(file)) return refuse(404, 'Not found')
    response.writeHead(
      200,
      Object.assign({ 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }, headersFor(path)),
    )
    // who goes away in the middle leaves no open file behind; a file that goes away ends the answer, not the server
    if (request.method === 'HEAD') response.end()
    else pipeline(createReadStream(file), response, () => {})
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
