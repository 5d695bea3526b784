import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { isEdited } from '../../shared/article/is-edited.ts'
import type { KeptTags } from '../../shared/tag/retagged.ts'
import type { TagBook } from '../../shared/tag/tag-book.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { tagsBefore } from '../../shared/tag/tags-before.ts'
import { type TagsNow, tagsNow } from '../../shared/tag/tags-now.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** An act on tags, with what its undo needs to know. */
export type Done = {
  readonly before: TagBook
  readonly after: TagBook
  /** What it made of the tags that went. */
  readonly reading: TagsNow
  /** The articles that carried a tag which went, with their tags before. */
  readonly carriers: Map<Guid, readonly TagId[]>
  /** Those whose files were written since, so that they no longer tell what they carried. */
  readonly written: Set<Guid>
}

type Reader = Pick<DeskReader, 'head' | 'tagsNow' | 'readArticle' | 'readVersion'>

/**
 * One article that was written after an act, with the tags that the act took from it, as they are
 * when the desk's tags are those of `tagBook`; null when there is no such article any more.
 */
export async function restoredBy(
  store: Reader,
  { reading, carriers }: Done,
  guid: Guid,
  tagBook: TagBook,
): Promise<Article | KeptTags | null> {
  const [today, next] = [store.tagsNow(), tagsNow(tagBook)]
  const was = carriers.get(guid)
  const article = await store.readArticle(guid, next).catch(() => 'unreadable' as const)
  if (article === 'unreadable') {
    return { guid, headline: store.head(guid)?.working.headline ?? '', reason: article }
  }
  if (was === undefined || article === null) return null
  // What this act made of a tag, later ones may have made yet another of.
  const tags = tagsBefore(article.content.tags, was, (those) => today(reading(those)))
  const content = { ...article.content, tags }
  const version = await store.readVersion(guid, article.version, next).catch(() => null)
  return { ...article, content, isEdited: isEdited(article, content, version?.content ?? null) }
}
