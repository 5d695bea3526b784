import { isCommand } from './command-line/commands.ts'

/**
 * The headless command in the app's arguments, with its own; null when the app is to open. Switches
 * before it are Chromium's, and a folder that follows `--desk` is never taken for a command.
 */
export function headlessCommand(args: readonly string[]): readonly string[] | null {
  const at = args.findIndex((word, at) => !word.startsWith('-') && args[at - 1] !== '--desk')
  return isCommand(args[at]) ? args.slice(at).filter((word) => !isChromiumSwitch(word)) : null
}

const chromiumSwitches =
  /^--(no-sandbox|lang|user-data-dir|disable-gpu|disable-dev-shm-usage|headless|ozone-platform|inspect|remote-debugging-port)(=|$)/

// Electron has taken them already, wherever they stood.
function isChromiumSwitch(word: string): boolean {
  return chromiumSwitches.test(word)
}

/** The folder that `--desk FOLDER` or `--desk=FOLDER` names. */
export function deskArgument(args: readonly string[]): string | null {
  const joined = args.find((word) => word.startsWith('--desk='))
  if (joined !== undefined) return joined.slice('--desk='.length)
  const at = args.indexOf('--desk')
  return at === -1 ? null : (args[at + 1] ?? null)
}
