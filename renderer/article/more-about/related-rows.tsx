import { ArrowDown, ArrowUp, ArrowUpToLine, EyeOff, Pin, PinOff, SquarePen } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import type { MoreAboutRow } from '../../../shared/article/more-about.ts'
import { Rows } from '../../ui/rows.tsx'
import { openArticle } from '../../state/navigate.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import type { Point } from '../../ui/anchor.tsx'
import { ContextMenu } from '../../ui/context-menu.tsx'
import type { MenuAction } from '../../ui/menu.tsx'
import type { OpenText } from '../open-text.ts'
import { hideArticle, moveRow, placeArticles } from './picks-acts.ts'
import { RelatedRow } from './related-row.tsx'
import { runRelatedKey, togglePick } from './row-keys.ts'
import { useRowFocus } from '../../ui/use-row-focus.ts'

type Props = {
  readonly text: OpenText
  readonly rows: readonly MoreAboutRow[]
  readonly isWritable: boolean
  readonly gap: number | null
  readonly dragged: Guid | null
}

type Asked = { readonly guid: Guid; readonly at: Point }

function actionsFor(
  text: OpenText,
  rows: readonly MoreAboutRow[],
  guid: Guid | null,
): readonly MenuAction[] {
  const index = rows.findIndex(({ head }) => head.guid === guid)
  const row = rows[index]
  if (row === undefined) return []
  const { head, isPicked } = row
  const picked = rows.filter((other) => other.isPicked).length
  const actions = [
    { id: 'up', icon: ArrowUp, keys: 'Alt+Up', run: () => moveRow(text, rows, index, -1) },
    { id: 'down', icon: ArrowDown, keys: 'Alt+Down', run: () => moveRow(text, rows, index, 1) },
    { id: 'first', icon: ArrowUpToLine, run: () => placeArticles(text, [head], rows, 0) },
    {
      id: isPicked ? 'unpick' : 'pick',
      icon: isPicked ? PinOff : Pin,
      keys: 'P',
      run: () => togglePick(text, row),
    },
    { id: 'hide', icon: EyeOff, keys: 'Delete', run: () => hideArticle(text, head) },
    { id: 'open', icon: SquarePen, keys: 'Enter', run: () => openArticle(head.guid) },
  ] as const
  const labels = {
    up: t('moreAbout.moveUp'),
    down: t('moreAbout.moveDown'),
    first: t('moreAbout.moveFirst'),
    pick: t('moreAbout.doPick'),
    unpick: t('moreAbout.doUnpick'),
    hide: t('moreAbout.doHide'),
    open: t('moreAbout.open'),
  }
  const isPointless = {
    up: isPicked && index === 0,
    down: !isPicked || index === picked - 1,
    first: isPicked && index === 0,
  } as Readonly<Record<string, boolean>>
  return actions.map((action) => ({
    ...action,
    label: labels[action.id],
    isDisabled: isPointless[action.id] ?? false,
  }))
}

/** What the page lists under MORE ABOUT, in its order. */
export function RelatedRows({ text, rows, isWritable, gap, dragged }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [chosen, choose] = useState<Guid | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const guids = useMemo(() => rows.map(({ head }) => head.guid), [rows])
  const focus = useRowFocus(list, guids, 'data-article')
  const current = chosen !== null && guids.includes(chosen) ? chosen : guids[0]
  const about = rows.find(({ head }) => head.guid === asked?.guid)?.head

  const elementOf = (guid: Guid) =>
    list.current?.querySelector<HTMLElement>(`[data-article="${CSS.escape(guid)}"]`)

  function openMenu(guid: Guid): void {
    const box = elementOf(guid)?.getBoundingClientRect()
    if (box !== undefined) setAsked({ guid, at: { x: box.right - 40, y: box.bottom - 4 } })
  }

  // A menu at a point knows no button to give the focus back to, and holds it until it is gone.
  function focusAfterMenu(guid: Guid, tries = 60): void {
    const isHeld = document.querySelector('[role=menu]') !== null
    const row = elementOf(guid) ?? list.current
    if (!isHeld) row?.focus()
    if (tries > 0 && document.activeElement !== row) {
      requestAnimationFrame(() => focusAfterMenu(guid, tries - 1))
    }
  }

  function closeMenu(): void {
    if (asked !== null) focusAfterMenu(asked.guid)
    setAsked(null)
  }

  function indexUnder({ target }: { readonly target: EventTarget }): number {
    const row = target instanceof Element ? target.closest('[data-article]') : null
    return guids.findIndex((guid) => guid === row?.getAttribute('data-article'))
  }

  function runKey(event: KeyboardEvent): void {
    const index = indexUnder(event)
    const guid = guids[index]
    if (guid === undefined) return
    const select = (to: number): void => {
      const next = guids[to]
      if (next !== undefined) elementOf(next)?.focus()
    }
    runRelatedKey(event, { text, rows, index, isWritable, select, openMenu: () => openMenu(guid) })
  }

  function lineAt(index: number): 'above' | 'below' | null {
    if (gap === index) return 'above'
    return gap === rows.length && index === rows.length - 1 ? 'below' : null
  }

  return (
    <>
      <Rows
        ref={list}
        className="related-rows"
        aria-label={t('editor.moreAbout')}
        onKeyDown={runKey}
        onBlur={focus.onBlur}
        onFocus={(event) => {
          focus.onFocus(event)
          choose(guids[indexUnder(event)] ?? null)
        }}
      >
        {rows.map((row, index) => (
          <RelatedRow
            key={row.head.guid}
            text={text}
            row={row}
            isCurrent={row.head.guid === current}
            isWritable={isWritable}
            isDragged={row.head.guid === dragged}
            line={lineAt(index)}
            onMenu={() => openMenu(row.head.guid)}
          />
        ))}
      </Rows>
      <ContextMenu
        label={t('moreAbout.actions', {
          headline: about === undefined ? '' : headlineShown({ head: about }),
        })}
        actions={actionsFor(text, rows, asked?.guid ?? null)}
        at={asked?.at ?? null}
        onClose={closeMenu}
      />
    </>
  )
}
