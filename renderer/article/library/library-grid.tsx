import { useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  type Ref,
  useCallback,
  useDeferredValue,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'

import { openArticle } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import { useDesk } from '../../state/use-desk.ts'
import type { FoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'
import { useSteady } from '../../ui/use-steady.ts'
import { BulkBar } from './bulk-bar.tsx'
import { BulkDialogs } from './bulk-dialogs.tsx'
import { GridRow, rowId } from './grid-row.tsx'
import { LibraryMenu } from './library-menu.tsx'
import { LibraryPeek } from './library-peek.tsx'
import type { RowPress } from './library-row.tsx'
import { TableHead } from './library-table.tsx'
import { isSelected, useSelection } from './selection.ts'
import { useKeptOffset } from './use-kept-offset.ts'
import { useLibraryCommands } from './use-library-commands.ts'
import { useLibraryCursor } from './use-library-cursor.ts'
import { useLibraryKeys } from './use-library-keys.ts'
import { useLibraryMenu } from './use-library-menu.ts'
import { useLibrarySelection } from './use-library-selection.ts'
import { useRowContext } from './use-row-context.ts'

const heights = { rows: 56, table: 32 } as const
const headHeight = 32

export type LibraryGridHandle = { readonly enter: () => void; readonly toTop: () => void }

type Props = {
  readonly found: FoundArticles
  readonly total: number
  readonly ref: Ref<LibraryGridHandle>
}

/**
 * The articles as a grid of which only the rows in sight exist. The grid itself keeps the focus and
 * points at the active row, so that scrolling and changes never lose it.
 */
export const LibraryGrid = memo(function LibraryGrid({ found, total, ref }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const [isPeeking, setPeeking] = useState(false)
  const view = useDesk((state) => state.libraryView)
  const { layout, columns } = view
  const context = useRowContext()
  const { size: selected } = useSelection()
  const isTable = layout === 'table'
  const rowHeight = heights[layout]
  const above = isTable ? headHeight : 0
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // Rows beyond the edge are there already, so nobody waits for the next ones in the middle of a frame.
    useFlushSync: false,
    paddingStart: above,
    scrollPaddingStart: above,
    initialOffset: pageStore.getState().libraryPlace.offset,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useKeptOffset(grid, total > 0)
  const rows = virtualizer.getVirtualItems()
  // Rows beyond the edge follow once those in sight have been painted.
  const foundLater = useDeferredValue(found)
  const inSight = virtualizer.range
  const isInSight = (index: number): boolean =>
    inSight === null || (index >= inSight.startIndex && index <= inSight.endIndex)
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  const { show, headAt } = found
  useEffect(() => show(first, last), [show, first, last])

  const open = (index: number): void => {
    const head = headAt(index)
    if (head !== undefined) openArticle(head.guid)
  }
  const selection = useLibrarySelection(found)
  const onKey = useLibraryKeys({ found, selection, open, isPeeking, setPeeking })
  const { active, moveTo, onKeyDown } = useLibraryCursor({
    total,
    pageRows: () => Math.floor((grid.current?.clientHeight ?? rowHeight) / rowHeight) - 1,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onMove: (from, to, isExtending) => {
      if (isExtending) selection.extend(from, to)
      else selection.rest()
    },
    onKey,
  })
  const activeHead = active >= 0 ? headAt(active) : undefined
  useLibraryCommands(activeHead)
  const { menu, closeMenu, onContextMenu } = useLibraryMenu(
    () => document.getElementById(rowId(active)),
    (row) => {
      const index = Number(row.getAttribute('data-index'))
      moveTo(index)
      return headAt(index)
    },
  )
  const atHand = useSteady(found.atHand)
  const onPress = useSteady((at: number, press: RowPress): void => {
    if (press === 'open') open(at)
    else if (press === 'toggle') selection.toggle(at)
    else selection.extend(Math.max(0, active), at)
    if (press !== 'open') moveTo(at)
  })
  const focusGrid = useCallback(() => grid.current?.focus(), [])
  const peek = useCallback(() => setPeeking(true), [])
  useImperativeHandle(ref, () => ({
    enter: () => {
      grid.current?.focus()
      moveTo(Math.max(0, active))
    },
    toTop: () => virtualizer.scrollToOffset(0),
  }))

  return (
    <>
      <div className="library-stage">
        <div
          ref={grid}
          role="grid"
          aria-label={t('command.view.articles')}
          aria-multiselectable
          aria-rowcount={isTable ? total + 1 : total}
          aria-activedescendant={active >= 0 ? rowId(active) : undefined}
          tabIndex={0}
          className="library-grid"
          data-layout={layout}
          data-selecting={selected > 0 || undefined}
          onKeyDown={onKeyDown}
          onContextMenu={onContextMenu}
        >
          {isTable && <TableHead columns={columns} />}
          <div className="library-rows" style={{ height: virtualizer.getTotalSize() - above }}>
            {rows.map(({ index, start }) => {
              const { headAt, hitAt } = isInSight(index) ? found : foundLater
              const head = headAt(index)
              return (
                <GridRow
                  // By its place: what another search shows there is drawn into the same row.
                  key={index}
                  index={index}
                  start={start - above}
                  isActive={index === active}
                  isSelected={head !== undefined && isSelected(head.guid)}
                  head={head}
                  hit={hitAt(index)}
                  view={view}
                  context={context}
                  atHand={atHand}
                  onPress={onPress}
                />
              )
            })}
          </div>
        </div>
        {isPeeking && activeHead !== undefined && (
          <LibraryPeek
            head={activeHead}
            onClose={() => {
              setPeeking(false)
              focusGrid()
            }}
          />
        )}
      </div>
      <BulkBar onEmptied={focusGrid} />
      <BulkDialogs />
      <LibraryMenu menu={menu} onPeek={peek} onClose={closeMenu} />
    </>
  )
})
