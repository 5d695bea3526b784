import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'

import type { BlockChoice } from './block-choices.ts'

/** Takes the slash and its words away and puts the block there, in one step that is undone as one. */
export function chooseBlock(editor: Editor, from: number, { change, ask }: BlockChoice): void {
  const chain = editor
    .chain()
    .focus()
    .command(({ tr }) => {
      closeHistory(tr)
      return true
    })
    .deleteRange({ from, to: editor.state.selection.head })
  ;(change?.(chain) ?? chain).run()
  ask?.(editor)
}
