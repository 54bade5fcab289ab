import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{law,country,sim,watch,studio,cli,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
