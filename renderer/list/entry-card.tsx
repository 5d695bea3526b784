import { GripVertical, Pin, PinOff, X } from 'lucide-react'
import { useId, useRef } from 'react'

import type { ListChange } from '../../shared/list/changes-of.ts'
import type { Row } from '../../shared/list/list-view.ts'
import type { ListName } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { removeArticle, togglePin } from './acts.ts'
import { ChangeMark } from './change-mark.tsx'
import { ListMarks } from './list-marks.tsx'
import { listStore, useListState } from './list-state.ts'
import { RowButton } from './row-button.tsx'
import { RowItem } from './row-item.tsx'
import { RowTime } from './row-time.tsx'
import { useDragSource } from './use-drag-source.ts'

type Props = {
  readonly list: ListName
  readonly row: Row
  readonly index: number
  readonly isCurrent: boolean
  readonly change: ListChange['kind'] | null
  /** Whether it falls off if the dragged story is dropped now. */
  readonly isFalling: boolean
  readonly isElsewhere: boolean
}

/** One entry of a list: position, headline, time, and what may be done with it. */
export function EntryCard(props: Props) {
  const { list, row, index, isCurrent, change, isFalling, isElsewhere } = props
  const { entry, head, isPinned } = row
  const { article } = entry
  const headline = publicHeadline(row) || t('frame.untitled')
  const id = useId()
  const card = useRef<HTMLLIElement>(null)
  const isWritable = useIsWritable()
  const isDragged = useListState(
    ({ dragged }) => dragged?.head.guid === article && dragged.from === list,
  )
  useDragSource(card, isWritable ? head : null, list)
  const isByTime = list === 'latest'
  const buttons = { isInTabOrder: isCurrent, isDisabled: !isWritable }
  return (
    <RowItem
      ref={card}
      className="entry"
      article={article}
      id={id}
      isCurrent={isCurrent}
      isDragged={isDragged}
      data-falling={isFalling || undefined}
    >
      <ChangeMark kind={change} />
      <span className="entry-position" aria-hidden>
        {index + 1}
      </span>
      <div className="row-words">
        <p
          id={`${id}-headline`}
          className="row-headline"
          title={headline}
          lang={head?.working.language}
        >
          {headline}
        </p>
        <p id={`${id}-facts`} className="row-facts">
          {head?.firstReleasedAt && <RowTime at={head.firstReleasedAt} />}
          <ListMarks
            isPinned={isPinned}
            isHot={isElsewhere && list !== 'hot'}
            isLatest={isElsewhere && list !== 'latest'}
          />
          {change !== null && <span className="visually-hidden">{t(`list.change.${change}`)}</span>}
        </p>
      </div>
      <div className="row-buttons">
        {isByTime && (
          <RowButton
            {...buttons}
            kind="pin"
            icon={isPinned ? PinOff : Pin}
            label={t(isPinned ? 'list.unpin' : 'list.pin', { headline })}
            hint={t(isPinned ? 'list.unpinHint' : 'list.pinHint')}
            isOn={isPinned}
            onPress={() => void togglePin(list, article)}
          />
        )}
        <RowButton
          {...buttons}
          kind="takeOut"
          icon={X}
          label={t(isByTime ? 'list.hide' : 'list.takeOut', { headline })}
          hint={t(isByTime ? 'list.hideHint' : 'list.takeOutHint')}
          onPress={() => void removeArticle(list, article)}
        />
        <RowButton
          {...buttons}
          kind="handle"
          icon={GripVertical}
          label={t('list.move', { headline })}
          hint={t('list.moveHint')}
          onPress={() => head !== null && listStore.setState({ asked: { head, from: list } })}
        />
      </div>
    </RowItem>
  )
}
