import type { Command } from './command-line.ts'

type Load = () => Promise<Command>

/** Each headless command by its name. One is loaded when it is run: the app that opens a window asks for names alone. */
const commands: ReadonlyMap<string, Load> = new Map<string, Load>(
  Object.entries({
    create: async () => (await import('./create.ts')).create,
    import: async () => (await import('./import.ts')).importCommand,
    articles: async () => (await import('./articles.ts')).articles,
    show: async () => (await import('./show.ts')).show,
    list: async () => (await import('./list.ts')).list,
    export: async () => (await import('./export.ts')).exportCommand,
    check: async () => (await import('./check.ts')).check,
    backup: async () => (await import('./backup.ts')).backup,
    backups: async () => (await import('./backups.ts')).backups,
    'restore-backup': async () => (await import('./restore-backup.ts')).restoreBackupCommand,
    formats: async () => (await import('./formats.ts')).formats,
  }),
)

/** Whether a word begins a headless command. */
export function isCommand(word: string | undefined): word is string {
  return word !== undefined && commands.has(word)
}

/** Null for a name that no command has. */
export async function commandCalled(name: string): Promise<Command | null> {
  return (await commands.get(name)?.()) ?? null
}

export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Array.from(commands.values(), (load) => load()))
}
