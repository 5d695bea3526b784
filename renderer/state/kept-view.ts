/** How each desk's articles are looked at, kept on this machine and never in the desk, which others share. */
import type { LibraryView } from '../../shared/library/library-view.ts'
import { readView } from '../../shared/library/read-view.ts'
import { pageStore } from './page-state.ts'

const place = 'library-view'
const mostDesks = 20

// A convenience, so anything odd counts as nothing.
function readAll(): readonly (readonly unknown[])[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter(Array.isArray) : []
  } catch {
    return []
  }
}

export function recallView(folder: string): LibraryView {
  return readView(readAll().find(([of]) => of === folder)?.[1])
}

/** Looks at the articles in another way from now on. */
export function changeView(change: Partial<LibraryView>): void {
  const { status, libraryView: before } = pageStore.getState()
  const libraryView = { ...before, ...change }
  pageStore.setState({ libraryView })
  if (status?.kind !== 'open') return
  const { folder } = status
  const others = readAll().filter(([of]) => of !== folder)
  localStorage.setItem(
    place,
    JSON.stringify([[folder, libraryView], ...others].slice(0, mostDesks)),
  )
}
