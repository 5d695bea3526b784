import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.test.ts',
  // Every screen in each size and theme takes too long for each commit: it has its own way to run.
  testIgnore: process.env['WIREDESK_LOOKS'] === undefined ? ['**/looks/**'] : [],
  outputDir: '../test-results',
  // Each test runs an app of its own; more of them at once than cores only makes them wait.
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
})
