/** The thread that regular expressions run on, so that one without an end can be stopped. */
import { parentPort } from 'node:worker_threads'

import { findMatches } from '../../shared/find/find-matches.ts'
import type { FindAnswer, FindJob } from './find-job.ts'

const tell = (answer: FindAnswer): void => parentPort?.postMessage(answer)

parentPort?.on('message', ({ texts, wish }: FindJob) => {
  // The time is counted from here: starting a thread takes long on a busy machine.
  tell({ kind: 'begun' })
  tell(findMatches(texts, wish))
})
