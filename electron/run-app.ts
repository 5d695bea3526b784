/** The app with its window: every part made here and handed to those that need it. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { app, BrowserWindow, ipcMain, powerMonitor, session as sessions } from 'electron'

import type { Problem } from '../shared/problem.ts'
import { copyHandlers } from './article/copy-handlers.ts'
import { systemClock } from './clock.ts'
import { currentSession, type CurrentSession } from './current-session.ts'
import { deskHandlers } from './desk/handlers.ts'
import { readLastDesk, rememberDesk } from './desk/last-desk.ts'
import { chosenFolders } from './export/chosen-folders.ts'
import { destinationMemory } from './export/destinations.ts'
import { publishMemory } from './export/publish/publish-memory.ts'
import { previewSource } from './export/preview-source.ts'
import { announcer, type Announce } from './ipc/announce.ts'
import type { AppHandlers, Handlers } from './ipc/handlers.ts'
import { route } from './ipc/route.ts'
import { serve } from './ipc/serve.ts'
import { trustedSender } from './ipc/trusted-sender.ts'
import { reportFault } from './report-fault.ts'
import { personHandlers } from './person/handlers.ts'
import { openPerson, type Person } from './person/person-file.ts'
import { workerSpeller } from './spelling/worker-speller.ts'
import { DeskError } from './store/desk-error.ts'
import { previewAddress } from './window/addresses.ts'
import { createWindow } from './window/create-window.ts'
import { type CloseGuard, guardClose } from './window/guard-close.ts'
import { windowDialogs } from './window/window-dialogs.ts'
import { lockApp } from './window/lock-app.ts'
import { installMenu, type AppMenu } from './window/menu.ts'
import { useOfflineSwitches } from './window/offline-switches.ts'
import { openLink } from './window/open-link.ts'
import { registerSchemes } from './window/register-schemes.ts'
import { serveProtocols } from './window/serve-protocols.ts'
import { showExport } from './window/show-export.ts'
import { offerTextMenu } from './window/text-menu.ts'

type Wish = {
  /** The folder of what the app ships. */
  readonly resources: string
  /** The desk that the command line asked for. */
  readonly desk: string | null
}

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
  const person = await openPerson(app.getPath('userData'))
  const dialogs = windowDialogs(() => windows()[0] ?? null)
  const current = currentSession({
    ...dialogs,
    clock: systemClock,
    by: person.name,
    announce,
    resources: wish.resources,
    exportWorker: built('./export-worker.js'),
    speller: workerSpeller(built('./spelling-worker.js'), join(wish.resources, 'spelling')),
    findWorker: built('./find-worker.js'),
    exportFolders: chosenFolders(app.getPath('userData')),
    exportDestinations: destinationMemory(app.getPath('userData')),
    publishMemory: publishMemory(app.getPath('userData')),
    findAllWorker: built('./find-all-worker.js'),
    searchWorker: built('./search-worker.js'),
    cacheFolder: join(app.getPath('userData'), 'search'),
    showFolder: showExport,
  })
  const ours = new Set<number>()
  let guard: CloseGuard | null = null
  // The desk opens while the window does; only the page's first question waits for both.
  const opening = openFirst(current, wish.desk)
  const closing: CloseGuard = { answer: (answer) => guard?.answer(answer) }
  const menu = installMenu((id) => announce('command.chosen', { id }))
  serve({
    channel: ipcMain,
    isTrusted: trustedSender((id) => ours.has(id)),
    handlers: handlers({ current, opening, dialogs, menu, person, closing }, wish),
    report: reportFault,
  })
  serveProtocols(sessions.defaultSession, {
    pageFolder: built('../renderer'),
    preview: previewSource(current.peek, systemClock, join(wish.resources, 'fonts')),
    report: reportFault,
  })
  powerMonitor.on('resume', () => current.peek()?.wake())
  closeInOrder(current)
  const window = createWindow(built('./preload.cjs'))
  ours.add(window.webContents.id)
  guard = guardClose(window, () => announce('window.closeAsked', null))
  offerTextMenu(window)
  const problem = await opening
  if (problem !== null) tellOnceLoaded(window, announce, problem)
}

type AppParts = {
  readonly current: CurrentSession
  readonly opening: Promise<unknown>
  readonly dialogs: ReturnType<typeof windowDialogs>
  readonly menu: AppMenu
  readonly person: Person
  readonly closing: CloseGuard
}

function handlers(
  { current, opening, dialogs, menu, person, closing }: AppParts,
  { resources }: Wish,
): Handlers {
  const userFolder = app.getPath('userData')
  const ofDesk = deskHandlers({
    clock: systemClock,
    status: current.status,
    open: current.open,
    store: () => current.get().store,
    chooseNewFolder: dialogs.chooseNewFolder,
    chooseDesk: dialogs.chooseDesk,
    resources,
    userFolder,
  })
  const own: AppHandlers = {
    ...ofDesk,
    'desk.status': async () => {
      await opening
      return ofDesk['desk.status']()
    },
    ...personHandlers(person),
    ...copyHandlers({
      clock: systemClock,
      chooseNewFile: dialogs.chooseNewFile,
      deskFolder: () => current.peek()?.store.folder ?? null,
    }),
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
  return route(own, () => current.get().handlers)
}

/** Opens the desk that was asked for, or the last one; what went wrong is told when there is a page to tell. */
async function openFirst(current: CurrentSession, asked: string | null): Promise<Problem | null> {
  const userFolder = app.getPath('userData')
  const folder = asked === null ? await readLastDesk(userFolder) : resolve(asked)
  if (folder === null) return null
  try {
    await current.open(folder)
    await rememberDesk(userFolder, folder)
    return null
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return error.problem
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
