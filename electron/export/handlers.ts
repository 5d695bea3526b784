import type { ExportProgress } from '../../shared/export/report.ts'
import type { Handlers } from '../ipc/handlers.ts'
import { DeskError } from '../store/desk-error.ts'
import { checkFolder } from './check-folder.ts'
import type { ChosenFolders } from './chosen-folders.ts'
import type { ExportJob } from './export-job.ts'
import { runInWorker } from './run-in-worker.ts'

type Parts = Pick<ExportJob, 'folder' | 'resources'> & {
  readonly workerFile: string
  /** Everything typed so far, in the files that the export thread reads. */
  readonly saveWorkingCopies: () => Promise<void>
  readonly chooseFolder: () => Promise<string | null>
  readonly chosen: ChosenFolders
  readonly showFolder: (folder: string) => Promise<void>
  readonly tellProgress: (progress: ExportProgress) => void
}

/** One export runs at a time; cancelling it leaves the previous export as it was. */
export function exportHandlers(parts: Parts) {
  let running: AbortController | null = null
  let lastOut: string | null = null

  return {
    'export.chooseFolder': async () => {
      const folder = await parts.chooseFolder()
      if (folder !== null) await parts.chosen.add(folder)
      return folder
    },
    'export.run': async ({ format, out, query, guids }) => {
      if (running !== null) throw new DeskError('exportRunning')
      const stop = new AbortController()
      running = stop
      try {
        await checkFolder(out, parts.chosen)
        await parts.saveWorkingCopies()
        const { folder, resources, workerFile, tellProgress } = parts
        const job = { kind: 'export', folder, format, out, query, guids, resources } as const
        const report = await runInWorker(workerFile, job, stop.signal, tellProgress)
        if (report.outcome === 'written') lastOut = report.out
        return report
      } finally {
        running = null
      }
    },
    'export.cancel': () => {
      running?.abort()
      return null
    },
    'export.showFolder': async () => {
      if (lastOut !== null) await parts.showFolder(lastOut)
      return null
    },
  } satisfies Partial<Handlers>
}
