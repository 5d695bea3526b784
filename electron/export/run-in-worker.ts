import { Worker } from 'node:worker_threads'

import type { ExportProgress, ExportReport } from '../../shared/export/report.ts'
import { DeskError } from '../store/desk-error.ts'
import type { ExportAnswer, ExportJob, PublishJob } from './export-job.ts'

/** Runs an export on a thread of its own; `workerFile` is the bundled `worker.js`. Throws `DeskError`. */
export function runInWorker(
  workerFile: string,
  job: ExportJob | PublishJob,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    const cancel = (): void => worker.postMessage('cancel')
    signal.addEventListener('abort', cancel)
    worker.on('message', (answer: ExportAnswer) => {
      if (answer.kind === 'progress') onProgress(answer.progress)
      else if (answer.kind === 'report') resolve(answer.report)
      else reject(new DeskError(answer.problem.code, answer.problem.values))
    })
    worker.once('error', (error: Error) =>
      reject(new DeskError('unexpected', { reason: error.message }, error)),
    )
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel)
      reject(new DeskError('unexpected', { reason: 'the export thread ended early' }))
    })
  })
}
