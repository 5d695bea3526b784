import { type KeyboardEvent, useMemo, useRef, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { changesOf } from '../../../shared/list/changes-of.ts'
import { draftOf } from '../../../shared/list/draft-of.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { useIsWritable } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import { CutOffs } from './cut-offs.tsx'
import { ApartStories } from '../entry/apart-stories.tsx'
import { DropLine } from './drop-line.tsx'
import { DroppedEntries } from './dropped-entries.tsx'
import { EntryCard } from '../entry/entry-card.tsx'
import { runRowKey } from '../row/row-keys.ts'
import { ListHeader } from './list-header.tsx'
import { listIcon } from '../list-icon.ts'
import { listStore } from '../list-state.ts'
import type { ListsShowing } from '../lists-showing.ts'
import { Rows } from '../../ui/rows.tsx'
import { useDropList } from '../drag/use-drop-list.ts'
import { useDropOutcome } from '../drag/use-drop-outcome.ts'

type Props = {
  readonly view: ListView
  readonly showing: ListsShowing
}

// Whoever acts says which row is to have the focus next.
function isFocusMeant(): boolean {
  return listStore.getState().wanted !== null
}

/** One list as a column: its entries in order, and a place to drop stories into. */
export function ListColumn({ view, showing }: Props) {
  const { list, draft } = view
  const { name, kind, oldAfter } = list
  const ofCard = { name, kind, oldAfter }
  const boosts = new Map(draftOf(list).boosts.map(({ article, minutes }) => [article, minutes]))
  const title = titleOf(list)
  const region = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLUListElement>(null)
  const [chosen, choose] = useState<Guid | null>(null)
  const articles = useMemo(() => draft.map(({ entry }) => entry.article), [draft])
  const changes = useMemo(() => changesOf(view), [view])
  const kindOf = useMemo(
    () => new Map(changes.map(({ article, kind }) => [article, kind])),
    [changes],
  )
  const { line, falling } = useDropOutcome(view)
  const isWritable = useIsWritable()
  const focus = useRowFocus(rows, articles, 'data-article', isFocusMeant)
  useDropList({ region, scroller, list: name })
  const current = chosen !== null && articles.includes(chosen) ? chosen : articles[0]

  function rowUnder(event: { readonly target: EventTarget }) {
    const element = event.target instanceof Element ? event.target.closest('[data-article]') : null
    const article = element?.getAttribute('data-article')
    return draft.findIndex(({ entry }) => entry.article === article)
  }

  function runKey(event: KeyboardEvent): void {
    const index = rowUnder(event)
    const head = draft[index]?.head
    if (!head) return
    const entries = rows.current?.querySelectorAll<HTMLElement>('[data-article]')
    runRowKey(event, {
      held: { head, from: name },
      index,
      count: draft.length,
      isMovable: isWritable,
      select: (to) => entries?.[to]?.focus(),
    })
  }

  return (
    <section
      ref={region}
      className="column"
      aria-label={title}
      data-column={name}
      data-kind={kind}
      data-target={line !== null || undefined}
    >
      <ListHeader view={view} />
      <div ref={scroller} className="column-scroller">
        <Rows
          ref={rows}
          className="entries"
          aria-label={title}
          onKeyDown={runKey}
          onBlur={focus.onBlur}
          onFocus={(event) => {
            focus.onFocus(event)
            choose(draft[rowUnder(event)]?.entry.article ?? null)
          }}
        >
          {draft.map((row, index) => (
            <EntryCard
              key={row.entry.article}
              list={ofCard}
              row={row}
              index={index}
              isCurrent={row.entry.article === current}
              change={kindOf.get(row.entry.article) ?? null}
              isFalling={falling.has(row.entry.article)}
              boost={boosts.get(row.entry.article) ?? null}
              elsewhere={(showing.get(row.entry.article) ?? []).filter(
                (other) => other.name !== name,
              )}
            />
          ))}
        </Rows>
        {line !== null && <DropLine row={line} />}
        <CutOffs list={list} count={draft.length} />
        {draft.length === 0 && (
          <EmptyState
            icon={listIcon(list)}
            title={t('list.empty', { list: title })}
            text={t(`list.emptyText.${kind}`)}
          />
        )}
        <DroppedEntries view={view} changes={changes} />
        <ApartStories view={view} />
      </div>
    </section>
  )
}
