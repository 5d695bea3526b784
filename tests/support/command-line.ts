import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built command line's file. */
export const cli = fileURLToPath(new URL('../../dist/app/electron/cli.js', import.meta.url))

export type CommandAnswer = { readonly code: number; readonly out: string; readonly err: string }

/** Runs the built command line in a process of its own, as `npm run desk` does. */
export function desk(...args: readonly string[]): Promise<CommandAnswer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { maxBuffer: 1 << 28 }, (error, out, err) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1
      resolve({ code, out, err })
    })
  })
}

/** The one JSON object that `--json` prints; throws when there is anything else. */
export async function deskJson(...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await desk(...args, '--json')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${err}`)
  return JSON.parse(out)
}
