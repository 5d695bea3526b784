import { fileURLToPath } from 'node:url'

import { runInTerminal } from './command-line/process-terminal.ts'

const resources = fileURLToPath(new URL('../resources/', import.meta.url))

process.exitCode = await runInTerminal(process.argv.slice(2), resources)
