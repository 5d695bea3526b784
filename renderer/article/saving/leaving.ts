/** The one question about text that is not saved: asked before the window closes or the desk is left. */
import { createStore } from 'zustand/vanilla'

import { call, onNotice } from '../../desk.ts'
import { flushTexts, unsavedTexts } from '../open-texts.ts'

export type Leaving = {
  /** What is about to be left. */
  readonly what: 'window' | 'desk'
  readonly answer: (mayLeave: boolean) => void
}

export const leavingStore = createStore<{ readonly leaving: Leaving | null }>(() => ({
  leaving: null,
}))

const patienceMs = 1_000

/** Resolves with whether to go: at once when all is saved, otherwise as the person says. */
export async function mayLeave(what: Leaving['what']): Promise<boolean> {
  // One question at a time; whoever asks meanwhile is told to stay.
  if (leavingStore.getState().leaving !== null) return false
  await Promise.race([flushTexts(), new Promise((resolve) => setTimeout(resolve, patienceMs))])
  if (unsavedTexts().length === 0) return true
  return new Promise((resolve) => {
    const answer = (mayLeave: boolean): void => {
      leavingStore.setState({ leaving: null })
      resolve(mayLeave)
    }
    leavingStore.setState({ leaving: { what, answer } })
  })
}

/** Answers main when the window is to close; nothing typed goes with it unasked. */
export function answerClosing(): void {
  onNotice('window.closeAsked', () => void answer())
  // Closed by a script, a window goes without a word to main; ours asks as its frame does.
  window.close = () => void answer()
}

async function answer(): Promise<void> {
  // Main waits for some word, and a person takes longer than it would wait.
  if (unsavedTexts().length > 0) await call('window.close', { answer: 'asking' })
  await call('window.close', { answer: (await mayLeave('window')) ? 'go' : 'stay' })
}
