/** All of the app that stands behind its window: much to load, so a window never waits for it. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Problem } from '../shared/problem.ts'
import { copyHandlers } from './article/copy-handlers.ts'
import { backupMemory } from './backup/backup-memory.ts'
import { systemClock } from './clock.ts'
import { currentSession, type CurrentSession } from './current-session.ts'
import { deskHandlers } from './desk/handlers.ts'
import { readLastDesk, rememberDesk } from './desk/last-desk.ts'
import { chosenFolders } from './export/chosen-folders.ts'
import { destinationMemory } from './export/destinations.ts'
import { previewSource } from './export/preview-source.ts'
import { publishMemory } from './export/publish/publish-memory.ts'
import { sweepUnpacked } from './import/archive/sweep-unpacked.ts'
import type { Announce } from './ipc/announce.ts'
import type { AppHandlers, Handlers } from './ipc/handlers.ts'
import { route } from './ipc/route.ts'
import { personHandlers } from './person/handlers.ts'
import { openPerson } from './person/person-file.ts'
import { workerSpeller } from './spelling/worker-speller.ts'
import { DeskError } from './store/desk-error.ts'
import type { Surroundings } from './surroundings.ts'

export type WindowSide = {
  /** The folder of what the app ships. */
  readonly resources: string
  /** Where the app keeps what belongs to the person and not to a desk. */
  readonly userFolder: string
  /** The desk that the command line asked for. */
  readonly desk: string | null
  readonly announce: Announce
  readonly dialogs: Dialogs
  readonly showFolder: Surroundings['showFolder']
  /** What only a window can do. */
  readonly handlers: Pick<
    AppHandlers,
    'preview.address' | Extract<keyof AppHandlers, `window.${string}`>
  >
}

type Dialogs = Pick<
  Surroundings,
  | 'chooseExportFolder'
  | 'choosePublishFolder'
  | 'chooseBackupFolder'
  | 'choosePictures'
  | 'chooseWires'
> &
  Pick<Parameters<typeof deskHandlers>[0], 'chooseNewFolder' | 'chooseDesk'> &
  Pick<Parameters<typeof copyHandlers>[0], 'chooseNewFile'>

const built = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Puts everything together and begins to open the desk, of which the page learns as soon as its settings are read. */
export async function behindWindow(wish: WindowSide) {
  const { resources, userFolder } = wish
  const person = await openPerson(userFolder)
  const current = currentSession({
    ...wish.dialogs,
    clock: systemClock,
    by: person.name,
    announce: wish.announce,
    resources,
    exportWorker: built('./export-worker.js'),
    importWorker: built('./import-worker.js'),
    speller: workerSpeller(built('./spelling-worker.js'), join(resources, 'spelling')),
    findWorker: built('./find-worker.js'),
    exportFolders: chosenFolders(userFolder),
    exportDestinations: destinationMemory(userFolder),
    publishMemory: publishMemory(userFolder),
    backupWorker: built('./backup-worker.js'),
    backupMemory: backupMemory(userFolder),
    findAllWorker: built('./find-all-worker.js'),
    searchWorker: built('./search-worker.js'),
    cacheFolder: join(userFolder, 'search'),
    showFolder: wish.showFolder,
  })
  const folder = wish.desk === null ? await readLastDesk(userFolder) : resolve(wish.desk)
  const opening = folder === null ? Promise.resolve(null) : openFirst(current, folder, userFolder)
  void sweepUnpacked()
  const own: AppHandlers = {
    ...deskHandlers({
      clock: systemClock,
      current,
      chooseNewFolder: wish.dialogs.chooseNewFolder,
      chooseDesk: wish.dialogs.chooseDesk,
      resources,
      userFolder,
    }),
    ...personHandlers(person),
    ...copyHandlers({
      clock: systemClock,
      chooseNewFile: wish.dialogs.chooseNewFile,
      deskFolder: () => current.peek()?.store.folder ?? null,
    }),
    ...wish.handlers,
  }
  const handlers: Handlers = route(own, async () => (await current.ready()).handlers)
  return {
    current,
    handlers,
    preview: previewSource(current, systemClock, join(resources, 'fonts')),
    /** What was wrong with the desk that was to be opened; null when all is well. */
    opening,
  }
}

/** Opens the desk that was asked for, or the last one; what went wrong is told when there is a page to tell. */
async function openFirst(
  current: CurrentSession,
  folder: string,
  userFolder: string,
): Promise<Problem | null> {
  try {
    await current.open(folder)
    await rememberDesk(userFolder, folder)
    return null
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return error.problem
  }
}
