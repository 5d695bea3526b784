/** The app's window, which opens at once; all that stands beside and behind it is loaded when its page first asks for something. */
import { fileURLToPath } from 'node:url'

import { app, BrowserWindow, ipcMain, Menu, session as sessions } from 'electron'

import type { Wish } from './beside-window.ts'
import { listen } from './ipc/listen.ts'
import { reportFault } from './report-fault.ts'
import { appOrigin } from './window/addresses.ts'
import { createWindow } from './window/create-window.ts'
import { lockApp } from './window/lock-app.ts'
import { useOfflineSwitches } from './window/offline-switches.ts'
import { registerSchemes } from './window/register-schemes.ts'
import { serveProtocols } from './window/serve-protocols.ts'

/** A page that has asked nothing by then is not waited for. */
const patienceMs = 4_000

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
  // Ours comes with what stands beside the window; Electron would put up one of its own until then.
  Menu.setApplicationMenu(null)
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus())
  app.on('window-all-closed', () => app.quit())
  // Not awaited: the module must have ended for Electron to become ready.
  void app.whenReady().then(() => open(wish))
}

async function open(wish: Wish): Promise<void> {
  const window = createWindow(built('./preload.cjs'))
  // This thread answers for the page's files and hands it its keys: what is loaded earlier, they wait for.
  const beside = firstCall(window).then(async () =>
    (await import('./beside-window.ts')).besideWindow(window, wish),
  )
  listen(
    ipcMain,
    beside.then(({ answer }) => answer),
  )
  serveProtocols(sessions.defaultSession, {
    pageFolder: built('../renderer'),
    others: beside.then(({ protocols }) => protocols),
    report: reportFault,
  })
  void window.loadURL(`${appOrigin}/`)
  await beside
}

function firstCall({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.once('ipc-message', () => resolve())
    setTimeout(resolve, patienceMs)
  })
}
