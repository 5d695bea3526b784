import { Worker } from 'node:worker_threads'

import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import { DeskError } from '../store/desk-error.ts'
import type { ExportAnswer, ExportJob, ExportOrder, PublishJob } from './export-job.ts'
import { type PauseSwitch, pauseSwitch } from './pause-switch.ts'

type Wish = {
  readonly signal: AbortSignal
  readonly onProgress?: (progress: ExportProgress) => void
  readonly pause?: Pick<PauseSwitch, 'watch'>
}

/** Runs an export on a thread of its own; `workerFile` is the bundled `worker.js`. Throws `DeskError`. */
export function runInWorker(
  workerFile: string,
  job: ExportJob | PublishJob,
  { signal, onProgress, pause = pauseSwitch() }: Wish,
): Promise<ExportReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    const order = (said: ExportOrder): void => worker.postMessage(said)
    const cancel = (): void => order('cancel')
    const unwatch = pause.watch((isPaused) => order(isPaused ? 'pause' : 'goOn'))
    signal.addEventListener('abort', cancel)
    worker.on('message', (answer: ExportAnswer) => {
      if (answer.kind === 'progress') onProgress?.(answer.progress)
      else if (answer.kind === 'report') resolve(answer.report)
      else reject(new DeskError(answer.problem.code, answer.problem.values))
    })
    worker.once('error', (error: Error) =>
      reject(new DeskError('unexpected', { reason: error.message }, error)),
    )
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel)
      unwatch()
      reject(new DeskError('unexpected', { reason: 'the export thread ended early' }))
    })
  })
}
