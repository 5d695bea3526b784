import { EyeOff, GripVertical, Hash, Pin, PinOff } from 'lucide-react'
import { useId, useRef } from 'react'

import type { MoreAboutRow } from '../../../shared/article/more-about.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { RowButton } from '../../story/row-button.tsx'
import { RowItem } from '../../story/row-item.tsx'
import { RowTime } from '../../story/row-time.tsx'
import { useDragSource } from '../../story/use-drag-source.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { hideArticle, pickArticle, unpickArticle } from './picks-acts.ts'

type Props = {
  readonly text: OpenText
  readonly row: MoreAboutRow
  readonly isCurrent: boolean
  readonly isWritable: boolean
  readonly isDragged: boolean
  /** Where a line says that the dragged story would land. */
  readonly line: 'above' | 'below' | null
  readonly onMenu: () => void
}

/** One story as the page lists it: why it stands there, and what may be done with it. */
export function RelatedRow(props: Props) {
  const { text, row, isCurrent, isWritable, isDragged, line, onMenu } = props
  const { head, isPicked } = row
  const headline = headlineShown({ head })
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  useDragSource(item, isWritable ? head : null, null)
  const Kind = isPicked ? Pin : Hash
  const buttons = { isInTabOrder: isCurrent, isDisabled: !isWritable }
  return (
    <RowItem
      ref={item}
      className="related-row"
      article={head.guid}
      id={id}
      isCurrent={isCurrent}
      isDragged={isDragged}
      data-picked={isPicked || undefined}
      data-line={line ?? undefined}
    >
      <div className="row-words">
        <p
          id={`${id}-headline`}
          className="related-headline"
          title={headline}
          lang={(head.released ?? head.working).language}
        >
          {headline}
        </p>
        <p id={`${id}-facts`} className="row-facts">
          <span className="list-mark related-kind">
            <Kind aria-hidden className="list-mark-icon" />
            {t(isPicked ? 'moreAbout.picked' : 'moreAbout.byTags')}
          </span>
          <RowTime at={head.firstReleasedAt ?? head.changedAt} />
        </p>
      </div>
      <div className="row-buttons">
        <RowButton
          {...buttons}
          kind="pin"
          icon={isPicked ? PinOff : Pin}
          label={t(isPicked ? 'moreAbout.unpick' : 'moreAbout.pick', { headline })}
          hint={t(isPicked ? 'moreAbout.unpickHint' : 'moreAbout.pickHint')}
          isOn={isPicked}
          onPress={() => (isPicked ? unpickArticle(text, head) : pickArticle(text, head))}
        />
        <RowButton
          {...buttons}
          kind="takeOut"
          icon={EyeOff}
          label={t('moreAbout.hide', { headline })}
          hint={t('moreAbout.hideHint')}
          onPress={() => hideArticle(text, head)}
        />
        <RowButton
          {...buttons}
          kind="handle"
          opens="menu"
          icon={GripVertical}
          label={t('moreAbout.move', { headline })}
          hint={t('moreAbout.moveHint')}
          onPress={onMenu}
        />
      </div>
    </RowItem>
  )
}
