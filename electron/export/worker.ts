import { parentPort, workerData } from 'node:worker_threads'

import { systemClock } from '../clock.ts'
import { giveWay } from '../give-way.ts'
import { openDesk } from '../store/open-desk.ts'
import { problemOf } from '../store/problem-of.ts'
import { exportQuery } from './export-query.ts'
import type { ExportAnswer, ExportJob, ExportOrder, PublishJob } from './export-job.ts'
import { pauseSwitch } from './pause-switch.ts'
import { publishLists } from './publish/publish-lists.ts'
import { runExport } from './run-export.ts'

// Off the main thread, so that a long export never delays a keystroke.
const job = workerData as ExportJob | PublishJob
const stop = new AbortController()
const pause = pauseSwitch()
parentPort?.on('message', (order: ExportOrder) => {
  if (order === 'cancel') stop.abort()
  // What is cancelled goes on to its end, which is to clear up.
  pause.set(order === 'pause')
})

function answer(message: ExportAnswer): void {
  parentPort?.postMessage(message)
}

async function run(): Promise<void> {
  const reader = await openDesk(job.folder, { isReadOnly: true })
  const now = systemClock()
  const { out, resources } = job
  const wish = { out, resources, now, signal: stop.signal }
  const report =
    job.kind === 'publish'
      ? await publishLists(reader, wish)
      : await runExport(reader, {
          ...wish,
          format: job.format,
          matches: await exportQuery(reader, job, now),
          mayGoOn: pause.wait,
          onProgress: (progress) => answer({ kind: 'progress', progress }),
        })
  answer({ kind: 'report', report })
}

giveWay()
run()
  .catch((error: unknown) => answer({ kind: 'problem', problem: problemOf(error) }))
  .finally(() => parentPort?.close())
