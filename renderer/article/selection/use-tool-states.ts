import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { useEffect, useState } from 'react'

import { isSameJson } from '../../../shared/is-same-json.ts'
import { toolsOn } from './tools-on.ts'

// The letter itself comes first; nobody reads the toolbar between two keys.
const paceMs = 50

function statesIn(editor: Editor) {
  return {
    on: toolsOn(editor),
    isLink: editor.isActive('link'),
    isInTable: editor.isActive('table'),
    canUndo: undoDepth(editor.state) > 0,
    canRedo: redoDepth(editor.state) > 0,
  }
}

/** What is on and what is possible where the caret is, a moment behind it. */
export function useToolStates(editor: Editor) {
  const [states, setStates] = useState(() => statesIn(editor))
  useEffect(() => {
    let shown = states
    let timer: ReturnType<typeof setTimeout> | undefined
    function show(): void {
      timer = undefined
      if (editor.isDestroyed) return
      const now = statesIn(editor)
      if (isSameJson(now, shown)) return
      shown = now
      setStates(now)
    }
    const showSoon = (): void => {
      timer ??= setTimeout(show, paceMs)
    }
    editor.on('transaction', showSoon)
    show()
    return () => {
      editor.off('transaction', showSoon)
      clearTimeout(timer)
    }
    // What is shown is kept here from then on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editor])
  return states
}
