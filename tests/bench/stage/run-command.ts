import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { cli } from '../../support/command-line.ts'

const run = promisify(execFile)

/** How long a command took as a whole, its start too, in milliseconds; throws when it failed. */
export async function timeOf(
  command: string,
  args: readonly string[],
  cwd?: string,
): Promise<number> {
  const began = performance.now()
  await run(command, args, { maxBuffer: 1 << 28, ...(cwd !== undefined && { cwd }) })
  return performance.now() - began
}

export function timeOfDesk(...args: readonly string[]): Promise<number> {
  return timeOf(process.execPath, [cli, ...args])
}

/** The most memory that the command line held while it ran, in MB. */
export async function memoryOfDesk(...args: readonly string[]): Promise<number> {
  const tell =
    'process.on("exit", () => console.error("held " + process.resourceUsage().maxRSS / 1024))'
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`
  const { stderr } = await run(process.execPath, ['--import', hook, cli, ...args], {
    maxBuffer: 1 << 28,
  })
  const [, held] = /held ([\d.]+)/.exec(stderr) ?? []
  if (held === undefined) throw new Error(`the command did not say what it held: ${stderr}`)
  return Number(held)
}
