import type { Content, LeadImage } from '../article/content.ts'
import type { Section } from '../desk/desk.ts'
import type { Tag } from '../tag/tag.ts'
import type { Markup } from './markup.ts'
import type { Moment } from './moment.ts'
import type { PageList } from './page-list.ts'
import type { Story } from './story.ts'

/** A tag as a page names it. */
type PageTag = Pick<Tag, 'id' | 'name'>

/** What readers are told of a change, as the page says it. */
export type PageNotice = Pick<Content['notices'][number], 'kind' | 'place' | 'text'> & {
  readonly at: Moment
}

/** Everything an article's page says, in the order it says it. */
export type ArticlePage = {
  /** From the site's root; null for a page that has no address yet. */
  readonly path: string | null
  readonly language: string
  readonly section: Section | null
  readonly at: Moment
  /** The release that the page shows. */
  readonly version: number
  readonly changedAt: Moment
  readonly headline: string
  readonly byline: string
  readonly minutes: number
  readonly image: LeadImage | null
  readonly dateline: string
  readonly lead: string
  readonly body: Markup
  /** Oldest first. */
  readonly notices: readonly PageNotice[]
  readonly tags: readonly PageTag[]
  readonly moreAbout: readonly Story[]
  readonly hot: PageList
  readonly latest: PageList
}
