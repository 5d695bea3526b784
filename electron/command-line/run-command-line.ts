import { parseArgs } from 'node:util'

import { formatMessage } from '../../shared/message/format-message.ts'
import { DeskError } from '../store/desk-error.ts'
import { articles } from './articles.ts'
import { check } from './check.ts'
import { WrongUsage, type Command, type Outcome, type Terminal } from './command-line.ts'
import { create } from './create.ts'
import { exportCommand } from './export.ts'
import { formats } from './formats.ts'
import { importCommand } from './import.ts'
import { list } from './list.ts'
import { show } from './show.ts'

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    create,
    import: importCommand,
    articles,
    show,
    list,
    export: exportCommand,
    check,
    formats,
  }),
)

/** Whether a word begins a headless command. */
export function isCommand(word: string | undefined): word is string {
  return word !== undefined && commands.has(word)
}

/** Runs one headless command; the answer is the exit code: 0 all well, 1 some items failed, 2 wrong usage. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  const command = commands.get(name ?? '')
  const isJson = rest.includes('--json')
  if (command === undefined) {
    const isHelp = name === undefined || name === 'help' || name === '--help'
    const say = isHelp ? terminal.out : terminal.err
    say(overview(isHelp ? undefined : name))
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

function overview(name: string | undefined): string {
  const usages = [...commands.values()].map(({ usage }) => formatMessage(usage))
  const known = name === undefined ? '' : formatMessage('cli.unknownCommand', { name })
  return [known, ...usages].filter((line) => line !== '').join('\n')
}
