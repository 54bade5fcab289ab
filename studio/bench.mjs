// Node 20 does not run TypeScript: vite does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { module } = await runnerImport(here('browser/budgets.ts'), {
  configFile: false,
  root: here('..'),
  logLevel: 'error',
})
await module.measure()
