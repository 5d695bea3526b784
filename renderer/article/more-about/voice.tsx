import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { OpenText } from '../open-text.ts'

type Said = { readonly of: OpenText | null; readonly words: string; readonly turn: number }

const voice = createStore<Said>(() => ({ of: null, words: '', turn: 0 }))

/** Says something of a text's picks to those who listen rather than look. */
export function say(of: OpenText, words: string): void {
  voice.setState(({ turn }) => ({ of, words, turn: turn + 1 }))
}

/** Where it is said; of two texts side by side, only in the panel of the one it is about. */
export function Voice({ text }: { readonly text: OpenText }) {
  const { of, words, turn } = useStore(voice)
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {/* A new element each time, or the same words said twice would be heard once. */}
      {of === text && <span key={turn}>{words}</span>}
    </div>
  )
}
