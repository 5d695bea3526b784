/** The composition root of the app: a headless command, or the window and everything behind it. */
import { fileURLToPath } from 'node:url'

import { app } from 'electron'

import { deskArgument, headlessCommand } from './app-arguments.ts'

const resources = fileURLToPath(new URL('../resources/', import.meta.url))
const args = process.argv.slice(app.isPackaged ? 1 : 2)
const command = headlessCommand(args)

// Here, while Electron waits for this module and has not yet asked for a display.
if (command !== null) {
  const { runInTerminal } = await import('./command-line/process-terminal.ts')
  process.exit(await runInTerminal(command, resources))
}

const { runApp } = await import('./run-app.ts')
runApp({ resources, desk: deskArgument(args) })
