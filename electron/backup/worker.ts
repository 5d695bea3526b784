import { parentPort, workerData } from 'node:worker_threads'

import { systemClock } from '../clock.ts'
import { giveWay } from '../give-way.ts'
import { problemOf } from '../store/problem-of.ts'
import { backupDisk as disk } from './backup-disk.ts'
import type { BackupAnswer, BackupJob } from './backup-job.ts'
import { recheckBackup } from './recheck-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup, takeIfChanged } from './take-backup.ts'

// Off the main thread, so that reading a whole desk never delays a keystroke.
const job = workerData as BackupJob
const clock = systemClock

function answer(message: BackupAnswer): void {
  parentPort?.postMessage(message)
}

let told = 0
function onProgress(done: number, total: number): void {
  const step = Math.floor((done / Math.max(1, total)) * 100)
  if (step === told) return
  told = step
  answer({ kind: 'progress', progress: { done, total } })
}

function run() {
  if (job.kind === 'take') {
    const { onlyChanged, ...wish } = job
    return (onlyChanged ? takeIfChanged : takeBackup)({ ...wish, disk, clock, onProgress })
  }
  if (job.kind === 'check') return recheckBackup({ disk, clock, onProgress }, job.standing)
  return restoreBackup({ ...job, disk, onProgress })
}

giveWay()
run()
  .then((outcome) => answer({ kind: 'outcome', outcome }))
  .catch((error: unknown) => answer({ kind: 'problem', problem: problemOf(error) }))
  .finally(() => parentPort?.close())
