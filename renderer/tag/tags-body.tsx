import { Tags as TagsIcon } from 'lucide-react'
import { useState } from 'react'

import type { TagId } from '../../shared/tag/tag.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { createTag } from './create-tag.ts'
import { selectTag } from './select-tag.ts'
import { matchingTags, type TagNarrowing, type TagOrder } from './tag-order.ts'
import type { TagQuestion } from './tag-question.ts'
import { TagTable } from './tag-table.tsx'

type Props = {
  readonly narrowing: TagNarrowing
  readonly likes: ReadonlyMap<TagId, readonly TagId[]>
  readonly selected: TagId | null
  readonly onRename: () => void
  readonly onAsk: (question: TagQuestion) => void
  readonly onNew: () => void
}

/** All tags in a table, or why there are none. */
export function TagsBody({ narrowing, likes, selected, onRename, onAsk, onNew }: Props) {
  const tags = useDesk((state) => state.tags)
  const isWritable = useIsWritable()
  const [order, setOrder] = useState<TagOrder>({ column: 'name', direction: 'ascending' })
  const shown = matchingTags(tags, narrowing, order)
  const name = narrowing.text.trim()
  if (tags.length === 0) {
    return (
      <EmptyState
        icon={TagsIcon}
        title={t('tags.empty')}
        text={t('tags.emptyText')}
        action={
          isWritable && (
            <Button variant="primary" size="large" onPress={onNew}>
              {t('tags.new')}
            </Button>
          )
        }
      />
    )
  }
  if (shown.length === 0) {
    return (
      <EmptyState
        icon={TagsIcon}
        title={name === '' ? t('tags.nothingLeft') : t('tags.nothingFound', { name })}
        action={
          isWritable &&
          name !== '' && (
            <Button onPress={() => void createTag(name)}>{t('tags.createNamed', { name })}</Button>
          )
        }
      />
    )
  }
  return (
    <TagTable
      tags={shown}
      order={order}
      selected={selected}
      onOrder={setOrder}
      onSelect={selectTag}
      onRename={onRename}
      onMerge={(tag) => isWritable && onAsk(mergeOf(tag))}
      onRemove={(tag) => isWritable && onAsk({ kind: 'remove', tag })}
    />
  )

  /** Of two that look alike, the one that more stories carry stays. */
  function mergeOf(tag: TagId): TagQuestion {
    const [like] = likes.get(tag) ?? []
    const used = (id: TagId): number => tags.find((count) => count.tag.id === id)?.articles ?? 0
    if (like === undefined) return { kind: 'merge', tag, into: null }
    return used(like) >= used(tag)
      ? { kind: 'merge', tag, into: like }
      : { kind: 'merge', tag: like, into: tag }
  }
}
