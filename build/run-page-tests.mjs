import { createRequire } from 'node:module'
import process from 'node:process'
import { inProject } from './project.mjs'
import { runVisibly } from './run-visibly.mjs'

const { resolve } = createRequire(import.meta.url)

// Which tests these are is told by name in vitest.config.ts.
runVisibly(
  process.execPath,
  [
    resolve('vitest/vitest.mjs'),
    'run',
    `--config=${inProject('build', 'vitest.config.ts')}`,
    ...process.argv.slice(2),
  ],
  { ...process.env, WIREDESK_TESTS: 'page' },
)
