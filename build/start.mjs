import process from 'node:process'
import { hasDisplay } from './display.mjs'
import { runVisibly } from './run-visibly.mjs'
import { sandboxRefusalHere } from './sandbox.mjs'
import { say } from './say.mjs'
import { testExecutable } from './test-executable.mjs'

if (hasDisplay(process.platform, process.env)) {
  await start()
} else {
  say(
    'There is no display to open a window on. Work without one: npm run -s desk -- create|import|articles|show|list|export|check|formats …',
  )
  process.exitCode = 1
}

async function start() {
  const args = process.argv.slice(2)
  const refusal = sandboxRefusalHere()
  if (refusal) {
    say(`Starting without Chromium's sandbox: ${refusal}.`)
    args.unshift('--no-sandbox')
  }
  await runVisibly(testExecutable(process.platform, process.arch), args)
}
