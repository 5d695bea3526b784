import { useVirtualizer } from '@tanstack/react-virtual'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'

import { openArticle } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import type { FoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { libraryActions } from './library-actions.ts'
import { LibraryRow } from './library-row.tsx'
import { spikeIfAllowed } from '../spike-article.ts'
import { useLibraryCommands } from './use-library-commands.ts'
import { useLibraryCursor } from './use-library-cursor.ts'
import { useLibraryMenu } from './use-library-menu.ts'
import { useRowContext } from './use-row-context.ts'

const rowHeight = 56

export type LibraryGridHandle = { readonly enter: () => void; readonly toTop: () => void }

type Props = {
  readonly found: FoundArticles
  readonly total: number
  readonly ref: Ref<LibraryGridHandle>
}

function rowId(index: number): string {
  return `library-row-${index}`
}

function keepOffset(offset: number): void {
  pageStore.setState(({ libraryPlace }) => ({ libraryPlace: { ...libraryPlace, offset } }))
}

/**
 * The articles as a grid of which only the rows in sight exist. The grid itself keeps the focus and
 * points at the active row, so that scrolling and changes never lose it.
 */
export function LibraryGrid({ found, total, ref }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const context = useRowContext()
  // No React Compiler runs here, which is what this virtualizer does not go with.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: pageStore.getState().libraryPlace.offset,
  })
  const rows = virtualizer.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  const { show, headAt } = found
  useEffect(() => show(first, last), [show, first, last])

  const open = (index: number): void => {
    const head = headAt(index)
    if (head !== undefined) openArticle(head.guid)
  }
  const { active, moveTo, onKeyDown } = useLibraryCursor({
    total,
    pageRows: () => Math.floor((grid.current?.clientHeight ?? rowHeight) / rowHeight) - 1,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onOpen: open,
    onDelete: (index) => spikeIfAllowed(headAt(index)),
  })
  useLibraryCommands(active >= 0 ? headAt(active) : undefined)
  const { menu, closeMenu, onContextMenu } = useLibraryMenu(
    () => document.getElementById(rowId(active)),
    (row) => {
      const index = Number(row.getAttribute('aria-rowindex')) - 1
      moveTo(index)
      return headAt(index)
    },
  )
  useImperativeHandle(ref, () => ({
    enter: () => {
      grid.current?.focus()
      moveTo(Math.max(0, active))
    },
    toTop: () => virtualizer.scrollToOffset(0),
  }))

  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-label={t('command.view.articles')}
        aria-rowcount={total}
        aria-activedescendant={active >= 0 ? rowId(active) : undefined}
        tabIndex={0}
        className="library-grid"
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onScroll={({ currentTarget }) => keepOffset(currentTarget.scrollTop)}
      >
        <div className="library-rows" style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start }) => (
            <LibraryRow
              key={headAt(index)?.guid ?? index}
              id={rowId(index)}
              index={index}
              start={start}
              isActive={index === active}
              head={headAt(index)}
              hit={found.hitAt(index)}
              context={context}
              onOpen={open}
            />
          ))}
        </div>
      </div>
      <ContextMenu
        label={t('menu.article')}
        at={menu?.at ?? null}
        actions={menu === null ? [] : libraryActions(menu.head)}
        onClose={closeMenu}
      />
    </>
  )
}
