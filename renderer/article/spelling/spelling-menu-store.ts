import { create } from 'zustand'

import { dictionaryOf } from '../../../shared/spelling/dictionary-of.ts'
import { ask } from '../../desk.ts'
import type { Point } from '../../ui/anchor.tsx'

/** A misspelt word where it stands: in the body, or in a field. */
export type MisspeltWord = {
  readonly text: string
  /** The language it was judged by. */
  readonly language: string
  /** The editor or the story that it stands in. */
  readonly home: object
  /** Whether it still stands there. */
  readonly isThere: () => boolean
  readonly place: () => Point
  readonly respell: (suggestion: string) => void
  readonly focus: () => void
  /** Selects it, unless more is selected around it. */
  readonly select: () => void
}

type OpenMenu = {
  readonly word: MisspeltWord
  readonly at: Point
  readonly suggestions: readonly string[]
}

/** The menu of one misspelt word; null while there is none. */
export const useSpellingMenu = create<{ readonly open: OpenMenu | null }>(() => ({ open: null }))

// Opens with the suggestions in it, so that the first of them has the focus.
export async function openSpellingMenu(word: MisspeltWord): Promise<void> {
  const wanted = { language: dictionaryOf(word.text, word.language), word: word.text }
  const suggestions = (await ask('spelling.suggest', wanted)) ?? []
  if (!word.isThere()) return
  useSpellingMenu.setState({ open: { word, at: word.place(), suggestions } })
}

export function closeSpellingMenu(): void {
  useSpellingMenu.setState({ open: null })
}
