import type { Editor } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** Marks a transaction that shows what somebody else wrote: it is not ours to send. */
export const foreignBody = 'foreignBody'

/**
 * Shows what somebody else made of the body. Only what differs is exchanged, so undo still knows
 * what was typed around it and takes back nothing of theirs.
 */
export function showForeignBody(editor: Editor, theirs: Node): void {
  const { doc, tr } = editor.state
  const isExact = exchangeDifference(tr, theirs)
  if (!isExact) tr.replaceWith(0, doc.content.size, theirs.content)
  editor.view.dispatch(tr.setMeta(foreignBody, true).setMeta('addToHistory', false))
  // Steps of a document that is gone as a whole have nothing left to stand on.
  if (!isExact) forgetHistory(editor)
}

/** False, with the transaction as it was, when one exchange does not give exactly theirs. */
function exchangeDifference(tr: Transaction, theirs: Node): boolean {
  const from = tr.doc.content.findDiffStart(theirs.content)
  const ends = tr.doc.content.findDiffEnd(theirs.content)
  if (from === null || ends === null) return true
  // What repeats on both sides of a change is counted from the start and from the end.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  const step = new ReplaceStep(from, ends.a + overlap, theirs.slice(from, ends.b + overlap))
  if (step.apply(tr.doc).doc?.eq(theirs) !== true) return false
  tr.step(step)
  return true
}

function forgetHistory(editor: Editor): void {
  editor.unregisterPlugin('history')
  editor.registerPlugin(history())
}
