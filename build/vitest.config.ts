import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/**/*.page.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // By itself it leaves one processor free, which of two is half.
    maxWorkers: availableParallelism(),
  },
})
