import type { EditorView } from '@tiptap/pm/view'
import { create } from 'zustand'

import { dictionaryOf } from '../../shared/spelling/dictionary-of.ts'
import { ask } from '../desk.ts'
import type { Point } from '../ui/context-menu.tsx'
import type { PlacedWord } from './spelling-blocks.ts'
import { spellingLanguage } from './spelling-plugin.ts'

type OpenMenu = {
  readonly view: EditorView
  readonly word: PlacedWord
  readonly at: Point
  readonly suggestions: readonly string[]
}

/** The menu of one misspelt word; null while there is none. */
export const useSpellingMenu = create<{ readonly open: OpenMenu | null }>(() => ({ open: null }))

// Opens with the suggestions in it, so that the first of them has the focus.
export async function openSpellingMenu(view: EditorView, word: PlacedWord): Promise<void> {
  const language = spellingLanguage(view.state)
  const wanted = { language: dictionaryOf(word.text, language), word: word.text }
  const suggestions = (await ask('spelling.suggest', wanted)) ?? []
  if (view.isDestroyed || !isStillThere(view, word)) return
  const { left, bottom } = view.coordsAtPos(word.from)
  useSpellingMenu.setState({ open: { view, word, at: { x: left, y: bottom }, suggestions } })
}

export function closeSpellingMenu(): void {
  useSpellingMenu.setState({ open: null })
}

/** Puts another word in its place, with the marks the old one had. */
export function respell({ view, word }: OpenMenu, suggestion: string): void {
  if (isStillThere(view, word)) {
    view.dispatch(view.state.tr.insertText(suggestion, word.from, word.to).scrollIntoView())
  }
}

function isStillThere({ state: { doc } }: EditorView, { from, to, text }: PlacedWord): boolean {
  return to <= doc.content.size && doc.textBetween(from, to) === text
}
