import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

import type { Guid } from '../../../shared/article/guid.ts'
import { fieldId } from '../field-focus.ts'
import { findPlaces, type Hit, type Spot } from './find-hit.ts'

const longestPattern = 200

function lineWithFocus(guid: Guid): {
  readonly name: 'headline' | 'lead'
  readonly line: HTMLTextAreaElement
} | null {
  for (const name of findPlaces) {
    const element = document.getElementById(fieldId(guid, name))
    if (name === 'body' || element !== document.activeElement) continue
    if (element instanceof HTMLTextAreaElement) return { name, line: element }
  }
  return null
}

/** What is selected as a search is called up, and where: that is looked for, from there. */
export function selectedWords(
  guid: Guid,
  editor: Editor,
): { readonly words: string; readonly spot: Spot } {
  const inLine = lineWithFocus(guid)
  if (inLine !== null) {
    const { selectionStart, selectionEnd, value } = inLine.line
    const words = value.slice(selectionStart, selectionEnd)
    return { words: fit(words), spot: { place: inLine.name, at: selectionStart } }
  }
  const { from, to } = editor.state.selection
  const words = editor.state.doc.textBetween(from, to, '\n', '\n')
  return { words: fit(words), spot: { place: 'body', at: from } }
}

function fit(words: string): string {
  return words.length > longestPattern || words.includes('\n') ? '' : words
}

/** Gives the focus back to the text, with the hit selected. */
export function focusHit(guid: Guid, editor: Editor, hit: Hit | undefined): void {
  if (hit === undefined) editor.view.focus()
  else if (hit.place === 'body') {
    const { doc, tr } = editor.state
    const last = doc.content.size
    const from = Math.min(hit.from, last)
    editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, Math.min(hit.to, last))))
    editor.view.focus()
  } else {
    const line = document.getElementById(fieldId(guid, hit.place))
    if (!(line instanceof HTMLTextAreaElement)) return
    line.focus()
    line.setSelectionRange(hit.from, hit.to)
  }
}

/** Brings the hit that stepping stands at into sight, wherever it is marked. */
export function showHit(editor: Editor): void {
  const manuscript = editor.view.dom.closest('.manuscript')
  manuscript?.querySelector('.find-hit-current')?.scrollIntoView({ block: 'nearest' })
}
