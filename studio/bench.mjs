// Node 20 does not run TypeScript: vite does.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
// open until the end: the build itself imports vite only when it builds
const server = await createServer({
  configFile: false,
  root: here('..'),
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { measure } = await server.ssrLoadModule(here('browser/budgets.ts'))
  await measure()
} finally {
  await server.close()
}
