import { parseArgs } from 'node:util'

import { formatMessage } from '../../shared/message/format-message.ts'
import { DeskError } from '../store/desk-error.ts'
import { WrongUsage, type Command, type Outcome, type Terminal } from './command-line.ts'
import { allCommands, commandCalled } from './commands.ts'

/** Runs one headless command; the answer is the exit code: 0 all well, 1 some items failed, 2 wrong usage. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  const command = await commandCalled(name ?? '')
  const isJson = rest.includes('--json')
  if (command === null) {
    const isHelp = name === undefined || name === 'help' || name === '--help'
    const say = isHelp ? terminal.out : terminal.err
    say(await overview(isHelp ? undefined : name))
    return isHelp ? 0 : 2
  }
  try {
    const outcome = await run(command, rest, terminal)
    terminal.out(isJson ? JSON.stringify(outcome.json) : outcome.lines.join('\n'))
    return outcome.isFailed ? 1 : 0
  } catch (error) {
    const { problem, message } = asDeskError(error)
    const isUsage = error instanceof WrongUsage
    terminal.err(isUsage ? `${error.message}\n${formatMessage(command.usage)}` : message)
    if (isJson) terminal.out(JSON.stringify({ problem: { ...problem, message } }))
    return isUsage ? 2 : 1
  }
}

// Whatever goes wrong, a script gets its one object and a person a sentence.
function asDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new DeskError(error instanceof WrongUsage ? 'badRequest' : 'unexpected', { reason }, error)
}

function run(command: Command, rest: readonly string[], terminal: Terminal): Promise<Outcome> {
  const { positionals, values } = parsed(command, rest)
  const [least, most] = command.words
  if (positionals.length < least || positionals.length > most) {
    throw new WrongUsage(formatMessage('cli.wrongWords'))
  }
  return command.run(positionals, values, terminal)
}

function parsed({ options }: Command, rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function overview(name: string | undefined): Promise<string> {
  const usages = (await allCommands()).map(({ usage }) => formatMessage(usage))
  const known = name === undefined ? '' : formatMessage('cli.unknownCommand', { name })
  return [known, ...usages].filter((line) => line !== '').join('\n')
}
