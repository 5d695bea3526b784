import { parentPort, workerData } from 'node:worker_threads'

import { hunspellSpeller } from './hunspell-speller.ts'
import type { SpellingAnswer, SpellingQuestion } from './spelling-question.ts'

// A dictionary takes a second to read and a suggestion half of one: too long for the main thread.
const speller = hunspellSpeller(workerData as string)

function answerTo(question: SpellingQuestion): Promise<readonly string[] | null> {
  return question.kind === 'check'
    ? speller.check(question.language, question.words)
    : speller.suggest(question.language, question.word)
}

function answer(message: SpellingAnswer): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (question: SpellingQuestion) => {
  const { id } = question
  answerTo(question).then(
    (words) => answer({ id, words }),
    (error: unknown) =>
      answer({ id, fault: error instanceof Error ? error.message : String(error) }),
  )
})
