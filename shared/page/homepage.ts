import type { LeadImage } from '../article/content.ts'
import type { PageList } from './page-list.ts'

/** What the homepage shows; `top` is the first HOT story's lead and picture. */
export type Homepage = {
  readonly hot: PageList
  readonly top: { readonly lead: string; readonly image: LeadImage | null } | null
  readonly latest: PageList
  /** The desk's own lists that belong to no section, in its order. */
  readonly others: readonly PageList[]
}
