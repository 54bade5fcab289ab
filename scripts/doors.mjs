import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

/** Node 20 runs no TypeScript: gives `work` a way to a room's door through the bundler. */
export const withDoors = async (work) => {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await work((room) => server.ssrLoadModule(join(root, room, 'index.ts')))
  } finally {
    await server.close()
  }
}
