import { createRequire } from 'node:module'
import process from 'node:process'
import { hasDisplay } from './display.mjs'
import { inProject } from './project.mjs'
import { runVisibly } from './run-visibly.mjs'
import { testExecutable } from './test-executable.mjs'

const { resolve } = createRequire(import.meta.url)
const bench = [
  process.execPath,
  resolve('@playwright/test/cli'),
  'test',
  `--config=${inProject('build', 'bench.config.ts')}`,
]
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']

const [command = '', ...args] = hasDisplay(process.platform, process.env)
  ? bench
  : [...screen, ...bench]
await runVisibly(command, args, {
  ...process.env,
  WIREDESK_EXECUTABLE: testExecutable(process.platform, process.arch),
  WIREDESK_BENCH: process.argv.slice(2).join(' '),
})
