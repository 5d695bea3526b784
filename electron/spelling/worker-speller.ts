import { Worker } from 'node:worker_threads'

import { DeskError } from '../store/desk-error.ts'
import type { Speller } from './speller.ts'
import type { SpellingAnswer, SpellingQuestion } from './spelling-question.ts'

type Words = readonly string[] | null
type Waiting = {
  readonly resolve: (words: Words) => void
  readonly reject: (error: DeskError) => void
}
type WithoutId<Q> = Q extends unknown ? Omit<Q, 'id'> : never

/** A speller on a thread of its own, which starts with the first question. */
export function workerSpeller(workerFile: string, folder: string): Speller {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  // The next question starts another thread.
  function fail(reason: string): void {
    worker = null
    for (const { reject } of waiting.values()) reject(new DeskError('unexpected', { reason }))
    waiting.clear()
  }

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: folder })
    started.on('message', (answer: SpellingAnswer) => {
      const asker = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('words' in answer) asker?.resolve(answer.words)
      else asker?.reject(new DeskError('unexpected', { reason: answer.fault }))
    })
    started.once('error', (error: Error) => fail(error.message))
    started.once('exit', () => worker === started && fail('the spelling thread ended'))
    // It is there as long as the app is, and keeps nothing alive.
    started.unref()
    return started
  }

  function ask(question: WithoutId<SpellingQuestion>): Promise<Words> {
    return new Promise((resolve, reject) => {
      worker ??= start()
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      worker.postMessage({ ...question, id: lastId })
    })
  }

  return {
    check: (language, words) => ask({ kind: 'check', language, words }),
    suggest: async (language, word) => (await ask({ kind: 'suggest', language, word })) ?? [],
  }
}
