import { memo, type Ref } from 'react'

import { ActiveItem } from '../ui/active-item.tsx'
import type { HitId } from './hit-id.ts'
import { chosenHits, hitId } from './hit-id.ts'
import { ArticleWords, HitWords } from './result-row-words.tsx'
import type { ResultRow } from './result-rows.ts'
import { Tick } from './tick.tsx'

type Props = {
  readonly row: ResultRow
  readonly id: string
  readonly index: number
  readonly start: number
  readonly articles: number
  readonly isActive: boolean
  readonly leftOut: ReadonlySet<HitId>
  readonly onPoint: (index: number, what: 'row' | 'tick' | 'open') => void
  readonly measure: Ref<HTMLDivElement>
}

function tickOf(row: ResultRow, leftOut: ReadonlySet<HitId>): 'on' | 'off' | 'some' | 'none' {
  const { article } = row
  if (article.readOnly !== null) return 'none'
  if (row.kind === 'hit') return leftOut.has(hitId(article.guid, row.number)) ? 'off' : 'on'
  const { length } = chosenHits(article, leftOut)
  if (length === 0) return 'off'
  return length === article.hits.length ? 'on' : 'some'
}

const checked = { on: true, off: false, some: 'mixed' } as const

/** One row of the matches, at a place of its own in a list of which only what is in sight exists. */
export const ResultRowItem = memo(function ResultRowItem(props: Props) {
  const { row, id, index, start, articles, isActive, leftOut, onPoint, measure } = props
  const tick = tickOf(row, leftOut)
  const { article } = row
  return (
    <ActiveItem
      ref={measure}
      data-index={index}
      id={id}
      role="treeitem"
      aria-level={row.kind === 'article' ? 1 : 2}
      aria-posinset={row.kind === 'article' ? row.position + 1 : row.number + 1}
      aria-setsize={row.kind === 'article' ? articles : article.hits.length}
      {...(tick === 'none' ? { 'aria-disabled': true } : { 'aria-checked': checked[tick] })}
      className={`result result-${row.kind}`}
      data-active={isActive || undefined}
      data-left={tick === 'off' || tick === 'none' || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={({ target }) => {
        const isTick = target instanceof Element && target.closest('.tick') !== null
        onPoint(index, isTick ? 'tick' : 'row')
      }}
      onDoubleClick={() => onPoint(index, 'open')}
    >
      <Tick state={tick} />
      {row.kind === 'article' ? (
        <ArticleWords article={article} />
      ) : (
        <HitWords hit={row.hit} language={article.language} isChosen={tick === 'on'} />
      )}
    </ActiveItem>
  )
})
