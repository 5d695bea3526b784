import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { hasDisplay } from './display.mjs'
import { outwardCalls } from './outward-calls.mjs'
import { inProject } from './project.mjs'
import { runVisibly } from './run-visibly.mjs'
import { say } from './say.mjs'
import { testExecutable } from './test-executable.mjs'
import { traced } from './traced.mjs'

const { resolve } = createRequire(import.meta.url)
const tests = [
  process.execPath,
  resolve('@playwright/test/cli'),
  'test',
  `--config=${inProject('build', 'playwright.config.ts')}`,
  ...process.argv.slice(2),
]
const executable = testExecutable(process.platform, process.arch)
// Room for the largest window that the tests take a picture of.
const screen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']
const all = hasDisplay(process.platform, process.env) ? tests : [...screen, ...tests]

if (process.env['WIREDESK_TRACE_SOCKETS'] === undefined) await run(all)
else await runTraced()

/** @param {readonly string[]} wanted */
async function run([command = '', ...args]) {
  await runVisibly(command, args, { ...process.env, WIREDESK_EXECUTABLE: executable })
}

/** The tests, and then a look at whom any process of the app called: nobody, or the run has failed. */
async function runTraced() {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-sockets-'))
  const log = join(folder, 'calls')
  const command = traced(all, log)
  if (command === null)
    say('Whom the app calls is not watched: strace is not there, or may not watch.')
  await run(command ?? all)
  const outward = command === null ? [] : outwardCalls(await readFile(log, 'utf8'), executable)
  await rm(folder, { recursive: true })
  if (command !== null)
    say(`Calls of the app to other machines in the whole run: ${outward.length}.`)
  if (outward.length === 0) return
  say(outward.slice(0, 20).join('\n'))
  process.exitCode = 1
}
