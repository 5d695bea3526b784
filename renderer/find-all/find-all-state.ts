import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { FindWish } from '../../shared/find/find-wish.ts'
import type { FoundArticle } from '../../shared/find/found-article.ts'
import type { Replaced, TakenBack } from '../../shared/find/replaced.ts'
import type { SearchOutcome } from '../../shared/find/search-outcome.ts'
import type { HitId } from './hit-id.ts'

/** What a replacing or its undo did, shown in the place of the matches. */
export type Deed =
  | { readonly kind: 'replaced'; readonly replaced: Replaced }
  | { readonly kind: 'takenBack'; readonly takenBack: TakenBack | null }

/** The search across articles; it outlives a visit to another screen. */
export type FindAllState = {
  /** The desk that it is about. */
  readonly folder: string | null
  readonly wish: FindWish
  readonly replacement: string
  readonly scope: 'all' | 'query'
  readonly query: string
  /** The number of the last search; what answers another one is not taken. */
  readonly search: number
  /** What the matches are of, which may differ from what has been typed since; null before a search. */
  readonly searched: FindWish | null
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly articles: readonly FoundArticle[]
  readonly outcome: SearchOutcome | null
  /** Hits that are not to be replaced. */
  readonly leftOut: ReadonlySet<HitId>
  /** The row that the keyboard stands at. */
  readonly active: number
  readonly isReplacing: boolean
  readonly deed: Deed | null
  /** Replacings that can be taken back, the last one last. */
  readonly acts: readonly number[]
}

export const noSearch: Omit<FindAllState, 'folder' | 'search'> = {
  wish: { pattern: '', matchCase: false, wholeWord: false, isRegex: false },
  replacement: '',
  scope: 'all',
  query: '',
  searched: null,
  progress: null,
  articles: [],
  outcome: null,
  leftOut: new Set(),
  active: 0,
  isReplacing: false,
  deed: null,
  acts: [],
}

export const findAllStore = createStore<FindAllState>(() => ({
  ...noSearch,
  folder: null,
  search: 0,
}))

export function useFindAll<T>(select: (state: FindAllState) => T): T {
  return useStore(findAllStore, select)
}
