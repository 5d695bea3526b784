/** Everything that stands on one open desk, put together; main.ts has one at a time. */
import { v4, v7 } from 'uuid'

import type { Guid } from '../shared/article/guid.ts'
import type { DeskStatus } from '../shared/desk/desk-status.ts'
import { announceChanges } from './announce-changes.ts'
import { articleActs } from './article/article-acts.ts'
import { articleHandlers, guidMaker } from './article/handlers.ts'
import { keepTime } from './article/keep-time.ts'
import { moreAboutOf } from './article/more-about-of.ts'
import { versionHandlers } from './article/version-handlers.ts'
import { openWorkingCopies } from './article/working-copies.ts'
import { sessionBackups } from './backup/session-backups.ts'
import { deskStatus } from './desk/desk-status.ts'
import { exportHandlers } from './export/handlers.ts'
import { publishHandlers } from './export/publish/handlers.ts'
import { openPublisher } from './export/publish/publisher.ts'
import { runInWorker } from './export/run-in-worker.ts'
import { findAllHandlers } from './find-all/handlers.ts'
import { findThread } from './find/find-thread.ts'
import { findHandlers } from './find/handlers.ts'
import { importHandlers } from './import/handlers.ts'
import type { SessionHandlers } from './ipc/handlers.ts'
import { openBin } from './library/bin.ts'
import { libraryHandlers } from './library/handlers.ts'
import { keptViews } from './list/kept-views.ts'
import { listActs } from './list/list-acts.ts'
import { listHandlers } from './list/handlers.ts'
import { listScheduler } from './list/list-scheduler.ts'
import { listTeller } from './list/tell-lists.ts'
import { watchHeldBack } from './list/watch-held-back.ts'
import { mediaHandlers } from './media/handlers.ts'
import { openMediaStore } from './media/media-store.ts'
import { indexJob } from './search/index-job.ts'
import { savedSearches } from './search/saved-searches.ts'
import { openSearch } from './search/search.ts'
import { openTextSearch } from './search/text-search.ts'
import { spellingHandlers } from './spelling/handlers.ts'
import { openDesk } from './store/open-desk.ts'
import type { Surroundings } from './surroundings.ts'
import { tagHandlers } from './tag/handlers.ts'
import { templateHandlers } from './template/handlers.ts'
import { topicHandlers } from './topic/handlers.ts'

export type Session = Awaited<ReturnType<typeof openSession>>

/**
 * Opens a desk with its working copies recovered; tells its settings early, before its articles are
 * read. Throws `DeskError` as `openDesk` does.
 */
