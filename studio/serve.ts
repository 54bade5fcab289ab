import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { headersFor } from './policy.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

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
    // the build's names are plain ASCII, so nothing needs decoding and nothing can be malformed
    const [path = '/'] = (request.url ?? '/').split('?')
    const file = join(folder, normalize(path === '/' ? '/index.html' : path))
    // dot files are the build's own notes; a path that climbs out of the folder is nobody's business
    if (!file.startsWith(folder + sep) || file.includes(`${sep}.`) || !isFile(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    response.writeHead(
      200,
      Object.assign({ 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }, headersFor(path)),
    )
    createReadStream(file).pipe(response)
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
