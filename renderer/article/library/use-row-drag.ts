import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { type RefObject, useEffect, useRef } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { t } from '../../t.ts'
import { heldData } from '../../story/held.ts'
import { draggedWords } from './dragged-words.ts'
import { isSelected } from './selection.ts'

function showCount(container: HTMLElement, count: number): void {
  const card = document.createElement('div')
  card.className = 'drag-count'
  card.textContent = t('library.count', { count })
  container.append(card)
}

/**
 * Lets rows be dragged out: to the homepage's lists, to MORE ABOUT, and as words to other programs.
 * A selected row takes along what is selected beside it, as far as its rows are at hand.
 */
export function useRowDrag(
  row: RefObject<HTMLElement | null>,
  head: ArticleHead | undefined,
  atHand: () => readonly ArticleHead[],
): void {
  const latest = useRef({ head, atHand })
  useEffect(() => {
    latest.current = { head, atHand }
  })
  const isThere = head !== undefined
  useEffect(() => {
    const element = row.current
    if (element === null || !isThere) return
    const held = (): readonly ArticleHead[] => {
      const { head, atHand } = latest.current
      if (head === undefined) return []
      if (!isSelected(head.guid)) return [head]
      const others = atHand().filter(({ guid }) => guid !== head.guid && isSelected(guid))
      return [head, ...others]
    }
    return draggable({
      element,
      canDrag: () => latest.current.head !== undefined,
      getInitialData: () => {
        const [first, ...also] = held()
        return first === undefined ? {} : heldData({ head: first, from: null, also })
      },
      getInitialDataForExternal: () => draggedWords(held()),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const { length: count } = held()
        if (count < 2) return
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => showCount(container, count),
        })
      },
    })
  }, [row, isThere])
}
