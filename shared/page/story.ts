import type { LeadImage } from '../article/content.ts'
import type { Guid } from '../article/guid.ts'
import type { Moment } from './moment.ts'

/** A story as far as a link to it names it. */
export type NamedStory = {
  readonly guid: Guid
  readonly headline: string
  readonly language: string
}

/** An article as a list on a page names it. */
export type Story = NamedStory & {
  readonly kicker: string | null
  readonly section: string | null
  readonly at: Moment
  /** The list's own picture of it; null where the list has none of its own. */
  readonly image: LeadImage | null
  /** What the list has under it as links. */
  readonly sublinks: readonly NamedStory[]
}
