import { defineConfig } from 'vitest/config'

// For mutants of the little language: its tests that are quick enough to be run once for each of them.
export default defineConfig({
  test: {
    include: ['law/language/*.test.ts'],
    exclude: ['law/language/{prove,unknowns,known,bounds}.test.ts'],
    // else a busy machine counts a slow test as a mutant noticed
    testTimeout: 240_000,
  },
})
