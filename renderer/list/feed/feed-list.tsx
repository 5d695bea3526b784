import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { omissionOf } from '../../../shared/article/omission-of.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import type { FoundArticles } from '../../state/use-found-articles.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { FeedItem } from './feed-item.tsx'
import { listStore, useShownLists } from '../list-state.ts'
import { listsShowing } from '../lists-showing.ts'
import { Rows } from '../../ui/rows.tsx'
import { runRowKey } from '../row/row-keys.ts'

const feedRowHeight = 64

type Props = { readonly found: FoundArticles; readonly total: number }

/** The feed's stories, of which only those in sight exist, and the one the keyboard is on. */
export function FeedList({ found, total }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const current = Math.min(active, total - 1)
  const withCurrent = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range)
      return rows.includes(current) ? rows : [...rows, current].sort((one, two) => one - two)
    },
    [current],
  )
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => feedRowHeight,
    overscan: 8,
    rangeExtractor: withCurrent,
  })
  const rows = virtualizer.getVirtualItems()
  const [first, last] = [virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0]
  const { show } = found
  useEffect(() => show(first, last), [show, first, last])

  const now = instantOf(useNow())
  const isWritable = useIsWritable()
  const views = useShownLists()
  const showing = useMemo(() => listsShowing(views), [views])

  function select(index: number): void {
    setActive(index)
    virtualizer.scrollToIndex(index)
    listStore.setState({ wanted: { column: 'feed', row: { index } } })
  }

  function runKey(event: KeyboardEvent): void {
    const head = found.headAt(current)
    if (head === undefined) return
    runRowKey(event, {
      held: { head, from: null },
      index: current,
      count: total,
      isMovable: isWritable && omissionOf(head, now) === null,
      select,
    })
  }

  return (
    <div ref={scroller} className="column-scroller">
      <Rows
        className="feed-items"
        aria-label={t('list.feed')}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={runKey}
        onFocus={({ target }) => {
          const index = target.closest<HTMLElement>('[data-index]')?.dataset['index']
          if (index !== undefined) setActive(Number(index))
        }}
      >
        {rows.map(({ index, start }) => {
          const head = found.headAt(index)
          const style = { transform: `translateY(${start}px)` }
          if (head === undefined) return <FeedItemSkeleton key={index} style={style} />
          return (
            <FeedItem
              key={head.guid}
              head={head}
              index={index}
              total={total}
              isCurrent={index === current}
              omission={omissionOf(head, now)}
              isWritable={isWritable}
              lists={showing.get(head.guid) ?? []}
              style={style}
            />
          )
        })}
      </Rows>
    </div>
  )
}

function FeedItemSkeleton({ style }: { readonly style: { readonly transform: string } }) {
  return (
    <li className="feed-item" aria-hidden style={style}>
      <div className="row-words">
        <Skeleton width="80%" />
        <Skeleton width="40%" />
      </div>
    </li>
  )
}
