import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react'

import { openArticle } from '../state/navigate.ts'
import { t } from '../t.ts'
import { chooseHits } from './choose-hits.ts'
import { findAllStore, useFindAll } from './find-all-state.ts'
import { ResultRowItem } from './result-row-item.tsx'
import { type ResultRow, resultRows } from './result-rows.ts'

export type ResultsHandle = { readonly enter: () => void }

const heights = { article: 44, hit: 30 } as const

function rowId(index: number): string {
  return `find-all-row-${index}`
}

function choose(row: ResultRow | undefined): void {
  if (row === undefined) return
  findAllStore.setState(({ leftOut }) => ({ leftOut: chooseHits(leftOut, row) }))
}

/** Where a key leads from a row; null when it leads nowhere. */
function rowAfter(key: string, active: number, rows: readonly ResultRow[]): number | null {
  const row = rows[active]
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + 12
    case 'PageUp':
      return active - 12
    case 'Home':
      return 0
    case 'End':
      return rows.length - 1
    case 'ArrowLeft':
      return row?.kind === 'hit' ? active - row.number - 1 : active
    case 'ArrowRight':
      return row?.kind === 'article' ? active + 1 : active
    default:
      return null
  }
}

/** What was found, article by article; the list itself keeps the focus and points at its active row. */
export function FindAllResults({ ref }: { readonly ref: Ref<ResultsHandle> }) {
  const articles = useFindAll((state) => state.articles)
  const leftOut = useFindAll((state) => state.leftOut)
  const active = useFindAll((state) => state.active)
  const tree = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => resultRows(articles), [articles])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'hit'],
    overscan: 12,
  })

  function moveTo(index: number): void {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    findAllStore.setState({ active: next })
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }

  function onPoint(index: number, what: 'row' | 'tick' | 'open'): void {
    findAllStore.setState({ active: index })
    const row = rows[index]
    if (what === 'tick') choose(row)
    else if (what === 'open' && row !== undefined) openArticle(row.article.guid)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[active]
    const next = rowAfter(event.key, active, rows)
    if (next !== null) moveTo(next)
    else if (event.key === ' ') choose(row)
    else if (event.key === 'Enter' && row !== undefined) openArticle(row.article.guid)
    else return
    event.preventDefault()
  }

  useImperativeHandle(ref, () => ({
    enter: () => {
      tree.current?.focus()
      moveTo(active)
    },
  }))

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('findAll.matches')}
      aria-activedescendant={rowId(active)}
      tabIndex={0}
      className="results"
      onKeyDown={onKeyDown}
    >
      <div className="results-rows" role="none" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row !== undefined && (
              <ResultRowItem
                key={rowId(index)}
                row={row}
                id={rowId(index)}
                index={index}
                start={start}
                articles={articles.length}
                isActive={index === active}
                leftOut={leftOut}
                onPoint={onPoint}
                measure={virtualizer.measureElement}
              />
            )
          )
        })}
      </div>
    </div>
  )
}
