import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

import { isSameJson } from '../../../shared/is-same-json.ts'
import type { Replaced } from './find-replace.ts'
import type { OpenText } from '../open-text.ts'

/**
 * Undoes and redoes replacings whole. The body's history knows only the body: when it goes back over
 * a replacing, the lines that were replaced with it go back too.
 */
export class FindUndo {
  readonly #text: OpenText
  readonly #editor: Editor
  #done: Replaced[] = []
  #undone: Replaced[] = []

  constructor(text: OpenText, editor: Editor) {
    this.#text = text
    this.#editor = editor
  }

  push(replaced: Replaced): void {
    this.#done.push(replaced)
    this.#undone = []
  }

  /** Undoes the last replacing, if nothing was written since; false otherwise. */
  undo(): boolean {
    const last = this.#done.at(-1)
    if (last === undefined || !this.#stands(last.bodyAfter, last.linesAfter)) return false
    if (last.bodyBefore !== last.bodyAfter) return this.#editor.commands.undo()
    this.#done.pop()
    this.#undone.push(last)
    this.#text.change(last.linesBefore)
    return true
  }

  redo(): boolean {
    const next = this.#undone.at(-1)
    if (next === undefined || !this.#stands(next.bodyBefore, next.linesBefore)) return false
    if (next.bodyBefore !== next.bodyAfter) return this.#editor.commands.redo()
    this.#undone.pop()
    this.#done.push(next)
    this.#text.change(next.linesAfter)
    return true
  }

  /** Told of each change of the body, whoever made it. */
  follow({ before, doc }: Transaction): void {
    const last = this.#done.at(-1)
    const next = this.#undone.at(-1)
    if (
      last &&
      last.bodyBefore !== last.bodyAfter &&
      isFrom(before, last.bodyAfter, doc, last.bodyBefore)
    ) {
      this.#done.pop()
      this.#undone.push(last)
      this.#setLines(last.linesAfter, last.linesBefore)
    } else if (
      next &&
      next.bodyBefore !== next.bodyAfter &&
      isFrom(before, next.bodyBefore, doc, next.bodyAfter)
    ) {
      this.#undone.pop()
      this.#done.push(next)
      this.#setLines(next.linesBefore, next.linesAfter)
    }
  }

  // A line that somebody wrote in since keeps what was written.
  #setLines(from: Replaced['linesAfter'], to: Replaced['linesAfter']): void {
    const { fields } = this.#text.store.getState()
    const same = Object.entries(to).filter(
      ([name]) => fields[name as 'lead'] === from[name as 'lead'],
    )
    if (same.length > 0) this.#text.change(Object.fromEntries(same))
  }

  #stands(body: Replaced['bodyAfter'], lines: Replaced['linesAfter']): boolean {
    const { fields } = this.#text.store.getState()
    const now = Object.fromEntries(Object.keys(lines).map((name) => [name, fields[name as 'lead']]))
    return this.#editor.state.doc.eq(body) && isSameJson(now, lines)
  }
}

type Body = Replaced['bodyAfter']

function isFrom(before: Body, wantedBefore: Body, doc: Body, wantedDoc: Body): boolean {
  return before.eq(wantedBefore) && doc.eq(wantedDoc)
}
