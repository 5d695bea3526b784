import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import type { PlacedWord } from './spelling-blocks.ts'
import type { MisspeltWord } from './spelling-menu-store.ts'
import { spellingJudge } from './spelling-plugin.ts'

/** A word of the body, as the menu handles it; another in its place has the marks the old one had. */
export function bodyWord(view: EditorView, { text, from, to, language }: PlacedWord): MisspeltWord {
  const isThere = (): boolean => {
    if (view.isDestroyed) return false
    const { doc } = view.state
    return to <= doc.content.size && doc.textBetween(from, to) === text
  }
  return {
    text,
    language: language ?? spellingJudge(view.state)?.language ?? '',
    home: view,
    isThere,
    place: () => {
      const { left, bottom } = view.coordsAtPos(from)
      return { x: left, y: bottom }
    },
    respell: (suggestion) => {
      if (isThere()) view.dispatch(view.state.tr.insertText(suggestion, from, to).scrollIntoView())
    },
    select: () => {
      const { selection, doc, tr } = view.state
      if (!isThere() || (selection.from <= from && to <= selection.to)) return
      view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)))
    },
    focus: () => view.isDestroyed || view.focus(),
  }
}
