import type { Checked } from '../../shared/ipc/desk-api.ts'
import { isLearnt } from '../../shared/spelling/is-learnt.ts'
import { plainWord } from '../../shared/spelling/plain-word.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { Speller } from './speller.ts'

export function spellingHandlers(store: DeskStore, speller: Speller) {
  return {
    'spelling.check': async ({ language, words }: Checked<'spelling.check'>) => {
      const unknown = await speller.check(language, words)
      const learnt = new Set(store.words())
      const misspelt = (unknown ?? []).filter((word) => !isLearnt(word, learnt))
      return { misspelt, hasDictionary: unknown !== null }
    },
    'spelling.suggest': ({ language, word }: Checked<'spelling.suggest'>) =>
      speller.suggest(language, word),
    'spelling.learn': ({ word }: Checked<'spelling.learn'>) =>
      store.change(() => {
        const words = [...new Set([...store.words(), plainWord(word)])].toSorted()
        const isKnown = words.length === store.words().length
        return { change: isKnown ? null : { words }, result: words }
      }),
    'spelling.words': () => store.words(),
  }
}
