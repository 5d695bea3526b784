import { Worker } from 'node:worker_threads'

import { DeskError } from '../store/desk-error.ts'
import type { BackupAnswer, BackupJob, BackupOutcome } from './backup-job.ts'

type Wish = {
  /** Ends the thread where it stands; the next backup clears up. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
}

/** Does a job on a thread of its own; `workerFile` is the bundled `worker.js`. Throws `DeskError`. */
export function runInThread<Job extends BackupJob>(
  workerFile: string,
  job: Job,
  { signal, onProgress }: Wish,
): Promise<BackupOutcome[Job['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop)
    worker.on('message', (answer: BackupAnswer) => {
      if (answer.kind === 'progress') onProgress(answer.progress)
      // The thread answers the job that it was given.
      else if (answer.kind === 'outcome') resolve(answer.outcome as BackupOutcome[Job['kind']])
      else reject(new DeskError(answer.problem.code, answer.problem.values))
    })
    worker.once('error', (error: Error) =>
      reject(new DeskError('unexpected', { reason: error.message }, error)),
    )
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new DeskError('unexpected', { reason: 'the backup thread ended early' }))
    })
  })
}
