import { formatMessage } from '../../shared/message/format-message.ts'
import { systemClock } from '../clock.ts'
import type { Terminal } from './command-line.ts'
import { runCommandLine } from './run-command-line.ts'

/** Runs a command on this process's own terminal; resolves with the exit code when all of it is written. */
export async function runInTerminal(args: readonly string[], resources: string): Promise<number> {
  // Whoever reads the answer may stop early, as `head` does; that is no failure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const terminal: Terminal = {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    clock: systemClock,
    resources,
  }
  // Node ends without a word when what it waits for can never come, as after a file that failed to close.
  const unanswered = (): void => {
    process.stderr.write(`${formatMessage('cli.unanswered')}\n`)
    process.exitCode = 1
  }
  process.once('exit', unanswered)
  const code = await runCommandLine(args, terminal)
  process.off('exit', unanswered)
  // A pipe takes its time; leaving before it has everything would cut a long answer short.
  await Promise.all([process.stdout, process.stderr].map(flushed))
  return code
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
