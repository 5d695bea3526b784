/** The app's window, which opens at once; all that stands behind it is loaded meanwhile. */
import { fileURLToPath } from 'node:url'

import { app, BrowserWindow, ipcMain, powerMonitor, session as sessions } from 'electron'

import type { Problem } from '../shared/problem.ts'
import type { WindowSide } from './behind-window.ts'
import type { CurrentSession } from './current-session.ts'
import { announcer, type Announce } from './ipc/announce.ts'
import { listen } from './ipc/listen.ts'
import { trustedSender } from './ipc/trusted-sender.ts'
import { reportFault } from './report-fault.ts'
import { previewAddress } from './window/addresses.ts'
import { createWindow } from './window/create-window.ts'
import { type CloseGuard, guardClose } from './window/guard-close.ts'
import { lockApp } from './window/lock-app.ts'
import { installMenu, type AppMenu } from './window/menu.ts'
import { useOfflineSwitches } from './window/offline-switches.ts'
import { openLink } from './window/open-link.ts'
import { registerSchemes } from './window/register-schemes.ts'
import { serveProtocols } from './window/serve-protocols.ts'
import { showExport } from './window/show-export.ts'
import { offerTextMenu } from './window/text-menu.ts'
import { windowDialogs } from './window/window-dialogs.ts'

type Wish = Pick<WindowSide, 'resources' | 'desk'>

const built = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Starts the app; must be called before Electron is ready. */
export function runApp(wish: Wish): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  registerSchemes()
  useOfflineSwitches()
  lockApp()
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus())
  app.on('window-all-closed', () => app.quit())
  // Not awaited: the module must have ended for Electron to become ready.
  void app.whenReady().then(() => open(wish))
}

async function open(wish: Wish): Promise<void> {
  const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows()
  const announce = announcer(() => windows().map(({ webContents }) => webContents))
  const ours = new Set<number>()
  let guard: CloseGuard | null = null
  const closing: CloseGuard = { answer: (answer) => guard?.answer(answer) }
  const menu = installMenu((id) => announce('command.chosen', { id }))
  const behind = loadBehind({
    ...wish,
    userFolder: app.getPath('userData'),
    announce,
    dialogs: windowDialogs(() => windows()[0] ?? null),
    showFolder: showExport,
    handlers: windowHandlers(menu, closing),
  })
  listen(
    ipcMain,
    behind.then(({ serve, handlers }) =>
      serve({ isTrusted: trustedSender((id) => ours.has(id)), handlers, report: reportFault }),
    ),
  )
  serveProtocols(sessions.defaultSession, {
    pageFolder: built('../renderer'),
    preview: behind.then(({ preview }) => preview),
    report: reportFault,
  })
  const window = createWindow(built('./preload.cjs'))
  ours.add(window.webContents.id)
  guard = guardClose(window, () => announce('window.closeAsked', null))
  offerTextMenu(window)
  const { current, opening } = await behind
  powerMonitor.on('resume', () => current.peek()?.wake())
  closeInOrder(current)
  const problem = await opening
  if (problem !== null) tellOnceLoaded(window, announce, problem)
}

async function loadBehind(side: WindowSide) {
  const [{ behindWindow }, { serve }] = await Promise.all([
    import('./behind-window.ts'),
    import('./ipc/serve.ts'),
  ])
  return { ...(await behindWindow(side)), serve }
}

function windowHandlers(menu: AppMenu, closing: CloseGuard): WindowSide['handlers'] {
  return {
    'preview.address': (wanted) => previewAddress(wanted),
    'window.close': ({ answer }) => {
      closing.answer(answer)
      return null
    },
    'window.context': (context) => {
      menu.adopt(context)
      return null
    },
    'window.openLink': async ({ address }) => {
      await openLink(address)
      return null
    },
  }
}

function tellOnceLoaded(
  { webContents }: BrowserWindow,
  announce: Announce,
  problem: Problem,
): void {
  const tell = (): void => announce('problem.met', problem)
  if (webContents.isLoading()) webContents.once('did-finish-load', tell)
  else tell()
}

/** Everything typed goes into the files before the app is gone. */
function closeInOrder(current: CurrentSession): void {
  app.on('will-quit', (event) => {
    if (current.peek() === null) return
    event.preventDefault()
    // A desk that cannot be closed well still has every word in its journal. Electron ignores a
    // second quit until it is done with the first, so that waits for the next turn.
    void current
      .close()
      .catch((error: unknown) => reportFault('close', error))
      .finally(() => setImmediate(() => app.quit()))
  })
}
