import { defineConfig } from 'vitest/config'

// Tests that open the page in a browser end in `.page.test.ts`; they are slow and have a turn of their own.
const pageTests = 'tests/renderer/**/*.page.test.ts'
const isPageRun = process.env['WIREDESK_TESTS'] === 'page'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: isPageRun ? [pageTests] : ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...(isPageRun ? [] : [pageTests])],
    environment: 'node',
    testTimeout: isPageRun ? 120_000 : 30_000,
    fileParallelism: !isPageRun,
  },
})
