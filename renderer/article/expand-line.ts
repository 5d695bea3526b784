import { expandSnippet } from '../../shared/desk/expand-snippet.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { typeInto } from '../ui/type-into.ts'

/** Exchanges the short form that a space has just ended, as typing would, so that undo knows it. */
export function expandLine(field: HTMLTextAreaElement, language: string): void {
  const caret = field.selectionStart
  if (caret !== field.selectionEnd || field.value[caret - 1] !== ' ') return
  const before = field.value.slice(0, caret - 1)
  const found = expandSnippet(before, openDesk(pageStore.getState()).snippets, language)
  if (found === null) return
  const value = `${field.value.slice(0, found.from)}${found.long}${field.value.slice(caret - 1)}`
  typeInto(field, value, found.from + found.long.length + 1)
}
