import type { LastExport, OfferedFormat } from '../../shared/export/destination.ts'
import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import type { Clock } from '../clock.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { DeskError } from '../store/desk-error.ts'
import { checkFolder } from './check-folder.ts'
import type { ChosenFolders } from './chosen-folders.ts'
import { type DestinationMemory, destinations } from './destinations.ts'
import type { ExportJob } from './export-job.ts'
import { type ExportFormat, isDeskFormat } from './format.ts'
import { owedOf } from './owed-of.ts'
import { type PauseSwitch, pauseSwitch } from './pause-switch.ts'
import { runInWorker } from './run-in-worker.ts'

type Parts = Pick<ExportJob, 'folder' | 'resources'> & {
  readonly clock: Clock
  readonly workerFile: string
  /** Everything typed so far, in the files that the export thread reads. */
  readonly saveWorkingCopies: () => Promise<void>
  readonly chooseFolder: () => Promise<string | null>
  readonly chosen: ChosenFolders
  readonly memory: DestinationMemory
  readonly showFolder: (folder: string) => Promise<void>
  readonly tellProgress: (progress: ExportProgress) => void
}

type Running = { readonly stop: AbortController; readonly pause: PauseSwitch }

// Writers of every format are much to load, and no window waits for them.
const writing = () => import('./formats.ts')

/** One export runs at a time; cancelling it leaves the previous export as it was. */
export function exportHandlers(parts: Parts) {
  const { folder, resources, workerFile, tellProgress, clock } = parts
  const known = destinations(parts.memory, folder)
  let running: Running | null = null
  let lastOut: string | null = null

  return {
    'export.formats': async () => {
      const { exportFormats } = await writing()
      return exportFormats.map((format) => ({
        id: format.id,
        version: format.version,
        audience: audienceOf(format),
      }))
    },
    'export.destinations': known.all,
    'export.forget': ({ id }) => known.forget(id),
    'export.chooseFolder': async () => {
      const chosen = await parts.chooseFolder()
      if (chosen !== null) await parts.chosen.add(chosen)
      return chosen
    },
    'export.run': async ({ format, out, query, guids, isOnlyNew }) => {
      if (running !== null) throw new DeskError('exportRunning')
      const isChosen = isOnlyNew || guids !== undefined || query.trim() !== ''
      const run = { stop: new AbortController(), pause: pauseSwitch() }
      running = run
      try {
        const { exportFormat } = await writing()
        if (isChosen && isDeskFormat(exportFormat(format))) throw new DeskError('exportWhole')
        await checkFolder(out, parts.chosen)
        await parts.saveWorkingCopies()
        const at = clock()
        const wish = { format, out, query, isOnlyNew }
        const before = isOnlyNew ? await known.find(wish) : null
        const newSince = { since: before?.last?.at, owed: before?.owed }
        const job = { kind: 'export', folder, resources, ...wish, guids, ...newSince } as const
        const report = await runInWorker(workerFile, job, {
          signal: run.stop.signal,
          pause: run.pause,
          onProgress: tellProgress,
        })
        if (report.outcome === 'written') {
          lastOut = report.out
          // A choice by hand is made once.
          if (guids === undefined) {
            await known.note(wish, { last: { at, ...countsOf(report) }, owed: owedOf(report) })
          }
        }
        return report
      } finally {
        running = null
      }
    },
    'export.pause': ({ isPaused }) => {
      running?.pause.set(isPaused)
      return null
    },
    'export.cancel': () => {
      running?.stop.abort()
      return null
    },
    'export.showFolder': async ({ out }) => {
      // A page cannot have any folder opened, only one that was exported to.
      const isKnown = out === lastOut || (await known.all()).some((one) => one.out === out)
      if (isKnown) await parts.showFolder(out)
      return null
    },
  } satisfies Partial<Handlers>
}

function audienceOf(format: ExportFormat): OfferedFormat['audience'] {
  if (isDeskFormat(format)) return 'desk'
  return format.carries.length === 0 ? 'readers' : 'systems'
}

function countsOf({ written, omitted, failed }: ExportReport): Omit<LastExport, 'at'> {
  return { written, leftOut: omitted.length, failed: failed.length }
}
