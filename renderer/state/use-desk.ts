import { useStore } from 'zustand'

import { type PageState, pageStore } from './page-state.ts'

/** Reads the page's state; the component draws again when what `select` picks changes. */
export function useDesk<T>(select: (state: PageState) => T): T {
  return useStore(pageStore, select)
}
