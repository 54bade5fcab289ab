// Node 20 runs no TypeScript: the benchmark is bundled into bench/dist first.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Bundles W1 and its thread; gives back the path of the bundled W1. */
export async function buildW1() {
  const outDir = `${here}../dist/w1`
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: { w1: `${here}index.ts`, worker: `${here}worker.ts` },
        // Constants stay constants: the engine folds them, which it does not with `var`.
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', topLevelVar: false },
      },
    },
  })
  return `${outDir}/w1.mjs`
}