export async function openSession(
  folder: string,
  around: Surroundings,
  tellEarly: (status: DeskStatus) => void,
) {
  const { clock, announce, resources } = around
  const store = await openDesk(folder, {
    isToMend: true,
    tellSettings: (known) => tellEarly(deskStatus(known)),
  })
  // Hears of a change before anybody asks what the lists show since.
  const views = keptViews(store)
  const copies = openWorkingCopies(store, store.journal, clock)
  const recovery = await copies.recover()
  const media = openMediaStore(folder)
  const text = openTextSearch({
    store,
    workerFile: around.searchWorker,
    job: indexJob(store, around),
    tellIndexing: (indexing) => announce('index.progressed', indexing),
  })
  const search = openSearch(store, clock, text)
  const bin = openBin({ store, copies, clock, by: around.by })
  const searches = savedSearches({ store, search, announce })
  const finder = findThread(around.findWorker)
  const guidsOf = async (query: string): Promise<readonly Guid[]> => {
    const heads = await search.every(query)
    return heads.map(({ guid }) => guid)
  }
  const findAll = findAllHandlers({
    store,
    copies,
    clock,
    announce,
    guidsOf,
    workerFile: around.findAllWorker,
  })
  const status = (): DeskStatus => deskStatus(store, recovery)
  const teller = listTeller({ store, views, clock, announce })
  announceChanges(store, announce, status, teller.tell)
  setImmediate(teller.begin)
  // In order before the Articles screen asks, so that a large desk opens it as fast as a small one.
  setImmediate(search.warm)
  const acts = articleActs({ store, copies, clock, by: around.by, newGuid: guidMaker(store) })
  const lists = listActs({
    store,
    views,
    clock,
    by: around.by,
    stepped: (steps) => announce('lists.stepped', steps),
  })
  const launches = listScheduler({ store, acts: lists, clock, by: around.by, announce })
  const publisher = await openPublisher({
    store,
    clock,
    memory: around.publishMemory,
    run: (out, signal) =>
      runInWorker(around.exportWorker, { kind: 'publish', folder, out, resources }, { signal }),
    tell: (status) => announce('publish.changed', status),
  })
  const time = keepTime({
    store,
    acts,
    clock,
    announce,
    turned: (guids) => {
      announce('articles.changed', { guids })
      teller.tell(guids)
      searches.turn()
      publisher.turn()
    },
  })
  const backups = sessionBackups(store, copies, around)
  const heldBack = watchHeldBack({
    store,
    clock,
    letIn: () => {
      teller.tell([])
      publisher.look()
    },
  })

  const handlers: SessionHandlers = {
    ...articleHandlers({
      store,
      copies,
      clock,
      by: around.by,
      acts,
      overdue: time.overdue,
      find: ({ query, from, count, order }) => search.find(query, from, count, order),
      moreAbout: (guid) => moreAboutOf(store, copies, guid, clock()),
    }),
    ...versionHandlers(store),
    ...libraryHandlers({
      store,
      copies,
      clock,
      by: around.by,
      announce,
      search,
      searches: searches.all,
      bin,
    }),
    ...listHandlers({
      store,
      views,
      acts: lists,
      clock,
      by: around.by,
      newId: v4,
      overdue: launches.overdue,
    }),
    ...tagHandlers({
      store,
      copies,
      clock,
      guidsOf,
      newId: v7,
      tell: (progress) => announce('tags.progressed', progress),
    }),
    ...topicHandlers(resources),
    ...templateHandlers({ store, copies, clock, newId: v7, newGuid: guidMaker(store) }),
    ...spellingHandlers(store, around.speller),
    ...findHandlers(finder),
    ...findAll.handlers,
    ...mediaHandlers(media, around.choosePictures),
    ...importHandlers({
      clock,
      store,
      media,
      resources,
      workerFile: around.importWorker,
      by: around.by,
      saveWorkingCopies: () => copies.fold(),
      chooseFiles: around.chooseWires,
      tellBegun: () => announce('import.began', null),
      tellProgress: (progress) => announce('import.progressed', progress),
    }),
    ...exportHandlers({
      clock,
      folder,
      memory: around.exportDestinations,
      resources,
      workerFile: around.exportWorker,
      saveWorkingCopies: () => copies.fold(),
      chooseFolder: around.chooseExportFolder,
      chosen: around.exportFolders,
      showFolder: around.showFolder,
      tellProgress: (progress) => announce('export.progressed', progress),
    }),
    ...backups.handlers,
    ...publishHandlers({
      publisher,
      check: async (out) => {
        const { checkPublishFolder } = await import('./export/publish/check-publish-folder.ts')
        await checkPublishFolder(out, folder)
      },
      chooseFolder: around.choosePublishFolder,
      chosen: around.exportFolders,
    }),
  }
  return {
    store,
    copies,
    status,
    backups,
    handlers,
    /** Looks at the clock, as when the computer has slept. */
    wake: () => {
      time.check()
      heldBack.check()
      launches.check()
      backups.check()
    },
    close: async () => {
      time.stop()
      heldBack.stop()
      launches.stop()
      backups.close()
      searches.close()
      bin.close()
      finder.close()
      findAll.close()
      await copies.closeAll()
      await publisher.close()
      await text.close()
      await store.close()
    },
  }
}
