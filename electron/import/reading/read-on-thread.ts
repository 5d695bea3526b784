import { Worker } from 'node:worker_threads'

import { DeskError } from '../../store/desk-error.ts'
import type { ReadWires } from './read-step.ts'
import type { ReadAnswer, ReadOrder } from './thread-talk.ts'

/** How long a thread that is told to stop may take over what it reads; what it leaves is swept later. */
const patienceMs = 5_000

/** Reads wires on a thread of its own; `workerFile` is the bundled `worker.js`. Its steps throw `DeskError`. */
export function readOnThread(workerFile: string): ReadWires {
  return async function* read(job, signal) {
    const thread = new Worker(workerFile, { workerData: job })
    // Not `once` of node:events, which breaks off at an error, before the thread is gone.
    const gone = new Promise((resolve) => thread.once('exit', resolve))
    const inbox = inboxOf(thread)
    const order = (said: ReadOrder): void => thread.postMessage(said)
    const stop = (): void => order({ kind: 'stop' })
    signal.addEventListener('abort', stop)
    try {
      for (let told = await inbox(); told.kind !== 'ended'; told = await inbox()) {
        if (told.kind === 'problem') throw new DeskError(told.problem.code, told.problem.values)
        for (const step of told.steps) {
          const isTaken = yield step
          if (step.kind !== 'item') order({ kind: 'answer', isTaken })
        }
        order({ kind: 'taken' })
      }
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
      const patience = setTimeout(() => void thread.terminate(), patienceMs)
      await gone
      clearTimeout(patience)
    }
  }
}

/** What the thread tells, in its order; a thread that breaks says so as a problem. */
function inboxOf(thread: Worker): () => Promise<ReadAnswer> {
  const answers: ReadAnswer[] = []
  let wake = (): void => {}
  const put = (answer: ReadAnswer): void => {
    answers.push(answer)
    wake()
  }
  const broke = (reason: string): void =>
    put({ kind: 'problem', problem: { code: 'unexpected', values: { reason } } })
  thread.on('message', put)
  thread.on('messageerror', (error) => broke(error.message))
  thread.on('error', (error: Error) => broke(error.message))
  thread.on('exit', () => broke('the import thread ended early'))
  return async () => {
    while (answers.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return answers.shift() ?? { kind: 'ended' }
  }
}
