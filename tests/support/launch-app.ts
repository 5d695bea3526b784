import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sandboxRefusalHere } from '../../build/sandbox.mjs'
import { testExecutable } from '../../build/test-executable.mjs'

export type LaunchOptions = {
  /** The desk folder to open; without one the welcome screen shows. */
  readonly desk?: string
  /** A profile to reuse, as a relaunch does; without one a fresh profile is made and removed. */
  readonly userData?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type LaunchedApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Its main process; the app itself no longer answers for it once it has ended. */
  readonly running: ChildProcess
  /** Quits the app, also one that has been killed, and removes the profile that was made for it. */
  readonly close: () => Promise<void>
}

/** Where the packaged test build is; build/run-e2e.mjs says, and an editor's test runner need not. */
export const executable =
  process.env['WIREDESK_EXECUTABLE'] ?? testExecutable(process.platform, process.arch)

/** Starts the packaged test build and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'wiredesk-profile-')))
  const app = await launch({
    executablePath: executable,
    args: launchArguments(options, userData),
    env: { ...definedOnly(process.env), ...options.env },
  })
  const running = app.process()
  async function close(): Promise<void> {
    await app.close().catch(() => {})
    if (!options.userData) await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { app, page: await app.firstWindow(), userData, running, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Launch = Parameters<typeof _electron.launch>[0]

// Seen once in some hundreds of launches, in Electron 33: it dies while the debugger attaches, before any window.
async function launch(wish: Launch): Promise<ElectronApplication> {
  try {
    return await _electron.launch(wish)
  } catch (error) {
    if (!String(error).includes('signal=SIGSEGV')) throw error
    console.warn('Electron died while the debugger attached, and was launched again.')
    return _electron.launch(wish)
  }
}

function launchArguments(options: LaunchOptions, userData: string): string[] {
  return [
    ...(sandboxRefusalHere() ? ['--no-sandbox'] : []),
    // The names that tests look for are the English ones, whatever the machine speaks.
    '--lang=en-US',
    `--user-data-dir=${userData}`,
    ...(options.desk ? ['--desk', options.desk] : []),
    ...(options.args ?? []),
  ]
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
