import { useEffect, useMemo, useRef } from 'react'

import type { LibraryOrder } from '../../../shared/library/library-order.ts'
import { ask } from '../../desk.ts'
import { openFolder } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import type { FoundArticles } from '../../state/use-found-articles.ts'
import { Range, type RowSource, selectAll } from './select-range.ts'
import {
  awaitSelected,
  clearSelection,
  type Member,
  selectIn,
  selectionEpoch,
  toggleSelected,
} from './selection.ts'
import { useSelectionNews } from './use-selection-news.ts'

async function spanOf(
  query: string,
  order: LibraryOrder,
  from: number,
  count: number,
): Promise<readonly Member[]> {
  const span = await ask('article.span', { query, order, from, count })
  if (span === undefined) return []
  return span.guids.flatMap((guid, at) => {
    const state = span.states[at]
    return state === undefined ? [] : [{ guid, state }]
  })
}

/** Selects rows of what was found as a file manager does. */
export function useLibrarySelection({ query, order, headAt, total, key }: FoundArticles) {
  const range = useRef(new Range())
  // A range goes by rows and belongs to a selection: others begin another.
  const begunIn = useRef<string | null>(null)
  useSelectionNews()
  const folder = useDesk(openFolder)
  useEffect(() => selectIn(folder), [folder])

  return useMemo(() => {
    const source: RowSource = {
      headAt,
      span: (from, count) => spanOf(query ?? '', order, from, count),
    }
    const here = (): string => `${selectionEpoch()} ${String(key)}`
    const begin = (at: number): void => {
      range.current.begin(at)
      begunIn.current = here()
    }
    return {
      toggle: (at: number): void => {
        const head = headAt(at)
        begin(at)
        if (head !== undefined) toggleSelected(head)
      },
      /** To row `to`, from where the last selecting began, or else from `from`. */
      extend: (from: number, to: number): void => {
        if (begunIn.current !== here()) begin(from)
        awaitSelected(range.current.extendTo(to, source))
      },
      selectAll: (): void => {
        begin(0)
        awaitSelected(selectAll(total ?? 0, source))
      },
      clear: (): void => {
        begunIn.current = null
        clearSelection()
      },
      /** The cursor went elsewhere without selecting, so the next range begins there. */
      rest: (): void => {
        begunIn.current = null
      },
    }
  }, [query, order, headAt, total, key])
}
