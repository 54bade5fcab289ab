// Node 20 runs no TypeScript: a benchmark and its threads are bundled into bench/dist first.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Bundles modules, by name their files in bench/. Gives back where each name's module lies. */
export async function bundle(folder, modules) {
  const outDir = `${here}dist/${folder}`
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
        input: Object.fromEntries(Object.entries(modules).map(([name, file]) => [name, `${here}${file}`])),
        // constants stay constants: the engine folds them, which it does not with `var`
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', topLevelVar: false },
      },
    },
  })
  return (name) => pathToFileURL(`${outDir}/${name}.mjs`)
}
