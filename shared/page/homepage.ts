import type { LeadImage } from '../article/content.ts'
import type { Story } from './story.ts'

/** What the homepage shows; `top` is the first HOT story's lead and picture. */
export type Homepage = {
  readonly hot: readonly Story[]
  readonly top: { readonly lead: string; readonly image: LeadImage | null } | null
  readonly latest: readonly Story[]
}
