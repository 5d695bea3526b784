import { create } from 'zustand'

import type { DeskWords } from '../../shared/spelling/desk-words.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { openFolder } from './open-desk.ts'
import { pageStore } from './page-state.ts'

type Known = {
  /** Null until anybody asked for them. */
  readonly words: DeskWords | null
  /** Another number says that words were learnt or forgotten: what was judged before may be wrong. */
  readonly changes: number
}

/** The words that the desk has taught its spelling. */
export const useDeskWords = create<Known>(() => ({ words: null, changes: 0 }))

function adopt(words: DeskWords | null): void {
  useDeskWords.setState(({ changes }) => ({ words, changes: changes + 1 }))
}

// Another desk has words of its own.
pageStore.subscribe((now, before) => {
  if (openFolder(now) !== openFolder(before)) adopt(null)
})

export async function loadDeskWords(): Promise<void> {
  const words = await ask('spelling.words', {})
  if (words !== undefined) useDeskWords.setState({ words })
}

/** Adds the word to the desk's, and says so with a way back. */
export async function learnWord(word: string): Promise<void> {
  if (!(await teach('spelling.learn', word))) return
  tell(t('spelling.learnt', { word }), () => void teach('spelling.forget', word))
}

/** Takes the word from the desk's, and says so with a way back. */
export async function forgetWord(word: string): Promise<void> {
  if (!(await teach('spelling.forget', word))) return
  tell(t('spelling.forgotten', { word }), () => void teach('spelling.learn', word))
}

async function teach(call: 'spelling.learn' | 'spelling.forget', word: string): Promise<boolean> {
  const words = await ask(call, { word })
  if (words !== undefined) adopt(words)
  return words !== undefined
}

function tell(text: string, undo: () => void): void {
  showToast({ text, action: { label: t('ui.undo'), run: undo } })
}
