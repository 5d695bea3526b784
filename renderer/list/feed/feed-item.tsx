import { GripVertical } from 'lucide-react'
import { type CSSProperties, memo, useId, useRef } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Omission } from '../../../shared/article/omission-of.ts'
import { StateBadge } from '../../story/state-badge.tsx'
import { t } from '../../t.ts'
import { hasSameProps } from '../../ui/same-props.ts'
import { ListMarks } from '../row/list-marks.tsx'
import { listStore, useListState } from '../list-state.ts'
import type { ShownIn } from '../lists-showing.ts'
import { RowButton } from '../../story/row-button.tsx'
import { headlineShown } from '../../story/headline-shown.ts'
import { RowItem } from '../../story/row-item.tsx'
import { RowTime } from '../../story/row-time.tsx'
import { useDragSource } from '../../story/use-drag-source.ts'

type Props = {
  readonly head: ArticleHead
  readonly index: number
  readonly total: number
  readonly isCurrent: boolean
  /** Why it may not stand in a list; null when it may. */
  readonly omission: Omission | null
  readonly isWritable: boolean
  /** The lists that show it. */
  readonly lists: readonly ShownIn[]
  readonly style: CSSProperties
}

function reasonText(omission: Omission): string {
  return t('list.cannot', { reason: omission.reason })
}

/** A story of the feed, to be taken to a list; one that may not go public is dimmed and says why. */
export const FeedItem = memo(function FeedItem(props: Props) {
  const { head, index, total, isCurrent, omission, isWritable, lists, style } = props
  const headline = headlineShown({ head })
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const isMovable = isWritable && omission === null
  const isDragged = useListState(
    ({ dragged }) => dragged?.head.guid === head.guid && dragged.from === null,
  )
  useDragSource(item, isMovable ? head : null, null)
  return (
    <RowItem
      ref={item}
      className="feed-item"
      style={style}
      article={head.guid}
      id={id}
      isCurrent={isCurrent}
      isDragged={isDragged}
      data-index={index}
      data-blocked={omission !== null || undefined}
      aria-posinset={index + 1}
      aria-setsize={total}
      title={omission === null ? undefined : reasonText(omission)}
    >
      <div className="row-words">
        <p
          id={`${id}-headline`}
          className="row-headline"
          title={omission === null ? headline : undefined}
          lang={head.working.language}
        >
          {headline}
        </p>
        <div id={`${id}-facts`} className="row-facts">
          <RowTime at={head.firstReleasedAt ?? head.changedAt} />
          <StateBadge state={head.state} />
          <ListMarks lists={lists} isNarrow />
          {omission !== null && <span className="visually-hidden">{reasonText(omission)}</span>}
        </div>
      </div>
      <div className="row-buttons">
        <RowButton
          kind="handle"
          icon={GripVertical}
          label={t('list.move', { headline })}
          hint={omission === null ? t('list.moveHint') : reasonText(omission)}
          isInTabOrder={isCurrent}
          isDisabled={!isMovable}
          onPress={() => listStore.setState({ asked: { head, from: null } })}
        />
      </div>
    </RowItem>
  )
}, hasSameProps)
