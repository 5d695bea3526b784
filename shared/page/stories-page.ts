import type { SectionId } from '../desk/desk.ts'
import type { PageList } from './page-list.ts'
import type { Story } from './story.ts'

/** The addresses of the pages beside one; null where there is none. */
export type Paging = {
  /** As `pagesOf` counts; null for the first page. */
  readonly number: number | null
  readonly newer: string | null
  readonly older: string | null
}

export const onePage: Paging = { number: null, newer: null, older: null }

/** A page of the stories of a section, a tag or a month. */
export type StoriesPage = {
  readonly kind: 'section' | 'tag' | 'month'
  readonly name: string
  /** The section whose page this is. */
  readonly section: SectionId | null
  /** The desk's lists that stand on it, in its order. */
  readonly lists: readonly PageList[]
  /** Newest first. */
  readonly stories: readonly Story[]
  /** The feed of the page's own stories; null where it has none. */
  readonly feed: string | null
  readonly paging: Paging
}
