import { runCommandLine } from '../../electron/command-line/run-command-line.ts'
import type { Instant } from '../../shared/instant/instant.ts'

export type Answer = {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What `--json` printed; throws when it was not one object and nothing else. */
  readonly json: () => unknown
}

/** Runs a headless command in this process, at a fixed hour. */
export async function runHere(...args: readonly string[]): Promise<Answer> {
  const said: string[] = []
  const told: string[] = []
  const code = await runCommandLine(args, {
    out: (text) => said.push(text),
    err: (text) => told.push(text),
    clock: () => '2026-11-23T12:00:00Z' as Instant,
    resources: '',
  })
  const out = said.join('\n')
  return { code, out, err: told.join('\n'), json: () => JSON.parse(out) as unknown }
}
