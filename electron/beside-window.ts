/** What a window has beside its page, and all that stands behind it; loaded once the window is on its way. */
import { app, BrowserWindow, powerMonitor } from 'electron'

import type { Problem } from '../shared/problem.ts'
import { behindWindow, type WindowSide } from './behind-window.ts'
import type { CurrentSession } from './current-session.ts'
import { announcer, type Announce } from './ipc/announce.ts'
import { serve } from './ipc/serve.ts'
import { trustedSender } from './ipc/trusted-sender.ts'
import { reportFault } from './report-fault.ts'
import { previewAddress } from './window/addresses.ts'
import { deskProtocols } from './window/desk-protocols.ts'
import { type CloseGuard, guardClose } from './window/guard-close.ts'
import { type AppMenu, installMenu } from './window/menu.ts'
import { openLink } from './window/open-link.ts'
import { showExport } from './window/show-export.ts'
import { offerTextMenu } from './window/text-menu.ts'
import { windowDialogs } from './window/window-dialogs.ts'

export type Wish = Pick<WindowSide, 'resources' | 'desk'>

/** Puts up the menu and begins to open the desk; gives what answers the window's calls and its desk's addresses. */
export async function besideWindow(window: BrowserWindow, wish: Wish) {
  const announce = announcer(() =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents),
  )
  const closing = guardClose(window, () => announce('window.closeAsked', null))
  const menu = installMenu((id) => announce('command.chosen', { id }))
  offerTextMenu(window)
  const { current, handlers, preview, opening } = await behindWindow({
    ...wish,
    userFolder: app.getPath('userData'),
    announce,
    dialogs: windowDialogs(() => BrowserWindow.getAllWindows()[0] ?? null),
    showFolder: showExport,
    handlers: windowHandlers(menu, closing),
  })
  powerMonitor.on('resume', () => current.peek()?.wake())
  closeInOrder(current)
  void opening.then((problem) => {
    if (problem !== null) tellOnceLoaded(window, announce, problem)
  })
  const ours = window.webContents.id
  return {
    answer: serve({ isTrusted: trustedSender((id) => id === ours), handlers, report: reportFault }),
    protocols: deskProtocols(preview),
  }
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
