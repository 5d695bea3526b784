import { basename } from 'node:path'

import { v4 } from 'uuid'

import type { ImportPlan, ImportProgress } from '../../shared/import/import-plan.ts'
import { shownReport } from '../../shared/import/shown-report.ts'
import type { Clock } from '../clock.ts'
import type { Handlers } from '../ipc/handlers.ts'
import type { MediaStore } from '../media/media-store.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { importEndings } from './import-endings.ts'
import { readOnThread } from './reading/read-on-thread.ts'
import { takeBack } from './take-back.ts'
import { newTaken, type Taken } from './taken.ts'

type Parts = {
  readonly store: DeskStore
  readonly media: MediaStore
  readonly clock: Clock
  /** Where what is shipped lies. */
  readonly resources: string
  /** The bundled `worker.js`; null reads where main is, as tests do. */
  readonly workerFile: string | null
  readonly by: () => string
  /** Everything typed so far, in the articles, so that no wire overrules it. */
  readonly saveWorkingCopies: () => Promise<void>
  /** Asks for files; `endings` are what the formats go by, as `.json`. */
  readonly chooseFiles: (endings: readonly string[]) => Promise<readonly string[]>
  readonly tellBegun: () => void
  readonly tellProgress: (progress: ImportProgress) => void
}

// Much to load, and no window waits for it.
const reading = () => import('./run-import.ts')

/** Looks at the files a person chose or dropped, takes them in when told to, and takes that back. */
export function importHandlers(parts: Parts) {
  const { store, media, clock, resources, by, saveWorkingCopies } = parts
  const { workerFile, chooseFiles, tellBegun, tellProgress } = parts
  // Only main knows the paths: the page names what a person has chosen.
  let looked: (ImportPlan & { readonly paths: readonly string[] }) | null = null
  let running: AbortController | null = null
  const undos = new Map<string, Taken>()

  const threaded = workerFile === null ? {} : { read: readOnThread(workerFile) }

  async function begin<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (running !== null) throw new DeskError('importRunning')
    const stop = new AbortController()
    running = stop
    try {
      await saveWorkingCopies()
      return await work(stop.signal)
    } finally {
      running = null
    }
  }

  function look(paths: readonly string[]): Promise<ImportPlan | null> {
    return begin(async (signal) => {
      let items = 0
      tellBegun()
      const { runImport } = await reading()
      const report = await runImport(store, media, {
        paths,
        now: clock(),
        resources,
        ...threaded,
        isDryRun: true,
        signal,
        onProgress: (done) => {
          items = done
        },
      })
      if (signal.aborted) return null
      const names = paths.map((path) => basename(path))
      const plan = { id: v4(), names, items, report: shownReport(report) }
      looked = { ...plan, paths }
      return plan
    })
  }

  return {
    'import.choose': async () => {
      const paths = await chooseFiles(importEndings)
      return paths.length === 0 ? null : look(paths)
    },
    'import.look': ({ paths }) => look(paths),
    'import.run': ({ id }) =>
      begin(async (signal) => {
        if (looked === null || looked.id !== id) throw new DeskError('importGone')
        const { paths, items: total } = looked
        const taken = newTaken()
        const { runImport } = await reading()
        const report = await runImport(store, media, {
          paths,
          now: clock(),
          resources,
          ...threaded,
          signal,
          taken,
          onProgress: (done) => tellProgress({ done, total }),
        })
        const isChanged = taken.articles.size + taken.lists.size > 0
        if (isChanged) undos.set(id, taken)
        return {
          report: shownReport(report),
          isCancelled: signal.aborted,
          undo: isChanged ? id : null,
        }
      }),
    'import.cancel': () => {
      running?.abort()
      return null
    },
    'import.takeBack': ({ id }) =>
      begin(async () => {
        const taken = undos.get(id)
        if (taken === undefined) throw new DeskError('importGone')
        const ended = await takeBack(store, taken, { at: clock(), by: by() })
        undos.delete(id)
        return ended
      }),
  } satisfies Partial<Handlers>
}
