import { type RefObject, useEffect } from 'react'

import { useDesk } from '../../state/use-desk.ts'
import { articlesOf, listStore, useListState, viewNamed, type WantedRow } from '../list-state.ts'

type Wanted = NonNullable<ReturnType<typeof listStore.getState>['wanted']>

const holders = '[role=dialog], [role=alertdialog], [role=menu]'

function selectorsOf(row: WantedRow): readonly string[] {
  if ('isList' in row) return ['.entries [data-article][tabindex="0"]', '.entries']
  if ('article' in row) return [`[data-article="${CSS.escape(row.article)}"]`]
  return [`[data-article][data-index="${row.index}"]`]
}

function rowWanted(screen: HTMLElement | null, { column, row }: Wanted): HTMLElement | null {
  const found = selectorsOf(row).map((selector) =>
    screen?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"] ${selector}`),
  )
  return found.find((element) => element !== null && element !== undefined) ?? null
}

function forget(wanted: Wanted): void {
  if (listStore.getState().wanted === wanted) listStore.setState({ wanted: null })
}

/** Gives the focus to the row that is to have it, as soon as it stands and no dialog or menu holds it. */
export function useWantedFocus(screen: RefObject<HTMLElement | null>): void {
  const wanted = useListState((state) => state.wanted)
  const isDecided = useListState(({ guess }) => guess === null)
  const lists = useDesk((state) => state.lists)

  // What main made of an act may leave no such row; then the list has the focus rather than nobody.
  useEffect(() => {
    if (wanted === null || !isDecided || !('article' in wanted.row)) return
    const { column, row } = wanted
    const view = viewNamed(lists, column)
    if (view === undefined || articlesOf(view).includes(row.article)) return
    listStore.setState({ wanted: { column, row: { isList: true } } })
  }, [wanted, isDecided, lists])

  useEffect(() => {
    if (wanted === null) return
    const end = (): void => forget(wanted)
    function attempt(): void {
      if (wanted === null || document.querySelector(holders) !== null) return
      const row = rowWanted(screen.current, wanted)
      row?.focus()
      if (row !== null && document.activeElement === row) end()
      // A story that is out of the feed's sight does not come into it by itself.
      if (row === null && wanted.column === 'feed' && 'article' in wanted.row) end()
    }
    // Whoever goes on from elsewhere has stopped waiting for it.
    function goOn(): void {
      if (document.activeElement !== document.body) end()
    }
    const watcher = new MutationObserver(attempt)
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['inert', 'aria-hidden', 'data-article', 'data-index'],
    })
    document.addEventListener('pointerdown', end, true)
    document.addEventListener('keydown', goOn, true)
    attempt()
    return () => {
      watcher.disconnect()
      document.removeEventListener('pointerdown', end, true)
      document.removeEventListener('keydown', goOn, true)
    }
  }, [wanted, screen])
}
