import { Ellipsis, EyeOff, GripVertical, Pin, PinOff, X } from 'lucide-react'
import { memo, useId, useRef } from 'react'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { ListChange } from '../../../shared/list/differences.ts'
import { isOldFor } from '../../../shared/list/freshness.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { useNow } from '../../state/use-now.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import { hasSameProps } from '../../ui/same-props.ts'
import { removeArticle, togglePin } from '../acts.ts'
import { ChangeMark } from '../row/change-mark.tsx'
import { EntryMarks, OutgrownFlag } from './entry-marks.tsx'
import { askEntry } from './entry-state.ts'
import { EntryKicker, EntryLinks } from './entry-words.tsx'
import { below, pointOf } from './menu-at.ts'
import { ListMarks } from '../row/list-marks.tsx'
import { listStore, useListState } from '../list-state.ts'
import type { ShownIn } from '../lists-showing.ts'
import { RowButton } from '../../story/row-button.tsx'
import { RowItem } from '../../story/row-item.tsx'
import { RowTime } from '../../story/row-time.tsx'
import { useDragSource } from '../../story/use-drag-source.ts'

export type CardList = Pick<DeskList, 'name' | 'kind' | 'oldAfter'>

type Props = {
  /** What of its list it shows: the rest is another with each act. */
  readonly list: CardList
  readonly row: Row
  readonly index: number
  readonly isCurrent: boolean
  readonly change: ListChange['kind'] | null
  /** Whether it falls off if the dragged story is dropped now. */
  readonly isFalling: boolean
  /** The other lists that show it. */
  readonly elsewhere: readonly ShownIn[]
  /** For how many minutes its list keeps it up; null where it does not. */
  readonly boost: number | null
}

/** One entry of a list: position, headline, time, and what may be done with it. */
export const EntryCard = memo(function EntryCard(props: Props) {
  const { list, row, index, isCurrent, change, isFalling, elsewhere, boost } = props
  const { name } = list
  const { entry, head, isPinned } = row
  const { article } = entry
  const headline = headlineShown(row)
  const id = useId()
  const card = useRef<HTMLLIElement>(null)
  const isWritable = useIsWritable()
  const isDragged = useListState(
    ({ dragged }) => dragged?.head.guid === article && dragged.from === name,
  )
  useDragSource(card, isWritable ? head : null, name)
  const isByTime = list.kind === 'byTime'
  const now = instantOf(useNow())
  const isOld = head !== null && isOldFor(list, head, now)
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
      aria-describedby={`${id}-kicker ${id}-facts ${id}-links`}
      onContextMenu={(event) => {
        event.preventDefault()
        askEntry({ kind: 'menu', list: name, article, at: pointOf(event) })
      }}
    >
      <ChangeMark kind={change} />
      <span className="entry-position" aria-hidden>
        {list.kind === 'tray' ? '' : index + 1}
      </span>
      <div className="row-words">
        <EntryKicker id={`${id}-kicker`} row={row} />
        <p
          id={`${id}-headline`}
          className="row-headline"
          title={headline}
          lang={head?.working.language}
        >
          {headline}
        </p>
        <p id={`${id}-facts`} className="row-facts">
          <OutgrownFlag row={row} />
          {head?.firstReleasedAt && <RowTime at={head.firstReleasedAt} />}
          <EntryMarks row={row} boost={boost} />
          <ListMarks isPinned={isPinned} lists={elsewhere} />
          {isOld && <span className="entry-old">{t('list.old')}</span>}
          {change !== null && <span className="visually-hidden">{t(`list.change.${change}`)}</span>}
        </p>
        <EntryLinks id={`${id}-links`} row={row} />
      </div>
      <div className="row-buttons">
        <div className="row-acts">
          {isByTime && (
            <RowButton
              {...buttons}
              kind="pin"
              icon={isPinned ? PinOff : Pin}
              label={t(isPinned ? 'list.unpin' : 'list.pin', { headline })}
              hint={t(isPinned ? 'list.unpinHint' : 'list.pinHint')}
              isOn={isPinned}
              onPress={() => void togglePin(name, article)}
            />
          )}
          <RowButton
            {...buttons}
            kind="takeOut"
            icon={isByTime ? EyeOff : X}
            label={t(isByTime ? 'list.hide' : 'list.takeOut', { headline })}
            hint={t(isByTime ? 'list.hideHint' : 'list.takeOutHint')}
            onPress={() => void removeArticle(name, article)}
          />
          <RowButton
            kind="more"
            icon={Ellipsis}
            label={t('entry.more', { headline })}
            hint={t('entry.moreHint')}
            opens="menu"
            isInTabOrder={isCurrent}
            onPress={(button) => askEntry({ kind: 'menu', list: name, article, at: below(button) })}
          />
        </div>
        <RowButton
          {...buttons}
          kind="handle"
          icon={GripVertical}
          label={t('list.move', { headline })}
          hint={t('list.moveHint')}
          onPress={() => head !== null && listStore.setState({ asked: { head, from: name } })}
        />
      </div>
    </RowItem>
  )
}, hasSameProps)
