import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { inProject } from './project.mjs'
import { runVisibly } from './run-visibly.mjs'

const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)
await runVisibly(
  process.execPath,
  [vitest, 'run', `--config=${inProject('build', 'faults.config.ts')}`],
  { ...process.env, WIREDESK_FAULTS: process.argv.slice(2).join(' ') },
)
