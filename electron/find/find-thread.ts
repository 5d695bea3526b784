import { Worker } from 'node:worker_threads'

import type { Findings } from '../../shared/find/find-matches.ts'
import { DeskError } from '../store/desk-error.ts'
import type { FindAnswer, FindJob } from './find-job.ts'

type Answer = Findings | { readonly kind: 'tooSlow' }

const limitMs = 200

/** Runs one job after the other on a thread; one that takes longer than the limit ends with its thread. */
export function findThread(workerFile: string) {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  function run(job: FindJob): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const thread = (worker ??= startThread())
      let timer: ReturnType<typeof setTimeout> | undefined

      function finish(): void {
        clearTimeout(timer)
        // By name: a worker listens to itself as well, to know whether anybody waits for it.
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event)
        // What a stopped thread still has to say concerns nobody.
        thread.on('error', () => {})
      }
      function stop(): void {
        finish()
        if (worker === thread) worker = null
        void thread.terminate()
      }
      function fail(reason: string): void {
        stop()
        reject(new DeskError('unexpected', { reason }))
      }
      thread.on('message', (answer: FindAnswer) => {
        if (answer.kind === 'begun') {
          timer = setTimeout(() => {
            stop()
            resolve({ kind: 'tooSlow' })
          }, limitMs)
          return
        }
        finish()
        resolve(answer)
      })
      thread.on('error', (error: Error) => fail(error.message))
      thread.on('exit', () => fail('the search thread ended early'))
      thread.postMessage(job)
    })
  }

  function startThread(): Worker {
    const thread = new Worker(workerFile)
    // A thread that waits keeps no program from ending.
    thread.unref()
    return thread
  }

  return {
    find: (job: FindJob): Promise<Answer> => {
      const answer = last.then(() => run(job))
      last = answer.catch(() => {})
      return answer
    },
    /** Stops the thread; nobody waits for what it was looking for. */
    close: (): void => {
      void worker?.terminate()
    },
  }
}
