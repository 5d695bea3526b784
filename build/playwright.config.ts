import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  // Each test runs an app of its own; more of them at once than cores only makes them wait.
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
})
