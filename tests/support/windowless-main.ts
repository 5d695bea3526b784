import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { backupMemory } from '../../electron/backup/backup-memory.ts'
import { copyHandlers } from '../../electron/article/copy-handlers.ts'
import { systemClock } from '../../electron/clock.ts'
import { currentSession } from '../../electron/current-session.ts'
import { deskHandlers } from '../../electron/desk/handlers.ts'
import { chosenFolders } from '../../electron/export/chosen-folders.ts'
import { destinationMemory } from '../../electron/export/destinations.ts'
import { publishMemory } from '../../electron/export/publish/publish-memory.ts'
import type { Announce } from '../../electron/ipc/announce.ts'
import { route } from '../../electron/ipc/route.ts'
import { serve } from '../../electron/ipc/serve.ts'
import { personHandlers } from '../../electron/person/handlers.ts'
import { openPerson } from '../../electron/person/person-file.ts'
import type { Speller } from '../../electron/spelling/speller.ts'
import type { CallName } from '../../shared/ipc/desk-api.ts'

const resources = fileURLToPath(new URL('../../build/resources/', import.meta.url))

export type MainWish = {
  /** The folder of the desk to stand at; null for none. */
  readonly desk: string | null
  /** What a file or folder dialog answers; nothing dismisses it. */
  readonly chosen?: string | (() => string)
  /** Without one every word is right. */
  readonly speller?: Speller
  readonly announce: Announce
  /** The bundled thread that searches articles, for tests that search them. */
  readonly findAllWorker?: string
}

const trusting: Speller = {
  check: () => Promise.resolve([]),
  suggest: () => Promise.resolve([]),
}

/** All of main that needs no window, on the real disk: what `call` gives is what the page would get. */
export async function windowlessMain(wish: MainWish) {
  const { desk, chosen, announce, speller = trusting, findAllWorker = '' } = wish
  const userFolder = await mkdtemp(join(tmpdir(), 'wiredesk-user-'))
  const person = await openPerson(userFolder)
  const choose = (): Promise<string | null> =>
    Promise.resolve((typeof chosen === 'function' ? chosen() : chosen) ?? null)
  const current = currentSession({
    clock: systemClock,
    by: person.name,
    announce,
    resources,
    exportWorker: '',
    importWorker: null,
    speller,
    findWorker: '',
    findAllWorker,
    searchWorker: '',
    cacheFolder: userFolder,
    chooseExportFolder: choose,
    exportFolders: chosenFolders(userFolder),
    exportDestinations: destinationMemory(userFolder),
    choosePublishFolder: choose,
    publishMemory: publishMemory(userFolder),
    backupWorker: '',
    backupMemory: backupMemory(userFolder),
    chooseBackupFolder: choose,
    choosePictures: async () => [(await choose()) ?? []].flat(),
    chooseWires: async () => [(await choose()) ?? []].flat(),
    showFolder: () => Promise.resolve(),
  })
  const own = {
    ...deskHandlers({
      clock: systemClock,
      current,
      chooseNewFolder: choose,
      chooseDesk: choose,
      resources,
      userFolder,
    }),
    ...personHandlers(person),
    ...copyHandlers({
      clock: systemClock,
      chooseNewFile: choose,
      deskFolder: () => current.peek()?.store.folder ?? null,
    }),
    'preview.address': () => 'about:blank',
    'window.close': () => null,
    'window.context': () => null,
    'window.openLink': () => null,
  }
  const answer = serve<null>({
    isTrusted: () => true,
    handlers: route(own, async () => (await current.ready()).handlers),
    report: (call, error) => console.error(call, error),
  })
  if (desk !== null) await current.open(desk)
  return {
    call: (name: CallName, input: unknown) => answer(name, null, input),
    close: async () => {
      await current.close()
      await rm(userFolder, { recursive: true, force: true })
    },
  }
}
