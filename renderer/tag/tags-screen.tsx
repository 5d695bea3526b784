import { useDeferredValue, useEffect, useRef, useState } from 'react'

import type { TagId } from '../../shared/tag/tag.ts'
import { useScreenCommands } from '../command/screen-commands.ts'
import { loadTags } from '../state/load.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Pane, PaneDivider, Panes } from '../ui/panes.tsx'
import { NewTagDialog } from './new-tag-dialog.tsx'
import { TagDialogs } from './tag-dialogs.tsx'
import { TagPage } from './tag-page.tsx'
import type { TagQuestion } from './tag-question.ts'
import { TagsBody } from './tags-body.tsx'
import { type TagsWish, TagsToolbar } from './tags-toolbar.tsx'
import { useLookAlikes } from './use-look-alikes.ts'

const everyTag: TagsWish = { text: '', kind: null, isAlikeOnly: false }

// A wide window has room for the headlines of a tag's articles.
function pageWidth(): number {
  return Math.max(400, Math.min(640, Math.round(window.innerWidth * 0.33)))
}

/** The Tags screen: all tags on the left, the chosen tag's page on the right. */
export function TagsScreen({ selected }: { readonly selected: TagId | null }) {
  const tags = useDesk((state) => state.tags)
  const likes = useLookAlikes()
  const [wish, setWish] = useState(everyTag)
  const [isNewOpen, setNewOpen] = useState(false)
  const [question, setQuestion] = useState<TagQuestion | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const chosen = tags.find(({ tag }) => tag.id === selected)
  const text = useDeferredValue(wish.text)
  useEffect(() => void loadTags(), [])
  useScreenCommands({ 'edit.find': () => search.current?.focus() })
  return (
    <Panes id="tags">
      <Pane id="tags" min={420}>
        <div className="library">
          <TagsToolbar
            wish={wish}
            onWish={setWish}
            count={tags.length}
            alike={likes.size}
            onNew={() => setNewOpen(true)}
            searchRef={search}
          />
          <TagsBody
            narrowing={{ text, kind: wish.kind, alike: wish.isAlikeOnly ? likes : null }}
            likes={likes}
            selected={selected}
            onAsk={setQuestion}
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
          {chosen !== undefined && (
            <TagPage
              key={chosen.tag.id}
              count={chosen}
              likes={likes.get(chosen.tag.id) ?? []}
              nameRef={name}
              onAsk={setQuestion}
            />
          )}
          {chosen === undefined && tags.length > 0 && (
            <EmptyState title={t('tags.noneChosen')} text={t('tags.noneChosenText')} />
          )}
        </div>
      </Pane>
      <NewTagDialog isOpen={isNewOpen} onClose={() => setNewOpen(false)} />
      <TagDialogs question={question} onClose={() => setQuestion(null)} />
    </Panes>
  )
}
