import { defineConfig } from '@playwright/test'

/** `npm run bench` borrows Playwright's runner: it starts the packaged app and reads TypeScript. */
export default defineConfig({
  testDir: '../tests/bench',
  testMatch: 'bench.run.ts',
  outputDir: '../test-results',
  workers: 1,
  reporter: 'line',
})
