import { Worker } from 'node:worker_threads'

import type { Guid } from '../../shared/article/guid.ts'
import { DeskError } from '../store/desk-error.ts'
import type { SearchAnswer, SearchedArticle, SearchJob } from './search-job.ts'

export type ThreadEnd =
  | { readonly end: 'complete' | 'full'; readonly unreadable: number }
  | { readonly end: 'cancelled' }
  | { readonly end: 'tooSlow'; readonly guid: Guid }

type Tell = (done: number, articles: readonly SearchedArticle[]) => void

export type SearchThread = {
  readonly end: Promise<ThreadEnd>
  readonly cancel: () => void
}

/** How long a pattern may take over one article. */
const limitMs = 1_000

/** Searches articles on a thread of its own; `end` throws `DeskError` when the thread breaks. */
export function searchThread(workerFile: string, job: SearchJob, tell: Tell): SearchThread {
  const thread = new Worker(workerFile, { workerData: job })
  // A search that goes on keeps no program from ending.
  thread.unref()
  let timer: ReturnType<typeof setTimeout> | undefined
  let begun: object | null = null
  let finish: (how: ThreadEnd) => void = () => {}

  function watch(guid: Guid): void {
    const mine = {}
    begun = mine
    timer = setTimeout(() => {
      // When main itself was busy the thread's answer may be waiting to be heard.
      setImmediate(() => begun === mine && finish({ end: 'tooSlow', guid }))
    }, limitMs)
  }

  const end = new Promise<ThreadEnd>((resolve, reject) => {
    finish = (how) => {
      clearTimeout(timer)
      begun = null
      // What a stopped thread still has to say concerns nobody.
      thread.removeAllListeners('message')
      resolve(how)
      void thread.terminate()
    }
    thread.on('message', (answer: SearchAnswer) => {
      clearTimeout(timer)
      begun = null
      if (answer.kind === 'begun') watch(answer.guid)
      else if (answer.kind === 'passed') tell(answer.done, answer.articles)
      else finish({ end: answer.isFull ? 'full' : 'complete', unreadable: answer.unreadable })
    })
    thread.on('error', (error: Error) =>
      reject(new DeskError('unexpected', { reason: error.message }, error)),
    )
    thread.on('exit', () => {
      clearTimeout(timer)
      reject(new DeskError('unexpected', { reason: 'the search thread ended early' }))
    })
  })
  return { end, cancel: () => finish({ end: 'cancelled' }) }
}
