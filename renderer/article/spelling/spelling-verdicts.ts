import { create } from 'zustand'

import { dictionaryOf } from '../../../shared/spelling/dictionary-of.ts'
import { call } from '../../desk.ts'
import { useDeskWords } from '../../state/desk-words.ts'

/** By dictionary, whether each word asked about so far is right. */
const verdicts = new Map<string, Map<string, boolean>>()

// A longer list is asked in turns.
const mostWords = 2000

/** Languages that main has no dictionary for, as far as anybody asked. */
export const useMissingDictionaries = create<ReadonlySet<string>>(() => new Set())

export function dictionaryFor(language: string): string {
  return dictionaryOf('', language)
}

/** Whether the word is right; undefined until main was asked. */
export function verdictOn(word: string, language: string): boolean | undefined {
  return verdicts.get(dictionaryOf(word, language))?.get(word)
}

/** Asks main about words without a verdict; answers whether it could. */
export async function learnVerdicts(words: Iterable<string>, language: string): Promise<boolean> {
  const byDictionary = new Map<string, string[]>()
  for (const word of words) {
    const dictionary = dictionaryOf(word, language)
    const asked = byDictionary.get(dictionary) ?? []
    byDictionary.set(dictionary, asked)
    if (asked.length < mostWords) asked.push(word)
  }
  const answers = await Promise.all(
    [...byDictionary].map(([dictionary, asked]) => learnFrom(dictionary, asked)),
  )
  return answers.every(Boolean)
}

/** Finds out whether there is a dictionary, so that its lack is told before the first word. */
export async function askForDictionary(language: string): Promise<void> {
  await learnFrom(dictionaryFor(language), [])
}

// The desk knows other words now. Whoever shows verdicts hears of it after this.
useDeskWords.subscribe((now, before) => {
  if (now.changes !== before.changes) verdicts.clear()
})

async function learnFrom(dictionary: string, words: string[]): Promise<boolean> {
  const { changes } = useDeskWords.getState()
  const reply = await call('spelling.check', { language: dictionary, words })
  // Nobody asked for this check, so that a refusal is not worth a toast; the words stay unmarked.
  if (!reply.ok) return false
  // Judged by the words the desk had before: whoever asked asks again.
  if (useDeskWords.getState().changes !== changes) return true
  const misspelt = new Set(reply.value.misspelt)
  const known = verdicts.get(dictionary) ?? new Map<string, boolean>()
  for (const word of words) known.set(word, !misspelt.has(word))
  verdicts.set(dictionary, known)
  if (!reply.value.hasDictionary) {
    useMissingDictionaries.setState((missing) => new Set([...missing, dictionary]), true)
  }
  return true
}
