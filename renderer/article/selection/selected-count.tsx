import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'

import { sumCounts, type TextCount } from '../../../shared/article/text-count.ts'
import { countBetween } from '../../../shared/prose/count-body.ts'
import { t } from '../../t.ts'

const paceMs = 120

function selectedIn({ state }: Editor): TextCount | null {
  const { selection, doc } = state
  if (selection.empty || selection instanceof NodeSelection) return null
  const counts = selection.ranges.map(({ $from, $to }) => countBetween(doc, $from.pos, $to.pos))
  const count = sumCounts(counts)
  return count.characters === 0 ? null : count
}

/** How much of the body is selected, a moment behind; nothing while nothing is. */
export function SelectedCount({ editor }: { readonly editor: Editor }) {
  const [count, setCount] = useState(() => selectedIn(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isShown = false
    function countSoon(): void {
      // Where nothing is selected and nothing was, as with each letter, there is nothing to count.
      if (!isShown && editor.state.selection.empty) return
      isShown = !editor.state.selection.empty
      timer ??= setTimeout(() => {
        timer = undefined
        if (!editor.isDestroyed) setCount(selectedIn(editor))
      }, paceMs)
    }
    editor.on('transaction', countSoon)
    countSoon()
    return () => {
      editor.off('transaction', countSoon)
      clearTimeout(timer)
    }
  }, [editor])
  return count && <span className="tabular selected-count">{t('editor.selectedCount', count)}</span>
}
