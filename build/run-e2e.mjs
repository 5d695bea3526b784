import { createRequire } from 'node:module'
import process from 'node:process'
import { hasDisplay } from './display.mjs'
import { inProject } from './project.mjs'
import { runVisibly } from './run-visibly.mjs'
import { testExecutable } from './test-executable.mjs'

const { resolve } = createRequire(import.meta.url)
const tests = [
  process.execPath,
  resolve('@playwright/test/cli'),
  'test',
  `--config=${inProject('build', 'playwright.config.ts')}`,
  ...process.argv.slice(2),
]
// Room for the largest window that the tests take a picture of.
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']

const [command = '', ...args] = hasDisplay(process.platform, process.env)
  ? tests
  : [...screen, ...tests]
runVisibly(command, args, {
  ...process.env,
  WIREDESK_EXECUTABLE: testExecutable(process.platform, process.arch),
})
