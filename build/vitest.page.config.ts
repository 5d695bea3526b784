import { defineConfig } from 'vitest/config'

import { chromiumPath } from './chromium.mjs'
import { say } from './say.mjs'

const why =
  'The page tests need Chromium, and none was found: install it, or name it in CHROMIUM_PATH.'
if (chromiumPath === null && process.env['CI'] !== undefined) throw new Error(why)
if (chromiumPath === null) say(`${why} They are left out until then.`)

/** Tests that open the page in a browser: slow, two files at a time, with a turn of their own. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: chromiumPath === null ? [] : ['tests/**/*.page.test.ts'],
    passWithNoTests: chromiumPath === null,
    environment: 'node',
    testTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: 'tests/support/serve-pages.ts',
    // Files share what a worker has opened: its browser, and pages that have our script compiled.
    isolate: false,
  },
})
