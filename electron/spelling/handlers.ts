import type { Checked } from '../../shared/ipc/desk-api.ts'
import { knownNames } from '../../shared/spelling/known-names.ts'
import { plainWord } from '../../shared/spelling/plain-word.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { misspeltIn } from './misspelt-in.ts'
import type { Speller } from './speller.ts'

export function spellingHandlers(store: DeskStore, speller: Speller) {
  return {
    'spelling.check': async ({ language, words }: Checked<'spelling.check'>) => {
      const learnt = new Set([...knownNames, ...store.words()])
      const misspelt = await misspeltIn(words, language, { speller, learnt })
      return { misspelt: misspelt ?? [], hasDictionary: misspelt !== null }
    },
    'spelling.suggest': ({ language, word }: Checked<'spelling.suggest'>) =>
      speller.suggest(language, word),
    'spelling.learn': ({ word }: Checked<'spelling.learn'>) =>
      store.change(() => {
        const words = [...new Set([...store.words(), plainWord(word)])].toSorted()
        const isKnown = words.length === store.words().length
        return { change: isKnown ? null : { words }, result: words }
      }),
    'spelling.forget': ({ word }: Checked<'spelling.forget'>) =>
      store.change(() => {
        const words = store.words().filter((one) => one !== plainWord(word))
        const isKnown = words.length < store.words().length
        return { change: isKnown ? { words } : null, result: words }
      }),
    'spelling.words': () => store.words(),
  }
}
