import type { SectionId } from '../desk/desk.ts'
import type { PageList } from './page-list.ts'
import type { Story } from './story.ts'

/** What a section's page shows. */
export type SectionPage = {
  readonly id: SectionId
  readonly name: string
  /** The desk's lists of this section, in its order. */
  readonly lists: readonly PageList[]
  /** Newest first. */
  readonly stories: readonly Story[]
}
