import type { MoreAboutOrder } from '../desk/desk.ts'
import type { TagId } from '../tag/tag.ts'
import type { ArticleHead } from './article-head.ts'
import { closestFirst } from './closest-first.ts'
import type { Content } from './content.ts'
import type { Guid } from './guid.ts'
import { newestOf } from './newest-of.ts'

export type About = Pick<Content, 'headline' | 'tags' | 'related' | 'relatedHidden'> & {
  readonly guid: Guid
}

export type MoreAboutSupply = {
  readonly capacity: number
  readonly order: MoreAboutOrder
  /** Whether the first tag counts for more than the others where the closest come first. */
  readonly mainTag: boolean
  /** Released articles that carry a tag, newest first; read only as far as there is room. */
  readonly newest: (tag: TagId) => Iterable<ArticleHead>
  /** How many released articles carry a tag. */
  readonly carrying: (tag: TagId) => number
  readonly headOf: (guid: Guid) => ArticleHead | null
  readonly mayShow: (head: ArticleHead) => boolean
}

export type MoreAboutRow = { readonly head: ArticleHead; readonly isPicked: boolean }

/**
 * MORE ABOUT: what the editor picked, in the editor's order, then what shares a tag, in the desk's;
 * never the story itself, nor what was hidden. Page, preview, export and editor all ask here.
 */
export function moreAbout(about: About, supply: MoreAboutSupply): readonly MoreAboutRow[] {
  const { capacity, headOf, mayShow } = supply
  const seen = new Set<Guid>([about.guid, ...about.relatedHidden])
  const rows: MoreAboutRow[] = []
  const take = (head: ArticleHead | null, isPicked: boolean): void => {
    if (head === null || rows.length >= capacity || seen.has(head.guid)) return
    seen.add(head.guid)
    if (mayShow(head)) rows.push({ head, isPicked })
  }

  for (const guid of about.related) take(headOf(guid), true)
  if (rows.length >= capacity) return rows
  const mayFollow = (head: ArticleHead): boolean => !seen.has(head.guid) && mayShow(head)
  for (const head of sharing(about, supply, mayFollow, capacity - rows.length)) {
    if (rows.length >= capacity) break
    take(head, false)
  }
  return rows
}

function sharing(
  { headline, tags }: About,
  { order, mainTag, newest, carrying }: MoreAboutSupply,
  mayFollow: (head: ArticleHead) => boolean,
  most: number,
): Iterable<ArticleHead> {
  if (order === 'newest') return newestOf(tags.map(newest))
  return closestFirst({ headline, tags, mainTag }, { newest, carrying, mayFollow }, most)
}
