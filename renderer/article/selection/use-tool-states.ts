import type { Editor, EditorEvents } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { useEffect, useState } from 'react'

import { isSameJson } from '../../../shared/is-same-json.ts'
import { inPause } from '../in-pause.ts'
import { toolsOn } from './tools-on.ts'

// The letter itself comes first; nobody reads the toolbar between two keys.
const pause = { quietMs: 60, mostMs: () => 300 }

function statesIn(editor: Editor) {
  return {
    on: toolsOn(editor),
    isLink: editor.isActive('link'),
    isInTable: editor.isActive('table'),
    canUndo: undoDepth(editor.state) > 0,
    canRedo: redoDepth(editor.state) > 0,
  }
}

/** Letters that came or went: all else is shown at once, since somebody has asked for it. */
function isTyped({ steps }: Transaction): boolean {
  return (
    steps.length > 0 &&
    steps.every(
      (step) =>
        step instanceof ReplaceStep &&
        step.slice.content.textBetween(0, step.slice.size).length === step.slice.size,
    )
  )
}

/** What is on and what is possible where the caret is; a moment behind what is typed. */
export function useToolStates(editor: Editor) {
  const [states, setStates] = useState(() => statesIn(editor))
  useEffect(() => {
    function show(): void {
      stop()
      if (editor.isDestroyed) return
      const now = statesIn(editor)
      setStates((shown) => (isSameJson(now, shown) ? shown : now))
    }
    const { soon, stop } = inPause(show, pause)
    const follow = ({ transaction }: EditorEvents['transaction']): void => {
      if (isTyped(transaction)) soon()
      else show()
    }
    editor.on('transaction', follow)
    show()
    return () => {
      editor.off('transaction', follow)
      stop()
    }
  }, [editor])
  return states
}
