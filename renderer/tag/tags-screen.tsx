import { Tags as TagsIcon } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'

import type { TagId } from '../../shared/tag/tag.ts'
import { useScreenCommands } from '../command/screen-commands.ts'
import { loadTags } from '../state/load.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Pane, PaneDivider, Panes } from '../ui/panes.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { createTag } from './create-tag.ts'
import { NewTagDialog } from './new-tag-dialog.tsx'
import { removeTag } from './remove-tag.ts'
import { selectTag } from './select-tag.ts'
import { TagPage } from './tag-page.tsx'
import { TagTable } from './tag-table.tsx'
import { matchingTags, type TagOrder } from './tag-order.ts'

type BodyProps = {
  readonly filter: string
  readonly selected: TagId | null
  readonly onRename: () => void
  readonly onNew: () => void
}

function TagsBody({ filter, selected, onRename, onNew }: BodyProps) {
  const tags = useDesk((state) => state.tags)
  const isWritable = useIsWritable()
  const [order, setOrder] = useState<TagOrder>({ column: 'name', direction: 'ascending' })
  const shown = matchingTags(tags, filter, order)
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
        title={t('tags.nothingFound', { name: filter.trim() })}
        action={
          isWritable && (
            <Button onPress={() => void createTag(filter.trim())}>
              {t('tags.createNamed', { name: filter.trim() })}
            </Button>
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
      onRemove={(id) => isWritable && void removeTag(id)}
    />
  )
}

// A wide window has room for the headlines of a tag's articles.
function pageWidth(): number {
  return Math.max(400, Math.min(640, Math.round(window.innerWidth * 0.33)))
}

/** The Tags screen: all tags on the left, the chosen tag's page on the right. */
export function TagsScreen({ selected }: { readonly selected: TagId | null }) {
  const tags = useDesk((state) => state.tags)
  const isWritable = useIsWritable()
  const [filter, setFilter] = useState('')
  const [isNewOpen, setNewOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const chosen = tags.find(({ tag }) => tag.id === selected)
  useEffect(() => void loadTags(), [])
  useScreenCommands({ 'edit.find': () => search.current?.focus() })
  return (
    <Panes id="tags">
      <Pane id="tags" min={420}>
        <div className="library">
          <header className="toolbar">
            <ScreenHeading isHidden>{t('command.view.tags')}</ScreenHeading>
            <SearchField
              label={t('tags.filter')}
              value={filter}
              onChange={setFilter}
              inputRef={search}
            />
            <span className="toolbar-count tabular" role="status">
              {t('tags.count', { count: tags.length })}
            </span>
            <Button isDisabled={!isWritable} onPress={() => setNewOpen(true)}>
              {t('tags.new')}
            </Button>
          </header>
          <TagsBody
            filter={useDeferredValue(filter)}
            selected={selected}
            onNew={() => setNewOpen(true)}
            onRename={() => {
              name.current?.focus()
              name.current?.select()
            }}
          />
        </div>
      </Pane>
      <PaneDivider label={t('tags.divider')} />
      <Pane id="tag" size={pageWidth()} min={320} max={720}>
        <div className="tag-pane">
          {chosen !== undefined && <TagPage key={chosen.tag.id} count={chosen} nameRef={name} />}
          {chosen === undefined && tags.length > 0 && (
            <EmptyState title={t('tags.noneChosen')} text={t('tags.noneChosenText')} />
          )}
        </div>
      </Pane>
      <NewTagDialog isOpen={isNewOpen} onClose={() => setNewOpen(false)} />
    </Panes>
  )
}
