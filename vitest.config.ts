import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{law,country,sim,watch,studio,cli,handbook,bench}/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['scripts/tests-own-folder.mjs'],
    // ends what hangs; on a busy machine the proofs take a minute
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // reading the law anew for each of 130 files took a third of the time; no test may change what is shared
    isolate: false,
    maxWorkers: 2,
  },
})
