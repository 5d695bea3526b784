import type { Editor, EditorEvents } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

const ours = 'keptPlace'

/** A place in the text that moves along with it, for what arrives there later. */
export function keepPlace(editor: Editor, at: number) {
  let place = at
  let isLeft = false
  const follow = ({ transaction, appendedTransactions }: EditorEvents['transaction']): void => {
    for (const one of [transaction, ...appendedTransactions]) place = one.mapping.map(place)
    const isOurs = transaction.getMeta(ours) === true
    if (!isOurs && (transaction.docChanged || transaction.selectionSet)) isLeft = true
  }
  editor.on('transaction', follow)
  return {
    now: () => place,
    /** Whether somebody has typed or moved the cursor since. */
    isLeft: () => isLeft,
    /** Does what the place was kept for; from then on it is at `next`. */
    dispatch: (tr: Transaction, next: number): void => {
      editor.view.dispatch(tr.setMeta(ours, true))
      place = next
    },
    forget: () => void editor.off('transaction', follow),
  }
}
