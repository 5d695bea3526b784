import { Hash, Star, X } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { Button } from 'react-aria-components'

import type { TagId } from '../../../shared/tag/tag.ts'
import { t } from '../../t.ts'
import { useDragChip } from './use-drag-chips.ts'

type Props = {
  readonly tag: TagId
  readonly name: string
  readonly list: RefObject<HTMLElement | null>
  readonly isMain: boolean
  readonly isReadOnly: boolean
  /** Whether Tab reaches this chip; the arrow keys reach the others. */
  readonly isCurrent: boolean
  readonly line: 'before' | 'after' | null
  readonly onRemove: () => void
}

/** One tag of the story: moved by dragging or with Alt and an arrow, taken off with Delete. */
export function TagChip(props: Props) {
  const { tag, name, list, isMain, isReadOnly, isCurrent, line, onRemove } = props
  const chip = useRef<HTMLLIElement>(null)
  useDragChip(chip, list, isReadOnly ? null : tag)
  const Mark = isMain ? Star : Hash
  return (
    <li
      ref={chip}
      className="tag-chip"
      data-tag={tag}
      data-main={isMain || undefined}
      data-line={line ?? undefined}
      tabIndex={isReadOnly ? undefined : isCurrent ? 0 : -1}
      title={isMain ? t('editor.mainTag') : undefined}
    >
      <Mark aria-hidden className="tag-mark" />
      <span className="tag-name">{name}</span>
      {isMain && <span className="visually-hidden">{`, ${t('editor.mainTag')}`}</span>}
      {!isReadOnly && (
        <Button
          className="tag-remove"
          excludeFromTabOrder
          aria-label={t('editor.removeTag', { name })}
          onPress={onRemove}
        >
          <X aria-hidden className="tag-mark" />
        </Button>
      )}
    </li>
  )
}
