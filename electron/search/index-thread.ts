import { Worker } from 'node:worker_threads'

import type { Snippet } from '../../shared/query/snipper.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { DeskError } from '../store/desk-error.ts'
import type { FoundIds, IndexJob, IndexNews, IndexWork, Numbered } from './index-question.ts'

export type IndexThread = {
  readonly tell: (work: Extract<IndexWork, { readonly kind: 'put' | 'drop' | 'catchUp' }>) => void
  readonly find: (sought: readonly Sought[], isRanked: boolean) => Promise<FoundIds>
  readonly snippets: (
    ids: readonly number[],
    sought: readonly Sought[],
  ) => Promise<readonly (Snippet | null)[]>
  readonly close: () => Promise<void>
}

type Around = {
  readonly opened: (articles: readonly Numbered[], isLast: boolean) => void
  readonly unread: (articles: readonly Numbered[]) => void
  readonly caughtUp: (caught: { readonly number: number; readonly left: number }) => void
  /** The thread is no more, and nothing is found by it. */
  readonly failed: () => void
}

type Waiting = {
  readonly resolve: (answer: FoundIds & readonly (Snippet | null)[]) => void
  readonly reject: (error: DeskError) => void
}

/** The index on its thread, which answers in the order in which it is told and asked. */
export function indexThread(workerFile: string, job: IndexJob, around: Around): IndexThread {
  const waiting = new Map<number, Waiting>()
  const worker = startedWorker(workerFile, job)
  let lastAsked = 0
  let isOver = false

  function fail(reason: string): void {
    if (isOver) return
    isOver = true
    for (const { reject } of waiting.values()) reject(new DeskError('unexpected', { reason }))
    waiting.clear()
    around.failed()
    void worker?.terminate()
  }

  function answer(asked: number, value: unknown): void {
    waiting.get(asked)?.resolve(value as FoundIds & readonly (Snippet | null)[])
    waiting.delete(asked)
  }

  worker?.on('message', (news: IndexNews) => {
    if (news.kind === 'opened') around.opened(news.articles, news.isLast)
    else if (news.kind === 'unread') around.unread(news.articles)
    else if (news.kind === 'caughtUp') around.caughtUp(news)
    else if (news.kind === 'found') answer(news.asked, news.found)
    else if (news.kind === 'snippets') answer(news.asked, news.snippets)
    else fail(news.reason)
  })
  worker?.on('error', (error: Error) => fail(error.message))
  const gone = new Promise<void>((resolve) => {
    worker?.once('exit', () => {
      fail('the thread of the index ended')
      resolve()
    })
    if (worker === null) resolve()
  })
  // It is there as long as the desk is open, and keeps nothing alive.
  worker?.unref()
  if (worker === null) queueMicrotask(() => fail('the thread of the index did not start'))

  function send(work: IndexWork): void {
    if (!isOver) worker?.postMessage(work)
  }

  function ask<T>(question: (asked: number) => IndexWork): Promise<T> {
    return new Promise((resolve, reject) => {
      if (isOver) {
        reject(new DeskError('unexpected', { reason: 'there is no index' }))
        return
      }
      lastAsked += 1
      waiting.set(lastAsked, { resolve: (value) => resolve(value as T), reject })
      send(question(lastAsked))
    })
  }

  return {
    tell: send,
    find: (sought, isRanked) => ask((asked) => ({ kind: 'find', asked, sought, isRanked })),
    snippets: (ids, sought) => ask((asked) => ({ kind: 'snippets', asked, ids, sought })),
    close: async () => {
      worker?.ref()
      send({ kind: 'close' })
      await gone
    },
  }
}

function startedWorker(file: string, job: IndexJob): Worker | null {
  try {
    return new Worker(file, { workerData: job })
  } catch {
    return null
  }
}
