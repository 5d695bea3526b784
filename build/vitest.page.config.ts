import { defineConfig } from 'vitest/config'

/** Tests that open the page in a browser: slow, two files at a time, with a turn of their own. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.page.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    maxWorkers: 2,
  },
})
